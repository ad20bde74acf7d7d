/**
 * Moves labels apart until each has `gap` px to the next, in the order of where they want to stand, and none leaves the
 * space from `top` to `bottom` unless there are too many for it. Gives the places in the order given.
 */
export function spreadLabels(
	wanted: readonly number[],
	gap: number,
	top: number,
	bottom: number
): readonly number[] {
	const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
	const placed: number[] = [];
	for (const { at } of order) placed.push(Math.max(at, (placed.at(-1) ?? top - gap) + gap));
	let limit = bottom;
	for (let index = placed.length - 1; index >= 0; index -= 1) {
		const at = Math.min(placed[index] ?? limit, limit);
		placed[index] = at;
		limit = at - gap;
	}
	const result: number[] = [];
	order.forEach(({ index }, rank) => (result[index] = placed[rank] ?? 0));
	return result;
}
