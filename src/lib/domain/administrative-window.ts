import type { IsoDay } from './brand';
import { firstOfMonth, lastOfMonth, monthOf, yearOf } from './days';
import type { DaySpan, Period } from './period';

/** Administrative windows run from the 15th to the 14th (Decree 09/2019/NĐ-CP, Art. 12; domain notes §1.2). */
function dayOfMonth(year: number, month: number, day: '14' | '15'): IsoDay {
	return `${firstOfMonth(year, month).slice(0, 8)}${day}` as IsoDay;
}

/**
 * The days that whole months have on the administrative clock: from the 15th of the month before to the 14th of the
 * last. Days that are no whole months have none: `null`.
 */
export function administrativeDays(span: DaySpan): DaySpan | null {
	const [firstYear, firstMonth] = [yearOf(span.start), monthOf(span.start)];
	const [lastYear, lastMonth] = [yearOf(span.end), monthOf(span.end)];
	const areMonths =
		span.start === firstOfMonth(firstYear, firstMonth) && span.end === lastOfMonth(lastYear, lastMonth);
	if (!areMonths) return null;
	return {
		start: dayOfMonth(firstYear, firstMonth - 1, '15'),
		end: dayOfMonth(lastYear, lastMonth, '14')
	};
}

/**
 * The administrative window of a period of whole months: from the 15th of the month before it to the 14th of
 * its last month (year 2020: 15/12/2019–14/12/2020). `null` for custom periods, which have none.
 */
export function administrativeWindow(period: Period): DaySpan | null {
	return period.type === 'custom' ? null : administrativeDays(period);
}
