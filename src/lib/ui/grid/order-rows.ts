import { compareCells } from '../sort-rows';
import type { Column, TableSort } from '../table-column';
import { makePause } from './make-pause';

type Key = number | string;

/** So many values are sorted in one go; more would be felt. */
const RUN = 512;

/**
 * The rows in the order of one column, as `sortRows` gives them, worked out in slices: a hundred thousand Vietnamese
 * names take seconds to compare, and the page goes on answering meanwhile. Each distinct value is compared, never
 * each row. Rejects with the signal's reason as soon as another order is asked for.
 */
export async function orderRows<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	sort: TableSort | null,
	signal: AbortSignal
): Promise<readonly Row[]> {
	const column = columns.find(({ key }) => key === sort?.key);
	if (column === undefined || sort === null) return rows;
	const keys = await readKeys(rows, column, signal);
	const distinct = [...new Set(keys)].filter((key) => key !== null);
	const sorted = await sortInSlices(distinct, signal);
	return placeRows(rows, keys, rankKeys(sorted), sort.direction === 'descending');
}

/** Rows may be put into words only here, a hundred thousand of them. */
async function readKeys<Row>(
	rows: readonly Row[],
	{ order, text }: Column<Row>,
	signal: AbortSignal
): Promise<readonly (Key | null)[]> {
	const pause = makePause(signal);
	const keys: (Key | null)[] = [];
	for (const row of rows) {
		if (keys.length % RUN === 0) await pause();
		keys.push((order ?? text)(row));
	}
	return keys;
}

async function sortInSlices(values: readonly Key[], signal: AbortSignal): Promise<readonly Key[]> {
	const pause = makePause(signal);
	let runs: Key[][] = [];
	for (let from = 0; from < values.length; from += RUN) {
		runs.push(values.slice(from, from + RUN).sort(compareCells));
		await pause();
	}
	while (runs.length > 1) {
		const merged: Key[][] = [];
		for (let at = 0; at < runs.length; at += 2)
			merged.push(await mergeRuns(runs[at] ?? [], runs[at + 1] ?? [], pause));
		runs = merged;
	}
	return runs[0] ?? [];
}

async function mergeRuns(
	left: readonly Key[],
	right: readonly Key[],
	pause: () => Promise<void> | undefined
): Promise<Key[]> {
	const merged: Key[] = [];
	let from = 0;
	let to = 0;
	while (from < left.length || to < right.length) {
		const one = left[from];
		const other = right[to];
		if (other === undefined || (one !== undefined && compareCells(one, other) <= 0)) {
			if (one !== undefined) merged.push(one);
			from += 1;
		} else {
			merged.push(other);
			to += 1;
		}
		if (merged.length % RUN === 0) await pause();
	}
	return merged;
}

/** Values that compare alike share a rank, so that their rows keep their order. */
function rankKeys(sorted: readonly Key[]): ReadonlyMap<Key, number> {
	const ranks = new Map<Key, number>();
	let rank = -1;
	sorted.forEach((key, at) => {
		const before = sorted[at - 1];
		if (before === undefined || compareCells(before, key) !== 0) rank += 1;
		ranks.set(key, rank);
	});
	return ranks;
}

function placeRows<Row>(
	rows: readonly Row[],
	keys: readonly (Key | null)[],
	ranks: ReadonlyMap<Key, number>,
	isDescending: boolean
): readonly Row[] {
	const most = ranks.size;
	const placeOf = (key: Key | null): number => {
		if (key === null) return most;
		const rank = ranks.get(key) ?? most;
		return isDescending ? most - 1 - rank : rank;
	};
	const buckets = Array.from({ length: most + 1 }, (): Row[] => []);
	rows.forEach((row, at) => buckets[placeOf(keys[at] ?? null)]?.push(row));
	return buckets.flat();
}
