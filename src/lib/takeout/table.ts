import type { ExportCell, ExportTable } from '../export/model';

/** A column of a table to be taken out: its heading, and its cell for each row. */
export interface TakeoutColumn {
	readonly title: string;
	readonly numeric: boolean;
	readonly cell: (row: number) => ExportCell;
	/** False where it is left out of a table in which it would be blank throughout. */
	readonly always: boolean;
}

/** The columns as a table of so many rows, without those that say nothing in any of them. */
export function tabulate(columns: readonly TakeoutColumn[], length: number): ExportTable {
	const rows = Array.from({ length }, (_, row) => row);
	const shown = columns.filter(
		({ always, cell }) => always || rows.some((row) => cell(row).text !== '' || cell(row).amount !== null)
	);
	return {
		columns: shown.map(({ title, numeric }) => ({ title, numeric })),
		rows: rows.map((row) => shown.map(({ cell }) => cell(row)))
	};
}

/** A table of things that are few enough to be worded one by one. */
export function tabulateRows<Row>(
	rows: readonly Row[],
	columns: readonly (readonly [title: string, cell: (row: Row) => ExportCell, numeric?: 'numeric'])[]
): ExportTable {
	return {
		columns: columns.map(([title, , numeric]) => ({ title, numeric: numeric === 'numeric' })),
		rows: rows.map((row) => columns.map(([, cell]) => cell(row)))
	};
}
