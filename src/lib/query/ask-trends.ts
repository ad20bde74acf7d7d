import type { Engine } from '../db/engine';
import type { IndicatorCode, SourceId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import { hasNumber } from '../domain/limits-of-total';
import type { Period } from '../domain/period';
import { standardPeriods, type StandardGrain } from '../domain/standard-periods';
import type { Series, Total } from '../domain/total';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import type { Reference } from '../reference/reference';
import { askReconciled } from './ask-reconciled';
import { chooseIndicator, resultsFirst } from './choose-indicator';
import { reportedPeriods } from './reported-totals';
import { reportsBehind } from './reports-behind';
import { widerTotals } from './wider-totals';

/** One series over time; every period of the axis has its total, known or not. */
export interface TrendLine {
	readonly series: Series;
	readonly totals: readonly Total[];
	/** What is known of longer periods around those that have no number; empty for reported periods. */
	readonly wider: readonly Total[];
}

/** How the outputs of one indicator develop, a line for each series. */
export interface Trends {
	readonly indicator: IndicatorCode | null;
	readonly lines: readonly TrendLine[];
	/** Where the numbers come from. */
	readonly sources: readonly SourceId[];
}

/**
 * How outputs develop over time. `reported` answers for each reported period; a grain answers for every calendar
 * period between the first and the last reported day of all lines, so that gaps show as gaps. Plans are lines only
 * where they are all there is.
 */
export async function askTrends(
	engine: Engine,
	filter: FigureFilter,
	grain: StandardGrain | 'reported',
	reference: Reference,
	signal?: AbortSignal
): Promise<Trends> {
	const { figures, reconciled } = await askReconciled(engine, filter, reference, signal);
	const chosen = chooseIndicator(reconciled, filter);
	if (chosen === null) return { indicator: null, lines: [], sources: [] };
	const shown = resultsFirst(chosen.series, ({ series }) => series);
	const shared = grain === 'reported' ? null : periodsAcross(shown, grain);
	const lines = shown.map((series) => {
		const totals = (shared ?? reportedPeriods(series)).map((period) => totalOf(series, period));
		const wider = grain === 'reported' ? [] : widerTotals(series, totals, grain);
		return { series: series.series, totals, wider };
	});
	lines.sort((one, other) => Number(isCounted(other)) - Number(isCounted(one)));
	const sources = reportsBehind(
		lines.flatMap(({ totals, wider }) => [...totals, ...wider]),
		figures
	);
	return { indicator: chosen.indicator, lines, sources };
}

/** Lines that only words speak of come after those with numbers. */
function isCounted({ totals, wider }: TrendLine): boolean {
	return [...totals, ...wider].some(hasNumber);
}

function periodsAcross(series: readonly ReconciledSeries[], grain: StandardGrain): readonly Period[] {
	const periods = series.flatMap(reportedPeriods);
	const starts = periods.map(({ start }) => start).sort();
	const ends = periods.map(({ end }) => end).sort();
	const from = starts[0];
	const to = ends.at(-1);
	return from === undefined || to === undefined ? [] : standardPeriods(grain, from, to);
}
