import type { FileReading } from '../../lib/domain/reading';
import type { Coded, FigureTable } from '../../lib/domain/figure-table';
import { nameOf } from '../../lib/i18n/format/name-of';
import type { Language } from '../../lib/i18n/messages';
import type { Reference } from '../../lib/reference/reference';

function at<Value>(column: Coded<Value>, row: number): Value | undefined {
	return column.values[column.codes[row] ?? 0];
}

/** What a figure counts, in a few words: place, indicator, period. */
export function describeFigure(
	{ columns }: FigureTable,
	row: number,
	reference: Reference,
	language: Language
): string {
	const province = at(columns.province, row);
	const indicator = at(columns.indicator, row);
	return [
		province === undefined ? '' : reference.places.nameOn(province, null, language),
		at(columns.locality, row) ?? '',
		indicator === undefined ? '' : nameOf(reference.indicators.get(indicator), language),
		at(columns.period, row)?.label ?? ''
	]
		.filter((part) => part !== '')
		.join(' · ');
}

/** How much a figure says, as written. */
export function writtenAmount({ columns }: FigureTable, row: number): string {
	const text = at(columns.quantity, row)?.text.trim() ?? '';
	return text === '' ? '…' : text;
}

/** What stands in a line of a small file: its text, title or name; `''` where the line is not found. */
export function describeLine(reading: FileReading, line: number): string {
	const isHere = ({ provenance }: { readonly provenance: { readonly line: number } }): boolean =>
		provenance.line === line;
	const statement = reading.statements.find(isHere);
	if (statement !== undefined) return `${statement.id}: ${statement.text}`;
	const report = reading.reports.find(isHere);
	if (report !== undefined) return `${report.id}: ${report.title}`;
	const link = reading.links.find(isHere);
	if (link !== undefined) return `${link.limitation} → ${link.direction}`;
	const deadline = reading.deadlines.find(isHere);
	if (deadline !== undefined) return `${deadline.report}: ${deadline.what}`;
	const cited = reading.cited.find(isHere);
	return cited === undefined ? '' : `${cited.number} ${cited.title}`.trim();
}
