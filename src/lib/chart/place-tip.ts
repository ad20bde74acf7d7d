import type { Box } from './draw-shapes';

/** Width and height in px. */
export interface Extent {
	readonly width: number;
	readonly height: number;
}

/** Where words stand if there is room: above marks that follow each other across, beside those one below the other. */
export type TipSide = 'above' | 'beside';

/** Space between a mark and the words about it, in px; the way for a pointer that goes from one to the other. */
const GAP = 8;

/**
 * Where the words about a mark stand: at the side asked for where there is room, else at the other, else below it, even
 * where that is below the picture. They never lie over the mark, and never reach over the sides. A pointer can enter
 * them, so they keep off the way from a mark to the next. All in px of the picture.
 */
export function placeTip(mark: Box, tip: Extent, picture: Extent, side: TipSide): readonly [number, number] {
	const x = within(mark.x + (mark.width - tip.width) / 2, picture.width - tip.width);
	const above = mark.y - GAP - tip.height;
	if (side === 'above' && above >= 0) return [x, above];
	const right = mark.x + mark.width + GAP;
	const left = mark.x - GAP - tip.width;
	const level = within(mark.y, picture.height - tip.height);
	if (right + tip.width <= picture.width) return [right, level];
	if (left >= 0) return [left, level];
	return [x, above >= 0 ? above : mark.y + mark.height + GAP];
}

function within(at: number, most: number): number {
	return Math.max(0, Math.min(at, most));
}
