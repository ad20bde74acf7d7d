import type { Quantity } from '../domain/quantity';
import { ranksOf } from '../domain/rank-quantities';

/** The best and the worst rank that a quantity may have among others, from 1; alike where it is certain. */
export interface RankSpan {
	readonly best: number;
	readonly worst: number;
}

/** The ranks each quantity may have: bounds that overlap leave it open which stands above (domain model §6). */
export function rankSpans(quantities: readonly Quantity[]): readonly RankSpan[] {
	const best = ranksOf(quantities);
	return quantities.map((quantity, index) => {
		const low = quantity.low ?? -Infinity;
		const mayExceed = quantities.filter(
			(other) => other !== quantity && (other.high === null || other.high > low)
		);
		return { best: best[index] ?? 1, worst: 1 + mayExceed.length };
	});
}
