import type { ReportId, StatementId } from '../domain/brand';
import type { AnsweringLink, Link, Statement } from '../domain/statement';

/** How far the planned directions answer a limitation (domain model §8). */
export type AnswerState = 'direct' | 'partial' | 'unanswered';

/** A link that answers, or would if a person accepted it. */
export type Answer = AnsweringLink & {
	/** The direction stands in another document than the limitation, such as the plan that follows it. */
	readonly across: boolean;
};

/** A limitation with what answers it, and what is only suggested to. */
export interface AnsweredLimitation {
	readonly limitation: Statement;
	readonly state: AnswerState;
	readonly answers: readonly Answer[];
	readonly suggestions: readonly Answer[];
}

/**
 * What a link is worth (domain model §8): `answer` where a person is sure of it, `suggestion` where made with low
 * confidence, and `none` where a person said that the direction does not answer the limitation.
 */
export function worthOf(link: Link): 'answer' | 'suggestion' | 'none' {
	if (link.strength === 'none') return 'none';
	return link.confidence === 'low' ? 'suggestion' : 'answer';
}

/** The links of one worth as answers; `reportOf` tells those across documents from those within one. */
export function answersOf(
	links: readonly Link[],
	worth: 'answer' | 'suggestion',
	reportOf: ReadonlyMap<StatementId, ReportId | null>
): readonly Answer[] {
	return links.flatMap((link) => {
		const { strength } = link;
		if (strength === 'none' || worthOf(link) !== worth) return [];
		return [{ ...link, strength, across: isAcross(link, reportOf) }];
	});
}

function isAcross(link: Link, reportOf: ReadonlyMap<StatementId, ReportId | null>): boolean {
	const from = reportOf.get(link.limitation);
	const to = reportOf.get(link.direction);
	return from !== undefined && to !== undefined && from !== to;
}

/** `direct` where at least one answer is direct, `partial` where all are in part, `unanswered` where there is none. */
export function stateOf(answers: readonly Answer[]): AnswerState {
	if (answers.length === 0) return 'unanswered';
	return answers.some((answer) => answer.strength === 'direct') ? 'direct' : 'partial';
}
