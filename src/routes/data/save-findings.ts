import type { Messages } from '../../lib/i18n/messages';
import { markFormula } from '../../lib/domain/mark-formula';
import { writeRecord } from '../../lib/ingest/write-cells';
import { saveFile } from '../../lib/state/save-file';
import type { FindingRow } from '../../lib/ui/finding-row';

/** Begins a CSV so that Excel reads its letters as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A column beside those that every finding has. */
export interface FindingColumn<Row> {
	readonly header: string;
	readonly text: (row: Row) => string;
}

/**
 * Hands findings over as CSV, one row each, in the words of the screen, then the columns of `more`; no cell can be
 * taken for a formula.
 */
export function saveFindings<Row extends FindingRow>(
	rows: readonly Row[],
	{ data, shell }: Messages,
	more: readonly FindingColumn<Row>[] = []
): void {
	const words = shell.findings;
	const header = [words.level, words.code, words.file, words.line, words.column, words.value, words.message];
	const records = rows.map((row) => [
		words.levels[row.level],
		row.title,
		row.file,
		row.line === null ? '' : String(row.line),
		row.column ?? '',
		row.value,
		row.message,
		...more.map(({ text }) => text(row))
	]);
	const text = [[...header, ...more.map(({ header: own }) => own)], ...records]
		.map((cells) => writeRecord(cells.map(markFormula)))
		.join('');
	saveFile(data.findings.fileName, BYTE_ORDER_MARK + text, 'text/csv;charset=utf-8');
}
