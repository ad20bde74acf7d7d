import type { FileReading } from '../domain/reading';
import type { Provenance } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Reference } from '../reference/reference';
import { KINDS, type KnownKind } from './columns';
import { markFormula } from '../domain/mark-formula';
import { writeDate, writePlace, writeRecord } from './write-cells';
import { writeFigures } from './write-figures';
import { writeStatement } from './write-statement';

type Cells = Readonly<Record<string, string>>;

const placed = ({ placeInReport, source, note }: Provenance): Cells => ({
	place_in_report: placeInReport,
	source,
	note
});
const labelOf = (period: Period | null): string => period?.label ?? '';
const yes = (value: boolean): string => (value ? 'yes' : '');

/** The rows of a file of any kind but figures, by column of the format; a column that is not there is blank. */
export function writeItems(reading: FileReading, reference: Reference): readonly Cells[] {
	switch (reading.kind) {
		case 'statements':
			return reading.statements.map((statement) => writeStatement(statement, reference));
		case 'links':
			return reading.links.map(({ limitation, direction, strength, confidence, by, date, note }) => ({
				...{ limitation, direction, strength, confidence, by, date, note }
			}));
		case 'reports':
			return reading.reports.map((report) => ({
				...placed(report.provenance),
				id: report.id,
				province: writePlace(reference, report.province),
				body: report.bodyText,
				type: report.type,
				number: report.number,
				date: writeDate(report.date),
				period: labelOf(report.period),
				cut_off: report.cutOff ?? '',
				title: report.title,
				due_date: report.dueDate ?? '',
				received_date: report.receivedDate ?? '',
				limitations_section: report.limitationsSection === 'not_stated' ? '' : report.limitationsSection,
				synthetic: yes(report.synthetic)
			}));
		case 'deadlines':
			return reading.deadlines.map(({ report, province, date, who, toWhom, what, period, provenance }) => ({
				...placed(provenance),
				...{ report, who, what },
				province: writePlace(reference, province),
				date: date ?? '',
				to_whom: toWhom,
				period: labelOf(period)
			}));
		case 'documents_cited':
			return reading.cited.map(({ report, number, kind, date, issuer, title, provenance }) => ({
				...placed(provenance),
				...{ report, number, kind, issuer, title },
				date: writeDate(date)
			}));
		case 'follow_ups':
			return reading.followUps.map(({ limitation, state, date, by, note }) => ({
				...{ limitation, state, by, note },
				date: writeDate(date)
			}));
		case 'recurrences':
			return reading.recurrences.map(({ earlier, later, same, by, date, note }) => ({
				...{ earlier, later, by, date, note },
				same: same ? 'yes' : 'no'
			}));
		case 'categories':
			return reading.categories.map(({ list, code, nameVi, nameEn, synonyms, mayAnswer, provenance }) => ({
				...{ list, code, note: provenance.note },
				name_vi: nameVi,
				name_en: nameEn,
				synonyms: synonyms.join('; '),
				may_answer: mayAnswer === null ? '' : mayAnswer.join('; ') || 'none'
			}));
		case 'activities':
		case 'unknown':
			return [];
	}
}

function* recordsOf(
	reading: FileReading,
	names: readonly string[],
	reference: Reference,
	prefix: string
): Generator<string> {
	if (reading.figures !== null) {
		const columns = writeFigures(reading.figures, reference, prefix);
		const ordered = names.map((name) => columns.get(name));
		for (let row = 0; row < reading.figures.length; row += 1) {
			yield writeRecord(ordered.map((column) => column?.values[column.codes[row] ?? 0] ?? ''));
		}
		return;
	}
	for (const item of writeItems(reading, reference)) {
		const cells = new Map(Object.entries(item));
		yield writeRecord(names.map((name) => markFormula(cells.get(name) ?? '')));
	}
}

/**
 * The accepted rows of files of one kind as the canonical CSV of that kind, in parts: UTF-8 text with a byte-order
 * mark, the format's English headers, CRLF. Read again it gives the same figures, statements and so on, under other
 * lines. Texts that a spreadsheet would run are marked with an apostrophe, which reading takes off again.
 */
export function* writeCanonical(
	readings: readonly FileReading[],
	kind: KnownKind,
	reference: Reference
): Generator<string> {
	const names = KINDS.find((known) => known.kind === kind)?.columns.map(({ name }) => name) ?? [];
	yield `\uFEFF${writeRecord(names)}`;
	for (const [index, reading] of readings.entries()) {
		if (reading.kind !== kind) continue;
		yield* recordsOf(reading, names, reference, readings.length > 1 ? `${index + 1}.` : '');
	}
}
