import type { Engine } from '../db/engine';
import type { IndicatorCode, PlaceId, SourceId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import { groupKey } from '../domain/differences-between';
import { groupBy } from '../domain/group-by';
import { hasNumber } from '../domain/limits-of-total';
import { measureTotal, type Measured } from '../domain/measure-total';
import type { PlanShare } from '../domain/measures';
import type { DaySpan, Period } from '../domain/period';
import { takeTurns } from '../work/take-turns';
import type { Total } from '../domain/total';
import type { Measure, Verdict } from '../domain/verdict';
import { verdictOfMeasured } from '../domain/verdict-of-measured';
import type { ReconciledSeries } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import type { FigureIndex } from './actual-window';
import { askShownIndicator } from './ask-shown-indicator';
import { resultsFirst } from './choose-indicator';
import type { ComparedSide } from './compared-side';
import { chosenPeriods, periodOptions, spanKey, type PeriodOption } from './compared-periods';
import { gridOf, type ComparisonGrid } from './comparison-grid';
import { measureContext } from './measure-context';
import { missingPredecessors, withPredecessors, type MissingPredecessors } from './missing-predecessors';
import { onSides } from './on-sides';
import { pivotOf, type Pivot, type PivotQuestion } from './pivot';
import { reportedTotalsInTurns } from './reported-totals';
import { figuresBehind, reportsBehind } from './reports-behind';
import { shareOfGroup } from './share-of-group';
import { totalsInPeriods } from './totals-in-periods';

/** What is asked of a comparison. Sides go before periods; without either it is what most provinces share. */
export interface CompareQuestion {
	readonly sides: readonly ComparedSide[];
	readonly measure: Measure;
	/** Nominal days of the periods compared. */
	readonly periods: readonly DaySpan[];
	/** Places as they reported, or by the units of today. */
	readonly units: 'reported' | 'today';
	/** Provinces left out. */
	readonly excluded: readonly PlaceId[];
	/** Whether the answer holds the compared series over several periods. */
	readonly needsGrid: boolean;
	/** The axes of the pivot table, where one is asked for. */
	readonly pivot: Pick<PivotQuestion, 'rows' | 'columns' | 'byRegion'> | null;
}

/** A set of totals beside each other, with the verdict that comes before any ranking. */
export interface Comparison {
	readonly indicator: IndicatorCode | null;
	/** The periods to choose from, and those chosen, in the order of time. */
	readonly options: readonly PeriodOption[];
	readonly chosen: readonly Period[];
	/** Every province that has a figure of the indicator, also those left out. */
	readonly provinces: readonly PlaceId[];
	/** Every reported total of the indicator that may be chosen: in the chosen periods, of no province left out. */
	readonly candidates: readonly Total[];
	readonly compared: readonly Total[];
	/** The compared totals under the measure, in the same order. */
	readonly measured: readonly Measured[];
	/** `null` where nothing is compared. */
	readonly verdict: Verdict | null;
	/** What all reach of their plans together; only for that measure. */
	readonly together: PlanShare | null;
	/** Only where asked for. */
	readonly grid: ComparisonGrid | null;
	readonly pivot: Pivot | null;
	/** By the units of today: which lack a figure of the shown periods, and for want of whom. */
	readonly lacking: readonly MissingPredecessors[];
	/** Where the compared numbers come from. */
	readonly sources: readonly SourceId[];
}

const NOTHING: Comparison = {
	indicator: null,
	options: [],
	chosen: [],
	provinces: [],
	candidates: [],
	compared: [],
	measured: [],
	verdict: null,
	together: null,
	grid: null,
	pivot: null,
	lacking: [],
	sources: []
};

/** More totals than this side by side can't be read unasked; they are then narrowed to those that count alike. */
const MOST_UNCHOSEN = 12;

/**
 * How the totals of one indicator stand beside each other. Chosen `sides` are compared as they are; a side without any
 * number stays, so that the verdict can name it. Without sides every series answers for the chosen `periods`, reported
 * or derived. Without either all numbers are compared, or where they are many those that count alike in the period
 * that most provinces share.
 */
export async function askCompare(
	engine: Engine,
	filter: FigureFilter,
	question: CompareQuestion,
	reference: Reference,
	signal?: AbortSignal
): Promise<Comparison> {
	const { measure } = question;
	// A plan is what its results are held against, whatever kind of figures is looked at.
	const isRolledUp = question.units === 'today';
	const asked = {
		...filter,
		...(measure === 'plan_share' ? { kind: null } : {}),
		...(isRolledUp ? { provinces: withPredecessors(filter.provinces, reference.places) } : {})
	};
	const chosen = await askShownIndicator(engine, asked, question.units, reference, signal);
	if (chosen === null) return NOTHING;
	const series = chosen.series.filter((one) => !question.excluded.includes(one.series.province));
	const turns = takeTurns(signal);
	const candidates = await reportedTotalsInTurns(series, turns);
	const options = periodOptions(candidates);
	const periods = chosenPeriods(question.periods, options);
	const compared = chooseCompared(series, candidates, periods, question.sides, isRolledUp ? null : reference);
	const context = measureContext(series, reference);
	await turns.rest();
	const measured = compared.map((total) => measureTotal(total, measure, context));
	const verdict = measured.length > 0 ? verdictOfMeasured(measured, measure) : null;
	const grid =
		question.needsGrid || question.pivot !== null
			? await gridOf(
					{
						series,
						reported: candidates,
						compared,
						chosen: periods,
						isNarrow: question.sides.length > 0,
						measure
					},
					context,
					turns
				)
			: null;
	await turns.rest();
	const pivot =
		question.pivot === null || grid === null
			? null
			: pivotOf(
					{
						...question.pivot,
						isRolledUp,
						series: seriesOfPivot(series, compared, question),
						periods: grid.periods,
						measure
					},
					context,
					reference
				);
	const isChosen = new Set(periods.map(spanKey));
	return {
		indicator: chosen.indicator,
		options,
		chosen: periods,
		provinces: [...new Set(chosen.series.map((one) => one.series.province))],
		candidates: candidates.filter(({ period }) => isChosen.size === 0 || isChosen.has(spanKey(period))),
		compared,
		measured,
		verdict,
		together:
			verdict !== null && measure === 'plan_share' ? shareOfGroup(measured, verdict, reference) : null,
		lacking: missingPredecessors(series, [
			...compared.map(({ period }) => period),
			...periods,
			...(grid?.periods ?? [])
		]),
		sources: sourcesOf(
			[...measured, ...(grid?.known ?? [])].flatMap(({ total, beside }) => [total, ...beside]),
			chosen.figures
		),
		grid,
		pivot
	};
}

function chooseCompared(
	series: readonly ReconciledSeries[],
	reported: readonly Total[],
	periods: readonly Period[],
	sides: readonly ComparedSide[],
	reference: Reference | null
): readonly Total[] {
	if (sides.length > 0) return onSides(reported, sides);
	if (periods.length > 0) return totalsInPeriods(series, periods, reference);
	return narrowToAlike(reported.filter(hasNumber));
}

/**
 * The totals of one period that count alike, of those that most provinces have; the latest period of equals.
 * Results come before plans: a plan is compared when it is chosen.
 */
function narrowToAlike(totals: readonly Total[]): readonly Total[] {
	const shown = resultsFirst(totals, ({ series }) => series);
	if (shown.length <= MOST_UNCHOSEN) return shown;
	const groups = groupBy(shown, (total) =>
		[total.period.end, total.period.start, groupKey(total, 'total')].join('|')
	);
	const sized = [...groups.values()].map((own) => ({
		own,
		provinces: new Set(own.map(({ series }) => series.province)).size,
		end: own[0]?.period.end ?? ''
	}));
	sized.sort((one, other) => other.provinces - one.provinces || (one.end < other.end ? 1 : -1));
	return sized[0]?.own ?? [];
}

function sourcesOf(totals: readonly Total[], index: FigureIndex): readonly SourceId[] {
	return reportsBehind(totals, figuresBehind(totals, index));
}

/** All results of the indicator, or those series of which figures were chosen. */
function seriesOfPivot(
	series: readonly ReconciledSeries[],
	compared: readonly Total[],
	{ sides }: CompareQuestion
): readonly ReconciledSeries[] {
	const keys = new Set(compared.map((total) => total.series.key));
	return resultsFirst(series, (one) => one.series).filter(
		(one) => sides.length === 0 || keys.has(one.series.key)
	);
}
