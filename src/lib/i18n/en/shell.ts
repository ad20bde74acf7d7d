import type { Messages } from '../messages';
import { plural } from './plural';

/** Messages of the frame around every screen and of the shared components. */
export const shell: Messages['shell'] = {
	product: {
		name: 'Toàn Cảnh',
		full: 'Public-awareness Activity Dashboard: drugs, crime and human trafficking'
	},
	skip: 'Skip to main content',
	screens: {
		label: 'Screens',
		overview: 'Overview',
		trends: 'Trends',
		compare: 'Compare',
		limitations: 'Limitations and planned directions',
		quality: 'Data quality',
		data: 'Import data',
		briefing: 'Briefing',
		explore: 'Explore'
	},
	language: { label: 'Language', vi: 'Tiếng Việt', en: 'English' },
	theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
	data: {
		label: 'Data',
		real: 'Source documents and my data',
		sample: 'Sample data',
		all: 'Both'
	},
	synthetic: {
		title: 'Sample data',
		sample: 'Every figure on this page was made up as an illustration. It belongs to no province.',
		all: 'This page includes made-up figures that belong to no province. They are marked.'
	},
	footer: {
		local: 'Data stay on this device.',
		version: (version) => `Version ${version}`
	},
	notices: {
		label: 'Notices',
		dismiss: 'Dismiss notice',
		tooLong: 'The address is too long to be read; nothing is chosen.',
		unknown: (name) => `“${name}”`,
		parameters: {
			lang: 'language',
			data: 'data',
			province: 'province',
			indicator: 'indicator',
			topic: 'topic',
			channel: 'channel',
			body: 'body',
			kind: 'actual or plan',
			grain: 'periods',
			scale: 'scale',
			measure: 'measure',
			side: 'figures to compare'
		},
		dropped: (names) => `Parts of the address could not be understood and were dropped: ${names}.`
	},
	error: {
		retry: 'Try again',
		detail: 'Technical detail',
		engine_start: {
			what: 'The calculation engine did not start.',
			meaning: 'No figures have been read. Your files are unchanged.',
			action: 'Reload the page. If it fails again, use a recent Chrome, Edge, Firefox or Safari.'
		},
		engine_lost: {
			what: 'The calculation engine stopped.',
			meaning: 'What is shown may be incomplete. The original files are intact.',
			action: 'Choose Try again to load the data anew. If memory is short, close other pages.'
		},
		query: {
			what: 'The figures for this choice could not be worked out.',
			meaning: 'This part of the page stays empty; the other parts are not affected.',
			action: 'Try again, or remove some filters.'
		},
		cancelled: {
			what: 'This was cancelled.',
			meaning: 'Nothing has changed from before it began.',
			action: 'Choose Try again to start over.'
		},
		file_read: {
			what: 'The file could not be read.',
			meaning: 'None of its rows were loaded.',
			action: 'Check that the file opens and is not locked by another program, then choose it again.'
		},
		asset_load: {
			what: 'A part of the program did not load.',
			meaning: 'The page does not fully work yet.',
			action: 'Check the connection to where it is installed, then reload the page.'
		},
		unexpected: {
			what: 'Something unexpected went wrong.',
			meaning: 'This part of the page cannot be shown. Original files are unchanged.',
			action: 'Reload the page. If it happens again, send the technical detail to the person in charge.'
		}
	},
	empty: {
		title: 'No figures for this choice',
		nearest: 'Nearest choice with figures'
	},
	loading: 'Loading figures',
	progress: {
		rows: (done) => `${plural(done, 'row')} read`,
		rowsOf: (done, total) => `${done} of ${plural(total, 'row')} read`,
		cancel: 'Cancel'
	},
	facets: {
		provinces: 'Province',
		indicators: 'Indicator',
		topics: 'Topic',
		channels: 'Channel',
		bodies: 'Implementing body',
		kind: 'Kind of figure'
	},
	kinds: { actual: 'Actual', plan: 'Plan' },
	filter: {
		title: 'Filters',
		active: (count) => `${count} active`,
		none: 'None active',
		clear: 'Clear filters',
		all: 'All',
		chosen: (count) => `${count} selected`,
		search: 'Search the list',
		searchHint: 'With or without accents',
		found: (count) => `Choices: ${count}`,
		noneFound: 'No choice matches',
		more: (count) => `${count} more, type to search`,
		clearOne: 'Deselect',
		close: 'Done',
		figures: (count) => `Figures: ${count}`
	},
	table: {
		sortAscending: 'ascending',
		sortDescending: 'descending',
		sorted: (column, direction) => `Sorted by ${column}, ${direction}`,
		empty: 'No rows',
		shown: (shown, total) => `Showing ${shown} of ${plural(total, 'row')}`,
		more: 'Show more',
		scroll: (caption) => `Scrollable table: ${caption}`
	},
	chart: {
		view: 'View',
		chart: 'Chart',
		table: 'Table',
		notes: 'Notes',
		source: (source) => `Source: ${source}`,
		asOf: (day) => `Data as of ${day}.`,
		asOfSome: (day, undated) => `Data as of ${day}; undated: ${undated}.`,
		asOfNone: 'How recent the data are is not known: the document is undated.'
	},
	menu: { open: 'More actions' },
	status: {
		reported: 'As reported',
		derived: 'Derived',
		pieced: 'Pieced together',
		none: 'No data'
	},
	statusMeaning: {
		reported: 'Stated in a report',
		derived: 'Worked out from other reported figures',
		pieced: 'Known parts added up; they do not cover the whole period',
		none: 'No number can be given'
	},
	verdict: {
		comparable: 'Comparable',
		with_care: 'Comparable with care',
		not_comparable: 'Not comparable',
		reasons: (count) => `Reasons (${count})`
	},
	evidence: {
		title: 'Evidence',
		close: 'Close',
		open: (text) => `Show evidence: ${text}`,
		count: (count) => `Figures behind it: ${count}`,
		derivation: 'How it was worked out',
		upperDerivation: 'How the upper bound follows',
		notes: 'Notes',
		written: 'As written',
		counted: 'Counted from a list in the report',
		notWritten: 'Left blank in the report',
		reading: 'Read as',
		period: 'Reporting period',
		report: 'Report',
		noReport: 'Report not known',
		noNumber: 'No number',
		noDate: 'undated',
		topics: (list) => `Topics: ${list}.`,
		place: 'Place in the report',
		file: 'File',
		line: (file, line) => `${file}, line ${line}`,
		source: 'Source',
		note: 'Note',
		revisions: 'Earlier figures, since replaced',
		empty: 'No figure stands behind this cell.'
	},
	findings: {
		caption: 'Points to check',
		level: 'Level',
		code: 'Issue',
		file: 'File',
		line: 'Line',
		column: 'Column',
		value: 'Value',
		message: 'Explanation',
		levels: { error: 'Error', warning: 'Needs review', info: 'Note' },
		none: 'Nothing to check'
	},
	drop: {
		title: 'Drop files here',
		choose: 'Choose files',
		hint: 'CSV files, several at once if you like. They do not leave this device.',
		release: 'Release to read',
		busy: 'Reading files'
	},
	statement: {
		limitation: 'Limitation',
		direction: 'Direction',
		strength: 'Strength',
		task: 'Task',
		deadline: 'Deadline',
		target: 'Target',
		open: (text) => `Show evidence: ${text}`,
		direct: 'Answered directly',
		partial: 'Answered in part',
		unanswered: 'Not answered'
	},
	links: {
		limitations: 'Limitations',
		directions: 'Directions',
		answeredBy: 'Answered by',
		answers: 'Answers',
		noneAnswering: 'No direction answers it',
		noneAnswered: 'Answers no stated limitation',
		direct: 'directly',
		partial: 'in part',
		suggested: 'suggestion, not accepted',
		legend: 'What the lines mean'
	}
};
