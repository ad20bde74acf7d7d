import type { IsoDay } from '../domain/brand';
import { firstOfMonth, lastOfMonth, monthOf, yearOf } from '../domain/calendar';
import type { Figure } from '../domain/figure';
import {
	customPeriod,
	halfPeriod,
	monthPeriod,
	nineMonthsPeriod,
	quarterPeriod,
	yearPeriod
} from '../domain/make-period';
import type { Period } from '../domain/period';
import { dayRange, type DayRange } from './day-number';

/** What January to the given month is, where it has a name. */
const FROM_JANUARY: Readonly<Record<number, (year: number) => Period>> = {
	1: (year) => monthPeriod(year, 1),
	3: (year) => quarterPeriod(year, 1),
	6: (year) => halfPeriod(year, 1),
	9: nineMonthsPeriod,
	12: yearPeriod
};

/** The 15th of the December before: where the administrative year begins (Decree 09/2019/NĐ-CP, Art. 12). */
function administrativeStart(year: number): IsoDay {
	return `${year - 1}-12-15` as IsoDay;
}

/** `01/01-31/05/2020`: a label that needs no language. */
function dayLabel(start: IsoDay, end: IsoDay): string {
	const [year, lastMonth, lastDay] = end.split('-');
	const [, firstMonth, firstDay] = start.split('-');
	return `${firstDay}/${firstMonth}-${lastDay}/${lastMonth}/${year}`;
}

function fromStartOfYear(end: IsoDay): Period {
	const year = yearOf(end);
	const start = firstOfMonth(year, 1);
	const named = FROM_JANUARY[monthOf(end)];
	const isWholeMonths = end === lastOfMonth(year, monthOf(end));
	return named && isWholeMonths ? named(year) : customPeriod(start, end, dayLabel(start, end));
}

/** The period from the start of the year, or as it is where it begins earlier. */
function fromStart(period: Period): Period {
	const year = yearOf(period.end);
	if (period.start <= firstOfMonth(year, 1)) return period;
	const counted = fromStartOfYear(period.end);
	const opening = period.window.basis === 'administrative' ? administrativeStart(year) : counted.start;
	const start = period.window.start < opening ? period.window.start : opening;
	return { ...counted, window: { ...period.window, start } };
}

/** A period with its nominal days, [from, to) as day numbers; periods with one `key` have the same nominal days. */
export interface CountedPeriod extends DayRange {
	readonly period: Period;
	readonly key: string;
}

/** A million rows share a few hundred period objects, so each is worked out once. */
const counted = {
	plain: new WeakMap<Period, CountedPeriod>(),
	cumulative: new WeakMap<Period, CountedPeriod>()
};

/**
 * The period that a row's figure really is about. A cumulative row (`lũy kế`) named by its last month or quarter
 * runs from the start of the year; one that already begins earlier runs from the start of its programme.
 */
export function countedPeriod(figure: Pick<Figure, 'period' | 'cumulative'>): CountedPeriod {
	const known = figure.cumulative ? counted.cumulative : counted.plain;
	const found = known.get(figure.period);
	if (found) return found;
	const period = figure.cumulative ? fromStart(figure.period) : figure.period;
	const key = `${period.start}:${period.end}`;
	const facts = { period, ...dayRange(period), key };
	known.set(figure.period, facts);
	return facts;
}
