import { contains, daysIn } from '../domain/calendar';
import { hasNumber } from '../domain/limits-of-total';
import type { DaySpan, Period } from '../domain/period';
import type { Cut } from '../domain/cut-periods';
import { standardPeriods, type StandardGrain } from '../domain/standard-periods';
import type { Total } from '../domain/total';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import { reportedPeriods } from './reported-totals';

/** The calendar periods that each grain is part of. */
const COARSER: Readonly<Record<Cut, readonly StandardGrain[]>> = {
	month: ['quarter', 'half', 'nine_months', 'year'],
	quarter: ['half', 'nine_months', 'year'],
	half: ['nine_months', 'year'],
	nine_months: ['year'],
	year: [],
	multi_year: [],
	custom: []
};

/**
 * The longer periods that say something about periods without a number of their own: for each of these the shortest
 * reported or calendar period around it that is known as a whole ("2016–2020: 15" over the five years), each once.
 */
export function widerTotals(
	series: ReconciledSeries,
	totals: readonly Total[],
	grain: Cut
): readonly Total[] {
	const lacking = totals.filter((total) => !hasNumber(total)).map(({ period }) => period);
	const around = periodsAround(series, totals, grain);
	const known = new Map<Period, Total>();
	const totalFor = (period: Period): Total => {
		const total = known.get(period) ?? totalOf(series, period);
		known.set(period, total);
		return total;
	};
	const found = lacking.flatMap((period) => {
		const wider = around.find((other) => isWider(other, period) && isWhole(totalFor(other)));
		return wider === undefined ? [] : [totalFor(wider)];
	});
	return [...new Set(found)];
}

/** Reported periods before calendar ones of the same days, the shortest first. */
function periodsAround(series: ReconciledSeries, totals: readonly Total[], grain: Cut): readonly Period[] {
	const [first, last] = [totals[0], totals.at(-1)];
	if (first === undefined || last === undefined) return [];
	const calendar = COARSER[grain].flatMap((coarser) =>
		standardPeriods(coarser, first.period.start, last.period.end)
	);
	return [...reportedPeriods(series), ...calendar].sort((one, other) => daysIn(one) - daysIn(other));
}

function isWider(outer: DaySpan, inner: DaySpan): boolean {
	return contains(outer, inner) && daysIn(outer) > daysIn(inner);
}

function isWhole(total: Total): boolean {
	return hasNumber(total) && (total.status === 'reported' || total.status === 'derived');
}
