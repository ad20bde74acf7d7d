import type { Engine } from '../db/engine';
import type { IndicatorCode, SourceId } from '../domain/brand';
import { intersect, overlaps } from '../domain/calendar';
import type { Clock } from '../domain/clock-window';
import { cutPeriods, type Cut } from '../domain/cut-periods';
import type { FigureFilter } from '../domain/filter';
import { hasNumber } from '../domain/limits-of-total';
import { HAS_LAST_YEAR, measureAlong, type AlongMeasure, type AlongPoint } from '../domain/measure-along';
import type { DaySpan, Period } from '../domain/period';
import { samePeriodLastYear } from '../domain/shift-period';
import type { Series, Total } from '../domain/total';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import type { Reference } from '../reference/reference';
import { countsByOtherClock, withActualWindow, type FigureIndex } from './actual-window';
import { askShownIndicator } from './ask-shown-indicator';
import { resultsFirst } from './choose-indicator';
import { reportedPeriods } from './reported-totals';
import { reportsBehind } from './reports-behind';
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

/** How the outputs of one indicator develop, a line for each series. */
export interface Trends {
	readonly indicator: IndicatorCode | null;
	readonly lines: readonly TrendLine[];
	/** Where the numbers come from. */
	readonly sources: readonly SourceId[];
	/** From the first to the last reported day of all lines, whatever window is chosen; `null` without any. */
	readonly extent: DaySpan | null;
}

/**
 * How outputs develop over time. `reported` answers for each reported period; a cut answers for every period between
 * the first and the last reported day of all lines, so that gaps show as gaps. A window leaves the periods with a day
 * in it, each whole; figures outside it still take part in what follows. Plans are lines only where they are all there
 * is.
 */
export async function askTrends(
	engine: Engine,
	filter: FigureFilter,
	choice: TrendChoice,
	reference: Reference,
	signal?: AbortSignal
): Promise<Trends> {
	const chosen = await askShownIndicator(engine, filter, 'reported', reference, signal);
	if (chosen === null) return { indicator: null, lines: [], sources: [], extent: null };
	const { figures } = chosen;
	const shown = resultsFirst(chosen.series, ({ series }) => series);
	const index: FigureIndex = new Map(figures.map((figure) => [figure.id, figure]));
	const extent = extentOf(shown);
	const cut = choice.grain === 'reported' ? null : periodsOfCut(choice.grain, choice, extent);
	const lines = shown
		.map((series) => lineOf(series, cut ?? reportedIn(series, choice), choice, index))
		.filter(({ totals }) => totals.length > 0);
	lines.sort((one, other) => emptiness(one) - emptiness(other));
	const sources = reportsBehind(
		lines.flatMap(({ totals, wider }) => [...totals, ...wider]),
		figures
	);
	return { indicator: chosen.indicator, lines, sources, extent };
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

/** The reported periods of a series with a day in the window. */
function reportedIn(series: ReconciledSeries, { window }: TrendChoice): readonly Period[] {
	return reportedPeriods(series).filter((period) => window === null || overlaps(period, window));
}

/** The named periods between the first and the last reported day, the same for all lines. */
function periodsOfCut(cut: Cut, { clock, window }: TrendChoice, extent: DaySpan | null): readonly Period[] {
	if (extent === null) return [];
	const looked = window === null ? extent : intersect(window, extent);
	if (looked === null) return [];
	if (cut === 'custom') return cutPeriods(cut, window ?? extent, clock);
	return cutPeriods(cut, looked, clock).filter((period) => overlaps(period, extent));
}

/** From the first to the last reported day of some series. */
function extentOf(series: readonly ReconciledSeries[]): DaySpan | null {
	const periods = series.flatMap(reportedPeriods);
	const start = periods.map((period) => period.start).sort()[0];
	const end = periods
		.map((period) => period.end)
		.sort()
		.at(-1);
	return start === undefined || end === undefined ? null : { start, end };
}
