import type { Messages } from '../messages';
import { agree, plural } from './plural';

export const briefing: Messages['briefing'] = {
	title: 'Briefing',
	question:
		'Collect charts and tables, put them in order, write around them, then export to Word, PowerPoint or Excel, or print.',
	stamp: 'Holds sample data, which are no province’s figures.',
	readOnly:
		'This workspace can only be viewed now, so briefings can’t be changed; they can still be exported and printed. The screen Import data says why.',
	choose: 'Briefing',
	start: {
		title: 'No briefing yet',
		lead: 'Start with an empty briefing and add charts and tables by their own menus on the other screens, or let the app fill in a first version by rules.',
		name: 'Name of the briefing',
		create: 'Create briefing',
		another: 'New briefing',
		unnamed: (name) => `Left empty, it is named “${name}”.`,
		suggested: (day) => `Briefing of ${day}`
	},
	proposal: {
		lead: 'Fill in a period briefing of a province by rules: overview, change on the same period, comparison, limitations and directions, notes on the data. Every part can be changed.',
		province: 'Province',
		write: 'Fill in the period briefing',
		writing: 'Filling in…',
		name: (place) => `Period briefing: ${place}`,
		overview: 'Overview',
		noFigures: 'No number of the province is loaded.',
		change: 'Change on the same period',
		noChange:
			'No change on the same period of the year before can be told: the data have no two like periods of two years in a row that are both complete.',
		compare: 'Beside other provinces',
		noCompare: 'No indicator has a number of this province and of another one.',
		limitations: 'Limitations and directions',
		noLimitations: 'The province’s documents at hand state no limitations, or that part was not brought in.',
		noneStated: (report) => `${report}: the document has no section on limitations.`,
		earlier: (count) =>
			`${plural(count, 'earlier document')} ${agree(count, 'is', 'are')} on the screen of limitations and directions.`,
		notes: 'Notes on the data',
		noNotes: 'There is nothing to note on the data.'
	},
	kept: 'Every change is saved on this machine at once.',
	copy: 'Copy',
	copyName: (name) => `${name} (copy)`,
	rename: 'Rename',
	newName: 'New name of the briefing',
	saveName: 'Save name',
	remove: 'Delete briefing',
	cancel: 'Cancel',
	undo: 'Undo',
	said: {
		created: (name) => `“${name}” created.`,
		copied: (name) => `Copy “${name}” created.`,
		renamed: (name) => `Renamed to “${name}”.`,
		removed: (name) => `“${name}” deleted.`,
		added: 'Added.',
		saved: 'Saved.',
		moved: (place, of) => `Moved to place ${place} of ${of}.`,
		blockRemoved: 'Part removed.',
		undone: 'Undone.',
		refreshed: (figures, changes) =>
			`${plural(figures, 'figure')} refreshed to today’s data: ${plural(changes, 'change')}.`,
		refreshedSame: (figures) =>
			`${plural(figures, 'figure')} drawn anew from today’s data: nothing has changed.`,
		organisation: 'Office details saved.'
	},
	block: {
		label: (kind, place, of) => `${kind}, part ${place} of ${of}`,
		kind: {
			heading: 'Heading',
			paragraph: 'Paragraph',
			list: 'List',
			figure: 'Figure',
			unread: 'Part that can’t be read'
		},
		drag: 'Drag',
		dragOne: (label) => `Drag to move: ${label}`,
		dragHint: 'Drag with mouse or finger. Keyboard: arrows up and down, Home, End.',
		up: 'Up',
		upOne: (label) => `Move up: ${label}`,
		down: 'Down',
		downOne: (label) => `Move down: ${label}`,
		edit: 'Edit',
		editOne: (label) => `Edit: ${label}`,
		insert: 'Insert',
		insertOne: (label) => `Insert below: ${label}`,
		remove: 'Remove',
		removeOne: (label) => `Remove: ${label}`,
		save: 'Save',
		empty: 'No text yet',
		none: 'This briefing is empty. Add its first part below.'
	},
	text: {
		heading: 'Text of the heading',
		level: 'Level',
		levels: { '1': 'Level 1 (I.)', '2': 'Level 2 (1.)', '3': 'Level 3 (a)' },
		paragraph: 'Paragraph',
		list: 'One point a line',
		listKind: 'Kind of list',
		plain: 'Dashes',
		ordered: 'Numbered'
	},
	add: {
		title: 'Add at the end of the briefing',
		behind: (label) => `Insert below: ${label}`,
		heading: 'Add heading',
		paragraph: 'Add paragraph',
		list: 'Add list',
		figure: 'Add figure',
		address: 'Address of the screen with the figure',
		addressHint: 'Open that screen, choose what you need, then copy the address from the address bar.',
		notAddress: 'This is no address of a screen with figures. Please copy it from the address bar again.',
		nothing: 'That screen has nothing to draw for this choice. Open it and choose again.',
		put: 'Add this figure'
	},
	figure: {
		chart: (number) => `Chart ${number}.`,
		table: (number) => `Table ${number}.`,
		open: 'Open the screen of this figure',
		ownTitle: 'Own title of the figure (empty for its own)',
		data: 'Data table',
		caption: (title) => `Data table: ${title}`,
		filters: (words) => `Chosen: ${words}`,
		drawing: 'Drawing the figure',
		gone: (day) => `The data at hand no longer give this figure. Below is the table saved on ${day}.`,
		goneNothing: 'The data at hand do not give this figure, and no table was saved.',
		saved: (day) => `Below is the table saved on ${day}.`,
		unread: 'This version cannot read this part: it is not shown and not exported, and is kept as it is.',
		unreadSaved: (day) =>
			`The address of this figure cannot be read. Below is the table saved on ${day}; the part is kept as it is.`,
		ofDay: (day) => `Table saved on ${day}; the data at hand no longer give this figure.`
	},
	changes: {
		refresh: 'Refresh to today’s data',
		refreshing: 'Drawing the figures anew…',
		lead: 'Figures are always drawn from the data at hand. What differs from the last save is listed under each.',
		differ: (count, day) => `${plural(count, 'change')} since the data saved on ${day}`,
		was: (count, before, day) => `Refreshed on ${day}: ${plural(count, 'change')} since ${before}`,
		caption: (title) => `What changed: ${title}`,
		more: (count) => `and ${count} more.`,
		row: 'Row',
		column: 'Column',
		before: 'Before',
		after: 'Now',
		wholeRow: 'whole row',
		nothing: 'none'
	},
	exports: {
		title: 'Export the briefing',
		go: 'Go to export',
		lead: 'Files are made on this machine, without a network too.',
		word: 'Word',
		template: 'Word template',
		templates: {
			report: 'Report after Decree 30/2020',
			annex: 'Annex of charts',
			own: 'The office’s own .docx'
		},
		ownFile: 'The office’s template (.docx)',
		draft: 'DỰ THẢO (draft) behind the text',
		tables: 'With the data tables of charts',
		slides: 'PowerPoint',
		slideTheme: 'Ground of the slides',
		themes: { plain: 'Light', dark: 'Dark' },
		perSlide: 'Figures a slide',
		perSlides: { '1': 'One', '2': 'Two' },
		excel: 'Excel',
		print: 'Print or save as PDF',
		printHint: 'In the print dialog choose A4 and turn “Headers and footers” off.',
		drawing: (done, total) => `Drawing figure ${done} of ${total}`,
		writing: 'Writing the file',
		other: (name, step) => `“${name}”: ${step}`,
		cancel: 'Cancel',
		cancelled: 'Cancelled. No file was made.',
		leave: 'You can open other screens meanwhile.',
		asSaved: (count) => `Figures that can no longer be drawn and are in it as saved tables: ${count}.`,
		leftOut: (count) =>
			`Parts that cannot be read or drawn, have no saved table, and are not in the file: ${count}.`,
		done: (name) => `File ${name} made.`,
		empty: 'The briefing has nothing to export yet. Add its first part.',
		noFile: 'Please choose the template first.'
	},
	organisation: {
		title: 'Office details',
		lead: 'Used at the head and foot of the Word report; remembered in the workspace. Number, day and signature always stay blank.',
		form: 'Form of the document',
		forms: {
			state: 'State office (Decree 30/2020/NĐ-CP)',
			party: 'Party office (Guide 36-HD/VPTW)'
		},
		formHint:
			'The head of a Party office’s document follows Guide 36-HD/VPTW; margins and the signature could not be checked against it. Please ask your registry before use.',
		parent: 'Parent body',
		name: 'Name of the office',
		place: 'Place',
		symbol: 'Symbol after the number',
		symbolHint: { state: 'For example: BC-UBND', party: 'For example: BC/TU' },
		addressees: 'To, one a line',
		post: 'Authority and post of the signatory, a part a line',
		signatory: 'Name of the signatory',
		recipients: 'Recipients, one a line',
		save: 'Save office details'
	}
};
