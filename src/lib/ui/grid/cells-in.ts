import { copyCells } from '../copy-cells';
import type { Copied } from '../copy-to-clipboard';
import type { GridColumn } from './grid-column';
import type { CellRange } from './selected-cells';

/** Cells to copy, and of how many rows and columns they are. */
export interface CopiedBlock {
	readonly cells: Copied;
	readonly rows: number;
	readonly columns: number;
}

/** The cells of a block under their headings; those of all rows and columns without one. */
export function cellsIn<Row>(
	columns: readonly GridColumn<Row>[],
	rows: readonly Row[],
	range: CellRange | null
): CopiedBlock {
	const chosen = range === null ? columns : columns.slice(range.firstColumn, range.lastColumn + 1);
	const body = range === null ? rows : rows.slice(range.firstRow, range.lastRow + 1);
	return { cells: copyCells(chosen, body), rows: body.length, columns: chosen.length };
}
