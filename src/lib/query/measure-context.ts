import { groupBy } from '../domain/group-by';
import type { MeasureContext } from '../domain/measure-total';
import { previousPeriod, samePeriodLastYear } from '../domain/shift-period';
import type { Series } from '../domain/total';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import type { Reference } from '../reference/reference';

/** What a plan and its result have alike: the area, the indicator, the topics. */
function planKey({ province, locality, indicator, topics, synthetic }: Series): string {
	return [province, locality ?? '', indicator, topics.join(';'), String(synthetic)].join('|');
}

/**
 * Bases and plans for the totals of some series, and the census of 01/04/2019. A population is known of provinces only,
 * so that a locality has no rate.
 */
export function measureContext(series: readonly ReconciledSeries[], { places }: Reference): MeasureContext {
	const byKey = new Map(series.map((one) => [one.series.key, one]));
	const plans = groupBy(
		series.filter((one) => one.series.kind === 'plan'),
		(one) => planKey(one.series)
	);
	return {
		baseOf(total, measure) {
			const shift = measure === 'change_previous' ? previousPeriod : samePeriodLastYear;
			const own = byKey.get(total.series.key);
			const period = shift(total.period);
			return own === undefined || period === null ? null : totalOf(own, period);
		},
		plansOf(total) {
			if (total.series.kind === 'plan') return [];
			return (plans.get(planKey(total.series)) ?? []).map((plan) => totalOf(plan, total.period));
		},
		populationOf: ({ series: { province, locality } }) =>
			locality === null ? places.get(province).population2019 : null
	};
}
