import type { Engine } from '../db/engine';
import type { IndicatorCode, PlaceId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import { groupBy } from '../domain/group-by';
import { rollUp } from '../reconcile/places';
import type { ReconciledSeries } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import { countIndicators, type IndicatorCount } from '../sql/count-indicators';
import { askIndicators } from './ask-indicators';
import { chooseIndicator, rankOf, rankOfCounts } from './choose-indicator';
import { shownPlaces } from './set-nation-apart';

/** The indicator of a choice that is shown, its series, and at least the figures that they are made of, as loaded. */
export interface ShownIndicator {
	readonly indicator: IndicatorCode;
	readonly series: readonly ReconciledSeries[];
	readonly figures: readonly Figure[];
}

/**
 * Chooses as `chooseIndicator` does over a whole choice and reads only the figures that decide it: of chosen indicators
 * one after another until one has a series; where none is chosen, those of the indicator that by its counts may have
 * the most numbers, and those of others only where they may have as many as it turned out to have. `null` without any
 * series. By the units of today (`units`) all are read where none is chosen: what predecessors make together no count
 * tells.
 */
export async function askShownIndicator(
	engine: Engine,
	filter: FigureFilter,
	units: 'reported' | 'today',
	reference: Reference,
	signal?: AbortSignal
): Promise<ShownIndicator | null> {
	const ask = async (indicators: readonly IndicatorCode[]): Promise<ShownIndicator | null> => {
		const { figures, series } = await askIndicators(engine, filter, indicators, reference, signal);
		const reported = { series, findings: [] };
		const all = units === 'today' ? rollUp(reported, reference) : reported;
		const chosen = chooseIndicator(all, { indicators: [] });
		return chosen === null ? null : { ...chosen, figures };
	};
	for (const indicator of filter.indicators) {
		const shown = await ask([indicator]);
		if (shown !== null) return shown;
	}
	if (filter.indicators.length > 0) return null;
	if (units === 'today') return ask([]);
	const limits = limitsOf(await engine.run(countIndicators(filter), signal), filter, reference);
	const [first] = limits;
	if (first === undefined) return null;
	const shown = await ask([first.indicator]);
	const reached = shown === null ? 0 : rankOf(shown.series);
	const rivals = limits.filter(({ limit }) => limit >= reached);
	if (rivals.length === 1) return shown;
	return ask(rivals.length === limits.length ? [] : rivals.map(({ indicator }) => indicator));
}

/**
 * What no indicator's rank can exceed, the highest first: each place with a figure that has a bound may have a number,
 * and each such figure may be one.
 */
function limitsOf(
	counts: readonly IndicatorCount[],
	{ provinces }: Pick<FigureFilter, 'provinces'>,
	reference: Reference
): readonly { readonly indicator: IndicatorCode; readonly limit: number }[] {
	const isShown = shownPlaces(provinces, reference);
	const shown = counts.filter(({ province }) => isShown(province as PlaceId));
	return [...groupBy(shown, ({ indicator }) => indicator)]
		.map(([indicator, own]) => {
			const counted = own.filter(({ numbers }) => numbers > 0);
			const numbers = counted.reduce((sum, { numbers }) => sum + numbers, 0);
			return { indicator: indicator as IndicatorCode, limit: rankOfCounts(counted.length, numbers) };
		})
		.sort((one, other) => other.limit - one.limit);
}
