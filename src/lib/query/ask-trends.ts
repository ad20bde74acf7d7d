import type { Engine } from '../db/engine';
import type { FigureId, IndicatorCode, SourceId } from '../domain/brand';
import { intersect, overlaps } from '../domain/calendar';
import { cutPeriods, type Cut } from '../domain/cut-periods';
import type { FigureFilter } from '../domain/filter';
import type { DaySpan, Period } from '../domain/period';
import { takeTurns } from '../work/take-turns';
import type { ReconciledSeries } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import { askShownIndicator } from './ask-shown-indicator';
import { resultsFirst } from './choose-indicator';
import { periodsSpoken, reportedPeriods } from './reported-totals';
import { trendLine, type KnownLine, type TrendChoice, type TrendLine } from './trend-line';

export type { TrendChoice, TrendLine } from './trend-line';

/** How the outputs of one indicator develop, a line for each series. */
export interface Trends {
	readonly indicator: IndicatorCode | null;
	readonly lines: readonly TrendLine[];
	/** How many lines there are, those that were not asked for included. */
	readonly count: number;
	/** Whether any of them has two periods or more. */
	readonly isOverTime: boolean;
	/** Where the numbers of `lines` come from. */
	readonly sources: readonly SourceId[];
	/** From the first to the last reported day of all lines, whatever window is chosen; `null` without any. */
	readonly extent: DaySpan | null;
}

/** What is asked of all lines there are. */
export interface TrendScope {
	readonly signal?: AbortSignal | undefined;
	/** So many lines are looked at; all where left out. */
	readonly most?: number;
}

/**
 * How outputs develop over time. `reported` answers for each reported period; a cut answers for every period between
 * the first and the last reported day of all lines, so that gaps show as gaps. A window leaves the periods with a day
 * in it, each whole; figures outside it still take part in what follows. Plans are lines only where they are all there
 * is. Of more lines than are looked at those that show most come first, and the others are only counted.
 */
export async function askTrends(
	engine: Engine,
	filter: FigureFilter,
	choice: TrendChoice,
	reference: Reference,
	{ signal, most = Infinity }: TrendScope = {}
): Promise<Trends> {
	const chosen = await askShownIndicator(engine, filter, 'reported', reference, signal);
	if (chosen === null)
		return { indicator: null, lines: [], count: 0, isOverTime: false, sources: [], extent: null };
	const shown = resultsFirst(chosen.series, ({ series }) => series);
	const turns = takeTurns(signal);
	const extent = extentOf(shown);
	const cut = choice.grain === 'reported' ? null : periodsOfCut(choice.grain, choice, extent);
	const known: KnownLine[] = [];
	let [count, full, isOverTime] = [0, 0, false];
	for (const series of shown) {
		// Nothing stands before a line that lacks nothing but those of them that came before it.
		if (full >= most && isOverTime) {
			count += Number(cut === null ? isReportedIn(series, choice) : cut.length > 0);
			continue;
		}
		const periods = () => cut ?? reportedIn(series, choice);
		const own = trendLine(series, choice, cut === null ? null : extent, periods, chosen.figures);
		const { totals } = own.line;
		isOverTime ||= totals.length > 1;
		if (totals.length > 0) {
			count += 1;
			full += Number(own.emptiness === 0);
			known.push(own);
		}
		const turn = turns.rest();
		if (turn !== undefined) await turn;
	}
	const lines = known.sort((one, other) => one.emptiness - other.emptiness).slice(0, most);
	return {
		indicator: chosen.indicator,
		lines: lines.map(({ line }) => line),
		count,
		isOverTime,
		sources: sourcesBehind(lines),
		extent
	};
}

/** The sources of some lines, each once, in the order in which the first of its figures was loaded. */
function sourcesBehind(lines: readonly KnownLine[]): readonly SourceId[] {
	const firsts = new Map<SourceId, FigureId>();
	for (const { sources } of lines)
		for (const [source, figure] of sources) {
			const first = firsts.get(source);
			if (first === undefined || figure < first) firsts.set(source, figure);
		}
	return [...firsts].sort(([, one], [, other]) => one - other).map(([source]) => source);
}

/** The reported periods of a series with a day in the window. */
function reportedIn(series: ReconciledSeries, { window }: TrendChoice): readonly Period[] {
	return reportedPeriods(series).filter((period) => window === null || overlaps(period, window));
}

/** Whether it has any. */
function isReportedIn(series: ReconciledSeries, { window }: TrendChoice): boolean {
	return periodsSpoken(series).some((period) => window === null || overlaps(period, window));
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
	let extent: DaySpan | null = null;
	for (const one of series) extent = hull(extent, spanOf(one));
	return extent;
}

const spans = new WeakMap<ReconciledSeries, DaySpan | null>();

function spanOf(series: ReconciledSeries): DaySpan | null {
	const known = spans.get(series);
	if (known !== undefined) return known;
	const span = periodsSpoken(series).reduce<DaySpan | null>(hull, null);
	spans.set(series, span);
	return span;
}

function hull(one: DaySpan | null, other: DaySpan | null): DaySpan | null {
	if (one === null || other === null) return one ?? other;
	const start = one.start < other.start ? one.start : other.start;
	return { start, end: one.end > other.end ? one.end : other.end };
}
