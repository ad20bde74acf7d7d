import type { Period } from '../domain/period';
import type { Turns } from '../work/take-turns';
import type { Total } from '../domain/total';
import type { Reconciled, ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';

const knownPeriods = new WeakMap<ReconciledSeries, readonly Period[]>();
const knownTotals = new WeakMap<ReconciledSeries, readonly Total[]>();

/** The periods that a series was reported for, rates, events and what only some predecessors reported included, each once, in order of their days. */
export function reportedPeriods(series: ReconciledSeries): readonly Period[] {
	const known = knownPeriods.get(series) ?? findPeriods(series);
	knownPeriods.set(series, known);
	return known;
}

/** Every period that figures of a series are of, in no order and as often as they are. */
export function periodsSpoken({ revisions, rates, events, partials }: ReconciledSeries): readonly Period[] {
	const blocks = revisions.flatMap(({ current, undecided, replaced }) => [
		...(current ? [current] : []),
		...undecided,
		...replaced
	]);
	return [...blocks, ...rates, ...events, ...partials].map(({ period }) => period);
}

function findPeriods(series: ReconciledSeries): readonly Period[] {
	const byDays = new Map<string, Period>();
	for (const period of periodsSpoken(series)) {
		const days = `${period.start} ${period.end}`;
		if (!byDays.has(days)) byDays.set(days, period);
	}
	return [...byDays].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, period]) => period);
}

/** One total for each series and each period it was reported for: every figure in its own words and period. */
export function reportedTotals(reconciled: Reconciled): readonly Total[] {
	return reconciled.series.flatMap(totalsOf);
}

/** The same, resting between series as `turns` says. */
export async function reportedTotalsInTurns(
	series: readonly ReconciledSeries[],
	turns: Turns
): Promise<readonly Total[]> {
	for (const one of series) {
		totalsOf(one);
		const turn = turns.rest();
		if (turn !== undefined) await turn;
	}
	return reportedTotals({ series, findings: [] });
}

function totalsOf(series: ReconciledSeries): readonly Total[] {
	const known = knownTotals.get(series) ?? reportedPeriods(series).map((period) => totalOf(series, period));
	knownTotals.set(series, known);
	return known;
}
