import type { BriefingBlock } from './briefing';

/** The blocks with one moved by so many places, at most to the first or the last. */
export function moveBlock(
	blocks: readonly BriefingBlock[],
	id: string,
	by: number
): readonly BriefingBlock[] {
	const from = blocks.findIndex((block) => block.id === id);
	const moved = blocks[from];
	if (moved === undefined) return blocks;
	const rest = blocks.filter((block) => block !== moved);
	return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, moved);
}

/** The blocks with new ones behind that of an id; at the end where there is none such, or `null` is given. */
export function insertBlocks(
	blocks: readonly BriefingBlock[],
	behind: string | null,
	...added: readonly BriefingBlock[]
): readonly BriefingBlock[] {
	const at = blocks.findIndex(({ id }) => id === behind);
	return blocks.toSpliced(at < 0 ? blocks.length : at + 1, 0, ...added);
}

/** The blocks with one in place of that of its id. */
export function replaceBlock(
	blocks: readonly BriefingBlock[],
	changed: BriefingBlock
): readonly BriefingBlock[] {
	return blocks.map((block) => (block.id === changed.id ? changed : block));
}

/** The blocks without that of an id. */
export function removeBlock(blocks: readonly BriefingBlock[], id: string): readonly BriefingBlock[] {
	return blocks.filter((block) => block.id !== id);
}
