import { markFormula } from '../../lib/domain/mark-formula';
import type { Messages } from '../../lib/i18n/messages';
import { writeRecord } from '../../lib/ingest/write-cells';
import type { ExploreResult, ResultColumn } from '../../lib/query/explore/explore-result';
import { saveFile } from '../../lib/state/save-file';

/** Set before a CSV so that Excel reads its letters as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Hands a result over as CSV: numbers whole and with a point, no text that could be taken for a formula. Where made-up
 * figures may be among the rows the file is named so.
 */
export function saveResult(
	{ columns, length }: ExploreResult,
	isSample: boolean,
	{ explore: { result } }: Messages
): void {
	const header = columns.map(({ name }) => markFormula(name));
	const records = Array.from({ length }, (_, row) => columns.map((column) => writeCell(column, row)));
	const text = [header, ...records].map(writeRecord).join('');
	saveFile(
		isSample ? result.sampleFileName : result.fileName,
		BYTE_ORDER_MARK + text,
		'text/csv;charset=utf-8'
	);
}

function writeCell({ kind, cells }: ResultColumn, row: number): string {
	const cell = cells[row] ?? null;
	if (cell === null) return '';
	return kind === 'number' ? String(cell) : markFormula(String(cell));
}
