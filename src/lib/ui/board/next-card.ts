import type { PlacedGroup, PlacedItem } from './lay-out-board';

/** A card of the board by its place. */
export interface CardPlace {
	readonly group: PlacedGroup;
	readonly placed: PlacedItem;
}

/**
 * The card that an arrow key, Home or End leads to from one of them: up and down stays in the column and goes on in the
 * next group, left and right goes to the first card it is linked with there, else to the one beside it. `null` where the
 * key leads nowhere.
 */
export function nextCard(
	groups: readonly PlacedGroup[],
	from: { readonly group: string; readonly statement: string },
	key: string
): CardPlace | null {
	const cards = groups.flatMap((group) => group.items.map((placed): CardPlace => ({ group, placed })));
	const here = cards.find(
		({ group, placed }) => group.group.key === from.group && placed.item.statement.id === from.statement
	);
	if (here === undefined) return null;
	const column = cards.filter(({ placed }) => placed.side === here.placed.side);
	const at = column.indexOf(here);
	switch (key) {
		case 'ArrowDown':
			return column[at + 1] ?? null;
		case 'ArrowUp':
			return column[at - 1] ?? null;
		case 'Home':
			return column[0] ?? null;
		case 'End':
			return column.at(-1) ?? null;
		case 'ArrowLeft':
			return here.placed.side === 'direction' ? across(here, 'limitation') : null;
		case 'ArrowRight':
			return here.placed.side === 'limitation' ? across(here, 'direction') : null;
		default:
			return null;
	}
}

function across({ group, placed }: CardPlace, side: PlacedItem['side']): CardPlace | null {
	const others = group.items.filter((item) => item.side === side);
	const { links, suggestions } = placed.item.statement;
	for (const pair of [...links, ...suggestions]) {
		const linked = others.find(({ item }) => item.statement.id === pair[side]);
		if (linked) return { group, placed: linked };
	}
	const beside = others.find(({ top, height }) => top + height > placed.top) ?? others.at(-1);
	return beside === undefined ? null : { group, placed: beside };
}
