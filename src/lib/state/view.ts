import type { DataSets, FigureFilter } from '../domain/filter';
import type { Language } from '../i18n/messages';
import type { ComparedSide } from '../query/compared-side';
import { DEFAULT_QUALITY, type QualityChoice } from './quality-choice';

/** The periods that a trend is cut into; `reported` leaves each figure in its own period. */
export const GRAINS = ['reported', 'year', 'half', 'quarter', 'month'] as const;
/** How a trend is cut. */
export type TrendGrain = (typeof GRAINS)[number];

/** The measures a comparison offers. */
export const COMPARE_MEASURES = ['total', 'monthly_average'] as const;
/** What a comparison sets side by side. */
export type CompareMeasure = (typeof COMPARE_MEASURES)[number];

/** Whether the panels of a trend share one scale or fill their own. */
export const SCALES = ['shared', 'free'] as const;
/** How the panels of a trend are scaled. */
export type Scale = (typeof SCALES)[number];

/** A result drawn plainly: how, and which of its columns (counted from 0) name and which measure. */
export interface PlotChoice {
	readonly mark: 'bar' | 'line';
	readonly label: number;
	readonly number: number;
}

/** More sides than this can't be read side by side, and no address holds more. */
export const MOST_SIDES = 64;

/** All that the address holds: what the user chose, never data. */
export interface View {
	/** `null` while the user has not chosen: the remembered language, else Vietnamese. */
	readonly language: Language | null;
	readonly filter: FigureFilter;
	readonly grain: TrendGrain;
	readonly scale: Scale;
	readonly measure: CompareMeasure;
	/** Compared sides in the user's order; empty means every figure of the indicator. */
	readonly sides: readonly ComparedSide[];
	/** The statement of the typed question; shown from an address, and run only by whoever reads it. */
	readonly statement: string | null;
	readonly plot: PlotChoice | null;
	readonly quality: QualityChoice;
}

/** The view before anything is chosen; an address without parameters means exactly this. */
export const DEFAULT_VIEW: View = {
	language: null,
	filter: {
		data: 'real',
		provinces: [],
		indicators: [],
		topics: [],
		channels: [],
		bodies: [],
		kind: null
	},
	grain: 'reported',
	scale: 'shared',
	measure: 'total',
	sides: [],
	statement: null,
	plot: null,
	quality: DEFAULT_QUALITY
};

/** The data sets of a filter, and nothing else of it. */
export function setsOf({ data, published = false }: DataSets): DataSets {
	return published ? { data, published } : { data };
}

/** A filter with nothing chosen but the data sets it looks at, which no filter is. */
export function clearFilter(filter: DataSets): FigureFilter {
	return { ...DEFAULT_VIEW.filter, ...setsOf(filter) };
}
