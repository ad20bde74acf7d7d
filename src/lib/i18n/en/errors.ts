import type { Messages } from '../messages';

/** What went wrong as a whole, what that means, and what to do, for every kind of failure. */
const errors: Messages['shell']['error'] = {
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
	stopped: {
		what: 'This was stopped, since it made no progress.',
		meaning: 'Nothing was kept by half; everything kept before is intact.',
		action: 'Use the same button to do it again. If it still does not end, reload the page.'
	},
	out_of_memory: {
		what: 'This machine does not have enough memory for this.',
		meaning: 'It was not done; everything kept and loaded before is intact.',
		action:
			'Divide a large file by province or period and load the parts in workspaces of their own, or switch some loaded files off. Close other tabs and programs; a 64-bit browser can use more memory.'
	},
	file_read: {
		what: 'The file could not be read.',
		meaning: 'None of its rows were loaded.',
		action: 'Check that the file opens and is not locked by another program, then choose it again.'
	},
	file_changed: {
		what: 'The file on this machine is no longer as it was when it was chosen.',
		meaning: 'Nothing was kept or loaded, since what was checked and what the file holds now differ.',
		action: 'Take the file off the list and choose it again, so that what it holds now is checked.'
	},
	screen_load: {
		what: 'This screen could not be opened.',
		meaning:
			'A file of the program could not be loaded or is damaged, perhaps because the server has just been updated. Other screens and what was loaded are not affected.',
		action:
			'Finish what you have under way on other screens, then press Try again. If it still fails, make a backup and tell whoever runs the server.'
	},
	asset_load: {
		what: 'A part of the program did not load.',
		meaning: 'The page does not fully work yet.',
		action: 'Check the connection to where it is installed, then reload the page.'
	},
	storage_full: {
		what: 'There is no room left to keep this.',
		meaning: 'Nothing of it was kept; everything kept before is intact.',
		action: 'Back the workspace up to a file, drop removed files for good or free disk space, then try again.'
	},
	storage_denied: {
		what: 'The browser does not allow data to be kept.',
		meaning: 'Nothing of this was kept. Your own files are unchanged.',
		action: 'Allow this page to store data in the browser settings, or leave the private window.'
	},
	storage_damaged: {
		what: 'Part of what was kept can no longer be read.',
		meaning: 'The damaged part is set aside and named; everything else can be used.',
		action: 'Bring in the original file again, or restore a backup.'
	},
	storage_failed: {
		what: 'This could not be kept.',
		meaning: 'Nothing of it was kept; everything kept before is intact.',
		action: 'Choose Try again. If it fails again, close other pages and reload this one.'
	},
	storage_out_of_reach: {
		what: 'The place where data is kept could not be opened.',
		meaning:
			'Files loaded earlier are still on this machine but cannot be read now, so they are not in the figures.',
		action: 'Choose Try again. If it fails again, close all windows of the browser and open it anew.'
	},
	workspace_read_only: {
		what: 'This workspace can only be viewed at the moment.',
		meaning: 'Another page is editing it, or a newer version of the program has kept something in it.',
		action: 'Close the other page and try again, or reload to use the newer version.'
	},
	backup_too_large: {
		what: 'The workspace is too large to back up as one file.',
		meaning: 'No backup was made. Everything kept is intact.',
		action: 'Drop removed files for good, or divide the files among workspaces, then back up again.'
	},
	backup_file: {
		what: 'The backup could not be written to the chosen file.',
		meaning: 'Everything kept in the browser is intact.',
		action:
			'See that the drive of the file is there and has room, and that no other program has the file open, then press Try again; or choose another file.'
	},
	export: {
		what: 'The file could not be made.',
		meaning: 'No file was made. The data on the screen are untouched.',
		action: 'Try again. If it still fails, close other tabs and reload the page.'
	},
	unexpected: {
		what: 'Something unexpected went wrong.',
		meaning: 'This part of the page cannot be shown. Original files are unchanged.',
		action: 'Reload the page. If it happens again, send the technical detail to the person in charge.'
	}
};

/** What is said of work that makes no progress: what, for how long, and what stopping it means. */
const silent: Messages['shell']['silent'] = {
	kinds: {
		reading: 'Reading a file',
		packing: 'Packing a file to keep it',
		storing: 'Writing to this machine',
		asking: 'The calculation',
		exporting: 'Making a file'
	},
	what: (work, seconds) => `${work} has made no progress for more than ${seconds} seconds.`,
	meaning: 'The machine may be busy or the file large; if you wait, nothing is stopped.',
	stopping: {
		reading: 'If you stop it, this file is not read, and can be read again.',
		packing: 'If you stop it, nothing of this is kept; everything kept before is intact.',
		storing: 'If you stop it, nothing of this is kept; everything kept before is intact.',
		asking: 'If you stop it, the calculation engine starts again and loads what is kept.',
		exporting: 'If you stop it, no file is made.'
	},
	wait: 'Wait on',
	stop: 'Stop it'
};

/** All that is said of work that failed or does not go on. */
export const failures = { error: errors, silent };
