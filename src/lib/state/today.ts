import type { IsoDay } from '../domain/brand';
import { dayOf } from '../domain/days';
import { now } from './now';

/** The day it is where the user sits, by the clock of the machine. Throws where the clock is beyond the year 9999. */
export function today(): IsoDay {
	const moment = now();
	const day = dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
	if (day === null) throw new RangeError(`no calendar day: ${moment.toISOString()}`);
	return day;
}
