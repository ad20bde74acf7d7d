import type { Messages } from '../messages';
import { failures } from './errors';
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
	published: {
		title: 'Public figures',
		banner:
			'This page also holds figures found on public web pages, which are no province’s report. Most are single events; each is marked.'
	},
	footer: {
		local: 'Data stay on this device.',
		promises: 'What is promised about security',
		notices: 'Software used and its licences',
		version: (version) => `Version ${version}`
	},
	notices: {
		label: 'Notices',
		dismiss: 'Dismiss notice',
		tooLong: 'The address is too long to be read; nothing is chosen. Please choose again on the screen.',
		full: 'So much is chosen that the address of the page can’t hold it all, so the last choice was not applied. Clear some choices and try again.',
		unknown: (name) => `“${name}”`,
		parameters: {
			lang: 'language',
			data: 'data',
			public: 'public figures',
			province: 'province',
			indicator: 'indicator',
			topic: 'topic',
			channel: 'channel',
			body: 'body',
			kind: 'actual or plan',
			grain: 'periods',
			clock: 'how periods run',
			window: 'days shown',
			along: 'measure along time',
			form: 'how it is drawn',
			last_year: 'line of last year',
			marks: 'milestones',
			scale: 'scale',
			measure: 'measure',
			side: 'figures to compare',
			period: 'the periods compared',
			group: 'the grouping',
			order: 'the order',
			pin: 'the provinces kept at the top',
			without: 'the provinces left out',
			picture: 'the picture',
			places: 'the places compared',
			rows: 'the rows of the pivot table',
			columns: 'the columns of the pivot table',
			sql: 'SQL statement',
			plot: 'quick chart',
			matter: 'kind of finding',
			level: 'level of finding',
			file: 'file',
			report: 'report',
			by: 'grouping of findings',
			years: 'years of the calendar',
			units: 'provinces of the calendar',
			show: 'how limitations and directions are shown',
			under: 'how limitations and directions are grouped',
			find: 'words searched for',
			category: 'categories of limitations and directions',
			stated: 'periods they were stated in',
			answered: 'how far answered',
			followed: 'follow-up',
			across: 'directions of later documents',
			suggestions: 'whether suggestions are shown',
			statement: 'opened statement',
			briefing: 'open briefing'
		},
		dropped: (names) =>
			`Parts of the address could not be understood and were dropped: ${names}. Choose again where you need to.`
	},
	...failures,
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
		active: (count) => `${plural(count, 'filter')} in use`,
		none: 'No filters in use',
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
		asOfNone: 'How recent the data are is not known: the document is undated.',
		asOfPages:
			'Public pages close their data on no common day; each number is of the period or day that its page names.'
	},
	menu: { open: 'More actions' },
	status: {
		reported: 'As reported',
		published: 'From a public page',
		derived: 'Derived',
		pieced: 'Pieced together',
		none: 'No data'
	},
	statusMeaning: {
		reported: 'Stated in a report',
		published: 'Stated on a public page, not in a report of the province',
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
		countedOnPage: 'Counted from what the page tells',
		page: 'Page',
		address: 'Page address',
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
		line: (file, line, column) => `${file}, line ${line}${column === '' ? '' : `, column “${column}”`}`,
		source: 'Source',
		note: 'Note',
		edits: 'Cells corrected by hand; the file is unchanged',
		edit: ({ column, original, text, by, at }) =>
			`${column}: “${original}” to “${text}”${by === '' ? '' : `, ${by}`}${at === '' ? '' : `, ${at}`}`,
		empty: 'No figure stands behind this cell.',
		missing:
			'This address asks for the evidence of a number that is not among the loaded data. Load the file that holds it, or choose other data.'
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
		hint: 'CSV or Excel files (.xlsx, .xls), several at once if you like. They do not leave this device.',
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
	}
};
