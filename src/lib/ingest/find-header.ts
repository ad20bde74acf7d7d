import { foldHeader } from './columns';

/** How far down a title block may push the header. */
const SEARCH_ROWS = 30;
/** Two known words make a header; one may be the title "Báo cáo". */
const KNOWN_MIN = 2;
/** A row of data may hold a period or two, and the name of a province; three of a kind stand only above a crosstab. */
const SPREAD_MIN = 3;

/** A record with the 1-based physical line it starts on and the one after it. */
export interface NumberedRow {
	readonly cells: readonly string[];
	readonly line: number;
	readonly nextLine: number;
}

/** Where the header is among the first rows. `names` are one a column, `''` where blank. */
export interface FoundHeader {
	/** As written; of a group's columns that share a name, with the group's before it. */
	readonly names: readonly string[];
	/** What each column's name was put together from: the group above it, if any, and its own words. */
	readonly parts: readonly (readonly string[])[];
	/** Index of the first data row. */
	readonly dataAt: number;
	/** Index of the (first) header row. */
	readonly at: number;
	/** 0 where the names were given by hand. */
	readonly rows: 0 | 1 | 2;
	/** Cells of the header rows, blank ones at the end included: how long a row may be. */
	readonly cells: number;
	/** True where title rows stand above. */
	readonly preamble: boolean;
	/** True where at least two of the names are words of the format: only such a table can have a row of column numbers. */
	readonly known: boolean;
}

/** What tells a header: a word that heads a column, and how many of some names can be headers of one crosstab. */
export interface HeaderRules {
	readonly isKnown: (name: string) => boolean;
	readonly countSpread: (names: readonly string[]) => number;
}

const isBlank = (cell: string): boolean => cell.trim() === '';
/** A cell of figures; a year may head a group of columns. */
const isFigure = (cell: string): boolean =>
	/^[^\p{L}]*\d[^\p{L}]*$/u.test(cell) && !/^\s*(?:19|20)\d{2}\s*$/u.test(cell);

function countKnown(names: readonly string[], { isKnown, countSpread }: HeaderRules): number {
	const known = names.filter((name) => !isBlank(name) && isKnown(name)).length;
	return known === 1 && countSpread(names) >= SPREAD_MIN ? KNOWN_MIN : known;
}

interface Merged {
	readonly names: readonly string[];
	readonly parts: readonly (readonly string[])[];
}

/** One row of names. */
function singleRow(names: readonly string[]): Merged {
	return { names, parts: names.map((name) => [name]) };
}

/**
 * Two header rows as one: the lower name counts, below a blank one the upper; an upper name reaches right over the
 * blank cells beside it, as merged cells are saved. Lower names that several groups share get their group's before.
 */
function mergeRows(upper: readonly string[], lower: readonly string[]): Merged {
	const width = Math.max(upper.length, lower.length);
	let group = '';
	const parts = Array.from({ length: width }, (_, index) => {
		const [above, below] = [upper[index] ?? '', lower[index] ?? ''];
		if (!isBlank(above)) group = above;
		else if (isBlank(below)) group = '';
		return isBlank(below) ? [above] : isBlank(group) ? [below] : [group, below];
	});
	const shared = new Map<string, number>();
	for (const [, below] of parts) {
		if (below !== undefined) shared.set(foldHeader(below), (shared.get(foldHeader(below)) ?? 0) + 1);
	}
	const names = parts.map(([first = '', below]) => {
		if (below === undefined) return first;
		return (shared.get(foldHeader(below)) ?? 0) > 1 ? `${first} - ${below}` : below;
	});
	return { names, parts };
}

/**
 * Whether the row above a header is its upper half rather than a title: it names a column that the lower row leaves
 * blank, or groups by known words or periods.
 */
function isUpperHalf(row: NumberedRow | undefined, lower: readonly string[], rules: HeaderRules): boolean {
	if (row === undefined || row.cells.length > lower.length || row.cells.some(isFigure)) return false;
	const filled = row.cells.filter((cell) => !isBlank(cell));
	if (filled.length < 2) return false;
	const completes = row.cells.some((cell, index) => !isBlank(cell) && isBlank(lower[index] ?? ''));
	return completes || filled.some(rules.isKnown) || rules.countSpread(filled) > 0;
}

/**
 * Whether the row below a header divides its groups: words, all under a group, none under a name that stands alone,
 * and among them a known word or a header of a crosstab. A sparse row of data is none of that.
 */
function isLowerHalf(upper: readonly string[], row: NumberedRow, rules: HeaderRules): boolean {
	if (row.cells.length > upper.length || row.cells.some(isFigure)) return false;
	let alone = 0;
	for (let index = 0; index < upper.length; index += 1) {
		const below = !isBlank(row.cells[index] ?? '');
		const above = !isBlank(upper[index] ?? '');
		const opensGroup = above && index + 1 < upper.length && isBlank(upper[index + 1] ?? '');
		if (below && above && !opensGroup) return false;
		if (!below && above) alone += 1;
	}
	const filled = row.cells.filter((cell) => !isBlank(cell));
	if (filled.length < 2 || alone === 0) return false;
	return filled.some(rules.isKnown) || rules.countSpread(filled) > 0;
}

function headerAt(
	rows: readonly NumberedRow[],
	first: number,
	last: number,
	merged: Merged,
	known: number
): FoundHeader {
	const end = merged.names.findLastIndex((name) => !isBlank(name));
	return {
		names: merged.names.slice(0, end + 1),
		parts: merged.parts.slice(0, end + 1),
		cells: merged.names.length,
		at: first,
		dataAt: last + 1,
		rows: last > first ? 2 : 1,
		preamble: rows.slice(0, first).some((row) => !row.cells.every(isBlank)),
		known: known >= KNOWN_MIN
	};
}

/**
 * Finds the header among the first rows: the row, or pair of rows, with most known names (at least two, or one beside
 * the headers of a crosstab). `null` where no row is a header.
 */
export function findHeader(rows: readonly NumberedRow[], rules: HeaderRules): FoundHeader | null {
	let best: FoundHeader | null = null;
	let bestKnown = KNOWN_MIN - 1;
	for (const [at, { cells }] of rows.slice(0, SEARCH_ROWS).entries()) {
		const known = countKnown(cells, rules);
		const lower = rows[at + 1];
		if (known > bestKnown) {
			const upper = isUpperHalf(rows[at - 1], cells, rules) ? rows[at - 1] : undefined;
			if (upper !== undefined) best = headerAt(rows, at - 1, at, mergeRows(upper.cells, cells), known);
			else if (lower !== undefined && isLowerHalf(cells, lower, rules))
				best = headerAt(rows, at, at + 1, mergeRows(cells, lower.cells), known);
			else best = headerAt(rows, at, at, singleRow(cells), known);
			bestKnown = known;
		}
		if (known === 0 || lower === undefined || lower.cells.some(isFigure)) continue;
		const merged = mergeRows(cells, lower.cells);
		const knownBoth = countKnown(merged.names, rules);
		if (knownBoth <= Math.max(bestKnown, countKnown(lower.cells, rules))) continue;
		best = headerAt(rows, at, at + 1, merged, knownBoth);
		bestKnown = knownBoth;
	}
	return best;
}

/** The header a user pointed at, by its first physical line and its rows; `null` where they are not there. */
export function takeHeader(rows: readonly NumberedRow[], line: number, count: 1 | 2): FoundHeader | null {
	const at = rows.findIndex((row) => row.line === line);
	const upper = rows[at];
	const lower = count === 2 ? rows[at + 1] : undefined;
	if (upper === undefined || (count === 2 && lower === undefined)) return null;
	const merged = lower === undefined ? singleRow(upper.cells) : mergeRows(upper.cells, lower.cells);
	if (merged.names.every(isBlank)) return null;
	return headerAt(rows, at, at + count - 1, merged, KNOWN_MIN);
}

/** Names given by hand to a table that has no header: its first row is data. */
export function nameColumns(names: readonly string[]): FoundHeader | null {
	if (names.every(isBlank)) return null;
	return { ...headerAt([], 0, 0, singleRow(names), 0), dataAt: 0, rows: 0 };
}
