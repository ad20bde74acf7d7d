import { widthOf } from './draw-shapes';
import { wrapWords } from './frame-picture';

/** A column of a painted table, or what stands before a row. `isTotal` where it holds the others together. */
export interface TableHead {
	readonly name: string;
	readonly isTotal: boolean;
}

/** A row: its cells in the order of the columns, or words over all of them where it has none. */
interface TableLine<Cell> extends TableHead {
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

/** Size and line of the words in a table, and the space around them, in px. */
export const CELL_TEXT = { size: 11, line: 14, pad: 5 };
/** Bold letters are that much wider. */
export const BOLD = 1.08;
/** The height of the band that names a section. */
export const BAND = 18;

/** Words in lines that fit between the margins of a column. */
export function wrap(words: string, width: number, weight = 1): readonly string[] {
	return wrapWords(words, width - 2 * CELL_TEXT.pad, (line) => widthOf(line, CELL_TEXT.size) * weight);
}
