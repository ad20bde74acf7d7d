import type { Box } from './draw-shapes';

/** Words that want to stand in a picture. All in px. */
export interface LabelWish {
	readonly id: string;
	/** From long to short, with their widths; the first that finds a place is taken. */
	readonly words: readonly { readonly text: string; readonly width: number }[];
	/** The middle and the foot of the words where they stand best. */
	readonly x: number;
	readonly foot: number;
	/** How much higher they may stand where that place is taken. */
	readonly rise: number;
}

/** Words with their place: the middle and the foot, and how far above the best place they stand. */
export interface PlacedLabel {
	readonly text: string;
	readonly x: number;
	readonly foot: number;
	readonly raised: number;
}

/** What words must not lie on; those of a label's own mark do not count for it. */
export interface Obstacle extends Box {
	readonly id: string;
}

/** Height of a line of words, the least space between words side by side, and the steps they rise in, in px. */
const LINE = 11;
const APART = 3;
const STEP = 3;

/**
 * Finds each label a place in the area where it lies on no other label and no obstacle, in the order given: those
 * that matter most come first. A label that finds none is left out; nothing is ever painted over another.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	obstacles: readonly Obstacle[],
	area: Box
): ReadonlyMap<string, PlacedLabel> {
	const placed = new Map<string, PlacedLabel>();
	const taken: Box[] = [];
	for (const wish of wishes) {
		const others = [...taken, ...obstacles.filter(({ id }) => id !== wish.id)];
		const spot = spotsOf(wish, area).find(({ box }) => !others.some((other) => meet(box, other)));
		if (spot === undefined) continue;
		taken.push({ ...spot.box, x: spot.box.x - APART / 2, width: spot.box.width + APART });
		placed.set(wish.id, spot.label);
	}
	return placed;
}

function spotsOf({ words, x, foot, rise }: LabelWish, area: Box): { label: PlacedLabel; box: Box }[] {
	return words
		.filter(({ width }) => width <= area.width)
		.flatMap(({ text, width }) => {
			const middle = Math.max(area.x + width / 2, Math.min(x, area.x + area.width - width / 2));
			return Array.from({ length: Math.floor(rise / STEP) + 1 }, (_, step) => {
				const raised = step * STEP;
				const box = { x: middle - width / 2, y: foot - raised - LINE, width, height: LINE };
				return { label: { text, x: middle, foot: foot - raised, raised }, box };
			});
		})
		.filter(({ box }) => box.y >= area.y && box.y + box.height <= area.y + area.height);
}

function meet(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	);
}
