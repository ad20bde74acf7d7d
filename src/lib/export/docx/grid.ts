import {
	BorderStyle,
	LineRuleType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	type FileChild
} from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** A table without lines that sets things side by side; rows stay whole. `widths` in twips, a column each. */
export function writeGrid(
	widths: readonly number[],
	rows: readonly (readonly (readonly FileChild[])[])[]
): Table {
	const cell = (children: readonly FileChild[], column: number): TableCell =>
		new TableCell({
			width: { size: widths[column] ?? 0, type: WidthType.DXA },
			borders: NO_BORDERS,
			margins: { left: 0, right: 0, top: 0, bottom: 0 },
			children: [...children] as Paragraph[]
		});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: widths,
		borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
		rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) }))
	});
}

/**
 * A rule as the decree has it: a line of its own, never an underline. An empty paragraph three points high with a border
 * above, as long as `length` in a box of `width` (twips), in its middle.
 */
export function writeRule(length: number, width: number): Paragraph {
	const side = Math.max(0, Math.round((width - length) / 2));
	return new Paragraph({
		indent: { left: side, right: side },
		spacing: { before: 20, after: 0, line: 60, lineRule: LineRuleType.EXACT },
		border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
		run: { size: 6 }
	});
}
