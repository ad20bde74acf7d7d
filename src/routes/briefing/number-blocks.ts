import type { BriefingBlock } from '../../lib/state/briefing/briefing';

/**
 * The number of each figure by the id of its block, as exports count them: what is drawn and what is a table for
 * themselves, both from 1. What is not known yet counts as drawn.
 */
export function numberBlocks(
	blocks: readonly BriefingBlock[],
	isDrawn: ReadonlyMap<string, boolean>
): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	const last = { drawn: 0, table: 0 };
	for (const { id, kind } of blocks) {
		if (kind !== 'figure') continue;
		const row = isDrawn.get(id) === false ? 'table' : 'drawn';
		last[row] += 1;
		numbers.set(id, last[row]);
	}
	return numbers;
}
