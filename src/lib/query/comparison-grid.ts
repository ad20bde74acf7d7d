import { groupKey } from '../domain/differences-between';
import { groupBy } from '../domain/group-by';
import { hasNumber } from '../domain/limits-of-total';
import { measureTotal, type MeasureContext, type Measured } from '../domain/measure-total';
import type { Period } from '../domain/period';
import { previousPeriod, samePeriodLastYear } from '../domain/shift-period';
import { standardPeriods } from '../domain/standard-periods';
import type { Turns } from '../work/take-turns';
import type { Series, Total } from '../domain/total';
import type { Measure, Verdict } from '../domain/verdict';
import { verdictOfMeasured } from '../domain/verdict-of-measured';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import { resultsFirst } from './choose-indicator';
import { spanKey } from './compared-periods';

/** One series of a comparison over its periods, in their order; every cell has its total, known or not. */
export interface GridLine {
	readonly series: Series;
	readonly cells: readonly Measured[];
}

/** The compared series over several periods, with the verdict for all numbers in it. */
export interface ComparisonGrid {
	/** In the order of time. */
	readonly periods: readonly Period[];
	readonly lines: readonly GridLine[];
	/** The cells with a number, line by line, in the order that `verdict` names them. */
	readonly known: readonly Measured[];
	readonly verdict: Verdict | null;
}

/** What a grid is made of. */
export interface GridQuestion {
	readonly series: readonly ReconciledSeries[];
	readonly reported: readonly Total[];
	readonly compared: readonly Total[];
	/** Periods chosen by the user, in the order of time. */
	readonly chosen: readonly Period[];
	/** Whether single figures were chosen, and with them their series. */
	readonly isNarrow: boolean;
	readonly measure: Measure;
}

/**
 * The compared series over periods: those chosen; of one chosen period also the one it follows; without a choice all
 * periods as long as the compared ones, from the first to the last reported. Series without any number in them are left
 * out. Rests between series as `turns` says.
 */
export async function gridOf(
	question: GridQuestion,
	context: MeasureContext,
	turns: Turns
): Promise<ComparisonGrid> {
	const { measure } = question;
	const periods = periodsOf(question);
	const lines: GridLine[] = [];
	for (const one of seriesOf(question)) {
		const totals = periods.map((period) => totalOf(one, period));
		if (totals.some(hasNumber)) {
			const cells = totals.map((total) => measureTotal(total, measure, context));
			lines.push({ series: one.series, cells });
		}
		const turn = turns.rest();
		if (turn !== undefined) await turn;
	}
	const known = lines.flatMap(({ cells }) => cells.filter(({ total }) => hasNumber(total)));
	return { periods, lines, known, verdict: known.length === 0 ? null : verdictOfMeasured(known, measure) };
}

/** Nobody having chosen figures, every series that counts what the compared ones count. */
function seriesOf({ series, compared, isNarrow, chosen }: GridQuestion): readonly ReconciledSeries[] {
	if (isNarrow || chosen.length > 0) {
		const keys = new Set(compared.map((total) => total.series.key));
		return series.filter((one) => keys.has(one.series.key));
	}
	const alike = new Set(compared.map((total) => groupKey({ ...total, quantity: null }, 'monthly_average')));
	const [any] = compared;
	if (any === undefined) return [];
	return resultsFirst(series, (one) => one.series).filter((one) =>
		alike.has(groupKey({ ...any, series: one.series, quantity: null }, 'monthly_average'))
	);
}

function periodsOf({ chosen, compared, reported }: GridQuestion): readonly Period[] {
	const [only] = chosen;
	if (chosen.length > 1) return chosen;
	if (only !== undefined) {
		const before = samePeriodLastYear(only) ?? previousPeriod(only);
		return before === null ? [only] : [before, only];
	}
	const several = inTime(compared.map(({ period }) => period));
	const kinds = [...groupBy(several, ({ type }) => type).values()].sort(
		(one, other) => other.length - one.length
	);
	const kind = kinds[0]?.[0]?.type;
	if (several.length > 1 && kinds.length > 1) return several;
	const ofKind = inTime(reported.map(({ period }) => period).filter(({ type }) => type === kind));
	const [from, to] = [ofKind[0]?.start, ofKind.at(-1)?.end];
	if (kind === undefined || kind === 'custom' || kind === 'multi_year') return ofKind;
	return from === undefined || to === undefined ? [] : standardPeriods(kind, from, to);
}

/** Each period once, in the order of time. */
function inTime(periods: readonly Period[]): readonly Period[] {
	const known = new Map(periods.map((period) => [spanKey(period), period]));
	return [...known.values()].sort(
		(one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end)
	);
}
