import type { BriefingBlock } from '../../lib/state/briefing/briefing';

/** How a figure stands in a document: drawn, as a table, or not at all. */
export type ShownForm = 'drawn' | 'table' | 'none';

/**
 * The number of each figure by the id of its block, as exports count them: what is drawn and what is a table for
 * themselves, both from 1. A figure of which nothing is known yet counts as drawn; what is in no document has no number.
 */
export function numberBlocks(
	blocks: readonly BriefingBlock[],
	forms: ReadonlyMap<string, ShownForm>
): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	const last = { drawn: 0, table: 0 };
	for (const { id, kind } of blocks) {
		const form = forms.get(id) ?? (kind === 'figure' ? 'drawn' : 'none');
		if (form === 'none') continue;
		last[form] += 1;
		numbers.set(id, last[form]);
	}
	return numbers;
}
