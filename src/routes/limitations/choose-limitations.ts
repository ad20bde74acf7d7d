import type { AnsweredLimitation } from '../../lib/coverage/answers';
import { foldAccents } from '../../lib/domain/fold';
import type { Period } from '../../lib/domain/period';
import type { Statement } from '../../lib/domain/statement';
import type { FollowUpChoice, LimitationsChoice } from '../../lib/state/limitations-choice';

/** The choices of the screen that narrow limitations. */
export type NarrowingChoice = Pick<
	LimitationsChoice,
	'search' | 'categories' | 'periods' | 'answers' | 'followUps'
>;

/** Whether a limitation has what is searched for: every word, with or without accents, and category and period. */
export function isFound(statement: Statement, period: Period | null, choice: NarrowingChoice): boolean {
	const sought = foldAccents(choice.search).split(' ').filter(Boolean);
	const words = foldAccents([statement.text, statement.textEn, statement.bodyText].join(' '));
	const categories = choice.categories.filter((category) => category.startsWith('limitation:'));
	return (
		sought.every((word) => words.includes(word)) &&
		(categories.length === 0 || categories.includes(`limitation:${statement.category}`)) &&
		(choice.periods.length === 0 ||
			choice.periods.some(({ start, end }) => period?.start === start && period.end === end))
	);
}

/** Whether a limitation is answered as chosen. */
export function isAnsweredAsChosen(
	{ state, suggestions }: AnsweredLimitation,
	{ answers }: NarrowingChoice
): boolean {
	return (
		answers.length === 0 ||
		answers.some((answer) => (answer === 'suggested' ? suggestions.length > 0 : answer === state))
	);
}

/** Whether people say of a limitation what is chosen. */
export function isFollowedAsChosen(state: FollowUpChoice, { followUps }: NarrowingChoice): boolean {
	return followUps.length === 0 || followUps.includes(state);
}

/** The choices that narrow anything, by name. */
export function narrowingNames(choice: NarrowingChoice): readonly (keyof NarrowingChoice)[] {
	const lists = ['categories', 'periods', 'answers', 'followUps'] as const;
	return [
		...(choice.search.trim() === '' ? [] : (['search'] as const)),
		...lists.filter((name) => choice[name].length > 0)
	];
}
