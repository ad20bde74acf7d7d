import type { DaySpan } from '../domain/period';
import { firstOfMonth, lastOfMonth, yearOf } from '../domain/calendar';
import type { IsoDay } from '../domain/brand';
import type { ChartTheme } from './theme';

const DAY_MS = 86_400_000;

/** The first instant of a day, in ms UTC: dates have no time zone here. */
export function startOf(day: IsoDay): number {
	return Date.parse(day);
}

/** The first instant after a day, so that a span ends where the next one starts. */
export function endOf(day: IsoDay): number {
	return Date.parse(day) + DAY_MS;
}

/** Whole calendar years around spans; `null` without any. */
export function yearsAround(
	spans: readonly DaySpan[]
): { readonly from: number; readonly to: number } | null {
	if (spans.length === 0) return null;
	return {
		from: Math.min(...spans.map(({ start }) => yearOf(start))),
		to: Math.max(...spans.map(({ end }) => yearOf(end)))
	};
}

/** The days of whole years. */
export function daysOf(years: { readonly from: number; readonly to: number }): DaySpan {
	return { start: firstOfMonth(years.from, 1), end: lastOfMonth(years.to, 12) };
}

/** A time axis over whole years: a tick where a year starts, its number in the middle of it. */
export function timeAxis(years: { readonly from: number; readonly to: number }, theme: ChartTheme) {
	const all = Array.from({ length: years.to - years.from + 2 }, (_, index) => years.from + index);
	const firsts = all.map((year) => Date.UTC(year, 0, 1));
	const middles = all.slice(0, -1).map((year) => Date.UTC(year, 6, 1));
	return {
		type: 'time' as const,
		min: Date.UTC(years.from, 0, 1),
		max: Date.UTC(years.to + 1, 0, 1),
		axisLine: { show: true, lineStyle: { color: theme.edge } },
		axisTick: { show: true, customValues: firsts, length: 6, lineStyle: { color: theme.edge } },
		splitLine: { show: false },
		axisLabel: {
			customValues: middles,
			hideOverlap: true,
			color: theme.inkFaint,
			fontSize: 11,
			formatter: (value: number) => String(new Date(value).getUTCFullYear())
		}
	};
}
