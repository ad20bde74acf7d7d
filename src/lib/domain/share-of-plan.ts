import { daysIn } from './days';
import type { IsoDay } from './brand';
import { isItemUnit } from './definition-of-unit';
import { localityKey } from './locality-key';
import { limitsOf } from './limits-of-total';
import type { DaySpan } from './period';
import type { Quantity } from './quantity';
import { addQuantities } from './quantity-arithmetic';
import type { Total } from './total';
import type { Percentage, VerdictReasonCode } from './verdict';

/** Σ actual ÷ Σ plan over the `complete` of `of` units and periods that have both. */
export interface PlanShare {
	readonly actual: Quantity;
	readonly plan: Quantity;
	readonly percentage: Percentage;
	readonly complete: number;
	readonly of: number;
}

/** What limits an actual; a plan's `tối thiểu 12` is its target, so that bounds of plans do not count. */
const WITHHOLDING = new Set<VerdictReasonCode>([
	'bound',
	'approximate',
	'disputed',
	'early_cutoff',
	'coverage'
]);

function keyOf(total: Total): string {
	const { province, locality, indicator, topics } = total.series;
	const place = locality === null ? '' : localityKey(locality);
	return [province, place, indicator, [...topics].sort(), total.period.start, total.period.end].join('|');
}

/** A plan of `12 buổi/năm` for one year is a target of 12: nothing is multiplied out. */
function isTargetOfPeriod(plan: Total): boolean {
	return plan.quantity?.per === null || plan.quantity?.per === plan.period.type;
}

/** The number a plan aims at: `tối thiểu 12` is 12, `không quá 30` is 30, a range its low end. */
function targetOf(plan: Total): Quantity | null {
	const { quantity } = plan;
	if (quantity === null || !isTargetOfPeriod(plan) || limitsOf(plan).includes('missing')) return null;
	const target = quantity.wording === 'at_most' ? quantity.high : quantity.low;
	return target === null ? null : { ...quantity, low: target, high: target, per: null };
}

interface Pair {
	readonly actual: Total;
	readonly target: Quantity;
	readonly plan: Total;
}

function pairUp(actuals: readonly Total[], plans: readonly Total[]): readonly Pair[] {
	const planOf = new Map(plans.map((plan) => [keyOf(plan), plan]));
	return actuals.flatMap((actual) => {
		const plan = planOf.get(keyOf(actual));
		const target = plan === undefined ? null : targetOf(plan);
		const hasActual =
			actual.quantity !== null && actual.quantity.per === null && !limitsOf(actual).includes('missing');
		return plan === undefined || target === null || !hasActual ? [] : [{ actual, target, plan }];
	});
}

function reasonsAgainst(pairs: readonly Pair[]): readonly VerdictReasonCode[] {
	const units = pairs.filter(({ actual, plan }) => actual.series.unit !== plan.series.unit);
	const unit = units.map(({ actual, plan }) =>
		isItemUnit(actual.series.unit) && isItemUnit(plan.series.unit)
			? ('definition' as const)
			: ('unit' as const)
	);
	const own = pairs.flatMap(({ actual }) => limitsOf(actual).filter((code) => WITHHOLDING.has(code)));
	const plans = pairs.flatMap(({ plan }) =>
		limitsOf(plan).filter((code) => code === 'approximate' || code === 'disputed')
	);
	return [...new Set([...unit, ...own, ...plans])];
}

/**
 * Per cent of plan on sums, never a mean of percentages (domain model §5): Σ actual ÷ Σ target over the units and
 * periods that have both. `null` where none has both. A rate takes part only as a plan for exactly the time it is per.
 */
export function shareOfPlan(actuals: readonly Total[], plans: readonly Total[]): PlanShare | null {
	const pairs = pairUp(actuals, plans);
	if (pairs.length === 0) return null;
	const of = new Set([...actuals, ...plans].map(keyOf)).size;
	const actual = addQuantities(pairs.flatMap((pair) => pair.actual.quantity ?? []));
	const plan = addQuantities(pairs.map((pair) => pair.target));
	const reasons = reasonsAgainst(pairs);
	const sides = { actual, plan, complete: pairs.length, of };
	if (reasons.length > 0) return { ...sides, percentage: { kind: 'withheld', reasons } };
	if (plan.low === 0) return { ...sides, percentage: { kind: 'new' } };
	return { ...sides, percentage: { kind: 'value', value: (actual.low ?? 0) / (plan.low ?? 1) } };
}

/** The share of a period that is over at the end of `day`, 0–1. */
export function elapsedShare(period: DaySpan, day: IsoDay): number {
	if (day < period.start) return 0;
	return day >= period.end ? 1 : daysIn({ start: period.start, end: day }) / daysIn(period);
}
