import type { Snippet } from 'svelte';
import type { Column } from '../table-column';
import type { GridColumn } from './grid-column';

/** How the rows of a grid are drawn. */
export interface GridLook<Row> {
	readonly columns: readonly GridColumn<Row>[];
	/** The key of the column that names a row; `null` where none does. */
	readonly header: string | null;
	/** One line a row, cut at the end of its cell, and an empty text is a missing value. */
	readonly compact: boolean;
	/** A row becomes a block of labelled values where there is too little width for its columns. */
	readonly stacks: boolean;
	readonly onopen: ((row: Row, column: Column<Row>) => void) | undefined;
	readonly cell: Snippet<[Row, Column<Row>]> | undefined;
}
