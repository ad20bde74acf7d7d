import { administrativeDays } from './administrative-window';
import type { Period } from './period';

/** The two ways in which offices count the days of a named period (domain notes §1.2). */
export const CLOCKS = ['calendar', 'administrative'] as const;
/** From the first to the last of a month, or from the 15th to the 14th. */
export type Clock = (typeof CLOCKS)[number];

/**
 * The same nominal period over the days that a clock gives it. Days that are no whole months are the same on both, and
 * their window stays as it is.
 */
export function onClock(period: Period, clock: Clock): Period {
	const { start, end } = period;
	const days = clock === 'calendar' ? { start, end } : administrativeDays(period);
	return days === null ? period : { ...period, window: { ...days, basis: clock } };
}

/** Whether a window is known to follow another clock than `clock`; days inferred from a name may follow either. */
export function isOnOtherClock({ type, start, end, window }: Period, clock: Clock): boolean {
	if (type === 'custom' || window.basis === 'inferred') return false;
	const days = clock === 'calendar' ? { start, end } : administrativeDays({ start, end });
	return days !== null && (window.start !== days.start || window.end !== days.end);
}
