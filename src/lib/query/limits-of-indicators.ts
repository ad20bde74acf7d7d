import type { IndicatorCode, PlaceId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import type { Reference } from '../reference/reference';
import { rankOfCounts } from './choose-indicator';
import type { FigureGroups } from './figure-groups';
import { shownPlaces } from './set-nation-apart';
import { missesOf } from './take-groups';

/** Places as they reported, or by the units of today. */
export type Units = 'reported' | 'today';

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
	const { rows, codes } = groups;
	const { dictionaries } = rows;
	const isShown = shownPlaces(filter.provinces, reference);
	const shown = dictionaries.province.map(isShown);
	const counted = units === 'today' ? groups.figures : groups.numbers;
	const provinces = dictionaries.province.length;
	const cells = new Float64Array(dictionaries.indicator.length * provinces).fill(NaN);
	const misses = missesOf(groups, filter);
	for (let group = 0; group < misses.length; group += 1) {
		const province = codes.province[group] ?? 0;
		if (misses[group] !== 0 || shown[province] !== true) continue;
		const cell = (codes.indicator[group] ?? 0) * provinces + province;
		cells[cell] = (cells[cell] || 0) + (counted[group] ?? 0);
	}
	return dictionaries.indicator
		.map((indicator, code) => ({ indicator, own: cells.subarray(code * provinces, (code + 1) * provinces) }))
		.filter(({ own }) => own.some((count) => !Number.isNaN(count)))
		.map(({ indicator, own }) => {
			const places = new Set<PlaceId>();
			for (const [province, place] of dictionaries.province.entries()) {
				if (!((own[province] ?? 0) > 0)) continue;
				places.add(place);
				if (units === 'today') places.add(reference.places.get(place).successor);
			}
			const found = own.reduce((sum, count) => sum + (count || 0), 0);
			return { indicator, limit: rankOfCounts(places.size, found) };
		})
		.sort((one, other) => other.limit - one.limit);
}
