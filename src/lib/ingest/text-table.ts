import type { Coded } from '../domain/figure-table';
import type { EditMark } from '../domain/figure';
import type { HeldRow, ReadingSource } from '../domain/reading';
import type { Cell } from './cell';
import type { Repair } from './find-mojibake';
import type { MergedCells } from './open-sheet';
import type { Section } from './read-section';

/** A row set aside because it sums others. */
export interface TotalRow {
	readonly cells: readonly string[];
	readonly line: number;
	/** Row of the table that it stands before: a total at the end stands under all. */
	readonly after: number;
}

/** The heading of a section, set aside. */
export interface SectionRow extends Section {
	readonly line: number;
	/** Row of the table that it stands before. */
	readonly after: number;
}

/** Where the rows of a turned crosstab come from. */
interface TurnedRows {
	/** The file's own table. */
	readonly from: TextTable;
	/** For each row of the long table, the row and the column of the file that its value stands in. */
	readonly row: Int32Array;
	readonly column: Int32Array;
	/** The columns from here on were made of headers and cells; those before are the file's own. */
	readonly firstAdded: number;
}

/** A file as a table of texts: nothing matched or typed yet, every cell as written or as corrected by hand. */
export interface TextTable {
	readonly encoding: string;
	readonly delimiter: string;
	/** Column names as written, `''` where blank. */
	readonly header: readonly string[];
	/** What each name was put together from: the group above it, if any, and its own words. */
	readonly parts: readonly (readonly string[])[];
	/** Physical lines of the header; none where the names were given by hand. */
	readonly headerLines: readonly number[];
	/** The first rows above the header, blank ones left out. */
	readonly title: readonly { readonly line: number; readonly text: string }[];
	readonly columns: readonly Coded<string>[];
	/** 1-based physical line of each row. */
	readonly lines: Int32Array;
	readonly length: number;
	/** Rows that their shape keeps out. */
	readonly outside: readonly HeldRow[];
	readonly totals: readonly TotalRow[];
	readonly sections: readonly SectionRow[];
	/** The cells corrected by hand, by physical line. */
	readonly edits: ReadonlyMap<number, readonly EditMark[]>;
	/** Set where the text is garbled: no name of it can be trusted until the user repairs it. */
	readonly garbled: Repair | null;
	/** How the file was opened. */
	readonly source: ReadingSource;
	/** Cells joined into one, by the lines and columns of the file. */
	readonly merges: readonly MergedCells[];
	readonly turned: TurnedRows | null;
	/** What whole columns are held or remarked for before any kind of file is read from them. */
	readonly checks: readonly Coded<Cell<unknown>>[];
}

/** The text of a cell; `''` where the column does not exist. */
export function cellAt(table: TextTable, column: number, row: number): string {
	const coded = table.columns[column];
	return coded?.values[coded.codes[row] ?? 0] ?? '';
}

/** All cells of a row as they stand in the file, also where it was turned. */
export function cellsOf(table: TextTable, row: number): string[] {
	const { turned } = table;
	if (turned !== null) return cellsOf(turned.from, turned.row[row] ?? 0);
	return table.columns.map((_, column) => cellAt(table, column, row));
}
