import type { IndicatorCode } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import { groupBy } from '../domain/group-by';
import { isQuantified } from '../domain/quantity-arithmetic';
import type { Series } from '../domain/total';
import type { Reconciled, ReconciledSeries } from '../reconcile/reconciled';

/**
 * The series of the one indicator that a picture shows: the first chosen one that has figures; where none is
 * chosen, the one that most provinces put a number to, then the one with most such periods. `null` without any
 * series.
 */
export function chooseIndicator(
	reconciled: Reconciled,
	filter: Pick<FigureFilter, 'indicators'>
): { readonly indicator: IndicatorCode; readonly series: readonly ReconciledSeries[] } | null {
	const byIndicator = groupBy(reconciled.series, ({ series }) => series.indicator);
	const chosen = filter.indicators.find((indicator) => byIndicator.has(indicator));
	if (chosen !== undefined) return { indicator: chosen, series: byIndicator.get(chosen) ?? [] };
	const [best] = [...byIndicator]
		.map(([indicator, series]) => ({ indicator, series, rank: rankOf(series) }))
		.sort((one, other) => other.rank - one.rank);
	return best ?? null;
}

/** Provinces with a number weigh more than any count of periods; what only words report comes last. */
export function rankOf(series: readonly ReconciledSeries[]): number {
	const counted = series.filter((one) => numbersIn(one) > 0);
	const provinces = new Set(counted.map((own) => own.series.province)).size;
	const periods = counted.reduce((sum, one) => sum + numbersIn(one), 0);
	return rankOfCounts(provinces, periods);
}

/** The rank of an indicator by its provinces and periods with a number; never less for more of either. */
export function rankOfCounts(provinces: number, periods: number): number {
	return provinces + periods / (periods + 1);
}

const knownNumbers = new WeakMap<ReconciledSeries, number>();

/** How many reported periods of a series have a number. */
function numbersIn(series: ReconciledSeries): number {
	const known = knownNumbers.get(series) ?? series.revisions.filter(hasNumber).length;
	knownNumbers.set(series, known);
	return known;
}

function hasNumber({ current }: ReconciledSeries['revisions'][number]): boolean {
	return current !== null && isQuantified(current.quantity);
}

/** What is shown where nobody asked for plans: results, and plans only where there is nothing else. */
export function resultsFirst<Item>(
	items: readonly Item[],
	seriesOf: (item: Item) => Series
): readonly Item[] {
	const results = items.filter((item) => seriesOf(item).kind === 'actual');
	return results.length > 0 ? results : items;
}
