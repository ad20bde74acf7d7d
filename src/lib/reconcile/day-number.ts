import type { IsoDay } from '../domain/brand';
import { daysBetween } from '../domain/calendar';
import type { DaySpan } from '../domain/period';

const EPOCH = '1970-01-01' as IsoDay;

/** A span as day numbers since 1970, half open: [from, to). */
export interface DayRange {
	readonly from: number;
	readonly to: number;
}

/** Days since 1 January 1970; negative before. */
export function dayNumber(day: IsoDay): number {
	return daysBetween(EPOCH, day);
}

/** The days of a span, whose end is inclusive, as a half-open range. */
export function dayRange(span: DaySpan): DayRange {
	return { from: dayNumber(span.start), to: dayNumber(span.end) + 1 };
}
