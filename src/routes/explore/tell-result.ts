import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { ExploreResult } from '../../lib/query/explore/explore-result';
import { wordRows } from '../../lib/ui/word-location';
import { wordCell } from './result-columns';

/** A longer statement is cut: beside a figure it says what was asked, it is not run from there. */
const LONGEST_STATEMENT = 2_000;

/** What was asked, and where the result has columns of file and line, those of each row that is drawn. */
export function tellResult(
	{ columns }: ExploreResult,
	{ statement, label, rows }: { readonly statement: string; readonly label: number; readonly rows: number },
	language: Language
): readonly string[] {
	const { figure, notes } = messagesIn(language);
	const words = statement.replace(/\s+/g, ' ').trim();
	const asked =
		words.length > LONGEST_STATEMENT ? `${[...words].slice(0, LONGEST_STATEMENT - 1).join('')}…` : words;
	const [names, files, lines] = [
		columns[label],
		columns.find(({ name }) => name === 'file'),
		columns.find(({ name, kind }) => name === 'line' && kind === 'number')
	];
	if (files === undefined || lines === undefined) return [figure.asked(asked)];
	return [
		figure.asked(asked),
		...Array.from({ length: rows }, (_, row) => {
			const [file, line] = [files.cells[row], lines.cells[row]];
			if (typeof file !== 'string' || typeof line !== 'number') return '';
			const provenance = { file, line, placeInReport: '', source: '', note: '' };
			return notes.pair(
				wordCell(names?.cells[row] ?? null, language),
				wordRows([{ provenance }], { language })
			);
		}).filter((told) => told !== '')
	];
}
