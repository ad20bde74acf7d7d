import type { Messages } from '../messages';
import { plural } from './plural';

/** English messages of what has become of limitations. */
export const followUp: Messages['followUp'] = {
	title: 'Follow-up of limitations',
	lead: (limitations) =>
		`${plural(limitations, 'limitation', 'limitations')}, by the last word of whoever follows them. Those of which nobody has said anything stand apart and are not taken for done.`,
	state: {
		open: 'Open',
		planned: 'Planned for',
		resolved: 'Resolved',
		repeated: 'Repeated',
		unsaid: 'No state noted yet'
	},
	group: (state, count) => `${state} (${count})`,
	suggested: {
		planned: 'A direction answers it; nobody has confirmed that it is planned for.',
		repeated: 'Confirmed to be stated again later; nobody has noted it as repeated.'
	},
	accept: { planned: 'Note as planned for', repeated: 'Note as repeated' },
	search: 'Search limitations',
	states: 'State',
	shown: (shown, all) => `${shown} of ${plural(all, 'limitation', 'limitations')}`,
	clear: 'Clear',
	nothing: 'No limitation fits this choice.',
	also: (names) => `Narrowed too by: ${names}.`,
	filters: {
		search: 'search words',
		categories: 'category',
		periods: 'period',
		answers: 'how far answered',
		followUps: 'follow-up'
	},
	more: (count) => `Show ${count} more`,
	open: (text) => `Open: ${text}`,
	history: {
		title: 'History',
		of: (text) => `History of: ${text}`,
		kind: {
			stated: 'First stated',
			planned: 'A direction answers it',
			repeated: 'Stated again',
			open: 'Noted as open',
			resolved: 'Noted as resolved'
		},
		said: {
			planned: 'Noted as planned for',
			repeated: 'Noted as repeated',
			open: 'Noted as open',
			resolved: 'Noted as resolved'
		},
		undated: 'day not known',
		periodOnly: (period) => `${period}, document undated`,
		take: (what) => `Take back: ${what}`,
		takeShort: 'Take back'
	},
	form: {
		title: 'Note its state',
		state: 'State',
		date: 'Day',
		dateHint: 'Leave blank where the day is not known.',
		note: 'Note',
		noteHint: 'What it rests on, such as the number of a document.',
		save: 'Save the state',
		saved: (state, text) => `Noted “${state}” for: ${text}`,
		taken: (state, text) => `Took back “${state}” of: ${text}`,
		dateWrong: 'There is no such day. Choose another or leave it blank.'
	},
	recurrence: {
		title: (count) => `May be the same limitation again (${count})`,
		lead: 'The program only suggests; nothing counts as repeated until somebody confirms it.',
		earlier: 'Stated earlier',
		later: 'Stated later',
		why: 'Why it is suggested',
		same: 'The same limitation',
		different: 'Not the same',
		sameOf: (earlier, later) => `The same limitation: ${earlier} – ${later}`,
		differentOf: (earlier, later) => `Not the same limitation: ${earlier} – ${later}`,
		keptSame: 'Noted as one limitation stated again.',
		keptDifferent: 'Noted as two different limitations.',
		more: (count) => `Show ${plural(count, 'more suggestion', 'more suggestions')}`
	}
};
