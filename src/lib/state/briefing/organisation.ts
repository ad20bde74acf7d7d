import type { Organisation } from '../../export/model';
import type { Entry } from '../../workspace/entry';
import { itemsOf, type WorkspaceState } from '../../workspace/state';
import { cleanLine } from './clean-words';
import { textOf, textsOf } from './read-json';

const KEY = 'organisation';
/** Lines of one list; more are no addressees. */
const MOST_LINES = 50;

/** An office of which nothing is filled in yet. */
export const NO_ORGANISATION: Organisation = {
	form: 'state',
	parent: '',
	name: '',
	place: '',
	symbol: '',
	addressees: [],
	post: [],
	signatory: '',
	recipients: []
};

/** The office as the workspace remembers it; blank where it doesn't. */
export function organisationIn(state: WorkspaceState): Organisation {
	const value = itemsOf(state, 'setting').get(KEY)?.value;
	return cleanOrganisation({
		// Offices kept before there was a choice are of the state.
		form: textOf(value, 'form') === 'party' ? 'party' : 'state',
		parent: textOf(value, 'parent'),
		name: textOf(value, 'name'),
		place: textOf(value, 'place'),
		symbol: textOf(value, 'symbol'),
		addressees: textsOf(value, 'addressees'),
		post: textsOf(value, 'post'),
		signatory: textOf(value, 'signatory'),
		recipients: textsOf(value, 'recipients')
	});
}

/** The entry that remembers the office. */
export function keepOrganisation(organisation: Organisation): Entry {
	const { addressees, post, recipients, ...lines } = cleanOrganisation(organisation);
	const value = { ...lines, addressees: [...addressees], post: [...post], recipients: [...recipients] };
	return { type: 'kept', collection: 'setting', key: KEY, value, author: null };
}

function cleanOrganisation(own: Organisation): Organisation {
	return {
		form: own.form,
		parent: cleanLine(own.parent),
		name: cleanLine(own.name),
		place: cleanLine(own.place),
		symbol: cleanLine(own.symbol),
		addressees: cleanLines(own.addressees),
		post: cleanLines(own.post),
		signatory: cleanLine(own.signatory),
		recipients: cleanLines(own.recipients)
	};
}

function cleanLines(lines: readonly string[]): readonly string[] {
	return lines
		.map(cleanLine)
		.filter((line) => line !== '')
		.slice(0, MOST_LINES);
}
