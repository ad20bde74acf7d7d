import type { Messages } from '../messages';
import { plural } from './plural';

/** Messages about what is kept on this machine. Names of files, times and counts arrive worded. */
export const workspace: Messages['workspace'] = {
	unnamed: 'First workspace',
	nowOpen: (name) => `The workspace “${name}” is open.`,
	purged: 'Deleted for good.',
	storage: {
		opfs: 'Data are kept as files in this browser.',
		indexeddb: 'Data are kept in this browser’s database.',
		memory: 'Data are kept only until this page is closed. Back up to a file before you close it.'
	},
	reason: {
		best: 'This is the safest way to keep data that this browser has.',
		insecure_context: 'The page was opened over http, so the browser’s file store can’t be used.',
		no_files: 'This browser has no file store for pages.',
		files_refused: 'The browser refuses its file store.',
		kept_before: 'The data stay where they were first kept.',
		database_refused:
			'The browser refuses to keep data, usually because of a private window or a policy of the organisation.'
	},
	persistence: {
		granted: 'The browser has promised not to clear these data by itself.',
		refused: 'The browser may clear these data when room is short. Back up to a file regularly.',
		unavailable: 'The browser can’t be asked to keep these data for good. Back up to a file regularly.'
	},
	readOnly: {
		other_tab:
			'This workspace is open in another page, so it can only be viewed here. Once that page is closed, it can be edited here.',
		newer_format:
			'A newer version of the program has kept something here, so this version can only show what it understands. Reload the page.'
	},
	lost: {
		file: (name) => `File ${name}`,
		decision: (time) => `The decisions kept at ${time}`,
		unknown: (sequence) => `Kept part number ${sequence}`
	},
	problem: {
		batch_damaged: (what) =>
			`${what}: damaged on this machine, set aside and not counted. Bring in the original file again or restore a backup.`,
		batch_missing: (what) =>
			`${what}: kept once, but no longer on this machine. Bring in the original file again or restore a backup.`,
		batch_unreadable: (what) =>
			`${what}: can’t be read at the moment and is not counted. Press “Try again” or reload the page.`,
		batch_foreign: () => 'The store holds a file of another workspace; it was left alone and is not counted.',
		import_unfinished: (what) =>
			`${what}: the page was closed while this was being kept, so nothing of it was kept. Bring it in again.`,
		index_rebuilt: () =>
			'The list of what is kept was lost and has been rebuilt from the kept files themselves.',
		index_behind: () =>
			'The list of what is kept was out of date and has been completed from the kept files.',
		index_unsaved: () => 'The list of what is kept could not be written; it will be with the next change.',
		reload_failed: () =>
			'Changes made in another page could not be read, so what is shown here may be old. Reload the page.',
		format_newer: () =>
			'A newer version of the program has kept something here; it is not shown, and nothing can be changed. Reload the page to use the newer version.'
	},
	backup: {
		save: 'Download a backup',
		saving: 'Packing the backup',
		inspecting: 'Checking the backup',
		taking: 'Loading the backup',
		cancel: 'Stop',
		cancelling: 'Stopping',
		cancelled: {
			saving: 'Stopped. No file was made. For a backup, press “Download a backup” again.',
			inspecting: 'Stopped checking. Nothing was stored. To open the backup, choose the file again.',
			taking: 'Stopped. There is no new workspace. To load it, press “Load as a new workspace” again.'
		},
		taken: 'The backup is loaded. This new workspace is open; the one before is still in the list.',
		saved: (name) =>
			`Made the file ${name}. The backup is there once the browser says that the download is done; please keep the file in a safe place.`,
		fileName: (name, day) => `toan-canh ${name} ${day}.zip`,
		never: 'Never backed up.',
		today: 'Last backup: today.',
		age: (days, date) => `Last backup: ${plural(days, 'day')} ago (${date}).`,
		open: 'Open a backup',
		preview: (name) => `Backup “${name}”`,
		holds: (files, decisions) => `${plural(files, 'original file')}, ${plural(decisions, 'decision')}.`,
		made: (date) => `Made on ${date}.`,
		take: 'Load as a new workspace',
		leave: 'Never mind',
		problemTitle: 'What can’t be had back',
		refused: 'This backup can’t be used; nothing was stored. Please choose another backup.',
		problem: {
			original_damaged: (file) => `File ${file} is damaged in the backup and will be missing.`,
			original_missing: (file) => `File ${file} is no longer in the backup.`
		},
		refusal: {
			not_a_backup: 'This file is not a backup of this program.',
			newer_version: 'The backup was made by a newer version. Use that version to restore it.',
			unsafe_name: 'The name of a file inside leads out of the backup, so it is not safe.',
			unexpected_entry: 'There is a file inside that no backup has.',
			duplicate_entry: 'Two files inside have the same name.',
			too_many_entries: 'There are too many files inside.',
			too_large: 'What is inside is too large.',
			packed_too_tight: 'What is inside is packed unusually tight, like files made to hang a machine.',
			damaged: 'The backup is damaged or was changed.',
			not_understood: 'What is inside does not have the form of a backup.'
		}
	},
	problemTitle: 'About what was kept',
	problemElsewhere: 'Some of the data that were kept are not among the figures here.',
	problemLink: 'See which, and how to get them back',
	failedLink: 'Try to open it again on the screen Import data',
	tryAgain: 'Try again',
	acknowledge: 'I know',
	title: 'Workspace',
	choose: 'Open',
	unnamedOther: (place) => `Not named (${place})`,
	waiting: 'Load or leave the files that wait before opening another workspace.',
	create: 'New',
	rename: 'Rename',
	name: 'Name of the workspace',
	save: 'Save name',
	cancel: 'Never mind',
	remove: 'Remove this workspace',
	removed: (name) => `“${name}” was removed. Its original files stay until it is deleted for good.`,
	restore: 'Take it back',
	purge: 'Delete for good',
	purgeWarning: 'Removed workspaces, with all original files in them, can’t be had back after this.',
	purgeConfirm: 'Yes, delete for good',
	files: {
		on: 'In use',
		off: 'Switched off',
		switchOn: (file) => `Use ${file} again`,
		switchOff: (file) => `Switch ${file} off`,
		turnOn: 'Use again',
		turnOff: 'Switch off',
		review: 'Look and correct',
		switchedOff: (file) => `${file} is switched off and not counted.`,
		switchedOn: (file) => `${file} is in use again.`,
		removed: (file) => `${file} was removed. It can be brought back under “What was done”.`,
		reviewing: (file) => `${file} is open for corrections, under “Waiting to be loaded”.`,
		reviewFile: (file) => `Look at and correct ${file}`,
		state: 'State',
		imported: (when) => `loaded ${when}`,
		by: (author, when) => `loaded by ${author}, ${when}`,
		unreadable: 'The original can’t be read, not counted',
		leftOut: 'Kept, but not counted for want of memory',
		stopped: 'Reading was stopped, not counted',
		readAgain: (file) => `Try to read ${file} again`
	},
	history: {
		title: 'What was done',
		lead: 'Each step can be undone; original files are not lost.',
		undo: 'Undo',
		redo: 'Redo',
		undone: 'undone',
		undoStep: (step) => `Undo: ${step}`,
		redoStep: (step) => `Redo: ${step}`,
		undoneNow: (step) => `Undone: ${step}.`,
		imported: (files) => `Load ${files}`,
		types: {
			workspace_named: 'name the workspace',
			workspace_removed: 'remove the workspace',
			workspace_restored: 'take the workspace back',
			file_brought_again: 'load an old file again',
			file_decided: 'change how a file is read',
			file_switched: 'switch a file on or off',
			file_removed: 'remove a file',
			file_replaced: 'replace a file',
			kept: 'keep',
			dropped: 'drop',
			undone: 'undo',
			redone: 'redo',
			originals_pruned: 'delete removed files for good',
			backed_up: 'download a backup',
			loss_acknowledged: 'note what was lost'
		},
		collections: {
			alias: 'names',
			mapping: 'the meaning of columns',
			figure: 'a figure entered by hand',
			statement: 'a statement entered by hand',
			link: 'a link',
			follow_up: 'the follow-up of a limitation',
			recurrence: 'a recurring limitation',
			category: 'a category',
			note: 'a note',
			briefing: 'a briefing',
			view: 'a view',
			setting: 'a setting'
		},
		prune: 'Delete removed files for good',
		pruneWarning: 'Files that were removed or replaced can’t be had back after this.',
		pruneConfirm: 'Yes, delete for good',
		pruned: (megabytes) => `${megabytes} MB were freed.`
	},
	entry: {
		title: 'Enter a figure by hand',
		lead: 'It is checked like a figure of a file, keeps name and time, and never replaces what was loaded.',
		save: 'Check and save',
		saved: (what) => `Saved the entered figure: ${what}.`,
		enteredOnly: (what) => `Entered until this page is closed, not saved: ${what}.`,
		rejected: 'Not saved yet. Please look at:',
		list: 'Figures entered by hand',
		remove: (what) => `Remove ${what}`,
		removeShort: 'Remove',
		file: 'entered by hand',
		source: (author, when) => `Entered by hand: ${author}, ${when}`,
		nobody: 'no name',
		needed: 'needed',
		fields: {
			province: 'Province',
			indicator: 'Indicator',
			topic: 'Topic',
			period: 'Reporting period',
			value: 'Amount as written',
			unit: 'Unit',
			report: 'Document number',
			report_date: 'Document date',
			place_in_report: 'Place in the document',
			note: 'Note'
		}
	},
	opening: 'Opening what was kept'
};
