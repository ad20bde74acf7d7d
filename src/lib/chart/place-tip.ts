import type { Box } from './draw-shapes';

/** Width and height in px. */
export interface Extent {
	readonly width: number;
	readonly height: number;
}

/** Space between a mark and the words about it, in px. */
const GAP = 8;

/**
 * Where the words about a mark stand: beside it where there is room, else above, else below it, even where that is
 * below the picture. They never lie over the mark, and never reach over the sides. All in px of the picture.
 */
export function placeTip(mark: Box, tip: Extent, picture: Extent): readonly [number, number] {
	const right = mark.x + mark.width + GAP;
	const left = mark.x - GAP - tip.width;
	const level = within(mark.y, picture.height - tip.height);
	if (right + tip.width <= picture.width) return [right, level];
	if (left >= 0) return [left, level];
	const x = within(mark.x + (mark.width - tip.width) / 2, picture.width - tip.width);
	const above = mark.y - GAP - tip.height;
	return [x, above >= 0 ? above : mark.y + mark.height + GAP];
}

function within(at: number, most: number): number {
	return Math.max(0, Math.min(at, most));
}
