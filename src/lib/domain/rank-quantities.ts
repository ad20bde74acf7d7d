import type { Quantity } from './quantity';

/**
 * Ranks from 1 in the order given: one quantity stands above another only if its low exceeds the other's high
 * (domain model §6), so that overlapping intervals share a rank. An unknown low stands above nothing, an open
 * high below nothing.
 */
export function ranksOf(quantities: readonly Quantity[]): readonly number[] {
	const lows = quantities.map((quantity) => quantity.low ?? -Infinity).sort((a, b) => b - a);
	return quantities.map(({ high }) => {
		if (high === null) return 1;
		const above = lows.findIndex((low) => low <= high);
		return 1 + (above < 0 ? lows.length : above);
	});
}
