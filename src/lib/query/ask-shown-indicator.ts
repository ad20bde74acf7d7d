import type { Engine } from '../db/engine';
import type { IndicatorCode } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import { rollUp } from '../reconcile/places';
import type { ReconciledSeries } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import type { FigureIndex } from './actual-window';
import { askIndicators } from './ask-indicators';
import { chooseIndicator, rankOf } from './choose-indicator';
import { askGroups } from './figure-groups';
import { limitsOfIndicators, type Units } from './limits-of-indicators';

/** The indicator of a choice that is shown, its series, and at least the figures that they are made of. */
export interface ShownIndicator {
	readonly indicator: IndicatorCode;
	readonly series: readonly ReconciledSeries[];
	readonly figures: FigureIndex;
}

/**
 * Chooses as `chooseIndicator` does over a whole choice and reads only the figures that decide it: of chosen indicators
 * one after another until one has a series; where none is chosen, those of the indicator that by its counts may have
 * the most numbers, and those of others only where they may have as many as it turned out to have. `null` without any
 * series.
 */
export async function askShownIndicator(
	engine: Engine,
	filter: FigureFilter,
	units: Units,
	reference: Reference,
	signal?: AbortSignal
): Promise<ShownIndicator | null> {
	const groups = await askGroups(engine, signal);
	if (groups === null) return null;
	const ask = async (indicators: readonly IndicatorCode[]): Promise<ShownIndicator | null> => {
		const { figuresOf, series } = await askIndicators(groups, filter, indicators, reference, signal);
		const reported = { series, findings: [] };
		const all = units === 'today' ? rollUp(reported, reference) : reported;
		const chosen = chooseIndicator(all, { indicators: [] });
		return chosen === null ? null : { ...chosen, figures: figuresOf(chosen.indicator) };
	};
	for (const indicator of filter.indicators) {
		const shown = await ask([indicator]);
		if (shown !== null) return shown;
	}
	if (filter.indicators.length > 0) return null;
	const limits = limitsOfIndicators(groups, filter, units, reference);
	const [first] = limits;
	if (first === undefined) return null;
	const shown = await ask([first.indicator]);
	const reached = shown === null ? 0 : rankOf(shown.series);
	const rivals = limits.filter(({ limit }) => limit >= reached);
	return rivals.length === 1 ? shown : ask(rivals.map(({ indicator }) => indicator));
}
