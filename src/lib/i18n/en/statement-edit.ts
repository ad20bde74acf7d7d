import type { Messages } from '../messages';
import { plural } from './plural';

/** Messages of the forms that add, change, split, merge and sort statements. Counts and names arrive worded. */
export const statementEdit: Messages['statementEdit'] = {
	tools: 'Add and edit',
	more: 'More',
	add: 'Add a statement',
	edit: 'Edit',
	split: 'Split',
	merge: 'Merge',
	categorise: 'Categorise',
	noneStated: 'Document without a limitations section',
	takeBack: 'Take the change back',
	editOf: (text) => `Edit: ${text}`,
	splitOf: (text) => `Split: ${text}`,
	mergeOf: (text) => `Merge with others: ${text}`,
	takeBackOf: (text) => `Take the change back: ${text}`,
	titles: {
		add: 'Add a statement to a document',
		edit: 'Edit a statement',
		split: 'Split a statement',
		merge: 'Merge statements',
		categorise: 'Categorise several statements',
		none_stated: 'Document without a limitations section',
		categories: 'Category lists',
		files: 'Decisions as CSV files'
	},
	kinds: {
		limitation: 'Limitation',
		direction: 'Direction',
		task: 'Task',
		strength: 'Strength',
		none_stated: 'No limitations stated'
	},
	fields: {
		document: 'Document',
		chooseDocument: 'Choose the document it is stated in',
		otherDocument: 'Another document, not loaded…',
		report: 'Number or name of the document',
		province: 'Province',
		period: 'Reporting period',
		periodHint: 'For example: 2024-H1, năm 2023, 2021-2025.',
		kind: 'Kind of statement',
		text: 'Text, a summary close to the document’s words',
		textEn: 'Text in English, if wanted',
		category: 'Category',
		uncategorised: 'Not categorised',
		topics: 'Topics',
		noTopics: 'Not stated',
		indicators: 'Indicators it speaks of',
		noIndicators: 'Speaks of no indicator',
		body: 'Body',
		place: 'Place in the document',
		placeHint: 'For example: Mục 3.2, dòng 31.',
		deadline: 'Deadline',
		target: 'Target',
		note: 'Note',
		more: 'More details'
	},
	needed: (label) => `${label} (required)`,
	imported: 'Text as imported',
	importedFrom: (place) => `The imported text is kept: ${place}.`,
	emptyText: 'There is no text yet. Write it here.',
	gone: 'This statement was just replaced elsewhere. Close this and choose again.',
	draft: 'This is an unfinished draft; it is not saved.',
	discard: 'Discard the draft',
	save: 'Save',
	cancel: 'Cancel',
	mend: 'Not saved yet. Correct the marked fields.',
	saved: (what) => `Saved: ${what}.`,
	keptOnly: (what) => `Noted, but kept only until this page is closed: ${what}.`,
	undo: 'Undo',
	undone: (what) => `Undone: ${what}.`,
	done: {
		add: (text) => `“${text}” added`,
		edit: (text) => `“${text}” edited`,
		split: (parts) => `split into ${parts} parts`,
		merge: (count) => `${plural(count, 'statement')} merged into one`,
		categorise: (count, category) => `${plural(count, 'statement')} put into ${category}`,
		noneStated: (document) => `${document} has no limitations section`,
		takeBack: (text) => `change of “${text}” taken back`
	},
	parts: {
		lead: 'Divide it into two parts or more, one point each. The imported text is kept.',
		part: (number) => `Part ${number}`,
		text: (number) => `Text of part ${number}`,
		category: (number) => `Category of part ${number}`,
		add: 'Add a part',
		remove: (number) => `Remove part ${number}`,
		links: 'Which part keeps which link',
		linksLead: 'A part that is not chosen gets the link as a suggestion only, which answers nothing.',
		noLinks: 'This statement has no links yet.',
		followUps: 'What was noted in follow-up goes with every part; confirmed recurrences do not.',
		strengths: { direct: 'directly', partial: 'in part', none: 'does not answer' }
	},
	merging: {
		lead: 'Choose statements of one kind from one document. Their links go with the new statement.',
		otherPeriods:
			'A limitation stated again in a later period is not merged but confirmed as recurring, under Follow-up.',
		choose: 'Choose statements to merge',
		text: 'Text after merging',
		strength: (other) => `How “${other}” is linked: the statements differ`,
		tooFew: 'Choose at least two statements.'
	},
	sorting: {
		lead: 'Choose statements and a category, then save once.',
		list: 'Category list',
		lists: { limitation: 'Limitations', direction: 'Directions, tasks' },
		into: 'Put into',
		onlyUnsorted: 'Only statements without a category or in Other',
		none: 'Choose at least one statement.'
	},
	picking: {
		search: 'Search the text',
		document: 'Document',
		allDocuments: 'All documents',
		found: (count, chosen) => `${plural(count, 'statement')}, ${chosen} chosen.`,
		more: (count) => `${count} more. Narrow the search to see them.`,
		all: (count) => `Choose all ${count}`,
		clear: 'Choose none',
		nothing: 'No statement matches.'
	},
	missing: {
		lead: 'Record that a document has no limitations section. This does not mean that there are no limitations, and never counts as fully answered.',
		choose: 'Documents not known to have a limitations section',
		noneLeft: 'Every document shown has limitations or is recorded as having no such section.',
		recorded: 'Recorded',
		takeBack: (document) => `Take back: ${document}`,
		takeBackShort: 'Take back'
	}
};
