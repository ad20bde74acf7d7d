import type { ExportTable } from '../model';

const NARROWEST = 9;
const WIDEST = 42;
/** A title is read from the first rows' room at least. */
const LEAST_TOTAL = 64;

/**
 * Widths of the columns of a table in letters: as wide as most of what they hold, within what is read at ease; the first
 * one takes what is left to a width that titles and notes can be read in.
 */
export function widthsOf({ columns, rows }: ExportTable): readonly number[] {
	const widths = columns.map(({ title }, index) => {
		const cells = rows.map((row) => longestLine(row[index]?.text ?? ''));
		const wanted = Math.max(
			longestWord(title) + 5,
			Math.min(title.length, 18) + 5,
			...cells.map((n) => n + 3)
		);
		return Math.min(WIDEST, Math.max(NARROWEST, wanted));
	});
	const total = widths.reduce((sum, width) => sum + width, 0);
	return widths.map((width, index) => (index === 0 ? width + Math.max(0, LEAST_TOTAL - total) : width));
}

function longestLine(text: string): number {
	return text.split('\n').reduce((longest, part) => Math.max(longest, part.length), 0);
}

function longestWord(text: string): number {
	return text.split(/\s/u).reduce((longest, part) => Math.max(longest, part.length), 0);
}
