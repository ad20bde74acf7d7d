import { foldAccents } from '../../domain/fold';
import type { BoardFacet, BoardSide, BoardStatement } from './board-statement';

/** What is chosen on the board; empty restricts nothing. */
export interface BoardChoice {
	readonly search: string;
	readonly facets: Readonly<Record<BoardFacet, readonly string[]>>;
}

/** Filters that restrict one column each: what they leave out stands nowhere. */
const OF_ONE_COLUMN: readonly BoardFacet[] = ['categories', 'answers', 'followUps'];

/** Whether anything at all is chosen. */
export function isRestricted({ search, facets }: BoardChoice): boolean {
	return search.trim() !== '' || Object.values(facets).some((values) => values.length > 0);
}

/**
 * How a choice takes a statement: `chosen` where every word searched for stands in it, with or without accents, and it has
 * one of the values of each filter. What is not chosen but passes the filters of its own column (categories, how far
 * answered, follow-up) may stand `beside` a chosen one it is linked with; all else is `out`.
 */
export type Taken = 'chosen' | 'beside' | 'out';

/** Says how a choice takes statements; `but` leaves one filter aside, to count what it could choose. */
export function takerOf(choice: BoardChoice, but?: BoardFacet): (statement: BoardStatement) => Taken {
	const sought = foldAccents(choice.search).split(' ').filter(Boolean);
	const facets = (Object.keys(choice.facets) as BoardFacet[])
		.filter((facet) => facet !== but && choice.facets[facet].length > 0)
		.map((facet) => ({ facet, allowed: allowedOf(choice, facet) }));
	const own = facets.filter(({ facet }) => OF_ONE_COLUMN.includes(facet));
	const shared = facets.filter(({ facet }) => !OF_ONE_COLUMN.includes(facet));
	const passes = (statement: BoardStatement, { facet, allowed }: (typeof facets)[number]): boolean => {
		const values = allowed[statement.side];
		return values.size === 0 || statement.keys[facet].some((key) => values.has(key));
	};
	return (statement) => {
		if (!own.every((facet) => passes(statement, facet))) return 'out';
		const isFound = sought.every((word) => statement.words.includes(word));
		return isFound && shared.every((facet) => passes(statement, facet)) ? 'chosen' : 'beside';
	};
}

/** The values of a filter that count for each column; none restrict nothing. */
function allowedOf({ facets }: BoardChoice, facet: BoardFacet): Record<BoardSide, ReadonlySet<string>> {
	const values = facets[facet];
	const ofList = (side: BoardSide) => new Set(values.filter((value) => value.startsWith(`${side}:`)));
	if (facet === 'categories') return { limitation: ofList('limitation'), direction: ofList('direction') };
	const all = new Set(values);
	return { limitation: all, direction: OF_ONE_COLUMN.includes(facet) ? new Set() : all };
}

/** How many statements each value of a filter would choose under the rest of a choice. */
export function countOnBoard(
	statements: readonly BoardStatement[],
	choice: BoardChoice,
	facet: BoardFacet
): ReadonlyMap<string, number> {
	const take = takerOf(choice, facet);
	const counts = new Map<string, number>();
	for (const statement of statements) {
		if (take(statement) !== 'chosen') continue;
		for (const key of statement.keys[facet]) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
