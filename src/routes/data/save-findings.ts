import { csvOfTexts } from '../../lib/export/csv-file';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import { saveFile } from '../../lib/state/save-file';
import type { FindingRow } from '../../lib/ui/finding-row';

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
	language: Language,
	more: readonly FindingColumn<Row>[] = []
): void {
	const { data, shell } = messagesIn(language);
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
	const file = csvOfTexts([[...header, ...more.map(({ header: own }) => own)], ...records], language);
	saveFile(data.findings.fileName, new Blob([file]), 'text/csv;charset=utf-8');
}
