import type { FigureId, IndicatorCode } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Series } from '../domain/total';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { createSeriesIndex } from '../reconcile/series';
import type { Reference } from '../reference/reference';
import type { FigureGroups } from './figure-groups';

/** The rows of one series that were read, by the group that a filter takes them with. */
export interface KeptSeries {
	readonly rows: Map<number, Figure[]>;
	/** The rows at the places where its `trong đó` rows look for their wholes, by group. */
	readonly beside: Map<number, Figure[]>;
	/** What follows from it, by the groups that were taken of its rows and of those beside. */
	readonly known: Map<string, ReconciledSeries>;
}

/** What was read of one indicator; of each group all rows or none. */
export interface KeptIndicator {
	readonly indicator: IndicatorCode;
	readonly groups: Set<number>;
	readonly series: Map<string, KeptSeries>;
	/** Every kept figure that is in a series. */
	readonly figures: Map<FigureId, Figure>;
	/** Gives the series that a figure belongs to. */
	readonly seriesOf: (figure: Figure) => Series;
}

/** What was read of one load, under one reference. */
interface Kept {
	readonly reference: Reference;
	/** By indicator, the one asked for last at the end. */
	readonly indicators: Map<IndicatorCode, KeptIndicator>;
}

/** So many figures of indicators asked for earlier stay in memory, about 1 kB each with what follows from them. */
const MOST_KEPT = 250_000;

const keptBy = new WeakMap<FigureGroups, Kept>();

/**
 * What is kept of an indicator, empty at first. Indicators asked for longest ago are let go of where many figures are
 * kept; all are with the load or the reference that they belong to.
 */
export function keptIndicator(
	groups: FigureGroups,
	indicator: IndicatorCode,
	reference: Reference
): KeptIndicator {
	const former = keptBy.get(groups);
	const kept = former?.reference === reference ? former : { reference, indicators: new Map() };
	keptBy.set(groups, kept);
	const own = kept.indicators.get(indicator) ?? {
		indicator,
		groups: new Set(),
		series: new Map(),
		figures: new Map(),
		seriesOf: createSeriesIndex(reference)
	};
	kept.indicators.delete(indicator);
	forgetOldest(kept.indicators);
	kept.indicators.set(indicator, own);
	return own;
}

function forgetOldest(indicators: Map<IndicatorCode, KeptIndicator>): void {
	let count = 0;
	for (const { figures } of indicators.values()) count += figures.size;
	for (const [indicator, { figures }] of indicators) {
		if (count <= MOST_KEPT) return;
		indicators.delete(indicator);
		count -= figures.size;
	}
}
