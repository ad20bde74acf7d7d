import type { IndicatorCode, PlaceId } from '../../../lib/domain/brand';
import { groupBy } from '../../../lib/domain/group-by';
import type { NumberedSeries } from '../../../lib/query/count-numbers';

/**
 * The indicators of a province that a picture over time says something of: those with a series that has numbers for two
 * periods or more, those with the most first, of as many in the order met.
 */
export function indicatorsOverTime(numbered: readonly NumberedSeries[]): readonly IndicatorCode[] {
	return [...groupBy(numbered, ({ series }) => series.indicator)]
		.map(([indicator, own]) => ({ indicator, periods: Math.max(...own.map(({ periods }) => periods)) }))
		.filter(({ periods }) => periods > 1)
		.sort((one, other) => other.periods - one.periods)
		.map(({ indicator }) => indicator);
}

/**
 * The indicator of a province that most other provinces put a number to as well, of as many the first met; `null` where
 * no other province has one in common with it. `numbered` are the series of all provinces.
 */
export function sharedIndicator(
	province: PlaceId,
	numbered: readonly NumberedSeries[]
): IndicatorCode | null {
	const [most] = [...groupBy(numbered, ({ series }) => series.indicator)]
		.map(([indicator, own]) => ({ indicator, provinces: new Set(own.map(({ series }) => series.province)) }))
		.filter(({ provinces }) => provinces.has(province) && provinces.size > 1)
		.sort((one, other) => other.provinces.size - one.provinces.size);
	return most?.indicator ?? null;
}
