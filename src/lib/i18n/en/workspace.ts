import type { Messages } from '../messages';

/** Messages about what is kept on this machine. Names of files, times and counts arrive worded. */
export const workspace: Messages['workspace'] = {
	unnamed: 'First workspace',
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
			`${what}: can’t be read at the moment and is not counted. Reload the page to try again.`,
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
			'A newer version of the program has kept something here; it is not shown, and nothing can be changed.'
	},
	backup: {
		refused: 'This backup can’t be used; nothing was stored.',
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
			damaged: 'The backup is damaged or was changed. Use another one.',
			not_understood: 'What is inside does not have the form of a backup.'
		}
	}
};
