import type { ExportTable } from '../model';
import { measureBold, measureRegular } from './measure-text';

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
/** Characters up to which a cell is not wrapped; lines that a longer one may take before its column counts as narrow. */
const UNBROKEN = 16;
const LINES = 3;
/** Where Times New Roman is not at hand, letters with marks may come from a wider typeface. */
const SPARE = 1.12;
const HAS_MARKS = /[^\u0020-\u024F≥≤–…“”’·]/u;
/** Lines are seldom full. */
const RAGGED = 1.15;
/** The most that a column of long text needs at 12 points, in twips; more lines of text are read well. */
const ENOUGH = 2600;
/** Margins of a cell and its line, in twips. */
const PADDING = 220;

/** Widths of a column's text in twips, a point high, by how it may be broken. */
interface ColumnText {
	/** The widest part that can't be broken, or that shouldn't be. */
	readonly least: number;
	/** What it takes to wrap no cell into more than a few lines. */
	readonly need: number;
	/** What it takes not to wrap. */
	readonly whole: number;
}

/**
 * How a table fits the width of the text (twips): in the largest type that leaves no column narrow; where that is none, on
 * a page that lies on its side, `landscape` twips wide, `null` where there is no such page; else in small type.
 */
export function fitTable(table: ExportTable, portrait: number, landscape: number | null): TableFit {
	const texts = table.columns.map((_, column) => measureColumn(table, column));
	const fits = (sizes: readonly number[], width: number): number | undefined =>
		sizes.find((size) => sumOf(needsOf(texts, size)) <= width);
	const set = (size: number, width: number, isLandscape: boolean): TableFit => ({
		size,
		widths: shareOut(texts, size, width),
		isLandscape
	});
	const upright = fits(SIZES, portrait);
	if (upright !== undefined) return set(upright, portrait, false);
	const small = fits(SMALL, portrait);
	const isShort = table.rows.length <= SHORT_TABLE && small !== undefined;
	if (landscape === null || isShort) return set(small ?? SMALL[1], portrait, false);
	return set(fits([...SIZES, ...SMALL], landscape) ?? SMALL[1], landscape, true);
}

function measureColumn({ columns, rows }: ExportTable, column: number): ColumnText {
	const title = columns[column]?.title ?? '';
	const lines = rows.flatMap((cells) => (cells[column]?.text ?? '').split('\n'));
	const cell = (text: string): number => measureRegular(text, 1);
	const word = (text: string, width: number): number => (HAS_MARKS.test(text) ? SPARE : 1) * width;
	const most = (widths: readonly number[]): number => widths.reduce((one, other) => Math.max(one, other), 0);
	const least = most([
		...wordsOf(title).map((one) => word(one, measureBold(one, 1))),
		...lines.flatMap(wordsOf).map((one) => word(one, cell(one)))
	]);
	const titleNeed = (RAGGED * measureBold(title, 1)) / LINES;
	const lineNeed = (text: string): number =>
		text.length <= UNBROKEN ? cell(text) : Math.min(ENOUGH / 12, (RAGGED * cell(text)) / LINES);
	return {
		least,
		need: most([least, titleNeed, ...lines.map(lineNeed)]),
		whole: most([least, titleNeed, ...lines.map(cell)])
	};
}

function wordsOf(text: string): readonly string[] {
	return text.split(/\s/u);
}

function needsOf(texts: readonly ColumnText[], size: number): readonly number[] {
	return texts.map(({ need }) => (need * size) / 2 + PADDING);
}

/**
 * Widths that sum up to the whole: each column's need, and of what is left the more the further its text is from not being
 * wrapped; where all is unwrapped, alike.
 */
function shareOut(texts: readonly ColumnText[], size: number, width: number): readonly number[] {
	const needs = needsOf(texts, size);
	const total = sumOf(needs);
	if (total > width) return roundTo(width, squeeze(texts, size, width));
	const wants = texts.map(({ need, whole }) => ((whole - need) * size) / 2);
	const wanted = sumOf(wants);
	const left = width - total;
	const given = Math.min(left, wanted);
	const widths = needs.map(
		(need, at) =>
			need + (wanted === 0 ? 0 : (given * (wants[at] ?? 0)) / wanted) + (left - given) / needs.length
	);
	return roundTo(width, widths);
}

/** Too much for the width: words stay whole while they can, and what else is needed is cut alike. */
function squeeze(texts: readonly ColumnText[], size: number, width: number): readonly number[] {
	const needs = needsOf(texts, size);
	const leasts = texts.map(({ least }) => (least * size) / 2 + PADDING);
	const least = sumOf(leasts);
	if (least >= width) return leasts.map((one) => (one * width) / least);
	const share = (width - least) / (sumOf(needs) - least);
	return leasts.map((one, at) => one + ((needs[at] ?? one) - one) * share);
}

function roundTo(width: number, widths: readonly number[]): readonly number[] {
	const floors = widths.map(Math.floor);
	const rest = width - sumOf(floors);
	return floors.map((one, at) => (at === floors.length - 1 ? one + rest : one));
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0);
}
