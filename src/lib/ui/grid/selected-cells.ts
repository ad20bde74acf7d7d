import { HEADER, type CellPlace } from './move-cell';

/** A block of cells, both ends in it. */
export interface CellRange {
	readonly firstRow: number;
	readonly lastRow: number;
	readonly firstColumn: number;
	readonly lastColumn: number;
}

/** The block between two corners. The header belongs to none: it is copied with every block. */
export function rangeBetween(one: CellPlace, other: CellPlace): CellRange {
	return {
		firstRow: Math.max(HEADER + 1, Math.min(one.row, other.row)),
		lastRow: Math.max(one.row, other.row),
		firstColumn: Math.min(one.column, other.column),
		lastColumn: Math.max(one.column, other.column)
	};
}

/** Whether a cell lies in a block. */
export function isInRange({ row, column }: CellPlace, range: CellRange): boolean {
	return (
		row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
	);
}
