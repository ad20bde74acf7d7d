/** Calendar arithmetic on days and periods; pure, without a clock and without a time zone. */
export {
	addDays,
	contains,
	dayOf,
	daysBetween,
	DAYS_PER_MONTH,
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
export { standardPeriods, type StandardGrain } from './standard-periods';
