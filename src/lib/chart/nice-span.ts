import { niceScale } from './nice-scale';

/**
 * A scale around zero in round steps: from the first at or below `low` to the first at or above `high`. Where nothing is
 * below zero it begins there.
 */
export function niceSpan(
	low: number,
	high: number
): { readonly min: number; readonly max: number; readonly interval: number } {
	const { interval } = niceScale(Math.max(high, 0) + Math.max(-low, 0));
	const steps = (value: number): number => Math.ceil(value / interval - 1e-9) * interval;
	const min = low < 0 ? -steps(-low) : 0;
	return { min, max: Math.max(steps(high), min === 0 ? interval : 0), interval };
}
