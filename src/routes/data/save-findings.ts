import type { Messages } from '../../lib/i18n/messages';
import { markFormula } from '../../lib/domain/mark-formula';
import { writeRecord } from '../../lib/ingest/write-cells';
import { saveFile } from '../../lib/state/save-file';
import type { FindingRow } from '../../lib/ui/finding-row';

/** Begins a CSV so that Excel reads its letters as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands findings over as CSV, one row each, in the words of the screen; no cell can be taken for a formula. */
export function saveFindings(rows: readonly FindingRow[], { data, shell }: Messages): void {
	const words = shell.findings;
	const header = [words.level, words.code, words.file, words.line, words.column, words.value, words.message];
	const records = rows.map(({ level, title, file, line, column, value, message }) => [
		words.levels[level],
		title,
		file,
		line === null ? '' : String(line),
		column ?? '',
		value,
		message
	]);
	const text = [header, ...records].map((cells) => writeRecord(cells.map(markFormula))).join('');
	saveFile(data.findings.fileName, BYTE_ORDER_MARK + text, 'text/csv;charset=utf-8');
}
