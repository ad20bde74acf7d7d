import type { ReportId, StatementId } from '../domain/brand';
import type { CategoryLists } from '../domain/category';
import { groupBy } from '../domain/group-by';
import type { Report } from '../domain/report';
import type { Link, Statement } from '../domain/statement';
import { answerScopes } from './answer-scopes';
import { worthOf } from './answers';
import { answeringStatements, profileDirections, type DirectionProfiles } from './direction-profiles';
import type { Successors } from './following-reports';
import { inOrder, sharedReasons, sumOf, wordingReason } from './shared-reasons';
import type { AnswerSuggestion, SuggestionReason, Weighed } from './suggestion';
import { indexWords, type WordIndex, type Wording } from './word-index';

/**
 * What each reason adds. Set by one rule, not by trying what fits a coding: categories that may answer each other
 * are enough where at least half of the topics are common; without them it takes an indicator and the topics, or
 * nearly the same words.
 */
const WEIGHTS = { category: 0.6, otherCategory: 0.2, topic: 0.2, body: 0.2, indicator: 0.5, wording: 0.5 };
const ENOUGH = 0.7;
/** A person who was not sure knew more than the app: what they linked comes first. */
const CODER = 2;
/** As many of the app's own suggestions as a limitation gets. */
const MOST = 3;
/** The category that stands for having none: that two statements have it is weak grounds. */
const NO_CATEGORY = 'other';

/**
 * Directions that may answer limitations, in the same document or one that follows (domain model §8), the likeliest
 * first and at most three for each limitation, beside those that a person linked without being sure. A pair that a
 * person is sure about, or said no to, is never suggested. Illustrative and real documents are never put together.
 */
export function suggestAnswers(
	statements: readonly Statement[],
	links: readonly Link[],
	reports: readonly Report[],
	categories: Pick<CategoryLists, 'mayAnswer'>,
	places: Successors
): readonly AnswerSuggestion[] {
	const scopes = answerScopes(reports, places);
	const directions = answeringStatements(statements, reports);
	const weighing: Weighing = {
		categories,
		words: indexWords(directions),
		profiles: profileDirections(directions),
		directions: new Map(directions.map((direction) => [direction.id, direction])),
		links: groupBy(links, ({ limitation }) => limitation)
	};
	return statements
		.filter(({ kind }) => kind === 'limitation')
		.flatMap((limitation) => {
			const scope = limitation.report === null ? undefined : scopes.get(limitation.report);
			return scope === undefined ? [] : suggestFor(limitation, scope, weighing);
		})
		.sort((one, other) => other.score - one.score);
}

interface Weighing {
	readonly categories: Pick<CategoryLists, 'mayAnswer'>;
	readonly words: WordIndex;
	readonly profiles: DirectionProfiles;
	readonly directions: ReadonlyMap<StatementId, Statement>;
	readonly links: ReadonlyMap<StatementId, readonly Link[]>;
}

type Reason = Weighed<SuggestionReason>;

function suggestFor(
	limitation: Statement,
	scope: readonly ReportId[],
	weighing: Weighing
): readonly AnswerSuggestion[] {
	const { words, profiles, directions, links } = weighing;
	const own = links.get(limitation.id) ?? [];
	const linked = new Set(own.map(({ direction }) => direction));
	const wording = words.search(limitation.text, scope);
	const found = profiles
		.inDocuments(scope)
		.flatMap((profile) => {
			const alike = alikeReasons(limitation, profile[0], weighing);
			const sum = sumOf(alike);
			return sum + WEIGHTS.wording < ENOUGH ? [] : [{ profile, alike, sum }];
		})
		.flatMap(({ profile, alike, sum }) =>
			profiles.mostAlike(profile, wording, linked, MOST).map(({ direction, share }) => ({
				direction,
				alike,
				score: sum + WEIGHTS.wording * share
			}))
		)
		.filter(({ score }) => score >= ENOUGH)
		.sort((one, other) => other.score - one.score)
		.slice(0, MOST)
		.map(({ direction, alike }) => suggestionOf(limitation, direction, alike, wording));
	const unsure = own
		.filter((link) => worthOf(link) === 'suggestion')
		.flatMap((link) => {
			const direction = directions.get(link.direction);
			if (direction === undefined) return [];
			const reasons = [coderReason(link), ...alikeReasons(limitation, direction, weighing)];
			return [suggestionOf(limitation, direction, reasons, wording)];
		});
	return [...unsure, ...found];
}

function coderReason({ by, note, ofWhole }: Link): Reason {
	return { reason: { kind: ofWhole ? 'whole' : 'coder', by, note }, weight: CODER };
}

/** The reasons that are the same for all directions of a profile: all but the words. */
function alikeReasons(
	limitation: Statement,
	direction: Statement,
	{ categories }: Weighing
): readonly Reason[] {
	const pair = { direction: direction.category, limitation: limitation.category };
	const shared = sharedReasons(limitation, direction, WEIGHTS);
	if (!categories.mayAnswer(pair.direction, pair.limitation)) return shared;
	const vague = pair.direction === NO_CATEGORY || pair.limitation === NO_CATEGORY;
	const weight = vague ? WEIGHTS.otherCategory : WEIGHTS.category;
	return [{ reason: { kind: 'category', ...pair }, weight }, ...shared];
}

function suggestionOf(
	limitation: Statement,
	direction: Statement,
	alike: readonly Reason[],
	wording: Wording
): AnswerSuggestion {
	const weighed = [...alike, ...wordingReason(wording, direction.id, WEIGHTS)];
	return {
		limitation: limitation.id,
		direction: direction.id,
		score: sumOf(weighed),
		reasons: inOrder(weighed),
		across: limitation.report !== direction.report
	};
}
