import { monthsIn, yearOf } from './days';
import type { Period, PeriodType } from './period';

const MONTHS: Readonly<Partial<Record<PeriodType, number>>> = {
	month: 1,
	quarter: 3,
	half: 6,
	nine_months: 9,
	year: 12
};
const MONTHS_OF_YEAR = 12;
/** Custom periods within about four days count as equally long, as months of 28 and 31 days do. */
const STEPS_OF_MONTH = 4;

/** Length of the nominal period in months: whole for registered periods, to a quarter of a month for custom ones. */
export function lengthInMonths(period: Period): number {
	const registered = MONTHS[period.type];
	if (registered !== undefined) return registered;
	if (period.type === 'multi_year') return (yearOf(period.end) - yearOf(period.start) + 1) * MONTHS_OF_YEAR;
	return Math.round(monthsIn(period) * STEPS_OF_MONTH) / STEPS_OF_MONTH;
}
