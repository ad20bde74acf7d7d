import type { Constant, Spread } from '../domain/decisions';
import type { Period } from '../domain/period';
import { addDays, contains } from '../domain/days';
import { readPeriodLabel } from '../domain/read-period-label';
import type { Reference } from '../reference/reference';
import { contentOf } from './column-content';
import { readSpreadHeader, type SpreadHeader } from './read-spread-header';
import type { TextTable } from './text-table';

/** Fewer headers may be columns that merely bear such names: one or two are asked about. */
const SURE_HEADERS = 3;
const ASKED_HEADERS = 1;
/** Wider than a year of days; looking into more columns would only take time. */
const FREE_MAX = 400;
/** Share of a column's cells that must be amounts. */
const AMOUNTS_MIN = 0.8;

/** A column of a crosstab by its position. `parts` are the columns that a total column adds up. */
export interface CrosstabColumn {
	readonly at: number;
	readonly role: 'value' | 'total';
	readonly sets: readonly Constant[];
	readonly parts: readonly number[];
}

/** A crosstab in a table: which columns are turned, and whether it is sure enough to be turned unasked. */
export interface Crosstab {
	readonly spread: Spread;
	readonly columns: readonly CrosstabColumn[];
	readonly state: 'by_hand' | 'applied' | 'asked';
}

interface Candidate extends SpreadHeader {
	readonly at: number;
	readonly period: Period | null;
}

function periodOf(sets: readonly Constant[]): Period | null {
	const label = sets.find(({ column }) => column === 'period')?.text;
	const reading = label === undefined ? null : readPeriodLabel(label);
	return reading?.kind === 'period' ? reading.period : null;
}

/** Everything a header says but its period: columns that differ in it are no parts of one another. */
const restOf = (sets: readonly Constant[]): string =>
	JSON.stringify(sets.filter(({ column }) => column !== 'period'));

/** The columns whose periods tile this one's exactly, the longest first; none where they don't. */
function tilesOf(whole: Candidate, all: readonly Candidate[]): readonly number[] {
	const { period } = whole;
	if (period === null) return [];
	const inside = all.filter(
		(one) =>
			one.at !== whole.at &&
			one.period !== null &&
			restOf(one.sets) === restOf(whole.sets) &&
			contains(period, one.period) &&
			!contains(one.period, period)
	);
	const tiles: number[] = [];
	let day = period.start;
	while (day <= period.end) {
		const starting = inside.filter((one) => one.period?.start === day);
		const [next] = starting.sort((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? -1 : 1));
		if (next?.period == null) return [];
		tiles.push(next.at);
		day = addDays(next.period.end, 1);
	}
	return tiles;
}

/** The finest columns that a column of all or of a period adds up. */
function partsOf(
	candidate: Candidate,
	all: readonly Candidate[],
	wholes: ReadonlySet<number>
): readonly number[] {
	if (candidate.period !== null) return tilesOf(candidate, all);
	return all.filter(({ at, isTotal }) => !isTotal && !wholes.has(at)).map(({ at }) => at);
}

/** Finds which columns are totals and what they add up, of headers already read. */
export function arrangeColumns(
	headers: readonly (SpreadHeader & { readonly at: number })[]
): CrosstabColumn[] {
	const all: Candidate[] = headers.map((one) => ({
		...one,
		period: one.isTotal ? null : periodOf(one.sets)
	}));
	const wholes = new Set(all.filter((one) => tilesOf(one, all).length > 1).map(({ at }) => at));
	return all.map((one) => {
		const total = one.isTotal || wholes.has(one.at);
		return {
			at: one.at,
			role: total ? 'total' : 'value',
			sets: one.sets,
			parts: total ? partsOf(one, all, wholes) : []
		};
	});
}

/**
 * Finds a crosstab among the columns that are no columns of the format by name: headers of one kind (periods,
 * provinces, indicators) over amounts. `taken` are the columns of the format the table has already; a header that
 * would fill one of them again is none. Sure from three headers on, if they all differ, if none of the free columns
 * beside them holds amounts under a header that can't be read, and if no year had to be guessed.
 */
export function findCrosstab(
	table: TextTable,
	free: readonly number[],
	taken: ReadonlySet<string>,
	reference: Reference,
	year: number | null
): Crosstab | null {
	const headers: (SpreadHeader & { readonly at: number })[] = [];
	let unread = 0;
	if (free.length > FREE_MAX) return null;
	for (const at of free) {
		const column = table.columns[at];
		if (column === undefined) continue;
		const { filled, amounts } = contentOf(column, reference);
		const isAmounts = filled === 0 || amounts >= AMOUNTS_MIN;
		const read = isAmounts ? readSpreadHeader(table.parts[at] ?? [], reference, year) : null;
		const usable = read !== null && read.sets.every(({ column: name }) => !taken.has(name));
		if (usable && (read.spread !== null || read.isTotal)) headers.push({ ...read, at });
		else if (isAmounts && filled > 0) unread += 1;
	}
	const counts = new Map<Spread, number>();
	for (const { spread } of headers) if (spread !== null) counts.set(spread, (counts.get(spread) ?? 0) + 1);
	const [most] = [...counts].sort(([, left], [, right]) => right - left);
	if (most === undefined || most[1] < ASKED_HEADERS) return null;
	const [spread] = most;
	const columns = arrangeColumns(headers.filter((one) => one.isTotal || one.spread === spread));
	const values = columns.filter(({ role }) => role === 'value');
	const distinct = new Set(values.map(({ sets }) => JSON.stringify(sets))).size === values.length;
	const some = values.some(({ at }) => contentOf(table.columns[at], reference).filled > 0);
	const sure =
		values.length >= SURE_HEADERS &&
		distinct &&
		some &&
		unread === 0 &&
		counts.size === 1 &&
		headers.every((one) => one.sure);
	return { spread, columns, state: sure ? 'applied' : 'asked' };
}
