import { changeBetween, indexAgainst, type Change } from './change-between';
import { isOfSomeDays } from './drawn-value';
import { limitsOf } from './limits-of-total';
import { monthlyAverage } from './monthly-average';
import type { Period } from './period';
import type { Quantity } from './quantity';
import { boundedQuantity, exactQuantity, isQuantified } from './quantity-arithmetic';
import { previousPeriod, samePeriodLastYear, trailingYear, yearToDate } from './shift-period';
import type { Total } from './total';
import type { Percentage, VerdictReasonCode } from './verdict';

/** The measures of domain model §5 along time. */
export const ALONG_MEASURES = [
	'total',
	'monthly_average',
	'same_period',
	'previous',
	'index',
	'to_date',
	'trailing'
] as const;
/**
 * What is told of each period: its total; the total a month; the change on the same period of the year before or on
 * the period before; an index; the total since the year began; the average a month of the twelve months to its end.
 */
export type AlongMeasure = (typeof ALONG_MEASURES)[number];

/** Amounts that may be set over those of the year before; changes and the index have an earlier period in them. */
export const HAS_LAST_YEAR: ReadonlySet<AlongMeasure> = new Set(['total', 'monthly_average', 'to_date']);

/** One measure of one period. */
export interface AlongPoint {
	/** The total of the period itself. */
	readonly total: Total;
	/** The measure: an amount, a difference of amounts (may be negative), or an index. `null` where it is withheld. */
	readonly value: Quantity | null;
	/** Why there is no value, or of a change no percentage; empty where nothing is withheld. */
	readonly reasons: readonly VerdictReasonCode[];
	/** Of a change: both sides and the percentage; `null` for other measures. */
	readonly change: Change | null;
	/** What it is measured against (an earlier period, the base) or made from (the months since January, twelve months). */
	readonly against: Total | null;
}

/** An index is shown with its base as this. */
const BASE = 100;

/** Gives the total of any period of the series that is measured. */
export type Answer = (period: Period) => Total;

/**
 * Measures the periods of one series, in order; each has its point, withheld or not. Percentages and the index obey
 * `changeBetween`. The base of the index is the first period that has an exact, whole number above zero, else the first
 * of all. Averages are withheld where days are missing; a total that is not of its whole period is a lower bound.
 */
export function measureAlong(
	measure: AlongMeasure,
	totals: readonly Total[],
	answer: Answer
): readonly AlongPoint[] {
	const answerFor = (period: Period | null): Total | null => (period === null ? null : answer(period));
	switch (measure) {
		case 'total':
			return totals.map((total) => ({ ...plainPoint(total), ...amountOf(total) }));
		case 'monthly_average':
			return totals.map((total) => ({ ...plainPoint(total), ...averageOf(total) }));
		case 'same_period':
			return totals.map((total) => changePoint(total, answerFor(samePeriodLastYear(total.period))));
		case 'previous':
			return totals.map((total) => changePoint(total, answerFor(previousPeriod(total.period))));
		case 'index':
			return indexPoints(totals);
		case 'to_date':
			return totals.map((total) => {
				const whole = answerFor(yearToDate(total.period));
				return { ...plainPoint(total), ...amountOf(whole), against: whole };
			});
		case 'trailing':
			return totals.map((total) => {
				const year = answerFor(trailingYear(total.period));
				return { ...plainPoint(total), ...averageOf(year), against: year };
			});
	}
}

/** The total whose figures a point is made of: what its evidence shows. */
export function evidenceOf(measure: AlongMeasure, { total, against }: AlongPoint): Total {
	return measure === 'to_date' || measure === 'trailing' ? (against ?? total) : total;
}

function plainPoint(total: Total): AlongPoint {
	return { total, value: null, reasons: [], change: null, against: null };
}

type Measured = Pick<AlongPoint, 'value' | 'reasons'>;

function withheld(total: Total | null): Measured {
	const limits = total === null ? [] : limitsOf(total);
	return { value: null, reasons: limits.includes('approximate') ? ['approximate'] : ['missing'] };
}

function amountOf(total: Total | null): Measured {
	const quantity = total?.quantity ?? null;
	if (total === null || quantity === null || !isQuantified(quantity)) return withheld(total);
	if (!isOfSomeDays(total) || total.isStock) return { value: quantity, reasons: [] };
	const low = quantity.low ?? 0;
	const value = low === 0 ? null : { ...boundedQuantity(low, null, quantity.flags), per: quantity.per };
	return { value, reasons: value === null ? ['coverage'] : [] };
}

function averageOf(total: Total | null): Measured {
	const average = total === null ? null : monthlyAverage(total);
	if (total === null || average === null) return withheld(total);
	if (total.coverage < 1) return { value: null, reasons: ['coverage'] };
	return { value: average.quantity, reasons: [] };
}

function changePoint(total: Total, before: Total | null): AlongPoint {
	const change = changeBetween(total, before);
	return {
		total,
		value: change.difference,
		reasons: reasonsOf(change.percentage),
		change,
		against: before
	};
}

function reasonsOf(percentage: Percentage): readonly VerdictReasonCode[] {
	return percentage.kind === 'withheld' ? percentage.reasons : [];
}

function isBase(total: Total): boolean {
	return (total.quantity?.low ?? 0) > 0 && indexAgainst(total, total).kind === 'value';
}

function indexPoints(totals: readonly Total[]): readonly AlongPoint[] {
	const base = totals.find(isBase) ?? totals[0] ?? null;
	return totals.map((total) => {
		const index = indexAgainst(base, total);
		const value = index.kind === 'value' ? exactQuantity(index.value * BASE) : null;
		return { ...plainPoint(total), value, reasons: reasonsOf(index), against: base };
	});
}
