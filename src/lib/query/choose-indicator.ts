import type { IndicatorCode } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { FigureFilter } from '../domain/filter';
import type { Reconciled, ReconciledSeries } from '../reconcile/reconciled';

/**
 * The series of the one indicator that a picture shows: the first chosen one that has figures; where none is
 * chosen, the one that most provinces report, then the one with most reported periods. `null` without any series.
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

/** Provinces weigh more than any number of periods. */
function rankOf(series: readonly ReconciledSeries[]): number {
	const provinces = new Set(series.map((own) => own.series.province)).size;
	const periods = series.reduce((sum, { revisions }) => sum + revisions.length, 0);
	return provinces + periods / (periods + 1);
}
