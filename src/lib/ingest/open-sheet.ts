import type { CellObject, WorkSheet } from '@e965/xlsx';
import { MALFORMED } from './mark-malformed';
import type { SheetFormatter, SheetText } from './sheet-text';
import { writeSheetNumber } from './write-sheet-number';

/** Cells joined into one, by 1-based line and 0-based column, both ends included. */
export interface MergedCells {
	readonly fromLine: number;
	readonly toLine: number;
	readonly fromColumn: number;
	readonly toColumn: number;
}

/** One sheet of a workbook: its cells as texts, read row by row. */
export interface OpenSheet {
	readonly name: string;
	readonly hidden: boolean;
	/** Lines from the first to the last that holds something. */
	readonly lines: number;
	/** Rows that hold something. */
	readonly rows: number;
	/** Columns up to the last that holds something. */
	readonly width: number;
	/** 1-based lines of hidden rows that hold something. */
	readonly hiddenLines: readonly number[];
	/** 0-based hidden columns within the width. */
	readonly hiddenColumns: readonly number[];
	readonly merges: readonly MergedCells[];
	/** The cells of a 1-based line, `width` of them. */
	cellsAt(line: number): SheetText[];
}

const BLANK: SheetText = { text: '' };
/** The library's numbers for the errors of a spreadsheet. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
	[0x00, '#NULL!'],
	[0x07, '#DIV/0!'],
	[0x0f, '#VALUE!'],
	[0x17, '#REF!'],
	[0x1d, '#NAME?'],
	[0x24, '#NUM!'],
	[0x2a, '#N/A'],
	[0x2b, '#GETTING_DATA']
]);

function textOf(cell: CellObject | undefined, formatter: SheetFormatter): SheetText {
	if (cell === undefined) return BLANK;
	switch (cell.t) {
		case 'n':
			return writeSheetNumber(Number(cell.v), String(cell.z ?? ''), formatter);
		case 's':
			return textOfString(String(cell.v ?? ''));
		case 'b':
			return { text: cell.v === true ? 'TRUE' : 'FALSE' };
		case 'e':
			return { text: ERRORS.get(cell.v) ?? '#ERROR!', doubt: 'cell.error' };
		default:
			return BLANK;
	}
}

function textOfString(text: string): SheetText {
	return text.startsWith(MALFORMED)
		? { text: text.slice(MALFORMED.length), doubt: 'cell.malformed' }
		: { text };
}

const holdsSomething = (cell: CellObject | undefined): boolean =>
	cell !== undefined && cell.t !== 'z' && cell.v !== '' && cell.v !== undefined;

/** Opens one sheet of the library's workbook. What its cells show is worked out only when they are asked for. */
export function openSheet(
	name: string,
	hidden: boolean,
	sheet: WorkSheet,
	formatter: SheetFormatter
): OpenSheet {
	const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
	let [lines, rows, width] = [0, 0, 0];
	const hiddenLines: number[] = [];
	for (const [index, row] of data.entries()) {
		const last = row?.findLastIndex(holdsSomething) ?? -1;
		if (last < 0) continue;
		lines = index + 1;
		rows += 1;
		width = Math.max(width, last + 1);
		if (sheet['!rows']?.[index]?.hidden === true) hiddenLines.push(index + 1);
	}
	const isHidden = (column: number): boolean => sheet['!cols']?.[column]?.hidden === true;
	return {
		name,
		hidden,
		lines,
		rows,
		width,
		hiddenLines,
		hiddenColumns: Array.from({ length: width }, (_, column) => column).filter(isHidden),
		merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
			fromLine: s.r + 1,
			toLine: e.r + 1,
			fromColumn: s.c,
			toColumn: e.c
		})),
		cellsAt: (line) => {
			const row = data[line - 1];
			return Array.from({ length: width }, (_, column) => textOf(row?.[column], formatter));
		}
	};
}
