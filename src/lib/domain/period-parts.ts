import type { IsoDay } from './brand';
import { addDays, dayOf, daysBetween, firstOfMonth, lastOfMonth, yearOf } from './days';
import {
	customPeriod,
	halfPeriod,
	monthPeriod,
	nineMonthsPeriod,
	quarterPeriod,
	withWindow,
	yearPeriod
} from './make-period';
import type { Period } from './period';

const MONTHS_OF_YEAR = 12;
const MONDAY = '1970-01-05' as IsoDay;

/** Custom days that a label implies but does not state; `null` where a day does not exist. */
export function inferredCustom(start: IsoDay | null, end: IsoDay | null): Period | null {
	if (start === null || end === null) return null;
	const period = customPeriod(start, end, '');
	return withWindow(period, '', period, 'inferred');
}

/** The first or last `count` months of a year, 1–12: the registered period where there is one. */
export function monthsFrom(year: number, count: number, atEnd: boolean): Period | null {
	if (!Number.isInteger(count) || count < 1 || count > MONTHS_OF_YEAR) return null;
	if (count === 12) return yearPeriod(year);
	if (count === 6) return halfPeriod(year, atEnd ? 2 : 1);
	if (count === 3) return quarterPeriod(year, atEnd ? 4 : 1);
	if (count === 1) return monthPeriod(year, atEnd ? 12 : 1);
	if (count === 9 && !atEnd) return nineMonthsPeriod(year);
	if (atEnd) return inferredCustom(firstOfMonth(year, 13 - count), lastOfMonth(year, 12));
	return inferredCustom(firstOfMonth(year, 1), lastOfMonth(year, count));
}

/**
 * ISO week of the year that holds its Thursday; `null` for a 53rd that a year does not have. Provinces set their own
 * weeks, so that the days are only inferred.
 */
export function weekOfYear(year: number, week: number): Period | null {
	const fourth = dayOf(year, 1, 4);
	if (fourth === null || !Number.isInteger(week) || week < 1) return null;
	const weekday = ((daysBetween(MONDAY, fourth) % 7) + 7) % 7;
	const start = addDays(fourth, 7 * (week - 1) - weekday);
	return yearOf(addDays(start, 3)) === year ? inferredCustom(start, addDays(start, 6)) : null;
}

/** Quarter 1–4, else `null`. */
export function quarterOfYear(year: number, quarter: number): Period | null {
	return Number.isInteger(quarter) && quarter >= 1 && quarter <= 4 ? quarterPeriod(year, quarter) : null;
}

/** Month 1–12, else `null`. */
export function monthOfYear(year: number, month: number): Period | null {
	return Number.isInteger(month) && month >= 1 && month <= MONTHS_OF_YEAR ? monthPeriod(year, month) : null;
}

/** Quarters or months `first`–`last` of one year (`quý I, II`): registered where they are, else custom. */
export function runOfMonths(year: number, first: number, last: number): Period | null {
	if (first < 1 || last > MONTHS_OF_YEAR || last < first) return null;
	if (first === 1) return monthsFrom(year, last, false);
	if (first === 7 && last === MONTHS_OF_YEAR) return halfPeriod(year, 2);
	if (last - first === 2 && last % 3 === 0) return quarterPeriod(year, last / 3);
	return first === last
		? monthPeriod(year, first)
		: inferredCustom(firstOfMonth(year, first), lastOfMonth(year, last));
}

/**
 * The school year that starts in `year`: 1 September to 31 May, or one of its terms, which part in the middle of
 * January. Schools set their own days, so that these are only inferred.
 */
export function schoolYear(year: number, term: 1 | 2 | null): Period | null {
	const start = term === 2 ? dayOf(year + 1, 1, 16) : dayOf(year, 9, 1);
	const end = term === 1 ? dayOf(year + 1, 1, 15) : dayOf(year + 1, 5, 31);
	return inferredCustom(start, end);
}
