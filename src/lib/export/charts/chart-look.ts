import type { Language } from '../../i18n/messages';

/** Ends of an axis of values that are not left to Office. */
export interface ValueRange {
	readonly least: number;
	readonly greatest: number;
}

/** How a native chart looks where it stands. Colours are `rrggbb`. */
export interface ChartLook {
	readonly language: Language;
	readonly font: string;
	/** Points, of labels, axes and legend. */
	readonly size: number;
	/** Labels and legend. */
	readonly ink: string;
	/** Axes and their titles. */
	readonly soft: string;
	/** Gridlines. */
	readonly rule: string;
	/** What the chart stands on; the chart itself is transparent. */
	readonly ground: string;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** The ends of its axis of values, where it stands beside another on the same scale. */
	readonly range?: ValueRange | null;
}
