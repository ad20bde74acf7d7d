import { BAND, BOLD, CELL_TEXT, wrap, type CellNeeds, type CellTable, type TableHead } from './cell-table';
import { widthOf } from './draw-shapes';

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

/** A column where it stands, in px. */
interface PlacedColumn {
	readonly column: number;
	readonly left: number;
	readonly width: number;
	readonly name: readonly string[];
}

/** Some of the columns with all rows that are shown, under a head of their own. */
export interface TableBlock {
	readonly columns: readonly PlacedColumn[];
	/** Where its last column ends. */
	readonly right: number;
	readonly top: number;
	readonly headHeight: number;
	readonly bottom: number;
	readonly lines: readonly PlacedLine[];
}

/** Where a table is painted, in px, and what of it had no room. */
export interface TableLayout {
	readonly nameWidth: number;
	readonly blocks: readonly TableBlock[];
	readonly height: number;
	readonly shown: { readonly lines: number; readonly columns: number };
}

const BETWEEN_BLOCKS = 14;
/** A column is as wide as its words, within these. */
const LEAST_COLUMN = 40;
const MOST_COLUMN = 104;
const LEAST_NAMES = 64;
/** The share of the width that names may take. */
const MOST_NAMES = 0.25;
/** A page is that high under the words around a picture, and a slide is wide and low. */
const MOST_HEIGHT = 880;
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
	const highest = width >= WIDE ? MOST_HEIGHT_WIDE : MOST_HEIGHT;
	const longest = table.lines
		.flatMap(({ name, remark }) => [name, remark])
		.reduce((most, words) => Math.max(most, widthOf(words, CELL_TEXT.size)), 0);
	const nameWidth = Math.round(
		Math.max(LEAST_NAMES, Math.min(longest + 2 * CELL_TEXT.pad, width * MOST_NAMES))
	);
	const room = width - nameWidth;
	const least = table.columns.map((_, column) => leastWidth(table, column, needs));
	const place = (lines: readonly number[], columns: readonly number[]): TableLayout => {
		const blocks: TableBlock[] = [];
		for (const own of shareOut(columns, least, room)) {
			const top = blocks.length === 0 ? 0 : (blocks.at(-1)?.bottom ?? 0) + BETWEEN_BLOCKS;
			blocks.push(placeBlock(table, lines, widen(own, least, room), { top, nameWidth }, needs));
		}
		return {
			nameWidth,
			blocks,
			height: blocks.at(-1)?.bottom ?? 0,
			shown: { lines: lines.length, columns: columns.length }
		};
	};
	const lines = table.lines.map((_, line) => line);
	const columns = table.columns.map((_, column) => column);
	const linesOf = (count: number) => cutTo(lines, table.lines, count, 'first');
	const columnsOf = (count: number) => cutTo(columns, table.columns, count, table.keeps);
	const beside = mostThat(columns.length, (count) => shareOut(columnsOf(count), least, room).length === 1);
	const rows = mostThat(lines.length, (count) => place(linesOf(count), columnsOf(beside)).height <= highest);
	const all = mostThat(
		columns.length,
		(count) => count <= beside || place(linesOf(rows), columnsOf(count)).height <= highest
	);
	return place(linesOf(rows), columnsOf(all));
}

/** What a column takes at least, so that no word of its name and no cell is broken that could stay whole. */
function leastWidth<Cell>(
	{ columns, lines }: CellTable<Cell>,
	column: number,
	needs: CellNeeds<Cell>
): number {
	const words = (columns[column]?.name ?? '').split(/\s+/);
	const heads = words.map((word) => widthOf(word, CELL_TEXT.size) * BOLD);
	const cells = lines.flatMap(({ cells: own }) => {
		const cell = own[column];
		return cell === undefined ? [] : [needs.width(cell)];
	});
	const widest = [...heads, ...cells].reduce((most, one) => Math.max(most, one), 0);
	return Math.max(LEAST_COLUMN, Math.min(MOST_COLUMN, widest + 2 * CELL_TEXT.pad));
}

/** Columns in as few blocks as they fit in, about as many in each. */
function shareOut(
	columns: readonly number[],
	least: readonly number[],
	room: number
): readonly (readonly number[])[] {
	const pack = (most: number): number[][] => {
		const blocks: number[][] = [];
		let used = Infinity;
		for (const column of columns) {
			const own = least[column] ?? 0;
			if (used + own > room || (blocks.at(-1)?.length ?? 0) >= most) {
				blocks.push([]);
				used = 0;
			}
			blocks.at(-1)?.push(column);
			used += own;
		}
		return blocks;
	};
	const packed = pack(columns.length);
	const even = pack(Math.ceil(columns.length / Math.max(1, packed.length)));
	return even.length > packed.length ? packed : even;
}

/** The columns of a block with the room that is left shared among them. */
function widen(
	columns: readonly number[],
	least: readonly number[],
	room: number
): readonly { readonly column: number; readonly width: number }[] {
	const used = columns.reduce((sum, column) => sum + (least[column] ?? 0), 0);
	const more = Math.max(0, room - used) / Math.max(1, columns.length);
	return columns.map((column) => {
		const own = least[column] ?? 0;
		return { column, width: Math.max(own, Math.min(MOST_COLUMN, own + more)) };
	});
}

function placeBlock<Cell>(
	table: CellTable<Cell>,
	lines: readonly number[],
	columns: readonly { readonly column: number; readonly width: number }[],
	at: { readonly top: number; readonly nameWidth: number },
	needs: CellNeeds<Cell>
): TableBlock {
	const { line: lineHeight, pad } = CELL_TEXT;
	// Names begin at the edge, so that there is one margin beside them.
	const names = at.nameWidth + pad;
	let x = at.nameWidth;
	const heads = columns.map(({ column, width }): PlacedColumn => {
		const left = x;
		x += width;
		return { column, left, width, name: wrap(table.columns[column]?.name ?? '', width, BOLD) };
	});
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
		const name = wrap(line?.name ?? '', names, line?.isTotal === true ? BOLD : 1);
		const remark = wrap(line?.remark ?? '', names);
		const across = wrap(line?.across ?? '', x - at.nameWidth);
		const heights = heads.flatMap(({ column, width }) => {
			const cell = line?.cells[column];
			return cell === undefined ? [] : [needs.height(cell, width)];
		});
		const height = Math.max(
			Math.max(name.length + remark.length, across.length) * lineHeight + pad,
			...heights
		);
		const top = y;
		y += height;
		return { line: index, section, top, height, name, remark, across };
	});
	return { columns: heads, right: x, top: at.top, headHeight, bottom: y, lines: placed };
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

/** The greatest number up to `all` for which something still holds that holds for every lower one; at least one. */
function mostThat(all: number, holds: (count: number) => boolean): number {
	let [low, high] = [1, Math.max(1, all)];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (holds(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
