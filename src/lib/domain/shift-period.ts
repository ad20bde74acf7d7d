import type { IsoDay } from './brand';
import { onClock, type Clock } from './clock-window';
import { addDays, dayOf, daysIn, firstOfMonth, lastOfMonth, monthOf, yearOf } from './days';
import { lengthInMonths } from './length-of-period';
import { customPeriod } from './make-period';
import type { DaySpan, Period } from './period';
import { snapPeriod } from './snap-period';

const MONTHS_OF_YEAR = 12;

/** The same day of another year; the last of a February stays the last. */
function inYear(day: IsoDay, year: number): IsoDay {
	const month = monthOf(day);
	if (day === lastOfMonth(yearOf(day), month)) return lastOfMonth(year, month);
	return dayOf(year, month, Number(day.slice(-2))) ?? lastOfMonth(year, month);
}

function byYears(span: DaySpan, years: number): DaySpan {
	return {
		start: inYear(span.start, yearOf(span.start) + years),
		end: inYear(span.end, yearOf(span.end) + years)
	};
}

/** Nominal days under the clock of the period they were made from. */
function likewise(span: DaySpan, period: Period): Period {
	if (period.type === 'custom') return customPeriod(span.start, span.end, '');
	return onClock(snapPeriod(span, ''), clockOf(period));
}

function clockOf({ window }: Period): Clock {
	return window.basis === 'administrative' ? 'administrative' : 'calendar';
}

/** Every series asks for the same few named periods by the same clock, so that each is worked out once. */
const lastYears = new Map<string, Period>();

/** The same period of the year before (cùng kỳ năm trước); `null` for periods of more than a year. */
export function samePeriodLastYear(period: Period): Period | null {
	if (lengthInMonths(period) > MONTHS_OF_YEAR) return null;
	if (period.type === 'custom') return likewise(byYears(period, -1), period);
	const key = `${clockOf(period)} ${period.start} ${period.end}`;
	const before = lastYears.get(key) ?? likewise(byYears(period, -1), period);
	lastYears.set(key, before);
	return before;
}

/**
 * The period of the same length that ends where this one starts; `null` for nine months, which nothing of their kind
 * precedes.
 */
export function previousPeriod(period: Period): Period | null {
	if (period.type === 'nine_months') return null;
	const end = addDays(period.start, -1);
	if (period.type === 'custom')
		return likewise({ start: addDays(period.start, -daysIn(period)), end }, period);
	const months = lengthInMonths(period);
	return likewise({ start: firstOfMonth(yearOf(period.start), monthOf(period.start) - months), end }, period);
}

/**
 * The period of the same length that begins where this one ends; `null` for nine months, which nothing of their kind
 * follows.
 */
export function nextPeriod(period: Period): Period | null {
	if (period.type === 'nine_months') return null;
	const start = addDays(period.end, 1);
	if (period.type === 'custom') return likewise({ start, end: addDays(period.end, daysIn(period)) }, period);
	const months = lengthInMonths(period);
	return likewise({ start, end: lastOfMonth(yearOf(period.end), monthOf(period.end) + months) }, period);
}

/** The days from the first of the year to the end of a period (lũy kế từ đầu năm); `null` for periods over years. */
export function yearToDate(period: Period): Period | null {
	const year = yearOf(period.end);
	if (yearOf(period.start) !== year) return null;
	const span = { start: firstOfMonth(year, 1), end: period.end };
	const whole = snapPeriod(span, '');
	return period.type === 'custom' ? whole : onClock(whole, clockOf(period));
}

/** The twelve months that end with a period; `null` where it does not end with a month. */
export function trailingYear(period: Period): Period | null {
	const [year, month] = [yearOf(period.end), monthOf(period.end)];
	if (period.end !== lastOfMonth(year, month)) return null;
	return onClock(snapPeriod({ start: firstOfMonth(year, month - 11), end: period.end }, ''), clockOf(period));
}
