import type { Messages } from '../messages';
import { plural } from './plural';

/** Messages of the board on which limitations stand beside directions. Counts and names arrive worded. */
export const board: Messages['board'] = {
	title: 'Limitations beside planned directions',
	columns: {
		limitation: (count) => `Limitations (${count})`,
		direction: (count) => `Directions (${count})`,
		task: (count) => `Tasks (${count})`,
		directionAndTask: (directions, tasks) => `Directions (${directions}), tasks (${tasks})`
	},
	directionsAndTasks: 'Directions and tasks',
	sections: {
		unanswered: (count) => `Not answered (${count})`,
		partial: (count) => `Answered in part (${count})`,
		direct: (count) => `Answered directly (${count})`,
		idle: (count) => `Answer no limitation (${count})`,
		answering: (count) => `Answer a stated limitation (${count})`,
		following: (count) => `Of later documents (${count})`
	},
	withBeside: (count, beside) => `${count}, and ${beside} for their links`,
	nothing: { limitation: 'No limitation here.', direction: 'No direction here.' },
	tools: {
		grouping: 'Group by',
		document: 'Document',
		province: 'Province',
		period: 'Period',
		all: 'No groups',
		search: 'Search limitations and directions',
		searchHint: 'With or without accents',
		following: 'With directions of later documents',
		suggestions: 'Show suggestions',
		unfoldAll: 'Unfold all',
		foldAll: 'Fold all',
		clear: 'Clear search and filters',
		undo: 'Undo',
		undoHint: 'Undo the last decision (Ctrl+Z)',
		nothingToUndo: 'There is no decision to undo yet'
	},
	facets: {
		provinces: 'Province',
		periods: 'Period stated in',
		categories: 'Category',
		topics: 'Topic',
		bodies: 'Body',
		indicators: 'Indicator named',
		answers: 'How far answered',
		followUps: 'Follow-up',
		count: (count) => plural(count, 'limitation or direction', 'limitations and directions'),
		limitationCategories: 'Categories of limitations',
		directionCategories: 'Categories of directions',
		answer: {
			unanswered: 'Not answered',
			partial: 'Answered in part',
			direct: 'Answered directly',
			suggested: 'Suggestion waiting'
		},
		followUp: {
			open: 'Open',
			planned: 'Planned',
			resolved: 'Resolved',
			repeated: 'Repeated',
			unsaid: 'Nothing said'
		}
	},
	shown: {
		limitations: (shown, all) => `Showing ${shown} of ${plural(all, 'limitation')}`,
		directions: (shown, all) => `${shown} of ${plural(all, 'direction or task', 'directions and tasks')}`,
		none: 'No limitation or direction matches the search and filters.'
	},
	onlyUnanswered: 'Show only these',
	group: {
		counts: (limitations, directions) =>
			`${plural(limitations, 'limitation')}, ${plural(directions, 'direction')}`,
		countsWithTasks: (limitations, directions, tasks) =>
			`${plural(limitations, 'limitation')}, ${plural(directions, 'direction')}, ${plural(tasks, 'task')}`,
		unanswered: (count) => `${count} not answered`,
		fold: (name) => `Fold: ${name}`,
		unfold: (name) => `Unfold: ${name}`,
		noneStated: (names) => `States no limitations, which does not mean that all are answered: ${names}.`
	},
	card: {
		connect: 'Link…',
		connectOf: {
			limitation: (code) => `Link ${code} with a direction: press to choose, or drag to a card opposite`,
			direction: (code) => `Link ${code} with a limitation: press to choose, or drag to a card opposite`
		},
		beside: 'shown for its link',
		more: (count) => `${plural(count, 'more link or suggestion', 'more links or suggestions')}`,
		refused: (count) => `${plural(count, 'pair')} said not to belong together`,
		links: (code) => `Links of ${code}`
	},
	links: {
		answeredBy: 'Answered by',
		answers: 'Answers',
		noneAnswering: 'No direction answers it',
		noneAnswered: 'Answers no stated limitation',
		direct: 'directly',
		partial: 'in part',
		none: 'does not answer',
		coded: 'suggested by the coder',
		suggested: 'suggested by the app',
		notYet: 'not accepted',
		legend: 'What the lines mean',
		edit: (limitation, direction) => `Edit the link ${limitation} – ${direction}`,
		show: (limitation, direction) => `See the suggestion ${limitation} – ${direction}`
	},
	suggestion: {
		why: (reasons) => `Why suggested: ${reasons}`,
		accept: 'Accept',
		reject: 'Reject',
		acceptPair: (limitation, direction) => `Accept the suggestion ${limitation} – ${direction}`,
		rejectPair: (limitation, direction) => `Reject the suggestion ${limitation} – ${direction}`
	},
	form: {
		title: (limitation, direction) => `Link ${limitation} with ${direction}`,
		question: 'Does this direction answer this limitation?',
		direct: 'Yes, directly',
		partial: 'Yes, in part',
		none: 'It does not',
		note: 'Note: why',
		by: 'Decided by',
		byHint: 'Kept only on this machine and in files that you save.',
		save: 'Save',
		remove: 'Remove the link',
		cancel: 'Cancel',
		standing: (strength, by, date) => `As it stands: ${[strength, by, date].filter(Boolean).join(' · ')}`,
		removeHint: 'The pair is again as if nobody had decided, or as the document was coded.'
	},
	pick: {
		title: {
			limitation: (code) => `Which direction to link ${code} with?`,
			direction: (code) => `Which limitation to link ${code} with?`
		},
		search: 'Search',
		hint: 'Type to search, choose with the arrow keys, link with Enter.',
		found: (count) => plural(count, 'choice'),
		more: (count) => `${plural(count, 'more choice')}, type to search`,
		none: 'Nothing matches.',
		empty:
			'There is nothing to link with in the documents of this province yet. Load another document or add a statement.',
		linked: (strength) => `linked: ${strength}`
	},
	said: {
		linked: (limitation, direction, strength) => `Kept: ${limitation} – ${direction}, ${strength}.`,
		removed: (limitation, direction) => `Removed the link ${limitation} – ${direction}.`,
		rejected: (limitation, direction) => `Rejected the suggestion ${limitation} – ${direction}.`,
		undone: 'The last decision is undone.',
		marked: (code) =>
			`${code} is marked for linking. Go to a card of the other column and press Enter; Escape to stop.`,
		unmarked: 'Linking stopped.',
		dragging: (code) => `Linking ${code}. Drop it on a card of the other column; Escape to stop.`
	},
	readOnly: 'This page can only be read, so nothing can be kept here. The screen Import data says why.',
	opening: 'The workspace is being opened; wait a moment, then go on.',
	failed: 'The workspace could not be opened, so nothing can be kept; see the screen Import data.',
	notKept: (said) => `${said} Kept only until this page is closed.`,
	keys: 'Up and down arrows move between cards, left and right to the other column; M marks a card to link, then Enter on one of the other column.',
	strengths: {
		title: 'Strengths stated',
		of: (name, count) => `${name} (${count})`
	},
	panel: {
		links: 'Links',
		suggestions: 'Suggestions',
		refused: 'Said not to answer',
		none: 'No links yet.',
		connect: { limitation: 'Link with a direction…', direction: 'Link with a limitation…' },
		by: (by, date) => [by, date].filter(Boolean).join(' · ')
	}
};
