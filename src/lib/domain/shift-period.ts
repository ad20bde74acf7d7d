import type { IsoDay } from './brand';
import { dayOf, lastOfMonth, monthOf, yearOf } from './days';
import {
	halfPeriod,
	monthPeriod,
	nineMonthsPeriod,
	quarterPeriod,
	spanPeriod,
	yearPeriod
} from './make-period';
import { inferredCustom } from './period-parts';
import type { Period } from './period';

const MONTHS_OF_QUARTER = 3;

/** The same days a year before; 29 February becomes 28 February. */
function yearBefore(day: IsoDay): IsoDay {
	const [year, month] = [yearOf(day) - 1, monthOf(day)];
	return dayOf(year, month, Number(day.slice('2020-01-'.length))) ?? lastOfMonth(year, month);
}

function quarterOf(period: Period): number {
	return Math.ceil(monthOf(period.start) / MONTHS_OF_QUARTER);
}

/** The same period of the year before (`cùng kỳ`); `null` for several years together, which have none. */
export function samePeriodLastYear(period: Period): Period | null {
	const year = yearOf(period.start) - 1;
	switch (period.type) {
		case 'month':
			return monthPeriod(year, monthOf(period.start));
		case 'quarter':
			return quarterPeriod(year, quarterOf(period));
		case 'half':
			return halfPeriod(year, monthOf(period.start) === 1 ? 1 : 2);
		case 'nine_months':
			return nineMonthsPeriod(year);
		case 'year':
			return yearPeriod(year);
		case 'custom':
			return inferredCustom(yearBefore(period.start), yearBefore(period.end));
		case 'multi_year':
			return null;
	}
}

/**
 * The period just before, as long as this one; `null` where there is none of the kind: nine months follow upon no nine
 * months, and custom days upon none of their own.
 */
export function previousPeriod(period: Period): Period | null {
	const [year, month] = [yearOf(period.start), monthOf(period.start)];
	switch (period.type) {
		case 'month':
			return month === 1 ? monthPeriod(year - 1, 12) : monthPeriod(year, month - 1);
		case 'quarter':
			return month === 1 ? quarterPeriod(year - 1, 4) : quarterPeriod(year, quarterOf(period) - 1);
		case 'half':
			return month === 1 ? halfPeriod(year - 1, 2) : halfPeriod(year, 1);
		case 'year':
			return yearPeriod(year - 1);
		case 'multi_year':
			return spanPeriod(2 * year - yearOf(period.end) - 1, year - 1);
		case 'nine_months':
		case 'custom':
			return null;
	}
}
