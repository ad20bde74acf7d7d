/** How far down a title block may push the header. */
const SEARCH_ROWS = 30;
/** Two known words make a header; one may be the title "Báo cáo". */
const KNOWN_MIN = 2;

/** A record with the 1-based physical line it starts on and the one after it. */
export interface NumberedRow {
	readonly cells: readonly string[];
	readonly line: number;
	readonly nextLine: number;
}

/** Where the header is among the first rows. `names` are as written, one a column, `''` where blank. */
export interface FoundHeader {
	readonly names: readonly string[];
	/** Index of the first data row. */
	readonly dataAt: number;
	/** Index of the (first) header row. */
	readonly at: number;
	readonly rows: 1 | 2;
	/** Cells of the header rows, blank ones at the end included: how long a row may be. */
	readonly cells: number;
	/** True where title rows stand above. */
	readonly preamble: boolean;
}

const isBlank = (cell: string): boolean => cell.trim() === '';
const hasDigit = (cell: string): boolean => /\d/u.test(cell);

function countKnown(names: readonly string[], isKnown: (name: string) => boolean): number {
	return names.filter((name) => !isBlank(name) && isKnown(name)).length;
}

/** A second header row completes the first: it has no figures and says something below a merged cell. */
function mergeRows(upper: readonly string[], lower: readonly string[]): string[] {
	const width = Math.max(upper.length, lower.length);
	return Array.from({ length: width }, (_, index) => {
		const below = lower[index] ?? '';
		return isBlank(below) ? (upper[index] ?? '') : below;
	});
}

function trimBlankEnd(names: readonly string[]): string[] {
	const end = names.findLastIndex((name) => !isBlank(name));
	return names.slice(0, end + 1);
}

/** Whether the row above a header is its upper half (merged groups) rather than a title. */
function isUpperHalf(row: NumberedRow | undefined, width: number): boolean {
	if (row === undefined || row.cells.length > width || row.cells.some(hasDigit)) return false;
	return row.cells.filter((cell) => !isBlank(cell)).length >= 2;
}

function headerAt(
	rows: readonly NumberedRow[],
	first: number,
	last: number,
	names: readonly string[]
): FoundHeader {
	return {
		names: trimBlankEnd(names),
		cells: names.length,
		at: first,
		dataAt: last + 1,
		rows: last > first ? 2 : 1,
		preamble: rows.slice(0, first).some((row) => !row.cells.every(isBlank))
	};
}

/**
 * Finds the header among the first rows: the row, or pair of rows, with most known names (at least two). `null`
 * where no row is a header.
 */
export function findHeader(
	rows: readonly NumberedRow[],
	isKnown: (name: string) => boolean
): FoundHeader | null {
	let best: FoundHeader | null = null;
	let bestKnown = KNOWN_MIN - 1;
	for (const [at, { cells }] of rows.slice(0, SEARCH_ROWS).entries()) {
		const known = countKnown(cells, isKnown);
		if (known > bestKnown) {
			const upper = isUpperHalf(rows[at - 1], cells.length) ? rows[at - 1] : undefined;
			best = headerAt(rows, upper === undefined ? at : at - 1, at, mergeRows(upper?.cells ?? [], cells));
			bestKnown = known;
		}
		const lower = rows[at + 1];
		if (known === 0 || lower === undefined || lower.cells.some(hasDigit)) continue;
		const merged = mergeRows(cells, lower.cells);
		const knownBoth = countKnown(merged, isKnown);
		if (knownBoth <= Math.max(bestKnown, countKnown(lower.cells, isKnown))) continue;
		best = headerAt(rows, at, at + 1, merged);
		bestKnown = knownBoth;
	}
	return best;
}

/** The header a user pointed at, by its physical line; `null` where no row begins there. */
export function takeHeader(rows: readonly NumberedRow[], line: number): FoundHeader | null {
	const at = rows.findIndex((row) => row.line === line);
	const row = rows[at];
	if (row === undefined) return null;
	return headerAt(rows, at, at, row.cells);
}
