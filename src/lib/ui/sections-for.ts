import type { Section } from '../chart/dot-row';
import type { PlaceId } from '../domain/brand';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';

/** How the provinces of a comparison stand together. */
export interface Arrangement {
	readonly grouping: 'none' | 'region';
	readonly pinned: readonly PlaceId[];
}

/** The regions from north to south; those of 2025 bear their own names where they were redrawn. */
const REGIONS = [
	'northern_midlands_mountains',
	'red_river_delta',
	'north_central_central_coast',
	'north_central',
	'south_central_coast_highlands',
	'central_highlands',
	'southeast',
	'mekong_delta'
] as const;

/**
 * What a province stands under: those kept at the top before all others, then the regions from north to south. Where a
 * unit formed in 2025 is `shown`, all are put under the regions of 2025, because the two lists share names but not
 * borders.
 */
export function sectionsFor(
	shown: readonly PlaceId[],
	{ grouping, pinned }: Arrangement,
	reference: Reference,
	language: Language
): (province: PlaceId) => Section | null {
	const words = messagesIn(language).compareChoice;
	const isNow = shown.some((id) => reference.places.get(id).validFrom !== null);
	return (province) => {
		if (pinned.includes(province)) return { name: words.pinnedHeading, order: -1 };
		if (grouping === 'none')
			return pinned.some((id) => shown.includes(id)) ? { name: words.othersHeading, order: 0 } : null;
		const place = reference.places.get(province);
		const order = REGIONS.findIndex((region) => region === (isNow ? place.regionNow : place.region));
		const region = REGIONS[order];
		return { name: region === undefined ? words.noRegion : words.region[region], order };
	};
}
