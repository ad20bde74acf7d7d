import type { IsoDay } from './brand';
import type { DaySpan } from './period';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Mean length of a month in days (365.25 ÷ 12 ≈ 30.44), the divisor of monthly averages (domain model §5). */
const DAYS_PER_MONTH = 30.44;

const DIGIT = '0'.charCodeAt(0);

/** The digits of a day as a number; asked so often that cutting the text up would be felt. */
function digits(day: IsoDay, from: number, to: number): number {
	let number = 0;
	for (let at = from; at < to; at += 1) number = number * 10 + day.charCodeAt(at) - DIGIT;
	return number;
}

function numberOf(day: IsoDay): number {
	return Date.UTC(yearOf(day), monthOf(day) - 1, digits(day, 8, 10)) / MILLISECONDS_PER_DAY;
}

function fromNumber(dayNumber: number): IsoDay {
	return new Date(dayNumber * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as IsoDay;
}

/** The calendar day `year`-`month`-`day` (month 1–12), or `null` where there is no such day (30/2). */
export function dayOf(year: number, month: number, day: number): IsoDay | null {
	const iso = new Date(Date.UTC(year, month - 1, day));
	const exists =
		year >= 1000 &&
		year <= 9999 &&
		iso.getUTCFullYear() === year &&
		iso.getUTCMonth() === month - 1 &&
		iso.getUTCDate() === day;
	return exists ? (iso.toISOString().slice(0, 10) as IsoDay) : null;
}

/** First day of month `month`, which may run outside 1–12: month 0 of 2020 is December 2019. */
export function firstOfMonth(year: number, month: number): IsoDay {
	return fromNumber(Date.UTC(year, month - 1, 1) / MILLISECONDS_PER_DAY);
}

/** Last day of month `month`, which may run outside 1–12. */
export function lastOfMonth(year: number, month: number): IsoDay {
	return fromNumber(Date.UTC(year, month, 0) / MILLISECONDS_PER_DAY);
}

/** Year, 1000–9999. */
export function yearOf(day: IsoDay): number {
	return digits(day, 0, 4);
}

/** Month 1–12. */
export function monthOf(day: IsoDay): number {
	return digits(day, 5, 7);
}

/** `day` moved by `count` days, which may be negative. */
export function addDays(day: IsoDay, count: number): IsoDay {
	return fromNumber(numberOf(day) + count);
}

/** Days from `from` to `to`: 0 for the same day, negative where `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
	return numberOf(to) - numberOf(from);
}

/** Days in a span, both ends counted. */
export function daysIn(span: DaySpan): number {
	return daysBetween(span.start, span.end) + 1;
}

/** Whether two spans share a day. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
	return a.start <= b.end && b.start <= a.end;
}

/** Whether every day of `inner` is in `outer`. */
export function contains(outer: DaySpan, inner: DaySpan): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The days in both spans, or `null` where there are none. */
export function intersect(a: DaySpan, b: DaySpan): DaySpan | null {
	if (!overlaps(a, b)) return null;
	return { start: a.start > b.start ? a.start : b.start, end: a.end < b.end ? a.end : b.end };
}

/** Months in a span as days ÷ 30.44 (domain model §5): 12.02 for a leap year, 5.95 for a first half. */
export function monthsIn(span: DaySpan): number {
	return daysIn(span) / DAYS_PER_MONTH;
}
