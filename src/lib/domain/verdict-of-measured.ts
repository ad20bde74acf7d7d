import { levelOf, verdictOf } from './comparability';
import { groupBy } from './group-by';
import { limitsOf } from './limits-of-total';
import type { Measured } from './measure-total';
import type { Total } from './total';
import type { Measure, Verdict, VerdictReason, VerdictReasonCode } from './verdict';

/**
 * The verdict for totals under a measure (domain model §6), with what the bases and plans call for besides. Only those
 * with a value are ranked, the highest first; why another has none is among the reasons.
 */
export function verdictOfMeasured(measured: readonly Measured[], measure: Measure): Verdict {
	const whole = verdictOf(
		measured.map(({ total }) => total),
		measure
	);
	const valued = measured.flatMap(({ value }, side) => (value === null ? [] : [side]));
	const among = verdictOf(
		valued.flatMap((side) => measured[side]?.total ?? []),
		measure
	);
	const isAlone = measured.length > 1 && among.ranked.length < 2;
	const low = (side: number) => measured[side]?.value?.low ?? 0;
	const ranked = (isAlone ? [] : among.ranked)
		.flatMap((index) => valued[index] ?? [])
		.sort((one, other) => low(other) - low(one));
	const isRanked = new Set(ranked);
	const unranked = measured.flatMap((_, side) => (isRanked.has(side) ? [] : [side]));
	const reasons = mergeReasons([...whole.reasons, ...ownReasons(measured)]);
	return { measure, level: levelOf(reasons), reasons, ranked, unranked };
}

/** What only this measure asks for: a population, a plan, a base, and whatever limits those. */
function ownReasons(measured: readonly Measured[]): readonly VerdictReason[] {
	return measured.flatMap(({ reasons, beside }, side) => {
		const codes = new Set<VerdictReasonCode>([...reasons, ...beside.flatMap(limitsBeside)]);
		return [...codes].map((code) => ({ code, level: 'with_care' as const, sides: [side], params: {} }));
	});
}

/** Each code once, with all sides it concerns; the first of its levels stays, which is the worse. */
function mergeReasons(reasons: readonly VerdictReason[]): readonly VerdictReason[] {
	return [...groupBy(reasons, ({ code }) => code).values()].flatMap((alike) => {
		const [first] = alike;
		const sides = [...new Set(alike.flatMap((reason) => reason.sides))].sort((a, b) => a - b);
		return first === undefined ? [] : [{ ...first, sides }];
	});
}

/** A plan's `tối thiểu 12` is its target of 12, so that bounds of plans limit nothing. */
function limitsBeside(total: Total): readonly VerdictReasonCode[] {
	const limits = limitsOf(total);
	return total.series.kind === 'plan'
		? limits.filter((code) => code === 'approximate' || code === 'disputed')
		: limits;
}
