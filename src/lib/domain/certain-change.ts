import type { Change } from './measures';

/**
 * A change without its difference where one side does not cover its whole period: what looks like a fall may be days
 * that were not counted yet. The amounts and the reason stay.
 */
export function certainChange(change: Change): Change {
	const { percentage } = change;
	const isPartial =
		percentage.kind === 'withheld' &&
		percentage.reasons.some((code) => code === 'coverage' || code === 'early_cutoff');
	return isPartial ? { ...change, difference: null } : change;
}
