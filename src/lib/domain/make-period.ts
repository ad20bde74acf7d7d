import type { IsoDay } from './brand';
import { firstOfMonth, lastOfMonth } from './days';
import type { DaySpan, Period, PeriodType, WindowBasis } from './period';

function calendarPeriod(type: PeriodType, label: string, start: IsoDay, end: IsoDay): Period {
	return { type, label, start, end, window: { start, end, basis: 'calendar' } };
}

function monthsOfYear(type: PeriodType, label: string, year: number, first: number, last: number): Period {
	return calendarPeriod(type, label, firstOfMonth(year, first), lastOfMonth(year, last));
}

/** The calendar year, labelled `2020`. */
export function yearPeriod(year: number): Period {
	return monthsOfYear('year', `${year}`, year, 1, 12);
}

/** The first or second half of a year, labelled `2019-H1`. */
export function halfPeriod(year: number, half: 1 | 2): Period {
	return monthsOfYear('half', `${year}-H${half}`, year, half * 6 - 5, half * 6);
}

/** A quarter, 1–4, labelled `2020-Q1`. */
export function quarterPeriod(year: number, quarter: number): Period {
	return monthsOfYear('quarter', `${year}-Q${quarter}`, year, quarter * 3 - 2, quarter * 3);
}

/** A month, 1–12, labelled `2024-06`. */
export function monthPeriod(year: number, month: number): Period {
	return monthsOfYear('month', `${year}-${String(month).padStart(2, '0')}`, year, month, month);
}

/** January to September, labelled `2021-9M`. */
export function nineMonthsPeriod(year: number): Period {
	return monthsOfYear('nine_months', `${year}-9M`, year, 1, 9);
}

/** Whole years from `fromYear` to `toYear`, labelled `2016-2020`; one year alone is that year. */
export function spanPeriod(fromYear: number, toYear: number): Period {
	if (fromYear === toYear) return yearPeriod(fromYear);
	return calendarPeriod(
		'multi_year',
		`${fromYear}-${toYear}`,
		firstOfMonth(fromYear, 1),
		lastOfMonth(toYear, 12)
	);
}

/** Any other days under a label of their own; the window is the days as given, basis *stated*. */
export function customPeriod(start: IsoDay, end: IsoDay, label: string): Period {
	return { type: 'custom', label, start, end, window: { start, end, basis: 'stated' } };
}

/** The same nominal period under the label as written and over the window that the figure really covers. */
export function withWindow(period: Period, label: string, window: DaySpan, basis: WindowBasis): Period {
	return { ...period, label, window: { start: window.start, end: window.end, basis } };
}
