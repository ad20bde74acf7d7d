import type { IndicatorCode, PlaceId } from '../../../lib/domain/brand';
import { groupBy } from '../../../lib/domain/group-by';
import { hasNumber } from '../../../lib/domain/limits-of-total';
import type { Total } from '../../../lib/domain/total';

/**
 * The indicators of a province that a picture over time says something of: those with a series that has numbers for two
 * periods or more, those with the most first, of as many in the order met.
 */
export function indicatorsOverTime(totals: readonly Total[]): readonly IndicatorCode[] {
	return [...groupBy(totals.filter(hasNumber), ({ series }) => series.indicator)]
		.map(([indicator, own]) => {
			const lengths = [...groupBy(own, ({ series }) => series.key).values()].map(({ length }) => length);
			return { indicator, periods: Math.max(...lengths) };
		})
		.filter(({ periods }) => periods > 1)
		.sort((one, other) => other.periods - one.periods)
		.map(({ indicator }) => indicator);
}

/**
 * The indicator of a province that most other provinces put a number to as well, of as many the first met; `null` where
 * no other province has one in common with it. `totals` are those of all provinces.
 */
export function sharedIndicator(province: PlaceId, totals: readonly Total[]): IndicatorCode | null {
	const [most] = [...groupBy(totals.filter(hasNumber), ({ series }) => series.indicator)]
		.map(([indicator, own]) => ({ indicator, provinces: new Set(own.map(({ series }) => series.province)) }))
		.filter(({ provinces }) => provinces.has(province) && provinces.size > 1)
		.sort((one, other) => other.provinces.size - one.provinces.size);
	return most?.indicator ?? null;
}
