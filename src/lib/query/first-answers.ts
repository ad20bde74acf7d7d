import type { Deadline } from '../domain/report';
import type { Overview } from './ask-overview';
import type { FacetCounts } from './facet-counts';

/**
 * What the first screen answers from the source documents alone with nothing chosen, asked while the app was built. Holds
 * plain data only: what is a `Map` elsewhere is a list of its entries.
 */
export interface FirstAnswers {
	readonly overview: Overview;
	readonly facets: { readonly [Name in keyof FacetCounts]: readonly (readonly [string, number])[] };
	readonly deadlines: readonly Deadline[];
}
