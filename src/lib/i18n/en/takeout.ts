import type { Messages } from '../messages';

export const takeout: Messages['takeout'] = {
	save: 'Download everything as Excel',
	lead: 'One Excel file with all figures, statements, links, follow-ups, findings and the list of files of this workspace, to look at and use elsewhere. To move to another machine or guard against loss, use the backup.',
	making: (done, total) => `Making the sheets: ${done}/${total}`,
	writing: 'Writing the Excel file',
	cancel: 'Stop',
	cancelled: 'Stopped. No file was made.',
	saved: (name) => `Made the file ${name}.`,
	fileName: 'Whole workspace',
	title: (name) => `Whole workspace: ${name}`,
	chosen: {
		real: 'With real figures; without illustrative data.',
		sample:
			'With illustrative data and the files of this workspace; without the documents that came with the app.',
		all: 'With real figures and illustrative data; illustrative rows are marked in the column “synthetic”.',
		published: 'With public figures too, marked in the column “origin”.'
	},
	stamp: 'Holds illustrative data: rows marked in the column “synthetic” are no real figures.',
	asOf: (day, undated) =>
		undated === '' ? `Data up to ${day}.` : `Data up to ${day}; documents without a date: ${undated}.`,
	notIn:
		'Not in this file: the originals of the files loaded, and the figures of files that are off, removed or replaced (these are still named on the sheet “Files”). The backup on the screen Import data has all originals.',
	again:
		'Load this file on the screen Import data and choose the sheet “Figures” to get exactly these figures; so it is with the sheets from “Statements” to “Documents cited”, one sheet at a time.',
	own: {
		note: 'Columns whose name begins with “Toàn Cảnh:” are added by the app; when the file is loaded again, they are passed over.',
		province: 'province',
		limitation: 'text of the limitation',
		direction: 'text of the direction',
		earlier: 'limitation stated first',
		later: 'limitation stated later',
		start: 'from',
		end: 'to',
		days: 'days covered',
		number: 'number',
		low: 'lowest',
		high: 'highest',
		reading: 'how to read it',
		use: 'state',
		remarks: 'remarks',
		document: 'document',
		file: 'file',
		line: 'line in the file',
		column: 'column in the file'
	},
	uses: {
		in_force: 'in force',
		replaced: 'replaced',
		undecided: 'waits for a choice',
		event: 'single event or campaign',
		check: 'for checking, not added'
	},
	stands: 'in force',
	superseded: 'replaced',
	remarks: {
		estimate: 'estimate',
		order: 'order of magnitude only, not added',
		counted: 'counted from a list in the document',
		inferred: 'document without a date, taken to be that of the document it cites'
	},
	advice: 'What to do',
	revisions: {
		province: 'Province',
		indicator: 'Indicator',
		unit: 'Unit',
		period: 'Period',
		state: 'State',
		former: 'Former figure',
		formerWords: 'Former figure as written',
		formerDocument: 'Document of the former figure',
		formerDay: 'Day of the former figure',
		current: 'Figure in force',
		currentWords: 'Figure in force as written',
		currentDocument: 'Document of the figure in force',
		currentDay: 'Day of the figure in force'
	},
	files: {
		origin: 'Where it is from',
		origins: {
			reports: 'came with the app',
			sample: 'illustrative, came with the app',
			public: 'public figures, came with the app',
			user: 'loaded by the user',
			entered: 'entered by hand'
		},
		state: 'State',
		inUse: 'in use',
		off: 'off',
		removed: 'removed',
		replaced: 'replaced',
		unread: 'could not be read',
		size: 'Size (bytes)',
		imported: 'Loaded on',
		by: 'Loaded by',
		encoding: 'Encoding or format',
		hash: 'SHA-256'
	},
	kept: {
		collection: 'Kind',
		key: 'Key',
		part: 'Part',
		text: 'Content as kept (JSON)',
		by: 'Kept by',
		time: 'Kept at'
	},
	history: {
		time: 'Time',
		what: 'What',
		collections: 'About',
		files: 'Files',
		state: 'State'
	},
	sheets: {
		figures: {
			name: 'Figures',
			about:
				'A row for each figure as written, with its number, both bounds, period, document, file and line.'
		},
		statements: {
			name: 'Statements',
			about: 'Limitations, directions, strengths and tasks stated in the documents.'
		},
		links: { name: 'Links', about: 'Which direction answers which limitation, as people confirmed.' },
		followUps: { name: 'Follow-ups', about: 'What became of each limitation over time.' },
		recurrences: { name: 'Recurrences', about: 'Limitations confirmed to be stated again, or not to be.' },
		categories: { name: 'Categories', about: 'Categories that users added or changed.' },
		reports: { name: 'Documents', about: 'Reports and plans.' },
		deadlines: { name: 'Deadlines', about: 'Reporting deadlines named in the documents.' },
		cited: { name: 'Documents cited', about: 'Documents that the reports cite.' },
		revisions: {
			name: 'Replaced figures',
			about: 'Figures that a later document replaced, or that wait for a choice, beside those in force.'
		},
		findings: {
			name: 'Findings',
			about: 'What needs a look in files, across files and between figures. Nothing is corrected silently.'
		},
		held: { name: 'Rows not loaded', about: 'Rows held or set aside, as they were read.' },
		files: {
			name: 'Files',
			about: 'The files, the day each was loaded, and its SHA-256 to check the original by.'
		},
		kept: {
			name: 'Settings and briefings',
			about: 'Names and columns settled, notes, briefings, views and settings, exactly as kept.'
		},
		history: { name: 'Steps taken', about: 'The steps that made this workspace, oldest first.' }
	}
};
