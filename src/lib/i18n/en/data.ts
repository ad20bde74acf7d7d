import type { Messages } from '../messages';
import { plural } from './plural';

/** Messages of the screen where files come in. Counts arrive formatted. */
export const data: Messages['data'] = {
	title: 'Import data',
	question: 'Bring CSV or Excel files in, see what was understood, and what needs a second look.',
	reading: (file) => `Reading ${file}`,
	files: {
		title: 'Loaded files',
		file: 'File',
		kind: 'Kind',
		read: 'Rows read',
		accepted: 'Loaded',
		held: 'Held',
		setAside: 'Set aside',
		findings: 'Findings',
		form: 'Encoding, delimiter',
		action: 'Action',
		remove: 'Remove this file',
		removeFile: (file) => `Remove ${file}`,
		builtIn: 'comes with the app',
		builtInSample: 'sample data that comes with the program',
		builtInPublic: 'public figures that come with the program',
		delimiters: { comma: 'comma', semicolon: 'semicolon', tab: 'tab', none: 'none' },
		footnote:
			'Held: a row with something unclear, not counted yet. Set aside: a total, a note or a repeated header, never counted.'
	},
	kinds: {
		activities: 'Activities',
		statements: 'Statements',
		links: 'Links',
		reports: 'Reports',
		deadlines: 'Deadlines',
		documents_cited: 'Documents cited',
		follow_ups: 'Follow-up of limitations',
		recurrences: 'Recurring limitations',
		categories: 'Category lists',
		unknown: 'Unknown kind'
	},
	findings: {
		title: 'Findings',
		lead: 'Nothing is corrected silently: each finding names file, line, column and what can be done.',
		level: 'Level',
		all: 'All',
		source: 'File',
		matter: 'Matter',
		column: 'Column',
		download: 'Download the list (CSV)',
		fileName: 'findings.csv',
		checking: 'Checking rows against each other',
		checked: (done, of) => `${done} of ${plural(of, 'figure')} seen`,
		notAll:
			'The findings below do not include yet what only rows side by side show: copies, contradictions, tenfold changes.'
	},
	held: {
		title: 'Rows not loaded',
		lead: 'These rows are kept as read. Open “Look and correct” of the file to mend them here.',
		line: 'Line',
		file: 'File',
		fate: 'State',
		reasons: 'Reasons',
		cells: 'Content',
		fates: { held: 'held', set_aside: 'set aside' }
	},
	templates: {
		title: 'Templates',
		lead: 'One file for each kind, for Excel: the header row and one example, cells separated by commas.',
		fileNames: {
			activities: 'template-activities.csv',
			statements: 'template-statements.csv',
			links: 'template-links.csv',
			reports: 'template-reports.csv',
			deadlines: 'template-deadlines.csv',
			documents_cited: 'template-documents-cited.csv',
			follow_ups: 'template-follow-ups.csv',
			recurrences: 'template-recurrences.csv',
			categories: 'template-categories.csv'
		},
		download: (kind) => `Download template: ${kind}`,
		columns: 'Columns that are understood',
		column: 'Column',
		need: 'Needed',
		needs: { always: 'required', one_of: 'at least one of these columns', optional: 'optional' },
		also: 'Other accepted names'
	}
};
