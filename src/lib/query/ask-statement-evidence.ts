import type { Engine } from '../db/engine';
import type { IndicatorCode, SourceId } from '../domain/brand';
import { daysBetween, overlaps } from '../domain/days';
import { isItemUnit } from '../domain/definition-of-unit';
import type { DataSets } from '../domain/filter';
import { hasNumber } from '../domain/limits-of-total';
import { changeBetween, type Change } from '../domain/measures';
import type { Period } from '../domain/period';
import { nextPeriod, previousPeriod } from '../domain/shift-period';
import type { Statement } from '../domain/statement';
import type { Series, Total } from '../domain/total';
import type { Verdict } from '../domain/verdict';
import { verdictOf } from '../domain/comparability';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import type { Indicator, Reference } from '../reference/reference';
import { askReconciled } from './ask-reconciled';
import { reportedPeriods } from './reported-totals';
import { reportsBehind } from './reports-behind';
import { spanKey } from './compared-periods';

/** Before, in and after the period that a statement speaks of. */
type EvidenceTime = 'before' | 'own' | 'after';

/** A period of the evidence; `stands` is false where the province did not exist in it. */
export interface EvidencePeriod {
	readonly time: EvidenceTime;
	readonly period: Period;
	readonly stands: boolean;
}

/** One series beside a statement. `totals` are in the order of the periods; none stands for what says nothing. */
interface EvidenceLine {
	readonly series: Series;
	readonly totals: readonly Total[];
	/** From each of the totals to the next; `null` where one of the two has no number. */
	readonly changes: readonly (Change | null)[];
	/** Whether the numbers may be compared; `null` where fewer than two of the periods have one. */
	readonly verdict: Verdict | null;
}

/** The figures of one indicator that a statement names. */
export interface IndicatorEvidence {
	readonly indicator: IndicatorCode;
	/** `elsewhere`: the report says that its figures are in another; `worded`: only in words; `none`: nothing at all. */
	readonly state: 'known' | 'worded' | 'elsewhere' | 'none';
	readonly lines: readonly EvidenceLine[];
	/** Numbers of periods that are none of the three, the nearest first, compared with nothing. */
	readonly otherPeriods: readonly Total[];
	/**
	 * Where the own period has no number: what the province counted in it in the same unit under other indicators. It is
	 * no figure of this one and stands under its own name only.
	 */
	readonly namesakes: readonly Total[];
}

/** The figures beside a statement; `periods` is empty where it speaks of no period. */
export interface StatementEvidence {
	readonly periods: readonly EvidencePeriod[];
	readonly indicators: readonly IndicatorEvidence[];
	/** Where the numbers come from. */
	readonly sources: readonly SourceId[];
}

/** So many figures of other periods stand beside a statement. */
const MOST_OTHERS = 3;

/**
 * The figures of the indicators that a statement names, in its own period, the one before and the one after, for its
 * province as reported (domain model §8). An illustrative statement has illustrative figures beside it, a real one real
 * ones. Rejects as `findFigures` does.
 */
export async function askStatementEvidence(
	engine: Engine,
	statement: Pick<Statement, 'province' | 'period' | 'indicators' | 'synthetic'>,
	sets: Pick<DataSets, 'published'>,
	reference: Reference,
	signal?: AbortSignal
): Promise<StatementEvidence> {
	const { indicators, province } = statement;
	const periods = periodsAround(statement, reference);
	if (indicators.length === 0 || periods.length === 0)
		return { periods, indicators: indicators.map(withoutFigures), sources: [] };
	const alike = new Map(indicators.map((code) => [code, indicatorsAlike(code, reference)]));
	const { figures, reconciled } = await askReconciled(
		engine,
		{
			data: statement.synthetic ? 'sample' : 'real',
			...(sets.published === true && { published: true }),
			provinces: [province],
			indicators: [...new Set([...indicators, ...[...alike.values()].flat()])],
			topics: [],
			channels: [],
			bodies: [],
			kind: null
		},
		reference,
		signal
	);
	// What was done before what was planned: the statement speaks of work.
	const inOrder = [...reconciled.series].sort(
		(one, other) => Number(one.series.kind === 'plan') - Number(other.series.kind === 'plan')
	);
	const seriesOf = (codes: readonly IndicatorCode[]) =>
		inOrder.filter(({ series }) => codes.includes(series.indicator));
	const found = indicators.map((indicator) =>
		evidenceOf(indicator, seriesOf([indicator]), seriesOf(alike.get(indicator) ?? []), periods)
	);
	const shown = found.flatMap(({ lines, otherPeriods, namesakes }) => [
		...lines.flatMap(({ totals }) => totals),
		...otherPeriods,
		...namesakes
	]);
	return { periods, indicators: found, sources: reportsBehind(shown, figures) };
}

function withoutFigures(indicator: IndicatorCode): IndicatorEvidence {
	return { indicator, state: 'none', lines: [], otherPeriods: [], namesakes: [] };
}

function periodsAround(
	{ province, period }: Pick<Statement, 'province' | 'period'>,
	reference: Reference
): readonly EvidencePeriod[] {
	if (period === null) return [];
	const { validFrom, validTo } = reference.places.get(province);
	const stands = (span: Period) =>
		overlaps(span, { start: validFrom ?? span.start, end: validTo ?? span.end });
	const around = [
		['before', previousPeriod(period)],
		['own', period],
		['after', nextPeriod(period)]
	] as const;
	return around.flatMap(([time, one]) => (one === null ? [] : [{ time, period: one, stands: stands(one) }]));
}

/** Other indicators that count items of news in the same unit: what a reader would otherwise take for this one. */
function indicatorsAlike(code: IndicatorCode, { indicators }: Reference): readonly IndicatorCode[] {
	const own = indicators.get(code);
	if (!isItemUnit(own.unitVi.toLowerCase())) return [];
	const isAlike = (other: Indicator) => other.code !== code && other.unitVi === own.unitVi;
	return indicators.all.filter(isAlike).map((other) => other.code);
}

function evidenceOf(
	indicator: IndicatorCode,
	series: readonly ReconciledSeries[],
	alike: readonly ReconciledSeries[],
	periods: readonly EvidencePeriod[]
): IndicatorEvidence {
	const lines = series.map((one) => lineOf(one, periods)).filter(({ totals }) => totals.some(saysSomething));
	const own = periods.find(({ time }) => time === 'own')?.period;
	const ownTotals = lines.flatMap(({ totals }) =>
		totals.filter(({ period }) => own !== undefined && spanKey(period) === spanKey(own))
	);
	const isLacking = own !== undefined && !ownTotals.some(hasNumber);
	return {
		indicator,
		state: stateOf(lines.flatMap(({ totals }) => totals)),
		lines,
		otherPeriods: own === undefined ? [] : otherPeriods(series, periods, own),
		namesakes: isLacking ? alike.map((one) => totalOf(one, own)).filter(hasNumber) : []
	};
}

function lineOf(series: ReconciledSeries, periods: readonly EvidencePeriod[]): EvidenceLine {
	const totals = periods.map(({ period }) => totalOf(series, period));
	const known = totals.filter(hasNumber);
	const changes = totals.slice(1).map((total, index) => {
		const before = totals[index];
		return before !== undefined && hasNumber(before) && hasNumber(total)
			? changeBetween(total, before)
			: null;
	});
	return {
		series: series.series,
		totals,
		changes,
		verdict: known.length > 1 ? verdictOf(known, 'change_previous') : null
	};
}

/** That a series counts several topics at once is said of every total, also of one that says nothing. */
function saysSomething({ quantity, notes }: Total): boolean {
	return quantity !== null || notes.some(({ code }) => code !== 'joint_topics');
}

function stateOf(totals: readonly Total[]): IndicatorEvidence['state'] {
	if (totals.some(hasNumber)) return 'known';
	if (totals.some(({ notes }) => notes.some(({ code }) => code === 'reported_elsewhere'))) return 'elsewhere';
	return totals.length > 0 ? 'worded' : 'none';
}

function otherPeriods(
	series: readonly ReconciledSeries[],
	periods: readonly EvidencePeriod[],
	own: Period
): readonly Total[] {
	const shown = new Set(periods.map(({ period }) => spanKey(period)));
	const distance = ({ period }: Total) =>
		Math.abs(daysBetween(period.start, own.start)) + Math.abs(daysBetween(period.end, own.end));
	return series
		.flatMap((one) =>
			reportedPeriods(one)
				.filter((period) => !shown.has(spanKey(period)))
				.map((period) => totalOf(one, period))
		)
		.filter(hasNumber)
		.sort((one, other) => distance(one) - distance(other))
		.slice(0, MOST_OTHERS);
}
