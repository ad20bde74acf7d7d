import type { Messages } from '../messages';
import { plural } from './plural';

/** Messages of the screen for typed questions. Counts, names and days arrive worded. */
export const explore: Messages['explore'] = {
	title: 'Explore',
	question: 'Ask the loaded data in SQL. Read only: no statement changes data or leaves this device.',
	editor: {
		label: 'SQL statement',
		keys: 'Ctrl+Enter runs. With suggestions open: arrow down to choose, Enter to take, Esc to close; Ctrl+Space opens them.',
		suggestions: 'Suggested names',
		suggested: (count) => plural(count, 'suggestion'),
		run: 'Run',
		running: 'Running the statement',
		opening: 'Preparing the data to be asked',
		cancel: 'Stop',
		stopped: 'The statement was stopped.',
		fromAddress:
			'This statement came with the address and has not been run on this device. Look at it, then press Run.',
		tooLongForAddress:
			'The statement is too long to be part of the page’s address. Copy the statement itself to pass it on.',
		first: 'Choose an example or write a statement, then press Run.'
	},
	names: {
		title: 'Names of tables and columns',
		insert: (name) => `Insert ${name} into the statement`,
		columns: (count) => plural(count, 'column')
	},
	history: {
		title: 'Run recently',
		lead: 'Kept on this device only.',
		clear: 'Clear this list',
		use: (statement) => `Take up the statement: ${statement}`
	},
	examples: {
		title: 'Examples',
		reported: 'Figures as reported',
		totals: 'The whole of 2020 by indicator',
		missing: 'Rows without a number',
		reports: 'Reports and their rows of figures'
	},
	result: {
		title: 'Result',
		rows: (count) => `${plural(count, 'row')} of results.`,
		none: 'The statement ran and gave no rows. Try wider conditions after WHERE.',
		cut: (shown) => `The result has more than ${shown} rows; the first ${shown} are shown.`,
		fileName: 'sql-result.csv',
		sampleFileName: 'sql-result-with-sample-data.csv',
		yes: 'yes',
		no: 'no',
		stale: 'The result below is that of the statement before.'
	},
	sums: {
		title: 'A sum in this statement may have counted twice',
		found: (columns, rows) => `Column ${columns}, ${plural(rows, 'row')} of the result:`,
		time: (levels) => `adds a long period and shorter ones within it (${levels}).`,
		window: (levels) => `adds windows that share days (${levels}).`,
		revision: () => 'adds a figure and the one that replaced it.',
		scope: () => 'adds something and a part of it (area, body or indicator under it).',
		overlap: () =>
			'adds groups that may count the same (topics, channels, audiences or bodies that are not separate).',
		role: () => 'adds total, “of which” or restated rows to other rows of the same report.',
		advice:
			'Use totals(first day, last day) in place of figures, and leave out rows with inside or may_overlap, so as not to add a whole and its parts.',
		how: 'This is found by running the statement again with one level of rows left out at a time: a cell that changes for two levels or more has added both.',
		unchecked:
			'The statement adds, but its result is too large: whether it adds wholes and parts was not checked to the end.',
		period: {
			month: 'months',
			quarter: 'quarters',
			half: 'half-years',
			nine_months: 'nine months',
			year: 'years',
			multi_year: 'several years',
			custom: 'other periods'
		}
	},
	refused: {
		title: 'This statement was not run',
		empty: () => 'There is no statement yet. Write one or choose an example.',
		too_long: () => 'The statement is too long. Shorten it and run it again.',
		unclosed: () => 'A quote or a comment is opened and not closed. Add what closes it.',
		several: () => 'One statement at a time. Take away what follows the semicolon.',
		unbalanced: () => 'The brackets do not match. Add or remove one to make pairs.',
		not_a_question: (word) =>
			`Questions begin with FROM, WITH, VALUES, DESCRIBE, SUMMARIZE or SELECT; this one begins with “${word}”.`,
		forbidden: (word) =>
			`Only the listed tables can be asked; no file, address or inner part of the program can be read: “${word}”.`,
		parameter: (word) => `Write the value into the statement in place of “${word}”.`,
		totals_days: () =>
			"totals needs two days written in the statement, the first not after the last, such as totals('2020-01-01', '2020-12-31').",
		totals_many: (most) =>
			`One statement can ask totals for at most ${most} windows. Ask in several statements.`,
		engine:
			'The database does not understand this statement or cannot do it. Check the names of tables and columns, and the spelling.',
		detail: 'What the database says'
	},
	plot: {
		title: 'Quick chart',
		mark: 'Marks',
		none: 'No chart',
		bar: 'Bars',
		line: 'Line',
		label: 'By column',
		number: 'Number in column',
		caption: (number, label) => `${number} by ${label}`,
		plain:
			'A plain drawing of the result in the order of its rows: it knows nothing of wholes and parts, nor of what may be compared.',
		source: 'result of an SQL statement over the loaded data',
		sampleSource: 'result of an SQL statement over the loaded data, sample data among them',
		first: (shown, total) => `The first ${shown} of ${plural(total, 'row')} are drawn.`,
		gaps: (count) => `${plural(count, 'row')} without a number: not drawn.`,
		summary: (number, label, count, low, high) =>
			`${number} by ${label}: ${plural(count, 'value')}, from ${low} to ${high}.`,
		nothing: 'A chart needs at least one column of numbers.',
		order: 'Row'
	},
	relations: {
		figures:
			'Figures as reported: one row for each row loaded. Wholes stand beside their parts, so don’t just add them.',
		totals:
			"What follows from the reports for a window, as every screen works it out: totals('2020-01-01', '2020-12-31'). One row for each series. The program works out the windows written in a statement before it runs, because the rules can’t be written in SQL.",
		reports: 'Reports and plans.',
		statements: 'Limitations, directions, strengths and tasks stated in reports.',
		links: 'Which direction answers which limitation.',
		places: 'Provinces before and since 1 July 2025.',
		indicators: 'The catalogue of indicators.',
		topics: 'The list of topics.',
		channels: 'The list of channels.',
		audiences: 'The list of audiences.',
		bodies: 'The list of bodies.'
	},
	columns: {
		id: 'number of the row in this load',
		province: 'name of the province',
		province_id: 'code of the province with its code list (qd124:84)',
		locality: 'area below the province, as written; none is the whole province',
		scope: 'own: its own work; consolidated: with those below it; not_stated',
		indicator: 'code of the indicator',
		indicator_name: 'name of the indicator (Vietnamese)',
		unit: 'unit as written, which is also what is counted',
		topics: 'topic codes, parted by “; ”; none is not stated',
		channels: 'channel codes; none is not stated',
		audiences: 'audience codes; none is not stated',
		origin: 'produced, reposted, published on a public page, or reported (statements)',
		kind: 'actual, or plan',
		synthetic: 'true for sample data',
		venue: 'where it took place',
		body: 'the body, as written',
		role: 'item: is added; total, part, restatement: checks or breaks down',
		grain: 'period: figure of a period; campaign, event: no figure of a period',
		basis: 'how the amount is known: stated, counted, unquantified, …',
		cumulative: 'true for a cumulative figure',
		period: 'period as written',
		period_type: 'month, quarter, half, nine_months, year, multi_year, custom',
		period_start: 'first day of the nominal period',
		period_end: 'last day of the nominal period',
		window_start: 'first day really counted',
		window_end: 'last day really counted',
		amount: 'the amount as written',
		value:
			'the number where the amount is one exact number; none for a bound, an approximation, a rate or no number',
		low: 'lowest it can be; none where unknown',
		high: 'highest it can be; none where open or unknown',
		flags: 'what limits the amount: approximate, estimate, unquantified, …',
		missing: 'why there is no number: blank, reported_elsewhere, …',
		per: 'what a rate is per (week, year); never added',
		report: 'id of the report',
		effective_date: 'day the figure takes effect',
		data_end: 'day the data end where that is before the period does; unknown; none where covered',
		file: 'name of the file',
		line: 'line in the file',
		place_in_report: 'place in the report',
		source: 'source',
		note: 'note',
		row_id: 'number of the row in this statement',
		first_day: 'first day of the window asked',
		last_day: 'last day of the window asked',
		producer: 'key of the producing body after succession',
		status: 'reported; derived from others; pieced from parts; none: no number',
		disputed: 'true where reports contradict each other',
		coverage: 'share of the window’s days that is known, 0–1',
		notes: 'codes of remarks',
		figure_count: 'how many rows of figures stand behind it',
		inside: 'row_id of the row that contains this one; not to be added to it',
		may_overlap: 'true where it may count the same as another row; not to be added',
		report_type: 'interim, annual, period (several years), plan, other',
		report_number: 'number of the document',
		issued: 'date of the document as written',
		cut_off: 'day the data were cut off',
		title: 'title of the document',
		due_date: 'day it was due',
		received_date: 'day it was received',
		statement: 'id of the statement',
		statement_kind: 'limitation, direction, strength, task',
		words: 'the text',
		words_en: 'the text in English',
		category: 'code of the category of limitation or direction',
		deadline: 'deadline',
		target: 'target set',
		limitation: 'id of the limitation',
		direction: 'id of the direction',
		strength: 'direct, or partial',
		confidence: 'high, medium; low is only a suggestion',
		linked_by: 'who linked them',
		linked_on: 'when they were linked',
		code: 'code',
		name: 'name (Vietnamese)',
		name_en: 'name in English',
		region: 'region',
		valid_from: 'exists since',
		valid_to: 'existed until; none while it does',
		successor_id: 'id of the unit of today',
		population_2019: 'population on 1 April 2019',
		indicator_kind: 'flow: counted in a period; stock: on a day; rate',
		indicator_group: 'group of indicators',
		parent: 'code of what contains it'
	}
};
