import type { PlaceId } from '../domain/brand';
import type { Origin } from '../domain/figure';
import type { ChartTheme } from './theme';

/**
 * How a province looks on every screen and in every export: a hue of the theme and a number that is its pattern where
 * areas are painted (place-pattern.ts) and its shape where points are (place-marker.ts).
 */
export interface PlaceLook {
	readonly hue: number;
	readonly pattern: number;
}

const HUES = 8;
/** Patterns and shapes there are; 0 is plain, and a circle. */
const PATTERNS = 8;

/** The provinces of the documents that come with the product stand beside each other most: a hue each, all plain. */
const FIRST = ['qd124:84', 'qd124:87', 'qd124:20', 'qd124:67', 'qd124:40', 'qd124:83', 'qd124:86', 'qd19:86'];

/**
 * The other units of Decision 124/2004 and those formed in 2025, in the order in which hues are dealt to them: by
 * code, but for the few that would have given two units merged into one, or a unit and its successor, the same hue.
 */
const OTHERS_OF_63 =
	'01 02 06 04 08 10 11 12 14 15 17 19 22 24 25 26 27 30 31 33 34 35 36 37 38 42 44 45 46 48 49 51 52 54 56 58 60 62 ' +
	'64 66 68 70 72 74 75 77 79 80 82 89 91 92 93 94 95 96';
const OTHERS_FORMED_IN_2025 = '08 19 15 24 25 31 33 48 44 37 51 52 56 66 68 75 79 80 92 91 82 96';
/** Shifts the patterns of the units of 2025, so that no two units of one time look alike. */
const PATTERN_SHIFT = 4;

function deal(list: string, codes: string, shift: number): readonly (readonly [string, PlaceLook])[] {
	return codes.split(' ').map((code, rank) => {
		const row = Math.floor(rank / HUES) + shift;
		return [`${list}:${code}`, { hue: rank % HUES, pattern: 1 + (row % (PATTERNS - 1)) }];
	});
}

const looks: ReadonlyMap<string, PlaceLook> = new Map([
	...FIRST.map((place, hue) => [place, { hue, pattern: 0 }] as const),
	...deal('qd124', OTHERS_OF_63, 0),
	...deal('qd19', OTHERS_FORMED_IN_2025, PATTERN_SHIFT)
]);

/** What is no province: the nation, and a place that a newer registry knows. */
const elsewhere: PlaceLook = { hue: HUES - 1, pattern: 0 };

/**
 * The look of a place, from its id alone: the same in every view whatever else is shown. Places of one time that
 * share a hue (there are eight) differ in pattern, and a chart names them directly in any case.
 */
export function lookOf(place: PlaceId): PlaceLook {
	return looks.get(place) ?? elsewhere;
}

/** The colour of a place in a theme. */
export function colourOf(place: PlaceId, theme: ChartTheme): string {
	return theme.hues[lookOf(place).hue] ?? theme.edge;
}

/** The colour of a figure: its place's, or grey for one of a public page, which is no report of the place. */
export function colourOfFigure(place: PlaceId, origin: Origin | undefined, theme: ChartTheme): string {
	return origin === 'published' ? theme.inkFaint : colourOf(place, theme);
}
