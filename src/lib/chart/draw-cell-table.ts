import { BAND, CELL_TEXT, wrap, type CellTable } from './cell-table';
import { line, rect, text, widthOf, type Box } from './draw-shapes';
import type { PlacedLine, TableBlock, TableLayout } from './lay-out-table';
import type { Shape } from './option';
import type { ChartTheme } from './theme';

/** A sample of what cells are painted with, and what it means. */
export interface TableKey {
	readonly words: string;
	readonly draw: (box: Box) => readonly Shape[];
}

const SAMPLE = { width: 22, height: 12 };
const KEY_LINE = 18;
const KEY_GAP = 16;
/** Between the key, the table and what is said under it, in px. */
const APART = 8;

/** The keys where they stand: side by side, and under each other where the line is full. */
function placeKeys(
	keys: readonly TableKey[],
	width: number
): { at: readonly (readonly [number, number])[]; height: number } {
	let [x, y] = [0, 0];
	const at = keys.map(({ words }): readonly [number, number] => {
		const own = SAMPLE.width + CELL_TEXT.pad + widthOf(words, CELL_TEXT.size);
		if (x > 0 && x + own > width) [x, y] = [0, y + KEY_LINE];
		const place = [x, y] as const;
		x += own + KEY_GAP;
		return place;
	});
	return { at, height: keys.length === 0 ? 0 : y + KEY_LINE + APART };
}

/** Words under a table that say what of it is left out, in lines. */
function placeNote(note: string, width: number): { lines: readonly string[]; height: number } {
	const lines = note === '' ? [] : wrap(note, width);
	return { lines, height: lines.length === 0 ? 0 : APART + lines.length * CELL_TEXT.line };
}

/** The height of a table with its keys above and a note under it, in px. */
export function heightOfTable(
	layout: TableLayout,
	keys: readonly TableKey[],
	note: string,
	width: number
): number {
	return Math.ceil(placeKeys(keys, width).height + layout.height + placeNote(note, width).height) + 1;
}

/**
 * Paints a table: keys, heads, names and what `paintCell` makes of each cell, then the note. Every group of shapes is a
 * row or a part of its own, in the order of reading.
 */
export function drawTable<Cell>(
	table: CellTable<Cell>,
	layout: TableLayout,
	around: { readonly keys: readonly TableKey[]; readonly note: string; readonly width: number },
	paintCell: (cell: Cell, box: Box) => readonly Shape[],
	theme: ChartTheme
): readonly (readonly Shape[])[] {
	const keys = placeKeys(around.keys, around.width);
	const note = placeNote(around.note, around.width);
	const down = keys.height;
	const drawnKeys = around.keys.flatMap((key, index) => {
		const [x, y] = keys.at[index] ?? [0, 0];
		const middle = y + KEY_LINE / 2;
		return [
			...key.draw({ x: x + 0.5, y: middle - SAMPLE.height / 2, ...SAMPLE }),
			text(x + SAMPLE.width + CELL_TEXT.pad, middle, key.words, {
				color: theme.inkSoft,
				size: CELL_TEXT.size
			})
		];
	});
	const noteTop = down + layout.height + APART;
	return [
		drawnKeys,
		...layout.blocks.flatMap((block) => drawBlock(table, block, layout, down, paintCell, theme)),
		note.lines.map((words, at) =>
			text(0, noteTop + (at + 0.5) * CELL_TEXT.line, words, { color: theme.inkSoft, size: CELL_TEXT.size })
		)
	];
}

function drawBlock<Cell>(
	table: CellTable<Cell>,
	block: TableBlock,
	{ nameWidth }: TableLayout,
	down: number,
	paintCell: (cell: Cell, box: Box) => readonly Shape[],
	theme: ChartTheme
): readonly (readonly Shape[])[] {
	const { right } = block;
	const look = { color: theme.ink, size: CELL_TEXT.size };
	const across = (y: number, strong: boolean): Shape =>
		line(
			[
				[0, y],
				[right, y]
			],
			{ stroke: strong ? theme.edge : theme.rule, lineWidth: 1 }
		);
	const isRight = table.align === 'right';
	const foot = block.top + block.headHeight + down;
	const corner = wrap(table.corner, nameWidth);
	const head = [
		...corner.map((words, at) =>
			text(0, foot - CELL_TEXT.pad - (corner.length - at - 0.5) * CELL_TEXT.line, words, {
				...look,
				bold: true
			})
		),
		...block.columns.flatMap(({ name, left, width }) =>
			name.map((words, row) =>
				text(
					isRight ? left + width - CELL_TEXT.pad : left + CELL_TEXT.pad,
					foot - CELL_TEXT.pad - (name.length - row - 0.5) * CELL_TEXT.line,
					words,
					{ ...look, bold: true, align: isRight ? 'right' : 'left' }
				)
			)
		),
		across(foot, true)
	];
	const rows = block.lines.map((placed) => {
		const row = table.lines[placed.line];
		const top = placed.top + down;
		const cells = block.columns.flatMap(({ column, left, width }) => {
			const cell = row?.cells[column];
			const box = { x: left, y: top, width, height: placed.height };
			return cell === undefined ? [] : [...paintCell(cell, box)];
		});
		const spanned = linesAround(placed.across, top + placed.height / 2).map(([words, y]) =>
			text(nameWidth + CELL_TEXT.pad, y, words, { ...look, color: theme.inkSoft })
		);
		return [
			...drawSection(placed, down, right, theme),
			...cells,
			...spanned,
			...drawName(placed, top, row?.isTotal === true, theme),
			...(row?.isTotal === true ? [across(top, true)] : []),
			across(top + placed.height, false)
		];
	});
	return [head, ...rows];
}

function drawSection(
	{ section }: PlacedLine,
	down: number,
	right: number,
	theme: ChartTheme
): readonly Shape[] {
	if (section === null) return [];
	const box = { x: 0, y: section.top + down, width: right, height: BAND };
	return [
		rect(box, { fill: theme.rule }),
		text(CELL_TEXT.pad, box.y + box.height / 2, section.name, {
			color: theme.inkSoft,
			size: CELL_TEXT.size,
			bold: true
		})
	];
}

function drawName(placed: PlacedLine, top: number, isTotal: boolean, theme: ChartTheme): readonly Shape[] {
	return linesAround([...placed.name, ...placed.remark], top + placed.height / 2).map(([words, y], at) =>
		text(0, y, words, {
			color: at < placed.name.length ? theme.ink : theme.inkSoft,
			size: CELL_TEXT.size,
			bold: isTotal && at < placed.name.length
		})
	);
}

/** Lines of words with the height of the middle of each, together around a middle. */
export function linesAround(
	lines: readonly string[],
	middle: number
): readonly (readonly [string, number])[] {
	return lines.map((words, at) => [words, middle + (at + 0.5 - lines.length / 2) * CELL_TEXT.line]);
}
