import type { GridColumn } from './grid-column';

/** Rows looked at: enough to see what a column is like. */
const SAMPLE = 200;
/** Narrowest and widest column, in characters. */
const NARROWEST = 6;
const WIDEST = 36;
/** Where words wrap, the shortest line that a name and that sentences are read in with ease. */
const NAME_LINE = 16;
const SENTENCE_LINE = 24;
/** The longest text that a column gets a share for. */
const LONGEST = 72;
/** As many of the texts of a column as set its share. */
const USUAL = 0.9;
/** Room for the sign of the order beside a heading that wraps, in characters. */
const MARK = 2;
/** Room for the sign of the order and the sides of a cell, in characters. */
const AROUND = 4;
/** Mean width of a character in em; not `ch`, which is another in bold headings than in the cells under them. */
const EMS = 0.56;

/** The widths of the columns of a grid and of all of them, as a style sheet takes them. */
export interface GridTemplate {
	readonly columns: string;
	readonly width: string;
}

/**
 * Widths by the longest text among the heading and the first rows; wider grids share what is left in proportion. With
 * `wraps` columns of words need no more than a line of a few, and long ones get the more of what is left.
 */
export function templateOf<Row>(
	columns: readonly GridColumn<Row>[],
	rows: readonly Row[],
	wraps = false
): GridTemplate {
	const sample = rows.slice(0, SAMPLE);
	const widths = columns.map((column) => {
		const lengths = sample.map((row) => column.text(row).length).sort((one, other) => one - other);
		const { least, share } = wraps ? wrapped(column, lengths) : inOneLine(column, lengths);
		return { least: limit(least), share: limit(share) };
	});
	const total = widths.reduce((sum, { least }) => sum + least, 0);
	return {
		columns: widths.map(({ least, share }) => `minmax(${em(least)}, ${share.toFixed(2)}fr)`).join(' '),
		width: `max(100%, ${em(total)})`
	};
}

/** Characters that a column needs at least, and of which it gets a share of what is left. */
interface ColumnWidth {
	readonly least: number;
	readonly share: number;
}

function inOneLine({ label }: { label: string }, lengths: readonly number[]): ColumnWidth {
	const width = Math.min(WIDEST, Math.max(label.length, lengths.at(-1) ?? 0));
	return { least: width, share: width };
}

/** A few long texts make no column wide: their rows are higher instead. */
function wrapped({ label }: { label: string }, lengths: readonly number[]): ColumnWidth {
	const longest = lengths.at(-1) ?? 0;
	const usual = lengths[Math.floor(lengths.length * USUAL)] ?? 0;
	const line = longest > LONGEST ? SENTENCE_LINE : NAME_LINE;
	const least = Math.max(longestWord(label) + MARK, Math.min(longest, line));
	return { least, share: Math.min(LONGEST, Math.max(least, usual)) };
}

function limit(characters: number): number {
	return (Math.max(NARROWEST, characters) + AROUND) * EMS;
}

function longestWord(text: string): number {
	return text.split(/\s/u).reduce((most, word) => Math.max(most, word.length), 0);
}

const em = (width: number): string => `${width.toFixed(2)}em`;
