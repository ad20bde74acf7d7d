import type { Messages } from '../messages';
import { agree, plural } from './plural';

/** The English words of the import workbench. */
export const bench: Messages['bench'] = {
	title: 'Waiting to be loaded',
	lead: 'Nothing has changed yet. See how each file was understood, correct it where needed, then load it.',
	author: 'Your name',
	authorHint: 'Noted beside every correction; kept on this device only.',
	commit: 'Load this file',
	commitAll: (count) => `Load all ${count} files`,
	saveChanges: 'Save changes',
	readAgain: 'Read again',
	readAgainFile: (file) => `Read again: ${file}`,
	discard: 'Leave this file out',
	discardFile: (file) => `Leave out ${file}`,
	open: 'Look and correct',
	openFile: (file) => `Look at and correct ${file}`,
	saving: 'Saving files and decisions',
	readingAgain: 'Reading again with the new choice',
	saved: (files) => `Loaded and saved: ${files}.`,
	loadedOnly: (files) => `Loaded until this page is closed, not saved: ${files}.`,
	states: {
		accept: 'Ready to load',
		warn: 'Can be loaded, some parts need a look',
		nothing: 'No row can be loaded yet',
		reject: 'Can’t be loaded yet',
		unknown: 'Columns not known yet',
		reading: 'Being read',
		edited: 'Changing a loaded file'
	},
	rows: (read, accepted, held, aside) =>
		`${plural(read, 'row')} read: ${accepted} can be loaded, ${held} held, ${aside} set aside.`,
	unknown: (read) => `${plural(read, 'row')} read and none loaded: please say what the columns below are.`,
	discarded: (file) => `${file} was left out; nothing of it was loaded.`,
	waiting: (files) => `Read: ${files}. Look at it below, then load it.`,
	refused: (files) => `Can’t be loaded: ${files}. See why below.`,
	cancelled: 'Reading was cancelled; files not read to the end are not kept. Choose them again to load them.',
	alreadyThere: 'This file is there already; loading it again changes nothing.',
	onLine: (line, what) => `Line ${line}: ${what}`,
	replaces: {
		label: 'Takes the place of',
		none: 'No other file'
	},
	change: {
		title: 'Against what is loaded',
		summary: (added, changed, same, removed) =>
			`New ${added} · changed ${changed} · same ${same} · gone ${removed}`,
		none: 'No row is new, changed or gone.',
		changes: { new: 'New', changed: 'Changed', removed: 'Gone' },
		kind: 'Kind',
		line: 'Line',
		what: 'What',
		before: 'Before',
		after: 'Now',
		more: (count) => `${plural(count, 'more row')} ${agree(count, 'is', 'are')} not listed here.`
	},
	questions: {
		title: 'For you to decide',
		missing: (columns) => `No column is known to be: ${columns}.`,
		numbers: (column) => `Column “${column}”: points and commas in its numbers can be read in two ways.`,
		dates: (column) => `Column “${column}”: whether day or month comes first is not clear.`,
		crosstab: 'The file looks like a crosstab; confirm it to load it.',
		names: (count) => `${plural(count, 'name')} ${agree(count, 'is', 'are')} not clear.`,
		encoding: (encoding) => `An old encoding, read as ${encoding}: check that the letters are right.`,
		garbled: 'The letters are garbled: choose a repair.'
	},
	form: {
		title: 'How the file is read',
		encoding: 'Encoding',
		auto: (found) => `Found: ${found}`,
		autoNone: 'As found',
		encodings: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16 LE',
			'utf-16be': 'UTF-16 BE',
			'windows-1258': 'Windows-1258',
			'windows-1252': 'Windows-1252',
			tcvn3: 'TCVN3 (ABC)',
			vni: 'VNI',
			viscii: 'VISCII'
		},
		repair: 'Repair of garbled letters',
		noRepair: 'None',
		repairs: {
			tcvn3: 'TCVN3 letters saved wrongly',
			vni: 'VNI letters saved wrongly',
			utf8_as_1252: 'UTF-8 read as Windows-1252',
			utf8_as_1258: 'UTF-8 read as Windows-1258'
		},
		delimiter: 'Delimiter',
		delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' },
		sheet: 'Sheet',
		sheetRows: (name, rows) => `${name} (${plural(rows, 'row')})`,
		hiddenSheet: (label) => `${label}, hidden`,
		header: 'Header line',
		headerRows: 'Header lines',
		oneRow: '1 line',
		twoRows: '2 lines',
		kind: 'Kind of file',
		preview: 'How the letters look',
		score: (share) => `${share} of words are Vietnamese`,
		use: 'Use this',
		inUse: 'In use',
		confirm: 'The letters are right'
	},
	columns: {
		title: 'Columns',
		file: 'Column of the file',
		samples: 'Examples',
		is: 'Understood as',
		reason: 'Why',
		auto: (found) => `Found: ${found}`,
		or: 'or',
		note: 'Note (kept, not counted)',
		ignore: 'Leave out',
		running: 'Running number (not used)',
		spread: 'Column spread by a crosstab',
		proposed: (name) => `Proposed: ${name}`,
		accept: 'Take the proposal',
		acceptAll: (count) => `Take all ${count} proposals`,
		isOf: (column) => `Column “${column}” is understood as`,
		unnamed: (place) => `Column ${place} (no name)`,
		reasons: {
			hand: 'your choice',
			remembered: 'remembered from a file with this header',
			name: 'by its name',
			name_and_content: 'by name and content',
			content: 'by its content',
			none: 'not recognised'
		}
	},
	constants: {
		title: 'Values for the whole file',
		lead: 'For a file that lacks the column, such as one of a single province or period.',
		found: (text, line) => `Seen in line ${line}: “${text}”`,
		use: 'Use',
		empty: 'none'
	},
	conventions: {
		title: 'How numbers and dates are written',
		auto: 'As found',
		vi: 'Vietnamese: 2.000 and 12,5',
		en: 'English: 2,000 and 12.5',
		dmy: 'Day first: 15/6',
		mdy: 'Month first: 6/15',
		ask: 'please choose',
		dash: 'A lone “-” means',
		dashUndecided: 'Not chosen: taken as missing',
		dashZero: 'Zero',
		dashBlank: 'Missing',
		unread: 'not readable yet',
		howOf: (column) => `How column “${column}” is read`
	},
	crosstab: {
		title: 'Crosstab',
		found: (spread, count) => `${plural(count, 'column')} ${agree(count, 'is', 'are')} spread by ${spread}.`,
		spreads: { period: 'reporting period', province: 'province', indicator: 'indicator' },
		applied: 'Turned into rows: each cell is a figure.',
		asked: 'Not turned yet: confirm that it is a crosstab.',
		confirm: 'Yes, turn it',
		refuse: 'It is no crosstab',
		auto: 'As found'
	},
	sections: {
		title: 'Section rows',
		lead: 'The names of sections (I, II… or A, B…) can fill a column that is missing.',
		letter: 'Sections A, B…',
		roman: 'Sections I, II…',
		fill: (level) => `${level} fill the column`,
		nowhere: 'Fill nothing'
	},
	names: {
		title: 'Names that are not clear',
		lead: 'Choose once: every row with that name is read again, and the name is remembered for the next file.',
		written: 'Written in the file',
		rows: 'Rows',
		line: 'First line',
		choose: 'Is',
		chooseFor: (written) => `“${written}” is`,
		undecided: 'Not chosen',
		settled: 'Names chosen, remembered once loaded',
		settledAs: (written, name) => `“${written}” is ${name}`,
		takeBack: 'Choose again',
		takeBackFor: (written) => `Choose again for “${written}”`,
		accept: 'Accept',
		acceptFor: (written) => `Accept the name chosen for “${written}”`,
		suggestions: 'Suggestions',
		all: 'All',
		kinds: {
			province: 'province',
			indicator: 'indicator',
			topic: 'topic',
			channel: 'channel',
			audience: 'audience'
		},
		states: { unknown: 'in no list', ambiguous: 'several bear it' },
		over: (count) =>
			`${plural(count, 'more name')} ${agree(count, 'follows', 'follow')} once these are settled.`
	},
	preview: {
		title: 'What will be loaded',
		line: 'Line',
		column: 'Column of the file',
		fate: 'State',
		accepted: 'to be loaded',
		held: 'held',
		edited: 'corrected by hand'
	},
	correct: {
		title: 'Correct a figure that was read',
		lead: 'For an amount the file has wrong: the file itself stays as it is, the old text stands beside the correction.',
		line: 'Line in the file',
		none: 'No figure was loaded from this line.'
	},
	edits: {
		title: 'Corrections made',
		lead: 'They count once the file is loaded or its changes are saved. The text in the file itself is kept.',
		cell: (line, column) => `Line ${line}, column “${column}”`,
		takeBack: 'Take it back',
		takeBackFor: (cell) => `Take back the correction in ${cell}`
	},
	held: {
		title: 'Rows held or set aside',
		lead: 'Correct them here: the file itself stays as it is, each correction keeps name and time, and is checked like any cell.',
		edit: 'Correct',
		editLine: (line) => `Correct line ${line}`,
		save: 'Check again',
		cancel: 'Never mind',
		drop: 'Leave this row out',
		take: 'Load as data',
		undrop: 'Take it back',
		keepDuplicate: 'Not a copy, load it',
		restore: 'Undo corrections',
		dropped: 'you left this row out',
		more: (count) => `${plural(count, 'more row')}.`
	}
};
