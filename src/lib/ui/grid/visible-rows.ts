/** Rows drawn beyond each edge, so that a short scroll shows no blank. */
const BEYOND = 8;

/** The rows that a view of a long list draws: from `first` up to, not including, `end`. */
export interface VisibleRows {
	readonly first: number;
	readonly end: number;
}

/**
 * Which of `count` rows of one height stand in a view that is scrolled by `top`, all in px, with a few more on either
 * side. Never more than fit the view, whatever the count; a view without height gets the few rows at its top.
 */
export function visibleRows(top: number, height: number, rowHeight: number, count: number): VisibleRows {
	const first = Math.floor(Math.max(0, top) / rowHeight) - BEYOND;
	const end = Math.ceil((Math.max(0, top) + Math.max(0, height)) / rowHeight) + BEYOND;
	const last = Math.min(count, end);
	return { first: Math.max(0, Math.min(first, last)), end: last };
}

/** The rows in view and the one that the keyboard is on, wherever it is: what has the focus must be in the page. */
export function drawnRows({ first, end }: VisibleRows, active: number): readonly number[] {
	const rows = Array.from({ length: end - first }, (_, at) => first + at);
	return active < 0 || (active >= first && active < end) ? rows : [...rows, active];
}
