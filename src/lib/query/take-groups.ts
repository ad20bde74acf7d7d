import type { FigureFilter } from '../domain/filter';
import { FACETS, type FacetName } from '../sql/figure-filter';
import { ORIGIN_CODES } from '../sql/origin-codes';
import type { FigureGroups } from './figure-groups';

/** The facets in the order of their bits. */
const NAMES = Object.keys(FACETS) as FacetName[];
/** The bit of the choice of data sets, above those of the facets. */
const DATA_BIT = 1 << NAMES.length;

/** The bit of a facet in what `missesOf` gives. */
export function bitOf(facet: FacetName): number {
	return 1 << NAMES.indexOf(facet);
}

const last = new WeakMap<FigureGroups, { readonly filter: string; readonly misses: Uint8Array }>();

/**
 * What of a filter each group does not meet, a bit for each facet and one for the data sets; a filter takes the groups
 * with none. The last answer is kept: all questions of one screen ask for the same filter.
 */
export function missesOf(groups: FigureGroups, filter: FigureFilter): Readonly<Uint8Array> {
	const asked = JSON.stringify(filter);
	const known = last.get(groups);
	if (known?.filter === asked) return known.misses;
	const misses = findMisses(groups, filter);
	last.set(groups, { filter: asked, misses });
	return misses;
}

function findMisses(groups: FigureGroups, filter: FigureFilter): Uint8Array {
	const misses = new Uint8Array(groups.length);
	missData(groups, filter, misses);
	for (const name of NAMES) {
		const chosen = FACETS[name].chosen(filter);
		if (chosen.length === 0) continue;
		const column = groups.codes[FACETS[name].column];
		const isReached = reachedCodes(groups, name, chosen);
		const bit = bitOf(name);
		for (let group = 0; group < misses.length; group += 1)
			if (isReached[column[group] ?? 0] !== 1) misses[group] = (misses[group] ?? 0) | bit;
	}
	return misses;
}

function reachedCodes(groups: FigureGroups, name: FacetName, chosen: readonly string[]): Uint8Array {
	const isReached = new Uint8Array(groups.sizes[FACETS[name].column]);
	for (const value of chosen)
		for (const code of groups.reach[name].codes.get(value) ?? []) isReached[code] = 1;
	return isReached;
}

/** As `dataCondition` chooses: real or illustrative figures, and those of public pages only where they are switched on. */
function missData(groups: FigureGroups, { data, published = false }: FigureFilter, misses: Uint8Array): void {
	const { synthetic, origin } = groups.codes;
	const wanted = data === 'sample' ? 1 : 0;
	const publishedCode = ORIGIN_CODES.indexOf('published');
	for (let group = 0; group < misses.length; group += 1) {
		const isPublished = origin[group] === publishedCode;
		const isChosen = data === 'all' || synthetic[group] === wanted;
		if (isPublished ? !published : !isChosen) misses[group] = DATA_BIT;
	}
}
