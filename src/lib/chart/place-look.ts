import type { PlaceId } from '../domain/brand';
import type { ChartTheme } from './theme';

/** How a province looks on every screen and in every export: a hue and one of the patterns of draw-shapes.ts. */
export interface PlaceLook {
	readonly hue: number;
	readonly pattern: number;
}

/** Patterns there are; index 0 is plain. */
const PATTERNS = 6;
const HUES = 8;

/** The provinces of the source documents, which stand beside each other most: the hues that differ most. */
const firstPlaces: Readonly<Record<string, PlaceLook>> = {
	'qd124:84': { hue: 0, pattern: 0 },
	'qd124:87': { hue: 1, pattern: 1 },
	'qd124:20': { hue: 2, pattern: 2 },
	'qd124:67': { hue: 3, pattern: 3 }
};

/** Added for units of 2025, so that a successor does not borrow the look of the unit whose code it took over. */
const NEW_UNIT_SHIFT = 5;

/**
 * The look of a place, from its id alone: the same in every view whatever else is shown. Two places may share a
 * hue (there are eight); then they differ in pattern, and a chart names them directly in any case.
 */
export function lookOf(place: PlaceId): PlaceLook {
	const fixed = firstPlaces[place];
	if (fixed !== undefined) return fixed;
	const [list = '', code = ''] = place.split(':');
	const number = (Number.parseInt(code, 10) || 0) + (list === 'qd19' ? NEW_UNIT_SHIFT : 0);
	return { hue: number % HUES, pattern: Math.floor(number / HUES) % PATTERNS };
}

/** The colour of a place in a theme. */
export function colourOf(place: PlaceId, theme: ChartTheme): string {
	return theme.hues[lookOf(place).hue] ?? theme.edge;
}
