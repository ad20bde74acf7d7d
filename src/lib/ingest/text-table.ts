import type { Coded } from '../domain/figure-table';
import type { HeldRow, ReadingSource } from '../domain/reading';
import type { Repair } from './find-mojibake';

/** A row set aside because it sums the rows above it. */
export interface TotalRow {
	readonly cells: readonly string[];
	readonly line: number;
	/** Row of the table that it stands under: the sum is over the rows before it. */
	readonly after: number;
}

/** A file as a table of texts: nothing matched or typed yet, every cell as written. */
export interface TextTable {
	readonly encoding: string;
	readonly delimiter: string;
	/** Column names as written, `''` where blank. */
	readonly header: readonly string[];
	readonly columns: readonly Coded<string>[];
	/** 1-based physical line of each row. */
	readonly lines: Int32Array;
	readonly length: number;
	/** Rows that their shape keeps out. */
	readonly outside: readonly HeldRow[];
	readonly totals: readonly TotalRow[];
	/** Set where the text is garbled: no name of it can be trusted until the user repairs it. */
	readonly garbled: Repair | null;
	/** How the file was opened. */
	readonly source: ReadingSource;
}

/** The text of a cell; `''` where the column does not exist. */
function cellAt(table: TextTable, column: number, row: number): string {
	const coded = table.columns[column];
	return coded?.values[coded.codes[row] ?? 0] ?? '';
}

/** All cells of a row as read. */
export function cellsOf(table: TextTable, row: number): string[] {
	return table.columns.map((_, column) => cellAt(table, column, row));
}
