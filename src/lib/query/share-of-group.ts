import { overlaps } from '../domain/days';
import { groupKey } from '../domain/differences-between';
import { groupBy } from '../domain/group-by';
import type { Measured } from '../domain/measure-total';
import { shareOfPlan, type PlanShare } from '../domain/measures';
import type { Verdict } from '../domain/verdict';
import { combineTotals } from '../reconcile/combine';
import type { Reference } from '../reference/reference';

/**
 * The share of their plans that the compared totals reach together: Σ actual ÷ Σ plan over those that have both, of
 * those that count alike. `null` where fewer than two have both, and where a sum would count anything twice: totals
 * that may overlap, periods that do.
 */
export function shareOfGroup(
	measured: readonly Measured[],
	verdict: Verdict,
	reference: Reference
): PlanShare | null {
	const first = measured[verdict.ranked[0] ?? 0];
	if (first === undefined) return null;
	const key = groupKey(first.total, 'plan_share');
	const alike = measured.filter(({ total }) => groupKey(total, 'plan_share') === key);
	const totals = alike.map(({ total }) => total);
	const periods = [...groupBy(totals, ({ period }) => `${period.start} ${period.end}`).values()];
	const areApart = periods.every((one, index) =>
		periods.slice(index + 1).every((other) => one[0] && other[0] && !overlaps(one[0].period, other[0].period))
	);
	const areAddable = periods.every((own) => {
		const { kind, members } = combineTotals(own, reference);
		return kind === 'sum' || kind === 'none' || (kind === 'single' && members.length === 0);
	});
	if (!areApart || !areAddable) return null;
	const share = shareOfPlan(
		totals,
		alike.flatMap(({ beside }) => beside)
	);
	return share === null || share.complete < 2 ? null : share;
}
