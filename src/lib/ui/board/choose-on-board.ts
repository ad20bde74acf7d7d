import { foldAccents } from '../../domain/fold';
import type { BoardFacet, BoardStatement } from './board-statement';

/** What is chosen on the board; empty restricts nothing. */
export interface BoardChoice {
	readonly search: string;
	readonly facets: Readonly<Record<BoardFacet, readonly string[]>>;
}

/** What only limitations have: directions are not chosen by it. */
const OF_LIMITATIONS: readonly BoardFacet[] = ['answers', 'followUps'];

/** Whether anything at all is chosen. */
export function isRestricted({ search, facets }: BoardChoice): boolean {
	return search.trim() !== '' || Object.values(facets).some((values) => values.length > 0);
}

/**
 * Says of a statement whether a choice takes it: every word searched for stands in it, with or without accents, and of
 * each filter it has one of the values. Categories restrict the column of their own list only, answers and follow-up
 * limitations only. `but` leaves one filter aside, to count what it could choose.
 */
export function matcherOf(choice: BoardChoice, but?: BoardFacet): (statement: BoardStatement) => boolean {
	const sought = foldAccents(choice.search).split(' ').filter(Boolean);
	const facets = Object.entries(choice.facets).flatMap(([name, values]) => {
		const facet = name as BoardFacet;
		return values.length === 0 || facet === but ? [] : [{ facet, values: new Set(values) }];
	});
	const categories = { limitation: new Set<string>(), direction: new Set<string>() };
	for (const value of choice.facets.categories)
		categories[value.startsWith('limitation:') ? 'limitation' : 'direction'].add(value);
	return (statement) =>
		sought.every((word) => statement.words.includes(word)) &&
		facets.every(({ facet, values }) => {
			if (statement.side === 'direction' && OF_LIMITATIONS.includes(facet)) return true;
			const allowed = facet === 'categories' ? categories[statement.side] : values;
			return allowed.size === 0 || statement.keys[facet].some((key) => allowed.has(key));
		});
}

/** How many statements each value of a filter would choose under the rest of a choice. */
export function countOnBoard(
	statements: readonly BoardStatement[],
	choice: BoardChoice,
	facet: BoardFacet
): ReadonlyMap<string, number> {
	const matches = matcherOf(choice, facet);
	const counts = new Map<string, number>();
	for (const statement of statements) {
		if (!matches(statement)) continue;
		for (const key of statement.keys[facet]) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
