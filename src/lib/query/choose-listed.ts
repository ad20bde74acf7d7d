import type { PlaceId } from '../domain/brand';
import type { Finding, FindingLevel } from '../domain/finding';
import { FINDING_FACETS, type FindingFacet, type FindingKind } from '../domain/finding-kind';
import type { ListedFinding } from './list-findings';

/** What is chosen of findings; an empty list means no restriction. */
export interface FindingChoice {
	readonly kind: readonly FindingKind[];
	readonly level: readonly FindingLevel[];
	readonly province: readonly PlaceId[];
	readonly file: readonly string[];
	readonly report: readonly string[];
}

/** How many findings have one value of a facet, by level. `value` is `null` where it is not known. */
export interface FindingGroup {
	readonly value: string | null;
	readonly levels: Readonly<Record<FindingLevel, number>>;
	readonly total: number;
	/** How many of them are on rows of illustrative data. */
	readonly synthetic: number;
}

/** What a finding, or several that are alike in it, is filtered and counted by. */
export type CountedFinding = Pick<ListedFinding, 'kind' | 'province' | 'report' | 'synthetic' | 'count'> & {
	readonly finding: Pick<Finding, 'level' | 'file'>;
};

/** The value that a finding has of a facet; `null` where it is not known. */
export function valueOf(listed: CountedFinding, facet: FindingFacet): string | null {
	if (facet === 'level') return listed.finding.level;
	return facet === 'file' ? listed.finding.file : listed[facet];
}

/** The findings that a choice takes; `except` leaves one facet free, as its own list of values needs it. */
export function chooseListed<Listed extends CountedFinding>(
	listed: readonly Listed[],
	choice: FindingChoice,
	except: FindingFacet | null = null
): readonly Listed[] {
	const narrowed = FINDING_FACETS.filter((facet) => facet !== except && choice[facet].length > 0).map(
		(facet) => [facet, new Set<string>(choice[facet])] as const
	);
	if (narrowed.length === 0) return listed;
	return listed.filter((one) =>
		narrowed.every(([facet, values]) => {
			const value = valueOf(one, facet);
			return value !== null && values.has(value);
		})
	);
}

/**
 * Counts findings by the values of a facet: those with the most errors first, then the most warnings, then the most;
 * those of no known value come last.
 */
export function groupFindings(
	listed: readonly CountedFinding[],
	facet: FindingFacet
): readonly FindingGroup[] {
	const groups = new Map<string | null, Record<FindingLevel | 'total' | 'synthetic', number>>();
	for (const one of listed) {
		const value = valueOf(one, facet);
		const counts = groups.get(value) ?? { error: 0, warning: 0, info: 0, total: 0, synthetic: 0 };
		counts[one.finding.level] += one.count;
		counts.total += one.count;
		if (one.synthetic) counts.synthetic += one.count;
		groups.set(value, counts);
	}
	return [...groups]
		.map(([value, { total, synthetic, ...levels }]) => ({ value, levels, total, synthetic }))
		.sort(
			(one, other) =>
				Number(one.value === null) - Number(other.value === null) ||
				other.levels.error - one.levels.error ||
				other.levels.warning - one.levels.warning ||
				other.total - one.total
		);
}

/** How many findings these are, those included that a file did not list one by one. */
export function countFindings(listed: readonly CountedFinding[]): number {
	return listed.reduce((sum, { count }) => sum + count, 0);
}
