import { verdictOf } from '../domain/comparability';
import { addDays } from '../domain/calendar';
import { hasNumber } from '../domain/limits-of-total';
import { changeBetween, type Change } from '../domain/measures';
import type { Total } from '../domain/total';
import type { VerdictReasonCode } from '../domain/verdict';
import { findExtremes, isAbove } from './find-extremes';
import { reachOf } from './reach-of';

/** What the last known period is set against: the same period a year before, else the period just before it. */
export interface ChangeFact {
	readonly base: 'same_period' | 'previous';
	readonly before: Total;
	/** `null` where the base has no number. */
	readonly change: Change | null;
	readonly direction: Direction;
}

/** Which way a change goes; `unclear` where its bounds leave it open, `withheld` where it may not be stated. */
export type Direction = 'up' | 'down' | 'same' | 'unclear' | 'withheld';

/** The surely highest and lowest periods, or why none may be named; `null` for fewer than three periods. */
export type ExtremeFact =
	| { readonly kind: 'named'; readonly highest: readonly Total[]; readonly lowest: readonly Total[] }
	| { readonly kind: 'withheld'; readonly reasons: readonly VerdictReasonCode[] };

/** What can be said of one series over time, before any words. */
export interface SeriesFacts {
	/** The periods with a number, in the order in which they end. */
	readonly known: readonly Total[];
	readonly first: Total | null;
	readonly last: Total | null;
	readonly change: ChangeFact | null;
	readonly extremes: ExtremeFact | null;
}

/** Two periods are told by their change; of three or more some stand out. */
const LEAST_FOR_EXTREMES = 3;

const knownFacts = new WeakMap<readonly Total[], SeriesFacts>();

/**
 * Finds what the totals of one series allow to be said, once for the same totals; a change or an order that the verdict
 * withholds is not said.
 */
export function factsOfSeries(totals: readonly Total[]): SeriesFacts {
	const known = knownFacts.get(totals) ?? findFacts(totals);
	knownFacts.set(totals, known);
	return known;
}

function findFacts(totals: readonly Total[]): SeriesFacts {
	const known = totals.filter(saysSomething).sort(byTime);
	const last = known.at(-1) ?? null;
	return {
		known,
		first: known[0] ?? null,
		last,
		change: last === null ? null : changeTo(last, totals),
		extremes: known.length < LEAST_FOR_EXTREMES ? null : extremesOf(known)
	};
}

/** [0, open) is no figure. */
function saysSomething(total: Total): boolean {
	const { quantity } = total;
	return hasNumber(total) && (quantity?.high != null || (quantity?.low ?? 0) > 0);
}

/** Earlier ends first; of periods that end together the longest says most and comes last. */
function byTime({ period: one }: Total, { period: other }: Total): number {
	return compareDays(one.end, other.end) || compareDays(other.start, one.start);
}

/** ISO days in order, as a comparison. */
function compareDays(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}

function changeTo(last: Total, totals: readonly Total[]): ChangeFact | null {
	const before = totals.find((total) => isYearBefore(total, last));
	if (before !== undefined) return factOf('same_period', before, last);
	const previous = totals.find((total) => saysSomething(total) && isJustBefore(total, last));
	return previous === undefined ? null : factOf('previous', previous, last);
}

/** Two periods of one series, the later against the earlier. */
export function factBetween(now: Total, before: Total): ChangeFact {
	return factOf(isYearBefore(before, now) ? 'same_period' : 'previous', before, now);
}

function factOf(base: ChangeFact['base'], before: Total, now: Total): ChangeFact {
	const change = saysSomething(before) ? changeBetween(now, before) : null;
	return { base, before, change, direction: directionOf(now, before, change) };
}

/** Claimed only where both bounds of the difference agree on it and no slack of an approximate side undoes it. */
export function directionOf(now: Total, before: Total, change: Change | null): Direction {
	const difference = change?.difference ?? null;
	if (difference === null) return 'withheld';
	const { low, high, flags } = difference;
	const [later, earlier] = [reachOf(now), reachOf(before)];
	const isLoose = flags.includes('approximate') || flags.includes('estimate');
	if (isLoose && later !== null && earlier !== null)
		return isAbove(later, earlier) ? 'up' : isAbove(earlier, later) ? 'down' : 'unclear';
	if (low === 0 && high === 0) return 'same';
	if (low !== null && low >= 0) return 'up';
	return high !== null && high <= 0 ? 'down' : 'unclear';
}

function isYearBefore({ period: before }: Total, { period: now }: Total): boolean {
	if (before.type !== now.type || now.type === 'multi_year') return false;
	return isYearLess(before.start, now.start) && isYearLess(before.end, now.end);
}

/** By month, for February has no last day of its own. */
function isYearLess(before: string, now: string): boolean {
	const yearOf = (day: string) => Number(day.slice(0, 4));
	return before.slice(5, 7) === now.slice(5, 7) && yearOf(now) - yearOf(before) === 1;
}

function isJustBefore({ period: before }: Total, { period: now }: Total): boolean {
	return before.type === now.type && addDays(before.end, 1) === now.start;
}

function extremesOf(known: readonly Total[]): ExtremeFact {
	const blocking = verdictOf(known, 'total').reasons.filter(({ level }) => level === 'not_comparable');
	if (blocking.length > 0) return { kind: 'withheld', reasons: blocking.map(({ code }) => code) };
	const reaches = known.map((total) => reachOf(total) ?? { low: 0, high: null });
	const { highest, lowest } = findExtremes(reaches);
	const pick = (indexes: readonly number[]) => indexes.flatMap((index) => known[index] ?? []);
	return { kind: 'named', highest: pick(highest), lowest: pick(lowest) };
}
