import type { FigureFilter } from '../domain/filter';
import type { Engine } from '../db/engine';
import { FACETS, type FacetName } from '../sql/figure-filter';
import { askGroups, type FigureGroups } from './figure-groups';
import { bitOf, missesOf } from './take-groups';

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
	const groups = await askGroups(engine, signal);
	const misses = groups === null ? null : missesOf(groups, filter);
	const countsOf = (name: FacetName) =>
		groups === null || misses === null ? new Map<string, number>() : countFacet(groups, misses, name);
	return {
		province: countsOf('province'),
		indicator: countsOf('indicator'),
		topic: countsOf('topic'),
		channel: countsOf('channel'),
		body: countsOf('body'),
		kind: countsOf('kind')
	};
}

/** Counts the groups that meet all but the facet's own condition, first by code, then by the values that reach it. */
function countFacet(groups: FigureGroups, misses: Uint8Array, name: FacetName): ReadonlyMap<string, number> {
	const { figures } = groups;
	const column = groups.codes[FACETS[name].column];
	const own = bitOf(name);
	const byCode = new Float64Array(groups.sizes[FACETS[name].column]);
	for (let group = 0; group < misses.length; group += 1) {
		const missed = misses[group];
		if (missed !== 0 && missed !== own) continue;
		const code = column[group] ?? 0;
		byCode[code] = (byCode[code] ?? 0) + (figures[group] ?? 0);
	}
	const { values, codes } = groups.reach[name];
	return new Map(
		values
			.map((value): [string, number] => {
				const reached = codes.get(value) ?? [];
				return [value, reached.reduce((sum, code) => sum + (byCode[code] ?? 0), 0)];
			})
			.filter(([, found]) => found > 0)
			.sort(([, one], [, other]) => other - one)
	);
}
