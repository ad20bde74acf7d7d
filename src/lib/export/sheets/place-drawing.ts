import { breaksBefore, fitsOnePage } from './break-page';
import { PLAIN_HEIGHT, type SheetGrid } from './sheet-grid';

/** CSS pixels of a row that nothing makes higher. */
const ROW_HEIGHT = (PLAIN_HEIGHT * 96) / 72;
/** Letters across a table that leaves room for a drawing at its right, on screen and on paper. */
const ROOM_BESIDE = 84;
/** CSS pixels of a column that nobody set, and of a letter that widths are counted in. */
const PLAIN = { column: 64, letter: 8 };

/** Where a drawing stands on its sheet, and how the sheet is printed around it. Rows and columns count from 0. */
export interface PlacedDrawing {
	readonly from: { readonly row: number; readonly col: number };
	/** The rows and columns that are printed, and the first row that is free below them. */
	readonly printed: { readonly rows: number; readonly columns: number };
	readonly isOnePage: boolean;
	/** The row before which a page begins, so that the drawing is not cut; `null` where none must. */
	readonly breakAt: number | null;
}

/**
 * Places a drawing beside a table, or under it where the table is wide; `size` in CSS pixels, `null` where nothing is
 * drawn. `row` is the first free one below the table and its notes, all of which are in the grid.
 */
export function placeDrawing(
	size: { readonly width: number; readonly height: number } | null,
	grid: SheetGrid,
	widths: readonly number[],
	row: number,
	headingRow: number
): PlacedDrawing {
	const across = widths.reduce((sum, width) => sum + width, 0);
	const below = { row, col: 0 };
	if (size === null) {
		const isOnePage = fitsOnePage(grid.heightTo(row), across);
		return { from: below, printed: { rows: row, columns: widths.length }, isOnePage, breakAt: null };
	}
	const tall = Math.ceil(size.height / ROW_HEIGHT);
	if (across <= ROOM_BESIDE) {
		const rows = Math.max(row, headingRow + tall + 1);
		const columns = widths.length + 1 + Math.ceil(size.width / PLAIN.column);
		const wide = across + (size.width + PLAIN.column) / PLAIN.letter;
		const isOnePage = fitsOnePage(grid.heightTo(rows), wide);
		const from = { row: headingRow, col: widths.length + 1 };
		return { from, printed: { rows, columns }, isOnePage, breakAt: null };
	}
	const rows = row + tall + 2;
	const isOnePage = fitsOnePage(grid.heightTo(rows), across);
	const isCut = !isOnePage && breaksBefore(grid.heightTo(row), across, size.height);
	return {
		...{ from: below, isOnePage, breakAt: isCut ? row - 1 : null },
		printed: { rows, columns: widths.length }
	};
}
