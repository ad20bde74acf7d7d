import { isOfSomeDays } from './drawn-value';
import { growthOf, reasonsAgainst } from './percentage-of';
import type { Quantity } from './quantity';
import { differenceOf, isQuantified } from './quantity-arithmetic';
import type { Total } from './total';
import type { Percentage, VerdictReasonCode } from './verdict';

/** `▲ tăng 93 (206/113) · +82,3%`: the change as an interval, both sides, and the percentage or why not. */
export interface Change {
	readonly difference: Quantity | null;
	readonly now: Quantity | null;
	readonly before: Quantity | null;
	readonly percentage: Percentage;
}

/** Reasons under which even a difference would set unlike beside unlike, or take away a disputed figure. */
const NO_DIFFERENCE = new Set<VerdictReasonCode>([
	'indicator',
	'definition',
	'unit',
	'kind',
	'topics',
	'length',
	'disputed',
	'missing'
]);

/** Data that end early or cover a part of the period are only a lower bound against any other (domain model §3). */
function towardsOthers(total: Total | null): Quantity | null {
	if (total === null || total.quantity === null) return null;
	return isOfSomeDays(total) ? { ...total.quantity, high: null } : total.quantity;
}

function subtract(now: Quantity | null, before: Quantity | null): Quantity | null {
	if (now === null || before === null || !isQuantified(now) || !isQuantified(before)) return null;
	const difference = differenceOf({ ...now, per: null }, { ...before, per: null });
	return { ...difference, per: now.per };
}

/**
 * The change from `before` to `now` (domain model §5). The difference is `null` where the two are not comparable
 * or one is disputed or missing; the percentage is withheld besides for bounds, approximate figures and partial
 * periods. A base of zero is `new`; zero now on a base above zero is −100 %.
 */
export function changeBetween(now: Total | null, before: Total | null): Change {
	const reasons = reasonsAgainst(now, before, 'change_same_period');
	const sides = { now: now?.quantity ?? null, before: before?.quantity ?? null };
	const difference = reasons.some((code) => NO_DIFFERENCE.has(code))
		? null
		: subtract(towardsOthers(now), towardsOthers(before));
	if (reasons.length > 0) return { ...sides, difference, percentage: { kind: 'withheld', reasons } };
	return { ...sides, difference, percentage: growthOf(sides.now?.low ?? 0, sides.before?.low ?? 0) };
}

/** `now` as an index with `first` = 1 (shown × 100); withheld as a change is, `new` on a base of zero. */
export function indexAgainst(first: Total | null, now: Total | null): Percentage {
	const { percentage } = changeBetween(now, first);
	return percentage.kind === 'value' ? { kind: 'value', value: percentage.value + 1 } : percentage;
}
