import type { Messages } from '../messages';

/** Messages about the backup that is written to a chosen file after changes. */
export const standingBackup: Messages['standingBackup'] = {
	choose: 'Keep a backup in a file',
	hint: 'After each change the whole workspace is written to the file you choose, on a disk, a network drive or a USB stick. Each workspace has a file of its own; what was in the file before is replaced.',
	on: (name) => `A backup is kept in the file ${name}.`,
	written: (time) => `Written last: ${time}.`,
	writing: (name) => `Writing the backup to the file ${name}`,
	asks: (name) =>
		`Keeping a backup in the file ${name} is on hold: the browser needs your permission each time it is opened.`,
	allow: 'Allow writing',
	paused: (name) =>
		`Keeping a backup in the file ${name} is on hold, because part of the data here can not be read. The file stays as it was written before; open it as a backup to get back what is missing.`,
	stop: 'Stop keeping it',
	stopped: (name) => `No backup is written any more. The file ${name} stays as it was written.`,
	other: 'Choose another file',
	taken: (workspace) =>
		`The file you chose holds the backup of the workspace “${workspace}”. Choose another file. The backup of “${workspace}” will be written again when that workspace is open.`,
	elsewhere: {
		asks: 'Keeping a backup in a file waits for your permission.',
		failed: 'The backup could not be written to the chosen file.',
		link: 'Open the screen Import data'
	}
};
