/** A cell by its place: row −1 is the header. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

/** What a grid holds and shows. */
export interface GridSize {
	readonly rows: number;
	readonly columns: number;
	/** Rows that fit the view. */
	readonly page: number;
}

/** The header's row. */
export const HEADER = -1;

/**
 * The cell that a key leads to, as in the ARIA pattern for grids: arrows by one, Home and End along the row, Page Up
 * and Down by a view, with Ctrl (or ⌘) to the ends of the grid. It stops at the edges; `null` for any other key.
 */
export function moveCell(key: string, far: boolean, at: CellPlace, size: GridSize): CellPlace | null {
	const last = { row: size.rows - 1, column: size.columns - 1 };
	const row = (to: number): CellPlace => ({
		...at,
		row: Math.max(HEADER, Math.min(to, last.row))
	});
	const column = (to: number): CellPlace => ({ ...at, column: Math.max(0, Math.min(to, last.column)) });
	const page = Math.max(1, size.page - 1);
	switch (key) {
		case 'ArrowDown':
			return row(far ? last.row : at.row + 1);
		case 'ArrowUp':
			return row(far ? Math.min(0, last.row) : at.row - 1);
		case 'ArrowRight':
			return column(far ? last.column : at.column + 1);
		case 'ArrowLeft':
			return column(far ? 0 : at.column - 1);
		case 'PageDown':
			return row(at.row + page);
		case 'PageUp':
			return row(at.row === HEADER ? HEADER : Math.max(Math.min(0, last.row), at.row - page));
		case 'Home':
			return far ? { row: Math.min(0, last.row), column: 0 } : column(0);
		case 'End':
			return far ? { row: last.row, column: Math.max(0, last.column) } : column(last.column);
		default:
			return null;
	}
}
