/** A column as paper must take it: its heading and its cells in words. */
export interface PaperColumn {
	readonly label: string;
	readonly texts: readonly string[];
}

/** A column as the lengths of its words, in characters. */
export interface MeasuredColumn {
	/** The narrowest that keeps its words whole. */
	readonly least: number;
	/** The lengths of the words of some rows from all over the table, the same rows in each column. */
	readonly texts: readonly (readonly number[])[];
}

/** Widths of columns, in characters, and the lines that a row takes in the mean; `Infinity` where they do not fit. */
export interface FittedColumns {
	readonly widths: readonly number[];
	readonly lines: number;
}

/** Rows looked at. */
const LOOKED_AT = 60;
/** Room for the sides of a cell, in characters. */
const AROUND = 1.7;
/** Longer words are broken. */
const LONGEST_WORD = 22;
/** Lines that a heading may take. */
const HEADING_LINES = 3;
/** Bold letters are wider. */
const BOLD = 1.07;
/** Characters by which a column is tried wider: one more often saves no line where a few do. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 11, 14];
/** Lines of a row, and parts of the rows that keep to them, that widths are tried for. */
const TRIED_LINES = [1, 2, 3, 4];
const TRIED_PARTS = [1, 0.9, 0.8];
/** A column of a run is wide enough where no text takes more lines. */
const MOST_LINES = 5;

/** Measures a column; `isBold` for the one that names the rows. */
export function measureColumn({ label, texts }: PaperColumn, isBold: boolean): MeasuredColumn {
	const step = Math.max(1, Math.floor(texts.length / LOOKED_AT));
	const scale = isBold ? BOLD : 1;
	const measured = texts.filter((_, at) => at % step === 0).map((text) => wordsOf(text, scale));
	const heading = wordsOf(label, 1);
	let least = Math.min(LONGEST_WORD, Math.max(1, ...heading, ...measured.flat()));
	while (linesOf(heading, least) > HEADING_LINES) least++;
	return { least: least + AROUND, texts: measured };
}

/**
 * The widths by which rows take the fewest lines in the mean. Tried are those by which so many of the texts of each column
 * take so many lines at most, with what is left over given where it saves the most; the best of them is then bettered by
 * moving room from one column to another as long as that saves lines.
 */
export function fitColumns(columns: readonly MeasuredColumn[], room: number): FittedColumns {
	const narrowest = columns.map(({ least }) => least);
	const linesAt = linesByWidth(columns);
	const meanOf = (widths: readonly number[]): number => meanLines(columns, widths, linesAt);
	let best: FittedColumns = { widths: narrowest, lines: Infinity };
	const tries = TRIED_LINES.flatMap((lines) =>
		TRIED_PARTS.map((part) => columns.map((column) => widthFor(column, lines, part)))
	);
	for (const base of [narrowest, ...tries]) {
		if (sum(base) > room) continue;
		const widths = fill(base, room, linesAt);
		const lines = meanOf(widths);
		if (lines < best.lines) best = { widths, lines };
	}
	for (;;) {
		const { widths } = best;
		const better = moves(widths, narrowest).map((moved) => ({ widths: moved, lines: meanOf(moved) }));
		const found = better.reduce((one, other) => (other.lines < one.lines ? other : one), best);
		if (found === best) return best;
		best = found;
	}
}

type LinesAt = (index: number, width: number) => readonly number[];

/** The lines that each text of a column takes at a width. */
function linesByWidth(columns: readonly MeasuredColumn[]): LinesAt {
	const known = columns.map(() => new Map<number, readonly number[]>());
	return (index, width) => {
		const found = known[index]?.get(width);
		if (found !== undefined) return found;
		const lines = (columns[index]?.texts ?? []).map((words) => linesOf(words, width - AROUND));
		known[index]?.set(width, lines);
		return lines;
	};
}

function fill(base: readonly number[], room: number, linesAt: LinesAt): readonly number[] {
	// Many lines in one row are worse than a few in several.
	const costOf = (index: number, width: number) =>
		linesAt(index, width).reduce((total, lines) => total + lines ** 2, 0);
	const widths = [...base];
	let left = room - sum(base);
	for (;;) {
		let best = { index: -1, step: 0, gain: 0 };
		for (const [index, width] of widths.entries())
			for (const step of STEPS) {
				if (step > left) break;
				const gain = (costOf(index, width) - costOf(index, width + step)) / step;
				if (gain > best.gain) best = { index, step, gain };
			}
		if (best.index < 0) return widths;
		widths[best.index] = (widths[best.index] ?? 0) + best.step;
		left -= best.step;
	}
}

/** All widths that differ by some room that one column has given to another. */
function moves(widths: readonly number[], narrowest: readonly number[]): readonly (readonly number[])[] {
	return widths.flatMap((given, from) =>
		STEPS.filter((step) => given - step >= (narrowest[from] ?? 0)).flatMap((step) =>
			widths.flatMap((taken, to) =>
				from === to
					? []
					: [
							widths.map((width, index) =>
								index === from ? given - step : index === to ? taken + step : width
							)
						]
			)
		)
	);
}

function meanLines(columns: readonly MeasuredColumn[], widths: readonly number[], linesAt: LinesAt): number {
	const lines = widths.map((width, index) => linesAt(index, width));
	const rows = columns[0]?.texts ?? [];
	const total = rows.reduce((all, _, row) => all + Math.max(1, ...lines.map((own) => own[row] ?? 1)), 0);
	return total / Math.max(1, rows.length);
}

/** The narrowest by which a part of the texts takes so many lines at most. */
function widthFor({ least, texts }: MeasuredColumn, lines: number, part: number): number {
	const allowed = texts.length * (1 - part);
	let width = least;
	while (texts.filter((words) => linesOf(words, width - AROUND) > lines).length > allowed) width++;
	return width;
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Columns in runs that each fit, by their places, every run begun by the column `header`. */
export function cutIntoRuns(
	columns: readonly MeasuredColumn[],
	header: number,
	room: number
): readonly (readonly number[])[] {
	const needs = columns.map((column) => widthFor(column, MOST_LINES, 1));
	const first = header in columns ? [header] : [];
	const begun = needs[header] ?? 0;
	const runs: number[][] = [];
	let width = Infinity;
	for (const [index, own] of needs.entries()) {
		if (index === header) continue;
		if (width + own > room) {
			runs.push([...first]);
			width = begun;
		}
		runs.at(-1)?.push(index);
		width += own;
	}
	return runs;
}

/** Lengths of what a line may be broken between, the space behind each included. */
function wordsOf(text: string, scale: number): readonly number[] {
	return text.split(/(?<=[\s–])/u).map((word) => Math.min(LONGEST_WORD, word.length * scale));
}

/** Lines that words take at a width in characters; a line may end in a space beyond it. */
function linesOf(words: readonly number[], width: number): number {
	let lines = 1;
	let used = 0;
	for (const word of words) {
		if (used > 0 && used + word > width + 1) {
			lines++;
			used = 0;
		}
		used += word;
	}
	return lines;
}
