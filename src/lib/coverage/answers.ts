import type { StatementId } from '../domain/brand';
import type { AnsweringLink, Link, Statement } from '../domain/statement';

/** How far the planned directions answer a limitation (domain model §8). */
export type AnswerState = 'direct' | 'partial' | 'unanswered';

/** A limitation with what answers it, and what is only suggested to. */
export interface AnsweredLimitation {
	readonly limitation: Statement;
	readonly state: AnswerState;
	readonly answers: readonly AnsweringLink[];
	readonly suggestions: readonly Link[];
}

/** Names a link by the two statements it joins; used to remember which suggestions a person accepted. */
export function linkKey(link: Pick<Link, 'limitation' | 'direction'>): string {
	return `${link.limitation}→${link.direction}`;
}

/**
 * Whether a link counts as an answer. A link made with low confidence is a suggestion until a person accepts it:
 * only then does it answer anything (domain model §8).
 */
export function isAnswer(link: Link, accepted: ReadonlySet<string>): link is AnsweringLink {
	return link.strength !== 'none' && (link.confidence !== 'low' || accepted.has(linkKey(link)));
}

/** Whether a link waits for a person: made with low confidence, and not found wanting. */
export function isSuggestion(link: Link, accepted: ReadonlySet<string>): link is AnsweringLink {
	return link.strength !== 'none' && !isAnswer(link, accepted);
}

/**
 * The state of one limitation: `direct` where at least one answer is direct, `partial` where all are in part,
 * `unanswered` where there is none. Suggestions change nothing.
 */
export function answerLimitation(
	limitation: Statement,
	links: ReadonlyMap<StatementId, readonly Link[]>,
	accepted: ReadonlySet<string>
): AnsweredLimitation {
	const own = links.get(limitation.id) ?? [];
	const answers = own.filter((link): link is AnsweringLink => isAnswer(link, accepted));
	const suggestions = own.filter((link) => isSuggestion(link, accepted));
	return { limitation, state: stateOf(answers), answers, suggestions };
}

function stateOf(answers: readonly Link[]): AnswerState {
	if (answers.length === 0) return 'unanswered';
	return answers.some((link) => link.strength === 'direct') ? 'direct' : 'partial';
}
