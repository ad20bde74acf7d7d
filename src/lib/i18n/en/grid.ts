import type { Messages } from '../messages';
import { plural } from './plural';

/** Messages of the grid: a table of any length with cells to move through and copy. Counts arrive worded. */
export const grid: Messages['grid'] = {
	keys: 'Arrow keys move by a cell, Home, End, Page Up and Page Down further; hold Shift to select several; Ctrl+C copies with headings; Enter on a heading sorts, in a cell opens or chooses.',
	rows: (rows) => plural(rows, 'row'),
	sorting: 'Sorting',
	searching: 'Searching',
	search: (caption) => `Search the table: ${caption}`,
	searchHint: 'Search the table, accents optional',
	found: (found, rows) => `${found} of ${plural(rows, 'row')}`,
	notFound: 'No row holds these words.',
	missing: 'none',
	cell: (column, value) => `${column}: ${value}`,
	copySelection: 'Copy selected cells',
	copyAll: 'Copy whole table',
	copied: (rows, columns) => `Copied ${plural(rows, 'row')}, ${plural(columns, 'column')}, with headings.`,
	notCopied: 'The browser does not allow copying. Click the table and press Ctrl+C, or save a CSV file.',
	refused: 'The browser does not allow copying.',
	printed: (shown, total) => `The first ${shown} of ${plural(total, 'row')} are printed.`
};
