import type { StatementId } from '../domain/brand';
import type { Link, Statement } from '../domain/statement';

/** How far the planned directions answer a limitation (domain model §8). */
export type AnswerState = 'direct' | 'partial' | 'unanswered';

/** A limitation with what answers it, and what is only suggested to. */
export interface AnsweredLimitation {
	readonly limitation: Statement;
	readonly state: AnswerState;
	readonly answers: readonly Link[];
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
export function isAnswer(link: Link, accepted: ReadonlySet<string>): boolean {
	return link.confidence !== 'low' || accepted.has(linkKey(link));
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
	const answers = own.filter((link) => isAnswer(link, accepted));
	const suggestions = own.filter((link) => !isAnswer(link, accepted));
	return { limitation, state: stateOf(answers), answers, suggestions };
}

function stateOf(answers: readonly Link[]): AnswerState {
	if (answers.length === 0) return 'unanswered';
	return answers.some((link) => link.strength === 'direct') ? 'direct' : 'partial';
}
