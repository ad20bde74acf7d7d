import type { Messages } from '../messages';

/** English messages of the panel that opens on one statement. */
export const statementPanel: Messages['statementPanel'] = {
	title: {
		limitation: 'Limitation',
		direction: 'Planned direction',
		strength: 'Strength',
		task: 'Task'
	},
	gone: 'This statement is not in the data that are open. The file that holds it may have been removed, or the statement was split or merged. Search for it on the board.',
	replaced: 'Other statements have taken its place:',
	original: 'The Vietnamese summary',
	fields: {
		category: 'Category',
		body: 'Body',
		topics: 'Topics',
		indicators: 'Indicators it speaks of',
		deadline: 'Deadline',
		target: 'Target'
	},
	place: {
		title: 'Place in the document',
		document: 'Document',
		period: 'Period',
		noDocument: 'in no document that is loaded',
		inDocument: 'Section, line',
		notSaid: 'no place in the document is given',
		file: 'File',
		row: (file, line) => `${file}, line ${line}`,
		source: 'Source',
		address: 'Address of the page (not opened from here)',
		note: 'Note'
	},
	changes: {
		title: 'Changes to the text as imported',
		by: (who, when) => `Changed by ${who} on ${when}.`,
		byOnly: (who) => `Changed by ${who}.`,
		onlyWhen: (when) => `Changed on ${when}, without a name.`,
		nobody: 'Who changed it and when is not given.',
		entered: (who) => `Entered by ${who}.`,
		before: 'What stood before',
		cell: (text) => `Cell corrected: ${text}`
	},
	links: {
		byApp: 'suggested by the program',
		why: (reasons) => `Why it is suggested: ${reasons}`,
		change: (change, text) => `${change}: ${text}`,
		judge: 'Accept or reject',
		changeShort: 'Change the link',
		answeredBy: 'Directions that answer it',
		answers: 'Limitations that it answers',
		none: 'No direction answers it yet.',
		answersNone: 'Answers no stated limitation.',
		suggested: 'Suggestions nobody has accepted, which answer nothing',
		rejected: 'Looked at, and said not to answer',
		strength: { direct: 'Answers directly', partial: 'Answers in part', none: 'Does not answer' },
		maybe: { direct: 'may answer directly', partial: 'may answer in part', none: 'does not answer' },
		from: (document) => `In the document: ${document}`,
		word: (who, when) => [who, when].filter((part) => part !== '').join(', '),
		open: (text) => `Open: ${text}`
	},
	figures: {
		title: 'Figures beside it',
		noIndicator: 'It speaks of no indicator of the catalogue, so that there are no figures to set beside it.',
		noPeriod: 'Its period is not known, so that it is not known which figures belong beside it.',
		none: (place) => `${place} has no figure of this indicator in the data that are open.`,
		noneAround: 'There is no figure of this period, the one before and the one after.',
		elsewhere:
			'The document says that the figures of this indicator are in a separate report, which is not loaded here. They are missing; that is not the same as none.',
		worded: 'The document says it in words only, without a number.',
		time: { before: 'Period before', own: 'Period of the statement', after: 'Period after' },
		period: 'Period',
		amount: 'Figure',
		change: 'Against the period before',
		noChange: 'no comparison: one of the two has no number',
		first: 'first of these periods',
		gone: (place, unit) => `${place} had become part of ${unit}`,
		notYet: (place) => `${place} did not exist yet`,
		oneOnly: 'Only one period has a figure, so that nothing can be compared.',
		noUnit: 'no unit stated',
		noTopic: 'no topic stated',
		others: 'Other periods, not of the same kind and compared with none of these',
		namesakesLead: (unit) =>
			`In the same period the province counted in “${unit}” under other indicators. These are no figures of this indicator and stand here under their own names only:`,
		outputs:
			'Outputs are not outcomes: more does not mean that the limitation was overcome, nor less that things got worse.',
		kind: { plan: 'planned', actual: 'done' }
	}
};
