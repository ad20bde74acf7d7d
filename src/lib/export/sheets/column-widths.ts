import type { ExportTable } from '../model';

const NARROWEST = 9;
const WIDEST = 42;
/** A number can't go on in a second line: it is given room, or it would be shown as `####`. */
const WIDEST_NUMBER = 64;
/** Text that is broken into shorter lines than these is no longer read at ease. */
const LEAST_TEXT = 20;
/** A title is read from the first rows' room at least. */
const LEAST_TOTAL = 64;

/**
 * Widths of the columns of a table in letters: as wide as most of what they hold, within what is read at ease; the first
 * one takes what is left to a width that titles and notes can be read in. Where they would be wider than `most`
 * together, the widest texts are broken into more lines, so that the print stays large enough to read, but for the column
 * `roomy`, which holds the longest.
 */
export function widthsOf(
	{ columns, rows }: ExportTable,
	most = Infinity,
	roomy: number | null = null
): readonly number[] {
	const wanted = columns.map(({ title, numeric }, index) => {
		const cells = rows.flatMap((row) => row[index] ?? []);
		const longest = (some: typeof cells): number => Math.max(0, ...some.map(({ text }) => longestLine(text)));
		const numbers = numeric ? longest(cells.filter(({ amount }) => amount !== null)) : 0;
		const least = Math.max(
			NARROWEST,
			Math.min(WIDEST, longestWord(title) + 5),
			numbers === 0 ? 0 : Math.min(WIDEST_NUMBER, numbers + 3)
		);
		const width = Math.max(least, Math.min(title.length, 18) + 5, longest(cells) + 3);
		return { least, width: Math.max(least, Math.min(WIDEST, width)) };
	});
	const within = (cap: number): readonly number[] =>
		wanted.map(({ least, width }, index) =>
			index === roomy ? width : Math.max(least, Math.min(width, cap))
		);
	const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
	let cap = WIDEST;
	while (cap > LEAST_TEXT && sum(within(cap)) > most) cap -= 1;
	const widths = within(cap);
	return widths.map((width, index) => (index === 0 ? width + Math.max(0, LEAST_TOTAL - sum(widths)) : width));
}

function longestLine(text: string): number {
	return text.split('\n').reduce((longest, part) => Math.max(longest, part.length), 0);
}

function longestWord(text: string): number {
	return text.split(/\s/u).reduce((longest, part) => Math.max(longest, part.length), 0);
}
