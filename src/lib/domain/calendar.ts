/** Calendar arithmetic on days and periods; pure, without a clock and without a time zone. */
export {
	addDays,
	contains,
	dayOf,
	daysBetween,
	daysIn,
	firstOfMonth,
	intersect,
	lastOfMonth,
	monthOf,
	monthsIn,
	overlaps,
	yearOf
} from './days';
export { administrativeDays, administrativeWindow } from './administrative-window';
export { standardPeriods } from './standard-periods';
