import { splitBody } from '../domain/joint-body';
import type { BodyKey, StatementId } from '../domain/brand';
import type { Statement } from '../domain/statement';
import type { SharedReason, Weighed } from './suggestion';
import type { Wording } from './word-index';

/** What each thing that two statements share adds at most. */
export interface SharedWeights {
	readonly topic: number;
	readonly body: number;
	readonly indicator: number;
	readonly wording: number;
}

/** As many shared words as a reason names. */
const NAMED_WORDS = 4;

/** The topics, bodies and indicators that two statements share; topics by the part of both that is common. */
export function sharedReasons(
	one: Statement,
	other: Statement,
	weights: SharedWeights
): readonly Weighed<SharedReason>[] {
	const found: Weighed<SharedReason>[] = [];
	const topics = common(one.topics, other.topics);
	const all = one.topics.length + other.topics.length - topics.length;
	if (topics.length > 0)
		found.push({
			reason: { kind: 'topic', topics },
			weight: (weights.topic * topics.length) / all
		});
	const bodies = commonBodies(one.body, other.body);
	if (bodies.length > 0) found.push({ reason: { kind: 'body', bodies }, weight: weights.body });
	const indicators = common(one.indicators, other.indicators);
	if (indicators.length > 0)
		found.push({ reason: { kind: 'indicator', indicators }, weight: weights.indicator });
	return found;
}

/** The words that a statement shares with the text that was searched for. */
export function wordingReason(
	wording: Wording,
	id: StatementId,
	weights: SharedWeights
): readonly Weighed<SharedReason>[] {
	const words = joinPairs(wording.words(id)).slice(0, NAMED_WORDS);
	if (words.length === 0) return [];
	return [{ reason: { kind: 'wording', words }, weight: weights.wording * wording.share(id) }];
}

/** Pairs of syllables that go on in each other as the longer words they are of: `báo cáo`, `cáo viên`. */
function joinPairs(words: readonly string[]): readonly string[] {
	for (const word of words) {
		const last = word.slice(word.lastIndexOf(' ') + 1);
		const next = words.find((other) => other !== word && other.startsWith(`${last} `));
		if (next === undefined || !word.includes(' ')) continue;
		const joined = word + next.slice(last.length);
		return joinPairs(words.flatMap((one) => (one === word ? [joined] : one === next ? [] : [one])));
	}
	return words;
}

/** What reasons add up to. */
export function sumOf(weighed: readonly Weighed<unknown>[]): number {
	return weighed.reduce((sum, { weight }) => sum + weight, 0);
}

/** The reasons, the weightiest first. */
export function inOrder<Reason>(weighed: readonly Weighed<Reason>[]): readonly Reason[] {
	return [...weighed].sort((one, other) => other.weight - one.weight).map(({ reason }) => reason);
}

function commonBodies(one: BodyKey | null, other: BodyKey | null): readonly BodyKey[] {
	if (one === null || other === null) return [];
	return one === other ? splitBody(one) : common(splitBody(one), splitBody(other));
}

function common<Code extends string>(one: readonly Code[], other: readonly Code[]): readonly Code[] {
	return one.length === 0 || other.length === 0 ? [] : one.filter((code) => other.includes(code));
}
