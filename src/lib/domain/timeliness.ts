import type { IsoDay } from './brand';
import type { Report } from './report';

/** Whether a report that is there came by its last day; `unknown` where neither day proves it. */
export type Timeliness = 'on_time' | 'late' | 'unknown';

/**
 * Holds a report against a last day, inclusive. The day it was received settles it; without one, a report signed after
 * the last day was late, and one signed before may still have been sent late. A month counts from its first day.
 */
export function timelinessOf(report: Pick<Report, 'receivedDate' | 'date'>, due: IsoDay): Timeliness {
	const { receivedDate, date } = report;
	if (receivedDate !== null) return receivedDate <= due ? 'on_time' : 'late';
	return date !== null && firstDay(date) > due ? 'late' : 'unknown';
}

function firstDay({ day, precision }: NonNullable<Report['date']>): string {
	return precision === 'month' ? `${day.slice(0, 7)}-01` : day;
}
