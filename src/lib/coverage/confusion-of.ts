import type { StatementId } from '../domain/brand';
import type { CategoryLists } from '../domain/category';
import { groupBy } from '../domain/group-by';
import type { Report } from '../domain/report';
import type { Link, Statement } from '../domain/statement';
import { answerScopes } from './answer-scopes';
import { answeringStatements } from './direction-profiles';
import type { Successors } from './following-reports';
import { suggestAnswers } from './suggest-answers';

/** How many pairs of a limitation and a direction the app suggests and a person linked. They add up to `pairs`. */
export interface Confusion {
	/** All pairs that could be: a limitation with each direction of its document or one that follows. */
	readonly pairs: number;
	readonly both: number;
	readonly suggestedOnly: number;
	readonly linkedOnly: number;
	readonly neither: number;
	/** Of the links, those a person was sure of and those not; `found` is how many of them the app suggests. */
	readonly sure: FoundLinks;
	readonly unsure: FoundLinks;
	/** What the pairs are of. */
	readonly reports: number;
	readonly limitations: number;
	readonly directions: number;
}

/** Links, and how many of them are suggested. */
export interface FoundLinks {
	readonly links: number;
	readonly found: number;
}

/**
 * Holds what the app would suggest, had nobody linked anything, against what people linked. Links across pairs that
 * could not be suggested, and words that a direction does not answer, are left out.
 */
export function confusionOf(
	statements: readonly Statement[],
	links: readonly Link[],
	reports: readonly Report[],
	categories: Pick<CategoryLists, 'mayAnswer'>,
	places: Successors
): Confusion {
	const possible = possiblePairs(statements, reports, places);
	const keys = new Set(possible.map(keyOf));
	const linked = links.filter((link) => link.strength !== 'none' && keys.has(keyOf(link)));
	const suggested = new Set(suggestAnswers(statements, [], reports, categories, places).map(keyOf));
	const found = (of: readonly Link[]): FoundLinks => ({
		links: of.length,
		found: of.filter((link) => suggested.has(keyOf(link))).length
	});
	const all = found(linked);
	return {
		pairs: keys.size,
		both: all.found,
		suggestedOnly: suggested.size - all.found,
		linkedOnly: all.links - all.found,
		neither: keys.size - suggested.size - all.links + all.found,
		sure: found(linked.filter(({ confidence }) => confidence !== 'low')),
		unsure: found(linked.filter(({ confidence }) => confidence === 'low')),
		reports: new Set(possible.map(({ report }) => report)).size,
		limitations: new Set(possible.map(({ limitation }) => limitation)).size,
		directions: new Set(possible.map(({ direction }) => direction)).size
	};
}

function possiblePairs(statements: readonly Statement[], reports: readonly Report[], places: Successors) {
	const scopes = answerScopes(reports, places);
	const directions = groupBy(answeringStatements(statements, reports), ({ report }) => report);
	return statements
		.filter(({ kind }) => kind === 'limitation')
		.flatMap(({ id: limitation, report }) =>
			(report === null ? [] : (scopes.get(report) ?? [])).flatMap((document) =>
				(directions.get(document) ?? []).map(({ id: direction }) => ({ limitation, direction, report }))
			)
		);
}

function keyOf(pair: { readonly limitation: StatementId; readonly direction: StatementId }): string {
	return `${pair.limitation}→${pair.direction}`;
}
