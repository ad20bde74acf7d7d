import type { Messages } from '../messages';
import { agree, plural } from './plural';

/** Messages about decisions taken out as files. Counts arrive formatted. */
export const decisionFiles: Messages['decisionFiles'] = {
	open: 'Download decisions (CSV)',
	lead: 'What people decided, here or by a file: statements added and changed, links, follow-up, recurrence, categories. Loaded on the screen Import data, these files give the same again.',
	original: 'The files brought in are not among them; a backup takes everything along.',
	all: 'Download all',
	asks: 'One file for each kind. If the browser lets only one through, download them one by one.',
	none: 'There are no decisions to download yet.',
	rows: (count) => plural(count, 'row'),
	one: (kind) => `Download: ${kind}`,
	oneShort: 'Download',
	saved: (files) => `Handed to the browser: ${files}.`,
	unread: (count) =>
		`${plural(count, 'row')} cannot be read by the lists in use; ${agree(count, 'it is', 'they are')} in the file all the same, as written.`,
	fileNames: {
		statements: 'decisions-statements.csv',
		links: 'decisions-links.csv',
		follow_ups: 'decisions-follow-up.csv',
		recurrences: 'decisions-recurrence.csv',
		categories: 'decisions-categories.csv'
	}
};
