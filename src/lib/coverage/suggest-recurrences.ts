import type { ReportId, StatementId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { Report } from '../domain/report';
import type { Recurrence, Statement } from '../domain/statement';
import { earlierScopes } from './answer-scopes';
import type { Successors } from './following-reports';
import { inOrder, sharedReasons, sumOf, wordingReason } from './shared-reasons';
import type { RecurrenceReason, RecurrenceSuggestion, Weighed } from './suggestion';
import { indexWords, type Wording } from './word-index';

/** The pair's category counts less where it is the one that stands for having none. */
const VAGUE = { category: 'other', weight: 0.2 };
/** The category alone is never enough, nor with common topics: it takes a body, an indicator or common words too. */
const WEIGHTS = { category: 0.4, topic: 0.1, body: 0.3, indicator: 0.2, wording: 0.5 };
const ENOUGH = 0.6;

/**
 * Limitations that may have been stated before: of the same province or the one it was part of until 2025, the same
 * category, a later period (domain model §8). Each later limitation gets the likeliest earlier one, the nearest of
 * equals, the likeliest pair first. A pair that a person decided on is never suggested, and a limitation that was
 * confirmed to be an earlier one gets no second.
 */
export function suggestRecurrences(
	statements: readonly Statement[],
	recurrences: readonly Recurrence[],
	reports: readonly Report[],
	places: Successors
): readonly RecurrenceSuggestion[] {
	const scopes = earlierScopes(reports, places);
	const limitations = statements.filter(({ kind }) => kind === 'limitation');
	const confirmed = new Set(recurrences.filter(({ same }) => same).map(({ later }) => later));
	const earlier: EarlierOnes = {
		byReport: new Map(
			[...groupBy(limitations, ({ report }) => report)].map(([report, own]) => [
				report,
				groupBy(own, ({ category }) => category)
			])
		),
		decided: new Set(recurrences.map((one) => pairKey(one.earlier, one.later)))
	};
	const words = indexWords(limitations);
	return limitations
		.filter(({ id }) => !confirmed.has(id))
		.flatMap((later) => {
			const scope = later.report === null ? undefined : scopes.get(later.report);
			if (scope === undefined || scope.length === 0) return [];
			return likeliest(later, scope, words.search(later.text, scope), earlier) ?? [];
		})
		.sort((one, other) => other.score - one.score);
}

interface EarlierOnes {
	/** By document, then by category. */
	readonly byReport: ReadonlyMap<ReportId | null, ReadonlyMap<string, readonly Statement[]>>;
	/** Pairs that somebody said are, or are not, the same. */
	readonly decided: ReadonlySet<string>;
}

/** The first of the best: `scope` has the latest documents first. */
function likeliest(
	later: Statement,
	scope: readonly ReportId[],
	wording: Wording,
	{ byReport, decided }: EarlierOnes
): RecurrenceSuggestion | null {
	let best: { earlier: Statement; alike: readonly Reason[]; score: number } | null = null;
	for (const report of scope) {
		for (const earlier of byReport.get(report)?.get(later.category) ?? []) {
			if (decided.has(pairKey(earlier.id, later.id))) continue;
			const alike = alikeReasons(earlier, later);
			const score = sumOf(alike) + WEIGHTS.wording * wording.share(earlier.id);
			if (score < ENOUGH || (best !== null && score <= best.score)) continue;
			best = { earlier, alike, score };
		}
	}
	if (best === null) return null;
	const { earlier, alike, score } = best;
	const reasons = inOrder([...alike, ...wordingReason(wording, earlier.id, WEIGHTS)]);
	return { earlier: earlier.id, later: later.id, score, reasons };
}

type Reason = Weighed<RecurrenceReason>;

/** All reasons but the words. */
function alikeReasons(earlier: Statement, later: Statement): readonly Reason[] {
	const { category } = later;
	const weight = category === VAGUE.category ? VAGUE.weight : WEIGHTS.category;
	return [{ reason: { kind: 'same_category', category }, weight }, ...sharedReasons(later, earlier, WEIGHTS)];
}

function pairKey(earlier: StatementId, later: StatementId): string {
	return `${earlier}→${later}`;
}
