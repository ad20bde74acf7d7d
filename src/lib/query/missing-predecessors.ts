import type { PlaceId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { DaySpan, Period } from '../domain/period';
import type { PartialRollUp, ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import { spanKey } from './compared-periods';

/** A unit of today without a figure of a period because not all that it was formed of make one. */
export interface MissingPredecessors {
	readonly unit: PlaceId;
	readonly period: Period;
	readonly reason: PartialRollUp['reason'];
	readonly reporting: readonly PlaceId[];
	readonly missing: readonly PlaceId[];
}

/**
 * The units of today that lack a figure in the shown periods though some of their predecessors have one, each unit and
 * period once: by the series that most of them reported.
 */
export function missingPredecessors(
	series: readonly ReconciledSeries[],
	shown: readonly DaySpan[]
): readonly MissingPredecessors[] {
	const days = new Set(shown.map(spanKey));
	const found = series
		.filter(({ partials }) => partials.length > 0)
		.flatMap((one) =>
			one.partials
				.filter(({ period }) => days.has(spanKey(period)) && totalOf(one, period).quantity === null)
				.map(({ period, reason, reporting, missing }) => ({
					unit: one.series.province,
					period,
					reason,
					reporting,
					missing
				}))
		);
	const byUnit = groupBy(found, ({ unit, period }) => `${unit} ${spanKey(period)}`);
	return [...byUnit.values()].flatMap((alike) =>
		alike.sort((one, other) => other.reporting.length - one.reporting.length).slice(0, 1)
	);
}

/** The provinces of a choice with those that went before and came after them, because a unit of today holds all of them. */
export function withPredecessors(
	provinces: readonly PlaceId[],
	places: { get(id: PlaceId): { readonly successor: PlaceId; readonly predecessors: readonly PlaceId[] } }
): readonly PlaceId[] {
	const all = provinces.flatMap((id) => {
		const { successor } = places.get(id);
		return [id, successor, ...places.get(successor).predecessors];
	});
	return [...new Set(all)];
}
