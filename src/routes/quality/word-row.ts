import type { CitedDocument, Deadline, LooseDate, Report } from '../../lib/domain/report';
import type { Provenance } from '../../lib/domain/figure';
import { formatDay } from '../../lib/i18n/format/format-day';
import { formatLooseDate } from '../../lib/i18n/format/format-loose-date';
import { labelPeriod } from '../../lib/i18n/format/label-period';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { LoadedRow } from '../../lib/query/place-findings';
import { nameFindingReport } from './name-finding-report';

/** Names and values of one thing that was loaded; `''` is left out, a cell that is blank says so. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** What was loaded from a row besides figures, field by field in words. */
export function wordRow(
	row: LoadedRow,
	reports: ReadonlyMap<string, Report>,
	language: Language
): readonly Fields[] {
	const words = messagesIn(language).quality;
	const own = words.row;
	const given = (text: string) => (text === '' ? own.blank : text);
	const dateOf = (date: LooseDate | null) => (date === null ? own.blank : formatLooseDate(date, language));
	const standing = ({ placeInReport, source, note }: Provenance): Fields => [
		[own.place, placeInReport],
		[own.source, source],
		[own.note, note]
	];
	const of = (id: string | null) => (id === null ? '' : nameFindingReport(id, reports, language));
	return [
		...row.reports.map((report): Fields => [
			[own.number, given(report.number)],
			[own.date, dateOf(report.date)],
			[words.cell.period, labelPeriod(report.period, language)],
			[words.cell.body, given(report.bodyText)],
			[own.subject, given(report.title)],
			...standing(report.provenance)
		]),
		...row.cited.map((document: CitedDocument): Fields => [
			[own.number, given(document.number)],
			[own.date, dateOf(document.date)],
			[own.kind, document.kind],
			[own.issuer, document.issuer],
			[own.subject, given(document.title)],
			[own.report, of(document.report)],
			...standing(document.provenance)
		]),
		...row.statements.map((statement): Fields => [
			[own.text, statement.text],
			[words.cell.period, statement.period === null ? own.blank : labelPeriod(statement.period, language)],
			[own.report, of(statement.report)],
			...standing(statement.provenance)
		]),
		...row.deadlines.map((deadline: Deadline): Fields => [
			[words.cell.lastDay, deadline.date === null ? words.cell.noDay : formatDay(deadline.date, language)],
			[words.cell.who, deadline.who],
			[words.cell.toWhom, deadline.toWhom],
			[words.cell.what, deadline.what],
			[own.report, of(deadline.report)],
			...standing(deadline.provenance)
		])
	];
}
