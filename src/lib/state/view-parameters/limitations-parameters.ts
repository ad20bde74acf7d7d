import {
	ANSWER_CHOICES,
	DEFAULT_LIMITATIONS,
	FOLLOW_UP_CHOICES,
	LIMITATION_VIEWS,
	LONGEST_SEARCH,
	STATEMENT_GROUPINGS,
	type AnswerChoice,
	type FollowUpChoice,
	type LimitationsChoice
} from '../limitations-choice';
import type { View } from '../view';
import { readDaySpan, writeDaySpan } from './day-span';
import { allOf, oneOf, unlessDefault, type Parameters } from './parameter';

/** What is looked at among limitations and directions, and how. */
export const limitationsParameters: Parameters = {
	show: {
		read: (view, values) => oneOf(values, LIMITATION_VIEWS, (show) => withChoice(view, { view: show })),
		write: ({ limitations }) => unlessDefault(limitations.view, DEFAULT_LIMITATIONS.view)
	},
	under: {
		read: (view, values) => oneOf(values, STATEMENT_GROUPINGS, (grouping) => withChoice(view, { grouping })),
		write: ({ limitations }) => unlessDefault(limitations.grouping, DEFAULT_LIMITATIONS.grouping)
	},
	find: {
		read: (view, [search = '', ...more]) =>
			more.length === 0 && isPlain(search, LONGEST_SEARCH) ? withChoice(view, { search }) : null,
		write: ({ limitations }) => unlessDefault(limitations.search, '')
	},
	category: {
		read: (view, values) => allOf(values, isCategory, (categories) => withChoice(view, { categories })),
		write: ({ limitations }) => limitations.categories
	},
	stated: {
		read: (view, values) => {
			const spans = [...new Set(values)].map(readDaySpan);
			const periods = spans.filter((span) => span !== null);
			return periods.length === spans.length ? withChoice(view, { periods }) : null;
		},
		write: ({ limitations }) => limitations.periods.map(writeDaySpan)
	},
	answered: {
		read: (view, values) =>
			allOf(
				values,
				(value) => ANSWER_CHOICES.some((one) => one === value),
				(answers) => withChoice(view, { answers: answers as readonly AnswerChoice[] })
			),
		write: ({ limitations }) => limitations.answers
	},
	followed: {
		read: (view, values) =>
			allOf(
				values,
				(value) => FOLLOW_UP_CHOICES.some((one) => one === value),
				(followUps) => withChoice(view, { followUps: followUps as readonly FollowUpChoice[] })
			),
		write: ({ limitations }) => limitations.followUps
	},
	across: {
		read: (view, values) => oneOf(values, ['no'] as const, () => withChoice(view, { following: false })),
		write: ({ limitations }) => (limitations.following ? [] : ['no'])
	},
	suggestions: {
		read: (view, values) => oneOf(values, ['no'] as const, () => withChoice(view, { suggestions: false })),
		write: ({ limitations }) => (limitations.suggestions ? [] : ['no'])
	}
};

function withChoice(view: View, change: Partial<LimitationsChoice>): View {
	return { ...view, limitations: { ...view.limitations, ...change } };
}

/** A category may be one that users made, so that no list says which there are. */
function isCategory(value: string): boolean {
	return /^(?:limitation|direction):./u.test(value) && isPlain(value, LONGEST_SEARCH);
}

/** A text that may be written on a screen: not blank, short, and without control characters. */
function isPlain(text: string, longest: number): boolean {
	return text.trim() !== '' && text.length <= longest && !/\p{Cc}/u.test(text);
}
