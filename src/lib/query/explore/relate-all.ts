import type { IndicatorCode } from '../../domain/brand';
import { groupBy } from '../../domain/group-by';
import type { Series } from '../../domain/total';
import { relateSeries } from '../../reconcile/relate-series';
import type { Reference } from '../../reference/reference';

/** How a series stands among others: what contains it, nearest last, and whether it may overlap one unprovably. */
export interface Standing {
	/** The series that contain it, the widest first. */
	readonly wholes: readonly Series[];
	/** Whether it contains another. */
	readonly isWhole: boolean;
	/** Whether it may count the same as another, which nobody can tell. */
	readonly mayOverlap: boolean;
}

function rootOf(code: IndicatorCode, reference: Reference): IndicatorCode {
	const { parent } = reference.indicators.get(code);
	return parent === null ? code : rootOf(parent, reference);
}

/** Series outside one group are never whole and part: other kinds, other indicators, other provinces. */
function groupOf(series: Series, hasNation: boolean, reference: Reference): string {
	const root = rootOf(series.indicator, reference);
	const place = hasNation ? '' : reference.places.get(series.province).successor;
	return [series.kind, series.origin, String(series.synthetic), root, place].join('|');
}

/** Relates every series to every other that it could contain or overlap. `meets` tells whether two share any day. */
export function relateAll(
	all: readonly Series[],
	meets: (one: Series, other: Series) => boolean,
	reference: Reference
): ReadonlyMap<Series, Standing> {
	const hasNation = all.some(({ province }) => reference.places.get(province).level === 'nation');
	const standings = new Map<Series, Standing>();
	for (const group of groupBy(all, (series) => groupOf(series, hasNation, reference)).values()) {
		const relationOf = (one: Series, other: Series) =>
			one === other || !meets(one, other) ? 'disjoint' : relateSeries(one, other, reference);
		const related = new Map(
			group.map((series) => [series, group.map((other) => ({ other, is: relationOf(other, series) }))])
		);
		const countOf = (series: Series): number =>
			(related.get(series) ?? []).filter(({ is }) => is === 'contains').length;
		for (const [series, relations] of related) {
			const wholes = relations.filter(({ is }) => is === 'contains').map(({ other }) => other);
			standings.set(series, {
				wholes: wholes.sort((one, other) => countOf(one) - countOf(other)),
				isWhole: relations.some(({ is }) => is === 'inside'),
				mayOverlap: relations.some(({ is }) => is === 'unknown' || is === 'same')
			});
		}
	}
	return standings;
}
