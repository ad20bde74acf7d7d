import type { BoardGroup } from '../../../lib/ui/board/group-board';

/** Cards beyond this many start folded, but for those of the first group. */
const UNFOLDED = 300;
/** A group without limitations starts folded where it has more directions than this. */
const MOST_ALONE = 8;

/** The groups that start folded: later ones of many, and long ones in which there is nothing to answer. */
export function foldedAtFirst(groups: readonly BoardGroup[]): ReadonlySet<string> {
	let open = 0;
	const folded = groups.filter((group, index) => {
		if (groups.length === 1) return false;
		const [left = 0, right = 0] = [group.left, group.right].map((sections) =>
			sections.reduce((sum, { items }) => sum + items.length, 0)
		);
		if (left === 0 && right > MOST_ALONE) return true;
		open += left + right;
		return index > 0 && open > UNFOLDED;
	});
	return new Set(folded.map(({ key }) => key));
}
