import { groupBy } from '../domain/group-by';
import { hasNumber } from '../domain/limits-of-total';
import type { DaySpan, Period } from '../domain/period';
import { snapPeriod } from '../domain/snap-period';
import { standardPeriods } from '../domain/standard-periods';
import type { Total } from '../domain/total';

/** A period that may be compared, and how many reported numbers are of just that period. */
export interface PeriodOption {
	readonly period: Period;
	readonly count: number;
}

/** The nominal days of a period as a key. */
export function spanKey({ start, end }: DaySpan): string {
	return `${start}..${end}`;
}

/**
 * The periods that totals were reported for, and every calendar year between the first and the last, because a year
 * may follow from its months: the latest first, of those that end together the longest.
 */
export function periodOptions(candidates: readonly Total[]): readonly PeriodOption[] {
	const byDays = groupBy(candidates, ({ period }) => spanKey(period));
	const options = new Map<string, PeriodOption>();
	for (const [days, own] of byDays) {
		const period = own[0]?.period;
		if (period !== undefined) options.set(days, { period, count: own.filter(hasNumber).length });
	}
	const ends = candidates.map(({ period }) => period.end).sort();
	const starts = candidates.map(({ period }) => period.start).sort();
	const [from, to] = [starts[0], ends.at(-1)];
	if (from !== undefined && to !== undefined)
		for (const period of standardPeriods('year', from, to))
			if (!options.has(spanKey(period))) options.set(spanKey(period), { period, count: 0 });
	return [...options.values()].sort(
		({ period: one }, { period: other }) =>
			other.end.localeCompare(one.end) || one.start.localeCompare(other.start)
	);
}

/** The chosen periods in the order of time; one that nothing was reported for is named by its days alone. */
export function chosenPeriods(
	spans: readonly DaySpan[],
	options: readonly PeriodOption[]
): readonly Period[] {
	const known = new Map(options.map(({ period }) => [spanKey(period), period]));
	return spans
		.map((span) => known.get(spanKey(span)) ?? snapPeriod(span, ''))
		.sort((one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end));
}
