import { widthOf } from './draw-shapes';
import { wrapWords } from './frame-picture';

/** A column of a painted table, or what stands before a row. `isTotal` where it holds the others together. */
export interface TableHead {
	readonly name: string;
	readonly isTotal: boolean;
}

/** A row: its cells in the order of the columns, or words over all of them where it has none. */
export interface TableLine<Cell> extends TableHead {
	/** What it stands under; `null` for nothing. */
	readonly section: string | null;
	/** What must be read with its name; `''` for nothing. */
	readonly remark: string;
	/** Stands in place of the cells; `''` where there are cells. */
	readonly across: string;
	readonly cells: readonly Cell[];
}

/** A table to be painted: rows and columns with their names. */
export interface CellTable<Cell> {
	readonly corner: string;
	readonly columns: readonly TableHead[];
	readonly lines: readonly TableLine<Cell>[];
	/** Which columns stay where not all have room: those of a category come first, the latest periods last. */
	readonly keeps: 'first' | 'last';
	/** Where words stand in a column. */
	readonly align: 'left' | 'right';
}

/** What a cell needs, in px. */
export interface CellNeeds<Cell> {
	readonly width: (cell: Cell) => number;
	readonly height: (cell: Cell, width: number) => number;
}

/** A row where it stands. `section` is the band above it, `null` where there is none. */
export interface PlacedLine {
	readonly line: number;
	readonly section: { readonly name: string; readonly top: number } | null;
	readonly top: number;
	readonly height: number;
	readonly name: readonly string[];
	readonly remark: readonly string[];
	/** What stands in place of its cells. */
	readonly across: readonly string[];
}

/** Some of the columns with all rows that are shown, under a head of their own. */
export interface TableBlock {
	readonly columns: readonly { readonly column: number; readonly name: readonly string[] }[];
	readonly top: number;
	readonly headHeight: number;
	readonly bottom: number;
	readonly lines: readonly PlacedLine[];
}

/** Where a table is painted, in px, and what of it had no room. */
export interface TableLayout {
	readonly nameWidth: number;
	readonly columnWidth: number;
	readonly blocks: readonly TableBlock[];
	readonly height: number;
	readonly shown: { readonly lines: number; readonly columns: number };
}

/** Size and line of the words in a table, and the space around them, in px. */
export const CELL_TEXT = { size: 11, line: 14, pad: 5 };
const BAND = 18;
const BETWEEN_BLOCKS = 14;
/** A column is as wide as its words, within these. */
const LEAST_COLUMN = 40;
const MOST_COLUMN = 104;
const LEAST_NAMES = 64;
/** The share of the width that names may take. */
const MOST_NAMES = 0.3;
/** A page is that high under the words around a picture, and a slide is wide and low. */
const MOST_HEIGHT = 760;
const MOST_HEIGHT_WIDE = 460;
const WIDE = 800;

/**
 * Lays a table out at a width. Columns that do not fit beside each other stand under each other in blocks; what would
 * be higher than can be read is left out, rows and columns that hold the others together last.
 */
export function layOutTable<Cell>(
	table: CellTable<Cell>,
	width: number,
	needs: CellNeeds<Cell>
): TableLayout {
	const most = width >= WIDE ? MOST_HEIGHT_WIDE : MOST_HEIGHT;
	const pads = 2 * CELL_TEXT.pad;
	const longest = Math.max(0, ...table.lines.map(({ name }) => widthOf(name, CELL_TEXT.size)));
	const nameWidth = Math.round(Math.max(LEAST_NAMES, Math.min(longest + pads, width * MOST_NAMES)));
	const least = leastColumn(table, needs);
	const room = width - nameWidth;
	const beside = Math.max(1, Math.min(table.columns.length, Math.floor(room / least)));
	const place = (lines: readonly number[], columns: readonly number[]): TableLayout => {
		const blocksNeeded = Math.max(1, Math.ceil(columns.length / beside));
		const each = Math.ceil(columns.length / blocksNeeded);
		const columnWidth = Math.min(MOST_COLUMN, room / Math.max(1, each));
		const blocks: TableBlock[] = [];
		for (let from = 0; from < columns.length; from += each) {
			const top = blocks.length === 0 ? 0 : (blocks.at(-1)?.bottom ?? 0) + BETWEEN_BLOCKS;
			const own = columns.slice(from, from + each);
			blocks.push(placeBlock(table, lines, own, { top, nameWidth, columnWidth }, needs));
		}
		return {
			nameWidth,
			columnWidth,
			blocks,
			height: blocks.at(-1)?.bottom ?? 0,
			shown: { lines: lines.length, columns: columns.length }
		};
	};
	const lines = table.lines.map((_, line) => line);
	const columns = table.columns.map((_, column) => column);
	const one = cutTo(columns, table.columns, beside, table.keeps);
	const fitting = fitLines(lines, table.lines, (shown) => place(shown, one).height <= most);
	for (let blocks = Math.ceil(columns.length / beside); blocks > 1; blocks -= 1) {
		const layout = place(fitting, cutTo(columns, table.columns, blocks * beside, table.keeps));
		if (layout.height <= most) return layout;
	}
	return place(fitting, one);
}

function leastColumn<Cell>({ columns, lines }: CellTable<Cell>, needs: CellNeeds<Cell>): number {
	const words = columns.flatMap(({ name }) => name.split(/\s+/));
	const heads = words.map((word) => widthOf(word, CELL_TEXT.size) * BOLD);
	const cells = lines.flatMap((line) => line.cells.map(needs.width));
	const widest = [...heads, ...cells].reduce((most, one) => Math.max(most, one), 0);
	return Math.max(LEAST_COLUMN, Math.min(MOST_COLUMN, widest + 2 * CELL_TEXT.pad));
}

/** Bold letters are that much wider. */
const BOLD = 1.08;

function placeBlock<Cell>(
	table: CellTable<Cell>,
	lines: readonly number[],
	columns: readonly number[],
	at: { readonly top: number; readonly nameWidth: number; readonly columnWidth: number },
	needs: CellNeeds<Cell>
): TableBlock {
	const { line: lineHeight, pad } = CELL_TEXT;
	const heads = columns.map((column) => ({
		column,
		name: wrap(table.columns[column]?.name ?? '', at.columnWidth, BOLD)
	}));
	const highest = Math.max(
		1,
		wrap(table.corner, at.nameWidth, BOLD).length,
		...heads.map(({ name }) => name.length)
	);
	const headHeight = highest * lineHeight + 2 * pad;
	let y = at.top + headHeight;
	const placed = lines.map((index, order): PlacedLine => {
		const line = table.lines[index];
		const before = order === 0 ? null : (table.lines[lines[order - 1] ?? 0]?.section ?? null);
		const isNew = line?.section != null && line.section !== before;
		const section = isNew ? { name: line.section, top: y } : null;
		if (section !== null) y += BAND;
		const name = wrap(line?.name ?? '', at.nameWidth, line?.isTotal === true ? BOLD : 1);
		const remark = wrap(line?.remark ?? '', at.nameWidth, 1);
		const cells = columns.flatMap((column) => line?.cells[column] ?? []);
		const across = wrap(line?.across ?? '', columns.length * at.columnWidth);
		const height = Math.max(
			Math.max(name.length + remark.length, across.length) * lineHeight + pad,
			...cells.map((cell) => needs.height(cell, at.columnWidth))
		);
		const top = y;
		y += height;
		return { line: index, section, top, height, name, remark, across };
	});
	return { columns: heads, top: at.top, headHeight, bottom: y, lines: placed };
}

/** Words in lines that fit between the margins of a column. */
export function wrap(words: string, width: number, weight = 1): readonly string[] {
	return wrapWords(words, width - 2 * CELL_TEXT.pad, (line) => widthOf(line, CELL_TEXT.size) * weight);
}

/** So many of the heads, in their order: totals first of all, then those of the end that is kept. */
function cutTo(
	all: readonly number[],
	heads: readonly TableHead[],
	most: number,
	keeps: 'first' | 'last'
): readonly number[] {
	if (all.length <= most) return all;
	const isTotal = (at: number): boolean => heads[at]?.isTotal === true;
	const totals = all.filter(isTotal).slice(-most);
	const others = all.filter((at) => !isTotal(at));
	const room = most - totals.length;
	const kept = new Set([
		...totals,
		...(keeps === 'first' ? others.slice(0, room) : others.slice(others.length - room))
	]);
	return all.filter((at) => kept.has(at));
}

/** As many rows as fit, at least one. */
function fitLines(
	all: readonly number[],
	heads: readonly TableHead[],
	fits: (shown: readonly number[]) => boolean
): readonly number[] {
	let [low, high] = [1, all.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(cutTo(all, heads, middle, 'first'))) low = middle;
		else high = middle - 1;
	}
	return cutTo(all, heads, low, 'first');
}
