import type { Period } from './period';

export {
	customPeriod,
	halfPeriod,
	monthPeriod,
	nineMonthsPeriod,
	quarterPeriod,
	spanPeriod,
	withWindow,
	yearPeriod
} from './make-period';

/** The three cells of a period, as written; `''` where blank. */
export interface PeriodCells {
	readonly label: string;
	readonly start: string;
	readonly end: string;
}

export type PeriodErrorCode =
	| 'missing'
	| 'unreadable'
	| 'incomplete'
	| 'reversed'
	| 'implausible_year'
	| 'date_impossible'
	| 'date_unreadable';

/** `serial_date`: a spreadsheet wrote a day number; `window_apart`: the dates share no day with the label. */
export type PeriodNote = 'serial_date' | 'window_apart' | 'one_date_ignored';

export type PeriodReading =
	| { readonly kind: 'period'; readonly period: Period; readonly notes: readonly PeriodNote[] }
	| { readonly kind: 'error'; readonly code: PeriodErrorCode; readonly value: string };

/** Reads the period of a row (domain model §3). */
export function readPeriod(cells: PeriodCells): PeriodReading {
	return { kind: 'error', code: 'unreadable', value: cells.label };
}
