/** What becomes of a row when a file is loaded: not there before, there with other content, there alike, gone. */
export type RowChange = 'new' | 'changed' | 'same' | 'removed';

/** A row that is not the same, by where it stands; `columns` are what differs of a changed one. */
export interface ComparedRow {
	readonly change: Exclude<RowChange, 'same'>;
	/** Line in the new file; `null` where the row is gone. */
	readonly line: number | null;
	/** Row of the new figures; `null` for other kinds and where the row is gone. */
	readonly figure: number | null;
	/** The row it is compared with; `null` where it is new. */
	readonly before: { readonly file: string; readonly line: number; readonly figure: number | null } | null;
	readonly columns: readonly string[];
}

/** A new reading against what is loaded. `rows` are the first thousand of each change. */
export interface ReadingComparison {
	readonly counts: Readonly<Record<RowChange, number>>;
	readonly rows: readonly ComparedRow[];
}
