import type { Clock } from '../domain/clock-window';
import { NOTHING_CHOSEN, type DataSets, type FigureFilter } from '../domain/filter';
import type { AlongMeasure } from '../domain/measure-along';
import type { DaySpan } from '../domain/period';
import type { Language } from '../i18n/messages';
import type { ComparedSide } from '../query/compared-side';
import { DEFAULT_COMPARISON, type ComparisonChoice } from './comparison-choice';
import { DEFAULT_LIMITATIONS, type LimitationsChoice } from './limitations-choice';
import { DEFAULT_QUALITY, type QualityChoice } from './quality-choice';

/** The periods that a trend is cut into; `reported` leaves each figure in its own period. */
export const GRAINS = [
	'reported',
	'multi_year',
	'year',
	'nine_months',
	'half',
	'quarter',
	'month',
	'custom'
] as const;
/** How a trend is cut. */
type TrendGrain = (typeof GRAINS)[number];

/** The measures a comparison offers. */
export const COMPARE_MEASURES = [
	'total',
	'monthly_average',
	'per_100k',
	'change_same_period',
	'change_previous',
	'plan_share'
] as const;
/** What a comparison sets side by side. */
type CompareMeasure = (typeof COMPARE_MEASURES)[number];

/** How the measures of a trend are drawn. */
export const FORMS = ['bars', 'line'] as const;
/** How a trend is drawn. */
type TrendForm = (typeof FORMS)[number];

/** Whether the panels of a trend share one scale or fill their own. */
export const SCALES = ['shared', 'free'] as const;
/** How the panels of a trend are scaled. */
type Scale = (typeof SCALES)[number];

/** A result drawn plainly: how, and which of its columns (counted from 0) name and which measure. */
export interface PlotChoice {
	readonly mark: 'bar' | 'line';
	readonly label: number;
	readonly number: number;
}

/** A number by the key of its series and the nominal days of its period. */
export interface TotalAddress {
	readonly series: string;
	readonly span: DaySpan;
}

/** More sides than this can't be read side by side, and no address holds more. */
export const MOST_SIDES = 64;

/** All that the address holds: what the user chose, never data. */
export interface View {
	/** `null` while the user has not chosen: the remembered language, else Vietnamese. */
	readonly language: Language | null;
	readonly filter: FigureFilter;
	readonly grain: TrendGrain;
	/** Which days a named period has in a trend. */
	readonly clock: Clock;
	/** The days that a trend shows; `null` for all there are. */
	readonly window: DaySpan | null;
	/** What a trend tells of each period. */
	readonly along: AlongMeasure;
	readonly form: TrendForm;
	/** Whether a line has the same period of the year before behind it. */
	readonly lastYear: boolean;
	/** Whether campaigns and legal milestones are drawn behind a trend. */
	readonly marks: boolean;
	readonly scale: Scale;
	readonly measure: CompareMeasure;
	/** Compared sides in the user's order; empty means every figure of the indicator. */
	readonly sides: readonly ComparedSide[];
	readonly comparison: ComparisonChoice;
	/** The statement of the typed question; shown from an address, and run only by whoever reads it. */
	readonly statement: string | null;
	readonly plot: PlotChoice | null;
	readonly quality: QualityChoice;
	readonly limitations: LimitationsChoice;
	/** The id of the limitation or direction whose panel is open. */
	readonly openStatement: string | null;
	/** The number whose evidence is open; `null` where none was asked for by an address. */
	readonly evidence: TotalAddress | null;
	/** The key of the briefing that is open; `null` for the first. */
	readonly briefing: string | null;
}

/** The view before anything is chosen; an address without parameters means exactly this. */
export const DEFAULT_VIEW: View = {
	language: null,
	filter: NOTHING_CHOSEN,
	grain: 'reported',
	clock: 'calendar',
	window: null,
	along: 'total',
	form: 'bars',
	lastYear: true,
	marks: false,
	scale: 'shared',
	measure: 'total',
	sides: [],
	comparison: DEFAULT_COMPARISON,
	statement: null,
	plot: null,
	quality: DEFAULT_QUALITY,
	limitations: DEFAULT_LIMITATIONS,
	openStatement: null,
	evidence: null,
	briefing: null
};

/** The data sets of a filter, and nothing else of it. */
export function setsOf({ data, published = false }: DataSets): DataSets {
	return published ? { data, published } : { data };
}

/** A filter with nothing chosen but the data sets it looks at, which no filter is. */
export function clearFilter(filter: DataSets): FigureFilter {
	return { ...DEFAULT_VIEW.filter, ...setsOf(filter) };
}
