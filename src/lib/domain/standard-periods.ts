import type { IsoDay } from './brand';
import { yearOf } from './days';
import { halfPeriod, monthPeriod, nineMonthsPeriod, quarterPeriod, yearPeriod } from './make-period';
import type { Period } from './period';

/** The grains of the registered calendar; every period of one grain and year is listed in order. */
export type StandardGrain = 'month' | 'quarter' | 'half' | 'nine_months' | 'year';

const PERIODS_OF_YEAR: Readonly<Record<StandardGrain, (year: number) => readonly Period[]>> = {
	month: (year) => Array.from({ length: 12 }, (_, index) => monthPeriod(year, index + 1)),
	quarter: (year) => [1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
	half: (year) => [halfPeriod(year, 1), halfPeriod(year, 2)],
	nine_months: (year) => [nineMonthsPeriod(year)],
	year: (year) => [yearPeriod(year)]
};

/** Every series asks for the same years, so that each is laid out once. */
const known = new Map<string, readonly Period[]>();

function periodsOfYear(grain: StandardGrain, year: number): readonly Period[] {
	const key = `${grain} ${String(year)}`;
	const found = known.get(key) ?? PERIODS_OF_YEAR[grain](year);
	known.set(key, found);
	return found;
}

/** The calendar periods of one grain that have at least one day between `from` and `to`, in order. */
export function standardPeriods(grain: StandardGrain, from: IsoDay, to: IsoDay): readonly Period[] {
	const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
	return years
		.flatMap((year) => periodsOfYear(grain, year))
		.filter((period) => period.start <= to && period.end >= from);
}
