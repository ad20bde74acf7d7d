import type { DrawnStrength } from '../linked-statement';
import { pairKey } from './board-statement';
import { cardRows } from './card-rows';
import type { PlacedGroup, PlacedItem } from './lay-out-board';

/** A line from a limitation to a direction of one group. */
export interface BoardLine {
	readonly key: string;
	readonly strength: DrawnStrength;
	readonly from: PlacedItem;
	readonly to: PlacedItem;
}

/** The lines of a group whose both ends stand in it: one for each answer of its
 * limitations and each suggestion that their cards show. */
export function linesOfGroup({ items }: PlacedGroup): readonly BoardLine[] {
	const directions = new Map(
		items.filter(({ side }) => side === 'direction').map((placed) => [placed.item.statement.id, placed])
	);
	return items
		.filter(({ side }) => side === 'limitation')
		.flatMap((from) => {
			const { links } = from.item.statement;
			const { suggestions } = cardRows(from.item.statement);
			const line = (direction: string, limitation: string, strength: DrawnStrength): readonly BoardLine[] => {
				const to = directions.get(direction);
				return to === undefined ? [] : [{ key: pairKey({ limitation, direction }), strength, from, to }];
			};
			return [
				...links.flatMap(({ direction, limitation, strength }) =>
					strength === 'none' ? [] : line(direction, limitation, strength)
				),
				...suggestions.flatMap(({ direction, limitation, from: origin }) =>
					line(direction, limitation, origin === 'coder' ? 'coded' : 'suggested')
				)
			];
		});
}
