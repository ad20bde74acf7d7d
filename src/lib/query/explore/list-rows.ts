import type { ExploreRow } from '../../db/load-explore';
import type { PlaceId } from '../../domain/brand';
import type { DataSets } from '../../domain/filter';
import type { Report } from '../../domain/report';
import type { Link, Statement } from '../../domain/statement';
import type { Reference, Term } from '../../reference/reference';
import type { StoredName } from '../../sql/explore/relations';

/** What is asked besides figures: the loaded reports, statements and links. */
export interface ListedData {
	readonly reports: readonly Report[];
	readonly statements: readonly Statement[];
	readonly links: readonly Link[];
}

const textOf = (text: string): string | null => (text === '' ? null : text);

function reportRow(report: Report, nameOf: (id: PlaceId) => string): ExploreRow {
	return {
		report: report.id,
		province: nameOf(report.province),
		province_id: report.province,
		body: textOf(report.bodyText),
		report_type: report.type,
		report_number: textOf(report.number),
		issued: report.date?.text ?? null,
		period: report.period.label,
		period_start: report.period.start,
		period_end: report.period.end,
		cut_off: report.cutOff,
		title: textOf(report.title),
		due_date: report.dueDate,
		received_date: report.receivedDate,
		synthetic: report.synthetic,
		file: report.provenance.file,
		line: report.provenance.line
	};
}

function statementRow(statement: Statement, nameOf: (id: PlaceId) => string): ExploreRow {
	return {
		statement: statement.id,
		statement_kind: statement.kind,
		report: statement.report,
		province: nameOf(statement.province),
		province_id: statement.province,
		period: statement.period?.label ?? null,
		words: statement.text,
		words_en: textOf(statement.textEn),
		category: statement.category,
		topics: textOf(statement.topics.join('; ')),
		indicator: textOf(statement.indicators.join('; ')),
		body: textOf(statement.bodyText),
		deadline: textOf(statement.deadline),
		target: textOf(statement.target),
		origin: statement.origin ?? 'reported',
		synthetic: statement.synthetic,
		file: statement.provenance.file,
		line: statement.provenance.line
	};
}

function termRow({ code, nameVi, nameEn, ancestors }: Term<string>): ExploreRow {
	return { code, name: nameVi, name_en: nameEn, parent: ancestors[0] ?? null };
}

function placeRow(place: Reference['places']['all'][number]): ExploreRow {
	return {
		province_id: place.id,
		code: textOf(place.code),
		name: place.nameVi,
		name_en: place.nameEn,
		region: textOf(place.region),
		valid_from: place.validFrom,
		valid_to: place.validTo,
		successor_id: place.successor,
		population_2019: place.population2019
	};
}

/** The rows of all that is few: what a choice of data takes of the loaded lists, and the lists the product knows. */
export function listRows(
	{ reports, statements, links }: ListedData,
	{ data, published = false }: DataSets,
	reference: Reference
): Readonly<Partial<Record<StoredName, readonly ExploreRow[]>>> {
	const isTaken = ({ synthetic }: { readonly synthetic: boolean }): boolean =>
		data === 'all' || synthetic === (data === 'sample');
	const nameOf = (id: PlaceId): string => reference.places.get(id).nameVi;
	const taken = statements.filter((statement) =>
		statement.origin === 'published' ? published : isTaken(statement)
	);
	const known = new Set(taken.map(({ id }) => id));
	return {
		reports: reports.filter(isTaken).map((report) => reportRow(report, nameOf)),
		statements: taken.map((statement) => statementRow(statement, nameOf)),
		links: links
			.filter(({ limitation, direction }) => known.has(limitation) && known.has(direction))
			.map(({ limitation, direction, strength, confidence, by, date, note }) => {
				const said = { linked_by: textOf(by), linked_on: textOf(date), note: textOf(note) };
				return { limitation, direction, strength, confidence, ...said };
			}),
		places: reference.places.all.map(placeRow),
		indicators: reference.indicators.all.map((indicator) => ({
			indicator: indicator.code,
			name: indicator.nameVi,
			name_en: indicator.nameEn,
			unit: textOf(indicator.unitVi),
			indicator_kind: indicator.kind,
			indicator_group: indicator.group,
			parent: indicator.parent
		})),
		topics: reference.topics.all.map(termRow),
		channels: reference.channels.all.map(termRow),
		audiences: reference.audiences.all.map(termRow),
		bodies: reference.bodies.all.map(termRow)
	};
}
