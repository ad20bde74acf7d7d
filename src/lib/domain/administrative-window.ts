import type { IsoDay } from './brand';
import { firstOfMonth, monthOf, yearOf } from './days';
import type { DaySpan, Period } from './period';

/** Administrative windows run from the 15th to the 14th (Decree 09/2019/NĐ-CP, Art. 12; domain notes §1.2). */
function dayOfMonth(year: number, month: number, day: '14' | '15'): IsoDay {
	return `${firstOfMonth(year, month).slice(0, 8)}${day}` as IsoDay;
}

/**
 * The administrative window of a period of whole months: from the 15th of the month before it to the 14th of
 * its last month (year 2020: 15/12/2019–14/12/2020). `null` for custom periods, which have none.
 */
export function administrativeWindow(period: Period): DaySpan | null {
	if (period.type === 'custom') return null;
	return {
		start: dayOfMonth(yearOf(period.start), monthOf(period.start) - 1, '15'),
		end: dayOfMonth(yearOf(period.end), monthOf(period.end), '14')
	};
}
