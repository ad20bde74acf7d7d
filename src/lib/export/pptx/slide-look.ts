/** The two looks of a deck. */
export type SlideTheme = 'plain' | 'dark';

/** Colours of a theme, `rrggbb`. */
export interface SlideColours {
	readonly ground: string;
	readonly ink: string;
	readonly soft: string;
	readonly rule: string;
	readonly accent: string;
	readonly warn: string;
}

/** The colours of the themes: those of the application in light and in dark. */
export const SLIDE_COLOURS: Readonly<Record<SlideTheme, SlideColours>> = {
	plain: {
		ground: 'ffffff',
		ink: '17212b',
		soft: '45515e',
		rule: 'dde2e8',
		accent: '0b5a8a',
		warn: '7d4a00'
	},
	dark: { ground: '11171d', ink: 'e8ecf0', soft: 'bcc6d0', rule: '2c3742', accent: '85c1e9', warn: 'f0c173' }
};

/** A typeface that every Office has, with all Vietnamese letters and `≥ ≤ −`. */
export const SLIDE_FONT = 'Arial';

/** English metric units, the unit of slides, in a point and in a CSS pixel. */
export const EMU_A_POINT = 12_700;
export const EMU_A_PIXEL = 9525;

/** A rectangle on a slide in English metric units. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A slide is 16:9. */
export const SLIDE = { width: 12_192_000, height: 6_858_000 } as const;
const EDGE = 457_200;
/** What is left of a slide between its edges. */
export const INSIDE = SLIDE.width - 2 * EDGE;

/** Where things stand on every slide. */
export const PLACES = {
	section: { x: EDGE, y: 190_000, width: INSIDE, height: 250_000 },
	title: { x: EDGE, y: 420_000, width: INSIDE, height: 640_000 },
	subtitle: { x: EDGE, y: 1_060_000, width: INSIDE, height: 280_000 },
	body: { x: EDGE, y: 1_400_000, width: INSIDE, height: 4_980_000 },
	stamp: { x: EDGE, y: 6_440_000, width: INSIDE - 1_200_000, height: 260_000 },
	number: { x: SLIDE.width - EDGE - 1_000_000, y: 6_440_000, width: 1_000_000, height: 260_000 },
	coverTitle: { x: 914_400, y: 1_900_000, width: 10_363_200, height: 1_500_000 },
	coverSubtitle: { x: 914_400, y: 3_520_000, width: 10_363_200, height: 1_400_000 }
} as const satisfies Record<string, Box>;
