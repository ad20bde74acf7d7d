import type { ExportTable } from '../model';
import { measureBold, measureRegular } from './measure-text';
import { RAGGED, spared, widthInLines, wordsOf } from './width-in-lines';

/** How a table is set: its size in half points, the widths of its columns in twips, and on which kind of page. */
export interface TableFit {
	readonly size: number;
	readonly widths: readonly number[];
	readonly isLandscape: boolean;
}

/** Half points that a table is set in: as a report asks, or as small as can still be read where it must be. */
const SIZES = [24, 22, 20] as const;
const SMALL = [18, 16] as const;
/** Rows up to which small type does less harm than a page turned for a few lines. */
const SHORT_TABLE = 6;
/** Height in twips up to which a table is set as large as it fits; a longer one is set so that it takes fewest pages. */
const HALF_PAGE = 7000;
const PAGE = 14_000;
/** Characters up to which a number is not wrapped. */
const UNBROKEN = 16;
/** The share of a column's cells that its width is made for; the few longest may wrap further. */
const USUAL_CELLS = 0.9;
/** Lines that the longest cell may take, as far as its column is not that much wider at 12 points, in twips. */
const RARE_LINES = 5;
const RARE_MOST = 2200;
/** Lines of an average row, and half points, from which on a turned page is better. */
const MOST_LINES = 2.6;
const LEGIBLE = 20;
/** Width in twips, a point high, from which on usual cells are sentences. */
const SENTENCES = 450;
/** Margins of a cell and its line, and the least space beside its text, in twips. */
const PADDING = 220;
/** Space above and below the lines of a row, in twips, and the height of a line in parts of its size. */
const ROW = 80;
const LINE = 1.15;
/** Lines that usual cells may take, and the most that a column of long text then gets at 12 points, in twips. */
const GRADES = [
	{ lines: 1, most: 5400 },
	{ lines: 2, most: 4000 },
	{ lines: 3, most: 2600 }
] as const;

/** A table whose texts are measured: widths in twips, a point high. */
interface MeasuredTable {
	readonly columns: readonly MeasuredColumn[];
	readonly rows: number;
}

interface MeasuredColumn {
	/** The widest part that must not be broken. */
	readonly least: number;
	readonly title: number;
	/** That of each row, its widest line. */
	readonly cells: readonly number[];
	/** What the width is made for, and the widest of all. */
	readonly usual: number;
	readonly longest: number;
	/** The width at which usual cells take no more lines than each grade says. */
	readonly inLines: readonly number[];
}

/**
 * How a table fits the width of the text (twips): in the largest type that leaves no column narrow, a long one rather on
 * fewer pages; where there is none, on a page that lies on its side, `landscape` twips wide, `null` where there is no such
 * page; else in small type.
 */
export function fitTable(table: ExportTable, portrait: number, landscape: number | null): TableFit {
	const columns = table.columns.map((_, column) => measureColumn(table, column));
	const measured = { columns, rows: table.rows.length };
	const last = SMALL[SMALL.length - 1] ?? 16;
	const upright = choose(measured, SIZES, portrait) ?? choose(measured, SMALL, portrait);
	const isShort = upright !== undefined && table.rows.length <= SHORT_TABLE;
	const isLegible = upright !== undefined && upright.size >= LEGIBLE && upright.lines <= MOST_LINES;
	if (landscape === null || isShort || isLegible) {
		return { ...(upright ?? squeeze(columns, last, portrait)), isLandscape: false };
	}
	const turned = choose(measured, SIZES, landscape) ?? choose(measured, SMALL, landscape);
	return { ...(turned ?? squeeze(columns, last, landscape)), isLandscape: true };
}

function measureColumn({ columns, rows }: ExportTable, column: number): MeasuredColumn {
	const { title, numeric } = columns[column] ?? { title: '', numeric: false };
	const texts = rows.map((cells) => (cells[column]?.text ?? '').split('\n'));
	const widthOf = (text: string): number => measureRegular(text, 1);
	const parts = texts.flat().flatMap((text) => (numeric && text.length <= UNBROKEN ? [text] : wordsOf(text)));
	const cells = texts.map((lines) => mostOf(lines.map(widthOf)));
	const usualOf = (widths: readonly number[]): number =>
		[...widths].sort((a, b) => a - b)[Math.ceil(USUAL_CELLS * widths.length) - 1] ?? 0;
	return {
		least: mostOf([
			...wordsOf(title).map((word) => spared(word, measureBold(word, 1))),
			...parts.map((part) => spared(part, widthOf(part)))
		]),
		title: measureBold(title, 1),
		cells,
		usual: usualOf(cells),
		longest: mostOf(cells),
		inLines: GRADES.map(({ lines }) =>
			usualOf(texts.map((own, row) => widthInLines(own, cells[row] ?? 0, lines)))
		)
	};
}

interface TablePlan {
	readonly size: number;
	readonly widths: readonly number[];
	/** Of a row, on average. */
	readonly lines: number;
	/** Of all rows, in twips. */
	readonly height: number;
}

/** The largest size at which a table fits, or of a long one that with the fewest pages; `undefined` where none fits. */
function choose(table: MeasuredTable, sizes: readonly number[], width: number): TablePlan | undefined {
	const plans = sizes.flatMap((size) => {
		const needs = GRADES.map((_, grade) => needsOf(table.columns, size, grade));
		const fitting = needs.find((own) => sumOf(own) <= width);
		if (fitting === undefined) return [];
		const widths = shareOut(table.columns, fitting, size, width);
		const lines = linesOf(table, widths, size);
		const height = sumOf(lines) * size * 10 * LINE + lines.length * ROW;
		return [{ size, widths, height, lines: sumOf(lines) / Math.max(1, lines.length) }];
	});
	const least = Math.min(...plans.map(({ height }) => height));
	const pages = (height: number): number => (height <= HALF_PAGE ? 0 : Math.ceil(height / PAGE));
	return plans.find(({ height }) => pages(height) <= pages(least));
}

/** `grade` is an index of `GRADES`. */
function needsOf(columns: readonly MeasuredColumn[], size: number, grade: number): readonly number[] {
	const most = GRADES[grade]?.most ?? 0;
	return columns.map(({ least, title, inLines, longest }) => {
		const need = Math.max(
			least,
			(title * RAGGED) / 3,
			Math.min(most / 12, inLines[grade] ?? 0),
			Math.min(RARE_MOST / 12, (longest * RAGGED) / RARE_LINES)
		);
		return (need * size) / 2 + PADDING;
	});
}

/** The lines that each row takes; about, and not counting columns of sentences, which are read well in many. */
function linesOf(
	{ columns, rows }: MeasuredTable,
	widths: readonly number[],
	size: number
): readonly number[] {
	return Array.from({ length: rows }, (_, row) =>
		columns.reduce((most, { cells, usual }, column) => {
			if (usual > SENTENCES) return most;
			const text = ((cells[row] ?? 0) * size) / 2;
			const room = (widths[column] ?? 0) - PADDING + 1;
			return Math.max(most, text <= room ? 1 : Math.ceil((text * RAGGED) / room));
		}, 1)
	);
}

/** Widths that sum up to the whole: each column's need, and what is left to those whose longest text still wraps. */
function shareOut(
	columns: readonly MeasuredColumn[],
	needs: readonly number[],
	size: number,
	width: number
): readonly number[] {
	const wants = columns.map(({ cells, title }, at) =>
		Math.max(0, (mostOf([...cells, title]) * size) / 2 + PADDING - (needs[at] ?? 0))
	);
	const wanted = sumOf(wants);
	const left = width - sumOf(needs);
	const given = Math.min(left, wanted);
	return roundTo(
		width,
		needs.map(
			(need, at) =>
				need + (wanted === 0 ? 0 : (given * (wants[at] ?? 0)) / wanted) + (left - given) / needs.length
		)
	);
}

/** Too much for the width: words stay whole while they can, and what else is needed is cut alike. */
function squeeze(
	columns: readonly MeasuredColumn[],
	size: number,
	width: number
): { readonly size: number; readonly widths: readonly number[] } {
	const needs = needsOf(columns, size, GRADES.length - 1);
	const words = columns.map(({ least }) => (least * size) / 2 + PADDING);
	const most = capFor(words, width);
	const leasts = words.map((one) => Math.min(one, most));
	const least = sumOf(leasts);
	const wanted = sumOf(leasts.map((one, at) => Math.max(0, (needs[at] ?? one) - one)));
	const share = least >= width || wanted === 0 ? 0 : Math.min(1, (width - least) / wanted);
	const scale = Math.min(1, width / least);
	const widths = leasts.map((one, at) => one * scale + Math.max(0, (needs[at] ?? one) - one) * share);
	return { size, widths: roundTo(width, widths) };
}

/** The most that a column may have so that all fit: the longest words are broken first. */
function capFor(words: readonly number[], width: number): number {
	const widest = mostOf(words);
	let [low, high] = [0, widest];
	for (let step = 0; step < 30; step++) {
		const middle = (low + high) / 2;
		if (sumOf(words.map((one) => Math.min(one, middle))) <= width) low = middle;
		else high = middle;
	}
	return sumOf(words) <= width ? widest : low;
}

function roundTo(width: number, widths: readonly number[]): readonly number[] {
	const floors = widths.map(Math.floor);
	const rest = width - sumOf(floors);
	return floors.map((one, at) => (at === floors.length - 1 ? one + rest : one));
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0);
}

function mostOf(numbers: readonly number[]): number {
	return numbers.reduce((most, one) => Math.max(most, one), 0);
}
