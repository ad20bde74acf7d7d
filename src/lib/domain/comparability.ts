import { differencesBetween, groupKey } from './differences-between';
import { hasNumber, limitsOf } from './limits-of-total';
import { monthlyAverage } from './monthly-average';
import type { Total } from './total';
import type { Measure, Verdict, VerdictLevel, VerdictReason, VerdictReasonCode } from './verdict';

function limitReasons(totals: readonly Total[]): readonly VerdictReason[] {
	const sidesOf = new Map<VerdictReasonCode, number[]>();
	totals.forEach((total, side) => {
		for (const code of limitsOf(total)) {
			const sides = sidesOf.get(code) ?? [];
			sides.push(side);
			sidesOf.set(code, sides);
		}
	});
	return [...sidesOf].map(([code, sides]) => ({ code, level: 'with_care', sides, params: {} }));
}

/** The worst reason decides. */
export function levelOf(reasons: readonly VerdictReason[]): VerdictLevel {
	if (reasons.some((reason) => reason.level === 'not_comparable')) return 'not_comparable';
	return reasons.length > 0 ? 'with_care' : 'comparable';
}

/** A monthly average that is only known between two ends is listed, never ranked (domain model §5). */
function isRankable(total: Total, measure: Measure): boolean {
	return hasNumber(total) && (measure !== 'monthly_average' || monthlyAverage(total)?.ends === 'one');
}

/** What the ranking goes by where the totals alone decide; rates per people need populations and are put in order by the caller. */
function measuredLow(total: Total, measure: Measure): number {
	const quantity = measure === 'monthly_average' ? monthlyAverage(total)?.quantity : total.quantity;
	return quantity?.low ?? 0;
}

/** The largest group of sides that may stand in one ranking; the first of equals. One of several is no ranking. */
function largestGroup(totals: readonly Total[], measure: Measure): readonly number[] {
	const groups = new Map<string, number[]>();
	totals.forEach((total, side) => {
		if (!isRankable(total, measure)) return;
		const key = groupKey(total, measure);
		const group = groups.get(key) ?? [];
		group.push(side);
		groups.set(key, group);
	});
	const largest = [...groups.values()].reduce(
		(best, group) => (group.length > best.length ? group : best),
		[]
	);
	return largest.length > 1 || totals.length === 1 ? largest : [];
}

/**
 * The verdict for a set of totals under one measure (domain model §6), with every reason. The largest comparable
 * group is in `ranked`, highest low bound first; the rest are `unranked`, in the order given. Where two stand
 * side by side and neither surely exceeds the other, `ranksOf` gives both the same rank. Sides without a number
 * are named by `missing` and leave the others comparable.
 */
export function verdictOf(totals: readonly Total[], measure: Measure): Verdict {
	const known = totals.flatMap((total, side) => (hasNumber(total) ? [side] : []));
	const reasons = [...differencesBetween(totals, known, measure), ...limitReasons(totals)];
	const lows = totals.map((total) => measuredLow(total, measure));
	const ranked = [...largestGroup(totals, measure)].sort((a, b) => (lows[b] ?? 0) - (lows[a] ?? 0));
	const isRanked = new Set(ranked);
	const unranked = totals.flatMap((_, side) => (isRanked.has(side) ? [] : [side]));
	return { measure, level: levelOf(reasons), reasons, ranked, unranked };
}
