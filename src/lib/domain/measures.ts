import type { IsoDay } from './brand';
import type { DaySpan } from './period';
import type { Quantity } from './quantity';
import type { Total } from './total';
import type { Percentage } from './verdict';

/**
 * Amount per month of 30.44 days. `ends` is `both` where the window is unknown or was cut off early: the low end
 * divides by the longest window that is possible, the high end by the shortest, and nothing may be ranked by it.
 */
export interface MonthlyAverage {
	readonly quantity: Quantity;
	readonly ends: 'one' | 'both';
}

/** `▲ tăng 93 (206/113) · +82,3%`: the change as an interval, both sides, and the percentage or why not. */
export interface Change {
	readonly difference: Quantity | null;
	readonly now: Quantity | null;
	readonly before: Quantity | null;
	readonly percentage: Percentage;
}

/** Σ actual ÷ Σ plan over the `complete` of `of` units and periods that have both. */
export interface PlanShare {
	readonly actual: Quantity;
	readonly plan: Quantity;
	readonly percentage: Percentage;
	readonly complete: number;
	readonly of: number;
}

export function monthlyAverage(total: Total): MonthlyAverage | null {
	void total;
	return null;
}
export function changeBetween(now: Total | null, before: Total | null): Change {
	return {
		difference: null,
		now: now?.quantity ?? null,
		before: before?.quantity ?? null,
		percentage: { kind: 'withheld', reasons: ['missing'] }
	};
}
export function shareOfPlan(actuals: readonly Total[], plans: readonly Total[]): PlanShare | null {
	void actuals;
	void plans;
	return null;
}
/** Amount per 100,000 people, or `null` without a quantity or a population. */
export function perHundredThousand(total: Total, population: number | null): Quantity | null {
	void total;
	void population;
	return null;
}
/** `now` as an index with `first` = 1 (shown × 100), withheld as any percentage is. */
export function indexAgainst(first: Total | null, now: Total | null): Percentage {
	void first;
	void now;
	return { kind: 'withheld', reasons: ['missing'] };
}
/** The share of the period elapsed on `day`, 0–1. */
export function elapsedShare(period: DaySpan, day: IsoDay): number {
	void period;
	void day;
	return 0;
}
