import type { DaySpan } from '../domain/period';
import { daysIn, firstOfMonth, lastOfMonth, monthOf, monthsIn, yearOf } from '../domain/calendar';
import type { IsoDay } from '../domain/brand';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
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
function daysOf(years: { readonly from: number; readonly to: number }): DaySpan {
	return { start: firstOfMonth(years.from, 1), end: lastOfMonth(years.to, 12) };
}

/** The years around spans as days; a picture without any spans stands over one year. */
export function yearsOf(spans: readonly DaySpan[]): DaySpan {
	return daysOf(yearsAround(spans) ?? { from: 2000, to: 2000 });
}

/** The days of a chosen window and of what sticks out of it. */
export function axisAround(window: DaySpan, spans: readonly DaySpan[]): DaySpan {
	return {
		start: [window, ...spans].map(({ start }) => start).sort()[0] ?? window.start,
		end:
			[window, ...spans]
				.map(({ end }) => end)
				.sort()
				.at(-1) ?? window.end
	};
}

/** Up to so many months an axis names its months; up to so many it names every one, else the first of each quarter. */
const MONTHS_NAMED = 36;
const EVERY_MONTH = 14;
const MONTHS_OF_QUARTER = 3;
/** A stretch of a year shorter than this share of it bears no number. */
const LEAST_OF_YEAR = 120;

/** The time axis over some days: a tick where a year, or on a short axis a month, starts; its name in the middle of it. */
export function spanAxis(axis: DaySpan, theme: ChartTheme, language: Language) {
	const years = { from: yearOf(axis.start), to: yearOf(axis.end) };
	const whole = daysOf(years);
	if (whole.start === axis.start && whole.end === axis.end) return timeAxis(years, theme);
	const parts = monthsIn(axis) <= MONTHS_NAMED ? monthsOf(axis) : yearsIn(axis);
	const brief = messagesIn(language).period.brief;
	const names = new Map(
		parts
			.filter(({ isNamed }) => isNamed)
			.map(({ start, end, year, month }) => [
				Math.round((startOf(start) + endOf(end)) / 2),
				month === null ? String(year) : brief.month(String(month), String(year))
			])
	);
	return {
		type: 'time' as const,
		min: startOf(axis.start),
		max: endOf(axis.end),
		axisLine: { show: true, lineStyle: { color: theme.edge } },
		axisTick: {
			show: true,
			customValues: parts.map(({ start }) => startOf(start)),
			length: 6,
			lineStyle: { color: theme.edge }
		},
		splitLine: { show: false },
		axisLabel: {
			customValues: [...names.keys()],
			hideOverlap: true,
			color: theme.inkFaint,
			fontSize: 11,
			formatter: (value: number) => names.get(value) ?? ''
		}
	};
}

interface AxisPart extends DaySpan {
	readonly year: number;
	readonly month: number | null;
	readonly isNamed: boolean;
}

function yearsIn(axis: DaySpan): readonly AxisPart[] {
	const first = yearOf(axis.start);
	return Array.from({ length: yearOf(axis.end) - first + 1 }, (_, index) => {
		const year = first + index;
		const part = within(firstOfMonth(year, 1), lastOfMonth(year, 12), axis);
		return { ...part, year, month: null, isNamed: daysIn(part) >= LEAST_OF_YEAR };
	});
}

function monthsOf(axis: DaySpan): readonly AxisPart[] {
	const first = yearOf(axis.start) * 12 + monthOf(axis.start) - 1;
	const last = yearOf(axis.end) * 12 + monthOf(axis.end) - 1;
	const isLong = last - first >= EVERY_MONTH;
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const year = Math.floor((first + index) / 12);
		const month = ((first + index) % 12) + 1;
		const part = within(firstOfMonth(year, month), lastOfMonth(year, month), axis);
		return { ...part, year, month, isNamed: !isLong || month % MONTHS_OF_QUARTER === 1 };
	});
}

function within(start: IsoDay, end: IsoDay, axis: DaySpan): DaySpan {
	return { start: start > axis.start ? start : axis.start, end: end < axis.end ? end : axis.end };
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
