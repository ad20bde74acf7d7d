import { cutIntoRuns, fitColumns, measureColumn, type MeasuredColumn, type PaperColumn } from './fit-columns';

/** A column of a printed table by its place, and its part of the width: those of a run make 1. */
interface PaperShare {
	readonly index: number;
	readonly share: number;
}

/**
 * A table on paper: whether the page lies, whether its type is the smallest, and its columns in runs that each fit, the
 * naming column before each.
 */
export interface PaperLayout {
	readonly lies: boolean;
	readonly dense: boolean;
	readonly runs: readonly (readonly PaperShare[])[];
}

/** Characters of the small type between the margins of an A4 that stands, and of one that lies; of the smallest too. */
const WIDTHS = { small: { standing: 112, lying: 166 }, smallest: { standing: 128, lying: 190 } };
/** The heights between those margins, in mm. */
const HEIGHTS = { standing: 264, lying: 182 };
/** What a row has above and below its lines, as part of a line. */
const PADDING = 0.4;
/** Longer tables are set in the smallest type. */
const LONG = 40;
/** A short table stands while its rows take no more lines than this in the mean; a lying one is cut beyond the other. */
const MOST_LINES_STANDING = 3.5;
const MOST_LINES_LYING = 6;

/**
 * Lays a table out on A4: a short one stands while its rows are read with ease, a long one takes what makes fewer pages;
 * where even a page that lies is too narrow, its columns are cut into runs, each begun by the column `header` (`-1` for
 * none). Widths follow the words.
 */
export function layOutPaper(columns: readonly PaperColumn[], header: number): PaperLayout {
	const measured = columns.map((column, index) => measureColumn(column, index === header));
	const dense = (columns[0]?.texts.length ?? 0) > LONG;
	const widths = dense ? WIDTHS.smallest : WIDTHS.small;
	const all = [...columns.keys()];
	const standing = fitColumns(measured, widths.standing);
	const lying = fitColumns(measured, widths.lying);
	const isLower = (standing.lines + PADDING) / HEIGHTS.standing <= (lying.lines + PADDING) / HEIGHTS.lying;
	if (dense ? isLower && standing.lines <= MOST_LINES_LYING : standing.lines <= MOST_LINES_STANDING)
		return { lies: false, dense, runs: [shares(all, standing.widths)] };
	if (lying.lines <= MOST_LINES_LYING) return { lies: true, dense, runs: [shares(all, lying.widths)] };
	const runs = cutIntoRuns(measured, header, widths.lying).map((run) =>
		shares(run, fitColumns(pick(measured, run), widths.lying).widths)
	);
	return { lies: true, dense, runs };
}

function pick(columns: readonly MeasuredColumn[], run: readonly number[]): readonly MeasuredColumn[] {
	return run.flatMap((index) => columns[index] ?? []);
}

function shares(run: readonly number[], widths: readonly number[]): readonly PaperShare[] {
	const total = widths.reduce((sum, width) => sum + width, 0);
	return run.map((index, at) => ({ index, share: (widths[at] ?? 0) / total }));
}
