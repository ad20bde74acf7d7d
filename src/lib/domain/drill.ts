import { onClock, type Clock } from './clock-window';
import { cutPeriods, type Cut } from './cut-periods';
import { contains } from './days';
import { lengthInMonths } from './length-of-period';
import type { DaySpan, Period } from './period';

/** The next finer cut inside a period of each; months lead to rows. */
const FINER: Readonly<Record<Exclude<Cut, 'custom'>, Cut | null>> = {
	multi_year: 'year',
	year: 'half',
	nine_months: 'quarter',
	half: 'quarter',
	quarter: 'month',
	month: null
};

/** The cuts that a way leads through, the coarsest first. */
const STEPS = ['year', 'half', 'quarter'] as const;

/** Months from which on a stretch of days is cut into years, quarters or months. */
const YEARS_FROM = 24;
const QUARTERS_FROM = 7;
const MONTHS_FROM = 2;

/** The cut that shows what is inside a period of `cut`; `null` where only rows are left. */
export function finerCut(cut: Cut, period: Period): Cut | null {
	if (cut !== 'custom') return FINER[cut];
	const months = lengthInMonths(period);
	if (months >= YEARS_FROM) return 'year';
	if (months >= QUARTERS_FROM) return 'quarter';
	return months >= MONTHS_FROM ? 'month' : null;
}

/** A step of the way back: the period looked into, `null` for all there is, and the choice that shows it. */
export interface DrillStep {
	readonly period: Period | null;
	readonly cut: Cut | 'reported';
	readonly window: DaySpan | null;
}

/**
 * The way from all there is to a window: the years, halves and quarters around it that are longer than the periods
 * shown. Empty without a window. It follows from the choice alone, so that a pasted address has it too.
 */
export function drillPath(cut: Cut | 'reported', window: DaySpan | null, clock: Clock): readonly DrillStep[] {
	if (window === null) return [];
	const around = coarserThan(cut).flatMap((step) => {
		const [period, ...others] = cutPeriods(step, window, clock);
		if (period === undefined || others.length > 0 || !contains(period.window, window)) return [];
		return [{ period, cut: FINER[step] ?? step, window: daysOf(period, clock) }];
	});
	const first = around.length === 0 ? cut : cut === 'year' ? 'multi_year' : 'year';
	return [{ period: null, cut: first, window: null }, ...around];
}

/** The days that are looked at inside a period. */
export function daysOf(period: Period, clock: Clock): DaySpan {
	const { start, end } = onClock(period, clock).window;
	return { start, end };
}

function coarserThan(cut: Cut | 'reported'): readonly ((typeof STEPS)[number] | 'multi_year')[] {
	if (cut === 'year') return ['multi_year'];
	if (cut === 'half') return ['year'];
	if (cut === 'quarter') return ['year', 'half'];
	return cut === 'month' ? STEPS : [];
}
