/** A column of a table: how a row reads in it and how rows are put in order by it. */
export interface Column<Row> {
	readonly key: string;
	readonly label: string;
	/** The cell in words; never empty for a missing value, which says so. */
	readonly text: (row: Row) => string;
	/** What rows are ordered by; the text where absent. `null` stands last in both directions. */
	readonly order?: (row: Row) => number | string | null;
	/** Numbers stand at the end of the cell in figures of one width. */
	readonly numeric?: boolean;
	readonly align?: 'start' | 'end';
	/** False where an order would mean nothing. */
	readonly sortable?: boolean;
	/** True makes each cell a button that opens its evidence. */
	readonly opens?: boolean | ((row: Row) => boolean);
}

/** The order a table is in. */
export interface TableSort {
	readonly key: string;
	readonly direction: 'ascending' | 'descending';
}
