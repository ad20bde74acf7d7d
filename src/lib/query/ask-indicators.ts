import type { IndicatorCode } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import type { Reconciled } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import type { FigureIndex } from './actual-window';
import { chosenSeries, type ChosenSeries } from './chosen-series';
import type { FigureGroups } from './figure-groups';
import { keptIndicator } from './kept-figures';
import { readGroups } from './read-groups';
import { shownPlaces } from './set-nation-apart';
import { missesOf } from './take-groups';

/** The series of some indicators, and the figures of each of them. */
export interface AskedIndicators {
	readonly series: Reconciled['series'];
	/** At least the figures that the series of an indicator are made of. */
	readonly figuresOf: (indicator: IndicatorCode) => FigureIndex;
}

/**
 * What may stand side by side of some indicators of a choice: the same series, in the same order, as `askReconciled`
 * gives for the whole choice. A series is of one indicator, and nothing of another one enters it but the row that a
 * `trong đó` row names as its whole. Only groups are read that no earlier question of the load read. `indicators` are some
 * of those that the filter takes. Rejects with `cancelled`; throws `LoadReplaced`.
 */
export async function askIndicators(
	groups: FigureGroups,
	filter: FigureFilter,
	indicators: readonly IndicatorCode[],
	reference: Reference,
	signal?: AbortSignal
): Promise<AskedIndicators> {
	const misses = missesOf(groups, filter);
	const isTaken = (group: number) => misses[group] === 0;
	const isShown = shownPlaces(filter.provinces, reference);
	const figures = new Map<IndicatorCode, FigureIndex>();
	const chosen: ChosenSeries[] = [];
	for (const indicator of indicators) {
		const kept = keptIndicator(groups, indicator, reference);
		const missing = missingGroups(groups, indicator, (group) => isTaken(group) && !kept.groups.has(group));
		await readGroups(kept, groups, missing, signal);
		for (const one of await chosenSeries(kept, isTaken, isShown, reference, signal)) chosen.push(one);
		figures.set(indicator, kept.figures);
	}
	if (indicators.length > 1) chosen.sort((one, other) => one.first - other.first);
	return {
		series: chosen.map(({ series }) => series),
		figuresOf: (indicator) => figures.get(indicator) ?? new Map()
	};
}

function missingGroups(
	{ rows, byIndicator }: FigureGroups,
	indicator: IndicatorCode,
	isMissing: (group: number) => boolean
): readonly number[] {
	const code = rows.dictionaries.indicator.indexOf(indicator);
	return (byIndicator.get(code) ?? []).filter(isMissing);
}
