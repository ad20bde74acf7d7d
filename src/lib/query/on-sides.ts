import { hasNumber } from '../domain/limits-of-total';
import type { Total } from '../domain/total';
import { resultsFirst } from './choose-indicator';
import { isOn, type ComparedSide } from './compared-side';

/**
 * The totals of the sides in the order chosen, each once: results before plans, and those without a number only
 * where a side has no other.
 */
export function onSides(candidates: readonly Total[], sides: readonly ComparedSide[]): readonly Total[] {
	const totals = sides.flatMap((side) => {
		const own = candidates.filter((total) => isOn(side, total));
		const numbers = resultsFirst(own.filter(hasNumber), ({ series }) => series);
		return numbers.length > 0 ? numbers : own;
	});
	return [...new Set(totals)];
}
