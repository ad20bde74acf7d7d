import type { PlaceId } from '../domain/brand';
import type { Origin } from '../domain/figure';
import type { Quantity } from '../domain/quantity';

/** One compared figure. `detail` is its period or definition in a few words, `reasons` why it is not ranked. */
export interface DotRow {
	readonly id: string;
	readonly name: string;
	readonly place: PlaceId;
	/** Absent is the place's own; a figure of a public page does not take the place's colour. */
	readonly origin?: Origin;
	readonly quantity: Quantity | null;
	readonly ranked: boolean;
	readonly detail: string;
	readonly reasons: readonly string[];
}

/** Ranked rows from the greatest certain amount down, then the divider and the rest in the order given. */
export function orderDots(rows: readonly DotRow[]): (DotRow | 'divider')[] {
	const certain = (row: DotRow): number => row.quantity?.low ?? Number.NEGATIVE_INFINITY;
	const possible = (row: DotRow): number => row.quantity?.high ?? Number.POSITIVE_INFINITY;
	const ranked = rows
		.filter((row) => row.ranked)
		.sort((a, b) => certain(b) - certain(a) || possible(b) - possible(a));
	const rest = rows.filter((row) => !row.ranked);
	return rest.length === 0 ? ranked : [...ranked, 'divider', ...rest];
}
