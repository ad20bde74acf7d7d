import type { CalendarRow } from '../../lib/domain/report-calendar';

/** Row and column of a cell. */
export type CellPlace = readonly [row: number, column: number];

const STEPS = new Map<string, CellPlace>([
	['ArrowRight', [0, 1]],
	['ArrowLeft', [0, -1]],
	['ArrowDown', [1, 0]],
	['ArrowUp', [-1, 0]]
]);

/**
 * The cell that an arrow key moves to, over units that did not stand in a period; `null` at the edge and for any other
 * key.
 */
export function nextCell(key: string, rows: readonly CalendarRow[], from: CellPlace): CellPlace | null {
	const step = STEPS.get(key);
	if (step === undefined) return null;
	let [row, column] = from;
	do [row, column] = [row + step[0], column + step[1]];
	while (rows[row]?.cells[column] === null);
	return rows[row]?.cells[column] === undefined ? null : [row, column];
}

/** Where the Tab key enters: the cell that had the focus last, else the first that there is. */
export function entryCell(rows: readonly CalendarRow[], last: CellPlace): CellPlace {
	if (rows[last[0]]?.cells[last[1]]) return last;
	for (const [row, { cells }] of rows.entries()) {
		const column = cells.findIndex((cell) => cell !== null);
		if (column >= 0) return [row, column];
	}
	return last;
}

/** The place of the cell that something happened in, which says it in `data-at`; `null` elsewhere. */
export function placeOf({ target }: Event): CellPlace | null {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
	const [row, column] = button?.dataset['at']?.split(' ').map(Number) ?? [];
	return row === undefined || column === undefined ? null : [row, column];
}
