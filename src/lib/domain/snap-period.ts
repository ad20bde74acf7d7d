import { administrativeWindow } from './administrative-window';
import { addDays, yearOf } from './days';
import { customPeriod, spanPeriod, withWindow } from './make-period';
import type { DaySpan, Period } from './period';
import { standardPeriods, type StandardGrain } from './standard-periods';

const GRAINS: readonly StandardGrain[] = ['year', 'half', 'nine_months', 'quarter', 'month'];

function isSame(a: DaySpan | null, b: DaySpan): boolean {
	return a !== null && a.start === b.start && a.end === b.end;
}

/**
 * The period that bare dates stand for (domain model §3): a registered one where they are exactly its calendar
 * days or its administrative window (15th to 14th), else a custom one.
 */
export function snapPeriod(span: DaySpan, label: string): Period {
	// Whatever has these days, or an administrative window of them, has a day in the month after the first.
	const until = addDays(span.start, 31);
	const years = spanPeriod(yearOf(addDays(span.start, 31)), yearOf(span.end));
	const candidates = [...GRAINS.flatMap((grain) => standardPeriods(grain, span.start, until)), years];
	const calendar = candidates.find((period) => isSame(period, span));
	if (calendar !== undefined) return withWindow(calendar, label, span, 'calendar');
	const administrative = candidates.find((period) => isSame(administrativeWindow(period), span));
	if (administrative !== undefined) return withWindow(administrative, label, span, 'administrative');
	return customPeriod(span.start, span.end, label);
}
