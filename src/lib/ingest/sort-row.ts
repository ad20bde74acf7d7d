import { foldText } from '../domain/fold';
import type { FoundHeader } from './find-header';

/** What a row of the body is by its shape alone, before any cell is read. */
export type RowShape = 'data' | 'blank' | 'short' | 'long' | 'total' | 'lone' | 'header';

const SURE_TOTAL = /^(?:tổng cộng|tổng số|grand total)(?:$|[ :(])/u;
/** Words that also stand in ordinary columns (`vai trò dòng`: tổng); a total row has only figures beside them. */
const LIKELY_TOTAL = /^(?:tổng|cộng|tc|total|sum)[ :]*$/u;
const NOTE = /^(?:ghi chú|chú thích|nguồn|lưu ý|người lập|note|source|\*)/u;

/** What a total row can begin with, however its accents are stored: spares the folding of every other row. */
const TOTAL_START = /^\s*(?:t[oổc]|c[oộ]|sum|grand)/iu;

/** `first` is the first filled cell: a running number may be blank before it. */
function isTotal(cells: readonly string[], first: string): boolean {
	if (!TOTAL_START.test(first)) return false;
	const folded = foldText(first);
	return (
		SURE_TOTAL.test(folded) ||
		(LIKELY_TOTAL.test(folded) && cells.every((cell) => cell === first || !/\p{L}/u.test(cell)))
	);
}

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

/** Whether a lone cell opens with a word that only notes under a table begin with. */
export function isNote(cells: readonly string[]): boolean {
	return NOTE.test(foldText(cells.find((cell) => cell.trim() !== '') ?? ''));
}

/**
 * Sorts a row by shape. `lone` has one cell in a table of three columns or more: a note if it stands under the
 * table, else a row too short. `total` sums the rows above; `header` is the header again, as where files were
 * pasted together. A row with more cells than the header rows is `long` even if the last are blank: one delimiter
 * too many may have shifted all the others.
 */
export function sortRow(cells: readonly string[], { names, cells: widest }: FoundHeader): RowShape {
	const width = names.length;
	let filled = 0;
	let first = '';
	let last = -1;
	for (let index = 0; index < cells.length; index += 1) {
		if (isBlank(cells[index] ?? '')) continue;
		if (filled === 0) first = cells[index] ?? '';
		filled += 1;
		last = index;
	}
	if (filled === 0) return width === 1 && cells.length === 1 ? 'data' : 'blank';
	if (cells.length > widest || last >= width) return 'long';
	if (cells[0] === names[0] && width >= 2 && names.every((name, index) => name === cells[index]))
		return 'header';
	if (width >= 3 && filled === 1) return 'lone';
	if (width >= 2 && isTotal(cells, first)) return 'total';
	return cells.length < width ? 'short' : 'data';
}
