import type { RowHeights } from './row-heights';

/** Rows drawn beyond each edge, so that a short scroll shows no blank. */
const BEYOND = 8;

/**
 * The rows of a long list to draw in a view that is scrolled by `top` and is `height` high, both in px: those in view, a
 * few on either side, and the one that the keyboard is on, wherever it is, since what has the focus must be in the
 * page. Never more than fit the view, whatever the count; a view without height gets the few rows at its top.
 */
export function drawnRows(
	heights: RowHeights,
	top: number,
	height: number,
	active: number
): readonly number[] {
	if (heights.count === 0) return [];
	const from = Math.max(0, top);
	const first = Math.max(0, heights.rowAt(from) - BEYOND);
	const last = Math.min(heights.count - 1, heights.rowAt(from + Math.max(0, height)) + BEYOND);
	const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	if (active < 0 || active >= heights.count || (active >= first && active <= last)) return rows;
	return active < first ? [active, ...rows] : [...rows, active];
}
