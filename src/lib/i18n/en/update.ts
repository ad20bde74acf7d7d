import type { Messages } from '../messages';

export const update: Messages['update'] = {
	label: 'New version of Toàn Cảnh',
	waiting:
		'There is a new version of Toàn Cảnh. The one in use goes on working. When you change, all windows of Toàn Cảnh are loaded anew.',
	take: 'Change to the new version',
	later: 'Later',
	asking: 'Changing to the new version',
	here: (work) => `The change can’t be made right now: ${work}. Please finish that first.`,
	held: (work) =>
		`Not changed, since in a window of Toàn Cảnh ${work}. Please finish there and press again. Nothing has changed.`,
	taken: (work) =>
		`The new version has taken over. This window loads anew by itself once this is done: ${work}.`,
	broken:
		'The server has a new version, but its files are incomplete or wrong, so the one in use stays. Please tell whoever runs the server.',
	work: {
		import: 'files are waiting to be loaded',
		edit: 'something typed is not saved yet',
		export: 'a file is being written',
		keeping: 'something is being saved',
		silent: 'there is no answer (it may be busy or still loading)'
	}
};
