import type { FigureFilter } from '../domain/filter';
import type { Engine } from '../db/engine';
import { countFacets } from '../sql/count-facets';
import type { FacetName } from '../sql/figure-filter';

/** Number of figures by value for each facet, most frequent first; values that would give none are absent. */
export type FacetCounts = { readonly [Name in FacetName]: ReadonlyMap<string, number> };

/**
 * How many figures each value would take if it were chosen alone in its facet, the other facets being as they
 * are. A topic or channel counts the figures of every set it reaches, so the counts of a facet may add up to more
 * than there are; figures that state none count nowhere.
 */
export async function facetCounts(
	engine: Engine,
	filter: FigureFilter,
	signal?: AbortSignal
): Promise<FacetCounts> {
	const rows = await engine.run(countFacets(filter), signal);
	const countsOf = (name: FacetName) =>
		new Map(rows.filter(({ facet }) => facet === name).map(({ value, figures }) => [value, figures]));
	return {
		province: countsOf('province'),
		indicator: countsOf('indicator'),
		topic: countsOf('topic'),
		channel: countsOf('channel'),
		body: countsOf('body'),
		kind: countsOf('kind')
	};
}
