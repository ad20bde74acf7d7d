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
import type { ExportTable } from '../model';
import { fitTable } from './fit-table';
import { groupRows } from './group-rows';
import type { ParagraphMaker } from './paragraph-kinds';

/** Where a table stands, and what it must not be parted from. */
export interface TableSetting {
	readonly paragraphs: ParagraphMaker;
	/** Width of the text in twips; that of a page on its side, `null` where the document can't have one. */
	readonly width: number;
	readonly landscape: number | null;
	/** Whether its last rows stay with what follows. */
	readonly keepsNext: boolean;
}

/** A table, and whether it is to stand on a page that lies on its side. */
export interface WrittenTable {
	readonly table: Table;
	readonly isLandscape: boolean;
}

/** Rows up to which a table is kept on one page whole; rows that stay together at the ends of a longer one. */
const KEPT_WHOLE = 6;
const KEPT_ROWS = 2;
const GROUND = 'F2F2F2';
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
	top: THIN,
	bottom: THIN,
	left: THIN,
	right: THIN,
	insideHorizontal: THIN,
	insideVertical: THIN
} as const;

interface Row {
	readonly cells: readonly string[];
	readonly kind: 'title' | 'group' | 'cells';
}

/**
 * A table as Word has them: its header row repeated on every page and never alone at the foot of one, no row cut in two,
 * numbers at the right, as wide as the text. Text in cells stays text.
 */
export function writeTable(
	table: ExportTable,
	{ paragraphs, width, landscape, keepsNext }: TableSetting
): WrittenTable {
	const { columns, groups } = groupRows(table);
	const plain = { columns, rows: groups.flatMap(({ rows }) => rows) };
	const { size, widths, isLandscape } = fitTable(plain, width, landscape);
	const whole = isLandscape && landscape !== null ? landscape : width;
	const rows: readonly Row[] = [
		{ kind: 'title', cells: columns.map(({ title }) => title) },
		...groups.flatMap(({ heading, rows: own }): Row[] => [
			...(heading === null ? [] : [{ kind: 'group', cells: [heading] } as const]),
			...own.map((cells): Row => ({ kind: 'cells', cells: cells.map(({ text }) => text) }))
		])
	];
	const cell = (text: string, column: number, kind: Row['kind'], keepNext: boolean): TableCell =>
		new TableCell({
			width: { size: kind === 'group' ? whole : (widths[column] ?? 0), type: WidthType.DXA },
			margins: { left: 85, right: 85 },
			verticalAlign: VerticalAlign.CENTER,
			...(kind === 'group' ? { columnSpan: columns.length, shading: { fill: GROUND } } : {}),
			children: [
				paragraphs.text(kind === 'title' ? 'columnTitle' : 'cell', text, {
					run: { size, ...(kind === 'group' ? { bold: true } : {}) },
					...(kind === 'cells' && columns[column]?.numeric === true
						? { alignment: AlignmentType.RIGHT }
						: {}),
					...(keepNext ? { keepNext: true } : {})
				})
			]
		});
	return {
		isLandscape,
		table: new Table({
			layout: TableLayoutType.FIXED,
			width: { size: whole, type: WidthType.DXA },
			columnWidths: widths,
			borders: BORDERS,
			rows: rows.map(
				({ cells, kind }, at) =>
					new TableRow({
						...(kind === 'title' ? { tableHeader: true } : {}),
						cantSplit: true,
						children: cells.map((text, column) => cell(text, column, kind, isKept(rows, at, keepsNext)))
					})
			)
		})
	};
}

/** Whether a row stays on the page of the next one, or the last of what follows the table. */
function isKept(rows: readonly Row[], at: number, keepsNext: boolean): boolean {
	const fromEnd = rows.length - 1 - at;
	if (fromEnd === 0) return keepsNext;
	if (rows.length - 1 <= KEPT_WHOLE || rows[at]?.kind === 'group') return true;
	return at < KEPT_ROWS || fromEnd < KEPT_ROWS;
}
