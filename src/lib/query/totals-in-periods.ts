import { overlaps } from '../domain/days';
import { hasNumber } from '../domain/limits-of-total';
import type { Period } from '../domain/period';
import type { Total } from '../domain/total';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import type { Reference } from '../reference/reference';
import { resultsFirst } from './choose-indicator';

/**
 * What every series says about each period, results before plans. A series without a number stays only where its
 * province has no other, so that a verdict can name the province as missing; a unit that did not exist in a period is
 * asked for nothing. Without a reference all are asked: units of today also answer for those they were formed of.
 */
export function totalsInPeriods(
	series: readonly ReconciledSeries[],
	periods: readonly Period[],
	reference: Reference | null
): readonly Total[] {
	const shown = resultsFirst(series, (one) => one.series);
	return periods.flatMap((period) => {
		const alive = shown.filter((one) => existsIn(one, period, reference));
		const totals = alive.map((one) => totalOf(one, period));
		const named = new Set(totals.filter(hasNumber).map((total) => total.series.province));
		return totals.filter((total) => {
			if (hasNumber(total)) return true;
			const isFirst = !named.has(total.series.province);
			named.add(total.series.province);
			return isFirst;
		});
	});
}

function existsIn({ series }: ReconciledSeries, period: Period, reference: Reference | null): boolean {
	if (reference === null) return true;
	const { validFrom, validTo } = reference.places.get(series.province);
	return overlaps(period, { start: validFrom ?? period.start, end: validTo ?? period.end });
}
