import {
	AlignmentType,
	BorderStyle,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlign,
	WidthType
} from 'docx';
import type { ExportCell, ExportTable } from '../model';
import type { ParagraphMaker } from './paragraph-kinds';

/** Half points by the number of columns: a wide table is set smaller rather than cut. */
const SIZES: readonly (readonly [number, number])[] = [
	[6, 24],
	[8, 20],
	[11, 18]
];
const SMALLEST = 16;
/** Characters that a column's width is reckoned with at most; longer text wraps. */
const WIDEST = 34;
const NARROWEST = 4;
/** Characters up to which a column is given its whole width. */
const SHORT = 16;
/** Mean width of a character, bold titles included, in parts of the size; and the space at both sides in twips. */
const LETTER = 0.6;
const PADDING = 190;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/**
 * A table as Word has them: its header row repeated on every page, no row cut in two, numbers at the right, the width of
 * the text. Text in cells stays text.
 */
export function writeTable(table: ExportTable, paragraphs: ParagraphMaker, width: number): Table {
	const size = SIZES.find(([columns]) => table.columns.length <= columns)?.[1] ?? SMALLEST;
	const widths = widthsOf(table, size, width);
	const cell = (text: string, column: number, isTitle: boolean): TableCell =>
		new TableCell({
			width: { size: widths[column] ?? 0, type: WidthType.DXA },
			margins: { left: 85, right: 85 },
			verticalAlign: VerticalAlign.CENTER,
			children: [
				paragraphs.text(isTitle ? 'columnTitle' : 'cell', text, {
					run: { size },
					...(isTitle || table.columns[column]?.numeric !== true ? {} : { alignment: AlignmentType.RIGHT })
				})
			]
		});
	const row = (cells: readonly string[], isTitle: boolean): TableRow =>
		new TableRow({
			...(isTitle ? { tableHeader: true } : {}),
			cantSplit: true,
			children: cells.map((text, column) => cell(text, column, isTitle))
		});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: width, type: WidthType.DXA },
		columnWidths: widths,
		borders: {
			top: THIN,
			bottom: THIN,
			left: THIN,
			right: THIN,
			insideHorizontal: THIN,
			insideVertical: THIN
		},
		rows: [
			row(
				table.columns.map(({ title }) => title),
				true
			),
			...table.rows.map((cells) =>
				row(
					cells.map(({ text }) => text),
					false
				)
			)
		]
	});
}

/**
 * Widths in twips that sum up to the width of the text: columns of short text get what it takes not to wrap, the others
 * share the rest by their longest text.
 */
function widthsOf({ columns, rows }: ExportTable, size: number, width: number): readonly number[] {
	const letter = size * 10 * LETTER;
	const needs = columns.map(({ title }, column) => {
		const longest = Math.max(longestWord(title), ...rows.map((cells) => lengthOf(cells[column])));
		return Math.min(WIDEST, Math.max(NARROWEST, longest)) * letter + PADDING;
	});
	const total = sumOf(needs);
	const isShort = (need: number): boolean => need <= SHORT * letter + PADDING;
	const short = sumOf(needs.filter(isShort));
	const keepsShort = short < total && short < width / 2;
	const scale = keepsShort ? (width - short) / (total - short) : width / total;
	const scaled = needs.map((need) => Math.floor(keepsShort && isShort(need) ? need : need * scale));
	const rest = width - sumOf(scaled);
	return scaled.map((one, column) => (column === scaled.length - 1 ? one + rest : one));
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0);
}

function lengthOf(cell: ExportCell | undefined): number {
	return Math.max(0, ...(cell?.text ?? '').split('\n').map((text) => text.length));
}

function longestWord(text: string): number {
	return Math.max(0, ...text.split(/\s/u).map((word) => word.length));
}
