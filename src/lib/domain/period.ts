import type { IsoDay } from './brand';

/** The registered lengths; week, term, campaign and as-of are `custom`. */
export type PeriodType = 'month' | 'quarter' | 'half' | 'nine_months' | 'year' | 'multi_year' | 'custom';

/** Where the days of a window come from (domain model §3). */
export type WindowBasis = 'stated' | 'calendar' | 'administrative' | 'inferred';

/** First and last day, both inclusive. */
export interface DaySpan {
	readonly start: IsoDay;
	readonly end: IsoDay;
}

/**
 * A reporting period. `start`/`end` are the nominal calendar days (`năm 2020` is 2020 whichever window was used);
 * `window` holds the days the figure really covers and how they are known. `label` is as written.
 */
export interface Period extends DaySpan {
	readonly type: PeriodType;
	readonly label: string;
	readonly window: DaySpan & { readonly basis: WindowBasis };
}
