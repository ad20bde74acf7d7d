import type { Messages } from '../messages';
import { plural } from './plural';

export const rescue: Messages['rescue'] = {
	link: 'Back up and check the program',
	title: 'Back up and check Toàn Cảnh',
	lead: 'This page runs by itself, for when Toàn Cảnh does not open. What was loaded is still on this machine, and this page does not change it.',
	other: 'Tiếng Việt',
	home: 'Open Toàn Cảnh',
	data: {
		title: 'Data on this machine',
		looking: 'Looking for data on this machine',
		none: 'This browser keeps no workspace for this address.',
		unread:
			'One place where data are kept could not be read. Please close the other windows of Toàn Cảnh and load this page again.',
		files: (count) => plural(count, 'file', 'files'),
		removed: 'removed, can be brought back',
		save: 'Download a backup',
		saving: 'Packing the backup',
		failed: 'The backup could not be made. The data on this machine are untouched. Please try again.'
	},
	program: {
		title: 'Program',
		check: 'Check the files on the server',
		checking: (done, total) => `Checked ${done} of ${total} files`,
		whole: (count) => `All ${count} files on the server are as they were built.`,
		wrong: (count) =>
			`Files on the server that are missing or wrong: ${count}. Please send this list to whoever runs the server:`,
		unknown:
			'The list of files could not be read from the server. Please check the connection and try again.',
		renew: 'Load the program from the server again',
		renewing: 'Loading the program again',
		notRenewed:
			'The browser did not drop the copy of the program that it keeps. Please close the other windows of Toàn Cảnh and try again.',
		renewHint:
			'Drops the copy of the program that the browser keeps and loads it from the server. What was loaded into it is not affected.'
	}
};
