import type { Engine } from '../db/engine';
import type { IndicatorCode, PlaceId } from '../domain/brand';
import type { DataSets, FigureFilter } from '../domain/filter';
import type { DaySpan } from '../domain/period';
import { snapPeriod } from '../domain/snap-period';
import type { Total } from '../domain/total';
import { rollUp } from '../reconcile/places';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { attributesInKey } from '../reconcile/series';
import { totalOf } from '../reconcile/total-of';
import type { Reference } from '../reference/reference';
import { askReconciled } from './ask-reconciled';
import { spanKey } from './compared-periods';
import { listEvents } from './list-events';
import { withPredecessors } from './missing-predecessors';
import { reportedPeriods } from './reported-totals';

/** A number that is looked for: the key of its series and the nominal days of its period. */
export interface SoughtTotal {
	readonly series: string;
	readonly span: DaySpan;
}

/**
 * What is loaded for one series and period: of a province, of a unit of today, of the whole country, or an event of a
 * public page in its own words. `null` where no loaded series has that key.
 */
export async function findTotal(
	engine: Engine,
	{ series: key, span }: SoughtTotal,
	sets: DataSets,
	reference: Reference,
	signal?: AbortSignal
): Promise<Total | null> {
	const filter = filterFor(key, sets, reference);
	if (filter === null) return null;
	const { reconciled, nation, listed } = await askReconciled(engine, filter, reference, signal);
	const own = [...reconciled.series, ...nation.series].find(({ series }) => series.key === key);
	const found = own ?? rollUp(reconciled, reference).series.find(({ series }) => series.key === key);
	if (found !== undefined) return totalOf(found, periodOf(found, span));
	const event = listEvents(listed, reference).find(
		({ total }) => total.series.key === key && spanKey(total.period) === spanKey(span)
	);
	return event?.total ?? null;
}

/** All figures that a series of that key can be made of; `null` for a place or an indicator that is in no list. */
function filterFor(key: string, sets: DataSets, { places, indicators }: Reference): FigureFilter | null {
	const { province, indicator } = attributesInKey(key);
	const isKnown =
		places.all.some(({ id }) => id === province) && indicators.all.some(({ code }) => code === indicator);
	if (!isKnown) return null;
	return {
		...sets,
		provinces: withPredecessors([province as PlaceId], places),
		indicators: [indicator as IndicatorCode],
		topics: [],
		channels: [],
		bodies: [],
		kind: null
	};
}

/** The period as it was reported, with its own name, else the one that has those days. */
function periodOf(series: ReconciledSeries, span: DaySpan): Total['period'] {
	const own = reportedPeriods(series).find((period) => spanKey(period) === spanKey(span));
	return own ?? snapPeriod(span, '');
}
