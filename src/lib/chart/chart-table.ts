import type { ExportAmount } from '../export/model';

/** The amounts behind the words of one row: a number and what limits it, by column. */
type RowAmounts<Column extends string = string> = Readonly<Partial<Record<Column, ExportAmount | null>>>;

/**
 * The table twin of a chart: the same rows in the same order, already in words. `amounts` has an entry for each row,
 * in their order; where it is left out, or has none for a cell, the cell is words alone.
 */
export interface ChartTable<Column extends string = string> {
	readonly columns: readonly { readonly key: Column; readonly title: string; readonly numeric: boolean }[];
	readonly rows: readonly (Readonly<Record<Column, string>> & { readonly id: string })[];
	readonly amounts?: readonly RowAmounts<Column>[];
}
