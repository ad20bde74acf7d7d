import type { Messages } from '../messages';

/** Messages about views kept by name. Names and days arrive as they are shown. */
export const views: Messages['views'] = {
	title: 'Saved views',
	count: (count) => `Saved views (${count})`,
	lead: 'Save this screen with all its choices under a name, in the workspace and its backup. Only choices are saved, no figures.',
	name: 'Name of the view',
	save: 'Save this view',
	none: 'No views saved yet.',
	open: (name) => `Open the view ${name}`,
	rename: 'Rename',
	renameOne: (name) => `Rename the view ${name}`,
	newName: (name) => `New name for ${name}`,
	keep: 'Save name',
	cancel: 'Cancel',
	remove: 'Remove',
	removeOne: (name) => `Remove the view ${name}`,
	undo: 'Undo',
	saved: (name) => `Saved the view “${name}”.`,
	replaced: (name) => `The view “${name}” is now the screen you see.`,
	renamed: (name) => `Renamed to “${name}”.`,
	removed: (name) => `Removed the view “${name}”.`,
	undone: 'Undone.',
	taken: (name) => `There is a view named “${name}” already. Please choose another name.`,
	readOnly:
		'This workspace can only be read at the moment, so views can’t be saved or removed. The screen Import data says why.',
	kept: (screen, day) => `${screen}, saved ${day}`
};
