import type { Amount, Reported } from './rows';

/** What follows for some days. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** How far a loose amount may be off, each way. */
export const SLACK = 0.1;

/** The rows of a series that count: for each period the one reported last; words never take a number's place. */
export function currentRows(rows: readonly Reported[]): readonly Reported[] {
	const byPeriod = new Map<string, Reported>();
	for (const row of [...rows].sort((one, other) => (one.reportDate < other.reportDate ? -1 : 1))) {
		const key = `${row.from}:${row.to}`;
		const before = byPeriod.get(key);
		if (before === undefined || takesPlace(row, before)) byPeriod.set(key, row);
	}
	return [...byPeriod.values()];
}

/** A bound that holds the exact number of before confirms it. */
function takesPlace({ amount }: Reported, before: Reported): boolean {
	if (amount === null) return before.amount === null;
	const known = before.amount;
	const isConfirmed =
		known !== null &&
		known.low === known.high &&
		amount.low !== amount.high &&
		amount.low <= known.low &&
		known.high <= amount.high;
	return !isConfirmed;
}

/** What a row says of its days towards others. */
function boundsOf({ amount, endsEarly }: Reported & { readonly amount: Amount }, most: number): Interval {
	const slack = amount.loose ? most : 0;
	return { low: amount.low * (1 - slack), high: endsEarly ? Infinity : amount.high * (1 + slack) };
}

/**
 * Distances between days by all constraints at once (Floyd and Warshall): `most(a, b)` is the most that can have been
 * counted from day a to day b, `-most(b, a)` the least. `null` where the rows can't all be true.
 */
export function solve(rows: readonly Reported[], more: readonly number[], slack: number): Solution | null {
	const counted = rows.filter((row): row is Reported & { amount: Amount } => row.amount !== null);
	const days = [...new Set([...counted.flatMap(({ from, to }) => [from, to]), ...more])].sort(
		(a, b) => a - b
	);
	const at = new Map(days.map((day, index) => [day, index]));
	const most = days.map((_, one) => days.map((__, other) => (one >= other ? 0 : Infinity)));
	const set = (from: number, to: number, value: number): void => {
		const row = most[at.get(from) ?? -1];
		const index = at.get(to) ?? -1;
		if (row) row[index] = Math.min(row[index] ?? Infinity, value);
	};
	for (const row of counted) {
		const { low, high } = boundsOf(row, slack);
		set(row.from, row.to, high);
		set(row.to, row.from, -low);
	}
	for (const through of most.keys())
		for (const from of most.keys()) {
			const first = most[from]?.[through] ?? Infinity;
			if (first === Infinity) continue;
			for (const to of most.keys()) {
				const way = first + (most[through]?.[to] ?? Infinity);
				const row = most[from];
				if (row && way < (row[to] ?? Infinity)) row[to] = way;
			}
		}
	const value = (from: number, to: number): number => most[at.get(from) ?? -1]?.[at.get(to) ?? -1] ?? NaN;
	if (days.some((day) => value(day, day) < -1e-6)) return null;
	return (from, to) => ({ low: Math.max(0, -value(to, from)), high: value(from, to) });
}

/** The interval that follows for the days from `from` up to and without `to`. */
export type Solution = (from: number, to: number) => Interval;
