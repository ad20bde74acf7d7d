import type { IsoDay } from '../domain/brand';
import { dayOf } from '../domain/days';

/** The day it is where the user sits, by the clock of the machine. Throws where the clock is beyond the year 9999. */
export function today(): IsoDay {
	const now = new Date();
	const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
	if (day === null) throw new RangeError(`no calendar day: ${now.toISOString()}`);
	return day;
}
