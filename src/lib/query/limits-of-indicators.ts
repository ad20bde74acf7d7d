import type { IndicatorCode, PlaceId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import type { Reference } from '../reference/reference';
import { rankOfCounts } from './choose-indicator';
import type { FigureGroups } from './figure-groups';
import { shownPlaces } from './set-nation-apart';
import { missesOf } from './take-groups';

/** Places as they reported, or by the units of today. */
export type Units = 'reported' | 'today';

interface Counts {
	readonly places: Set<PlaceId>;
	figures: number;
}

/**
 * What no indicator's rank can exceed, the highest first: each place with a figure that has a bound may have a number,
 * and each such figure may be one. By the units of today any figure may be what completes a sum, for its own place or
 * for the unit that this went into.
 */
export function limitsOfIndicators(
	groups: FigureGroups,
	filter: FigureFilter,
	units: Units,
	reference: Reference
): readonly { readonly indicator: IndicatorCode; readonly limit: number }[] {
	const { dictionaries, columns } = groups;
	if (dictionaries === null) return [];
	const isShown = shownPlaces(filter.provinces, reference);
	const shown = dictionaries.province.map(isShown);
	const counted = units === 'today' ? columns.figures : columns.numbers;
	const counts = new Map<number, Counts>();
	const misses = missesOf(groups, filter);
	for (let group = 0; group < misses.length; group += 1) {
		const province = columns.province[group] ?? 0;
		if (misses[group] !== 0 || shown[province] !== true) continue;
		const indicator = columns.indicator[group] ?? 0;
		const own = counts.get(indicator) ?? { places: new Set(), figures: 0 };
		counts.set(indicator, own);
		const found = counted[group] ?? 0;
		if (found === 0) continue;
		own.figures += found;
		const place = dictionaries.province[province] as PlaceId;
		own.places.add(place);
		if (units === 'today') own.places.add(reference.places.get(place).successor);
	}
	return [...counts]
		.map(([code, { places, figures }]) => ({
			indicator: dictionaries.indicator[code] as IndicatorCode,
			limit: rankOfCounts(places.size, figures)
		}))
		.sort((one, other) => other.limit - one.limit);
}
