import type { FigureId, SourceId } from '../domain/brand';
import type { Clock } from '../domain/clock-window';
import type { Cut } from '../domain/cut-periods';
import { hasNumber } from '../domain/limits-of-total';
import { HAS_LAST_YEAR, measureAlong, type AlongMeasure, type AlongPoint } from '../domain/measure-along';
import type { DaySpan, Period } from '../domain/period';
import { samePeriodLastYear } from '../domain/shift-period';
import type { Series, Total } from '../domain/total';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import { countsByOtherClock, withActualWindow, type FigureIndex } from './actual-window';
import { figuresBehind, sourceOf } from './reports-behind';
import { widerTotals } from './wider-totals';

/** How a trend is cut: by reported periods or into named ones, by which clock, and over which days (`null`: all). */
export interface TrendChoice {
	readonly grain: Cut | 'reported';
	readonly clock: Clock;
	readonly window: DaySpan | null;
	/** What is told of each period. */
	readonly along: AlongMeasure;
}

/** One series over time; every period of the axis has its total, known or not. */
export interface TrendLine {
	readonly series: Series;
	readonly totals: readonly Total[];
	/** What is known of longer periods around those that have no number; empty for reported periods. */
	readonly wider: readonly Total[];
	/** Those of the totals whose figures are known to count their days by the other clock. */
	readonly otherClock: ReadonlySet<Total>;
	/** The measure of each of the totals, in the same order. */
	readonly points: readonly AlongPoint[];
	/** The measure of the same periods of the year before, in the same order; empty where it means nothing, and for reported periods. */
	readonly lastYear: readonly (AlongPoint | null)[];
}

/** A line with what the whole picture needs to know of it. */
export interface KnownLine {
	readonly line: TrendLine;
	/** See `emptiness`. */
	readonly emptiness: number;
	/** Where its numbers come from, each with the first of its figures there. */
	readonly sources: readonly (readonly [SourceId, FigureId])[];
}

interface Worked {
	readonly choice: string;
	readonly known: KnownLine;
}

/** The last line of each series that is kept. */
const worked = new WeakMap<ReconciledSeries, Worked>();

/**
 * The line of one series; worked out again only where something else is asked of the series than the last time.
 * `periods` gives the periods of the axis, which follow from the series, the choice and `axis`.
 */
export function trendLine(
	series: ReconciledSeries,
	choice: TrendChoice,
	axis: DaySpan | null,
	periods: () => readonly Period[],
	index: FigureIndex
): KnownLine {
	const { grain, clock, window, along } = choice;
	const asked = [grain, clock, along, window?.start, window?.end, axis?.start, axis?.end].join();
	const last = worked.get(series);
	if (last?.choice === asked) return last.known;
	const line = lineOf(series, periods(), choice, index);
	const known = { line, emptiness: emptiness(line), sources: sourcesOf(line, index) };
	worked.set(series, { choice: asked, known });
	return known;
}

function lineOf(
	series: ReconciledSeries,
	periods: readonly Period[],
	{ grain, clock, along }: TrendChoice,
	index: FigureIndex
): TrendLine {
	const answer = (period: Period): Total => withActualWindow(totalOf(series, period), index);
	const totals = periods.map(answer);
	return {
		series: series.series,
		totals,
		wider: grain === 'reported' ? [] : widerTotals(series, totals, grain),
		otherClock: new Set(totals.filter((total) => countsByOtherClock(total, index, clock))),
		points: measureAlong(along, totals, answer),
		lastYear: grain !== 'reported' && HAS_LAST_YEAR.has(along) ? lastYearOf(along, totals, answer) : []
	};
}

function lastYearOf(
	along: AlongMeasure,
	totals: readonly Total[],
	answer: (period: Period) => Total
): readonly (AlongPoint | null)[] {
	return totals.map(({ period }) => {
		const before = samePeriodLastYear(period);
		return before === null ? null : (measureAlong(along, [answer(before)], answer)[0] ?? null);
	});
}

/**
 * How little a line shows: of those with the measure in one of the periods nothing is lacking; then come those with a
 * number, those with one for a longer period only, and those that only words speak of.
 */
function emptiness({ points, totals, wider }: TrendLine): number {
	if (points.some(({ value }) => value !== null)) return 0;
	if (totals.some(hasNumber)) return 1;
	return wider.some(hasNumber) ? 2 : 3;
}

function sourcesOf({ totals, wider }: TrendLine, index: FigureIndex): KnownLine['sources'] {
	const firsts = new Map<SourceId, FigureId>();
	for (const figure of figuresBehind([...totals, ...wider], index)) {
		const source = sourceOf(figure);
		if (source !== null && !firsts.has(source)) firsts.set(source, figure.id);
	}
	return [...firsts];
}
