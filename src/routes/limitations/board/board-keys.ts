import type { AnswerState } from '../../../lib/coverage/answers';
import { foldAccents } from '../../../lib/domain/fold';
import type { Report } from '../../../lib/domain/report';
import type { FollowUpState, Statement } from '../../../lib/domain/statement';
import type { Reference } from '../../../lib/reference/reference';
import { writeDaySpan } from '../../../lib/state/view-parameters/day-span';
import type { BoardStatement } from '../../../lib/ui/board/board-statement';
import type { StatementView } from '../../../lib/ui/linked-statement';

/** The values by which the filters of the board find a statement: a topic is found by what contains it, too. */
export function boardKeys(
	statement: Statement,
	report: Report,
	{
		answer,
		hasSuggestion,
		followUp,
		reference
	}: {
		readonly answer: AnswerState | null;
		readonly hasSuggestion: boolean;
		readonly followUp: FollowUpState | null;
		readonly reference: Reference;
	}
): BoardStatement['keys'] {
	const isLimitation = statement.kind === 'limitation';
	const topics = statement.topics.flatMap((topic) => [topic, ...reference.topics.get(topic).ancestors]);
	return {
		provinces: [statement.province],
		periods: [writeDaySpan(statement.period ?? report.period)],
		categories: [`${isLimitation ? 'limitation' : 'direction'}:${statement.category}`],
		topics: [...new Set(topics)],
		bodies: statement.body === null ? [] : [statement.body],
		indicators: statement.indicators,
		answers: [...(answer === null ? [] : [answer]), ...(isLimitation && hasSuggestion ? ['suggested'] : [])],
		followUps: isLimitation ? [followUp ?? 'unsaid'] : []
	};
}

/** All that is searched in of a statement, folded and without accents. */
export function searchedWords(view: StatementView, document: string): string {
	const { code, text, category, body, deadline, target, place } = view;
	return foldAccents([code, text, category, body, deadline, target, place, document].join(' '));
}
