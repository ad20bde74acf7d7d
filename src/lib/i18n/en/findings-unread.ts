import type { FindingWords } from '../finding-words';
import type { unreadFindings as vietnamese } from '../vi/findings-unread';

/** Findings about files that were not read, for no fault that is known of them. */
export const unreadFindings: Readonly<Record<keyof typeof vietnamese, FindingWords>> = {
	'file.unreadable': {
		title: 'File can’t be opened',
		message: (value) => `The file can’t be opened: ${value}.`,
		advice:
			'Try again; if that fails, check the path, whether you may read the file, and the memory of the machine.'
	},
	'file.out_of_memory': {
		title: 'Not enough memory for this file',
		message: () =>
			'The memory of this machine does not suffice to load this file beside the others, so none of its rows are loaded.',
		advice:
			'Close other tabs and programs, then try again. If it is still short: switch other files off, or divide the file by province or period and load the parts in workspaces of their own; a 64-bit browser can use more memory.'
	},
	'file.stopped': {
		title: 'Reading was stopped',
		message: () => 'Reading made no progress and was stopped, so none of the file’s rows are loaded.',
		advice:
			'Try again. If it still does not end, open the file in Excel, save it as CSV UTF-8 and load the new file.'
	}
};
