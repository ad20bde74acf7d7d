import type { Messages } from '../messages';
import { agree, plural } from './plural';

/** Messages of the editor of category lists. Counts and names arrive worded. */
export const categoryEdit: Messages['categoryEdit'] = {
	open: 'Category lists',
	lead: 'Two lists that limitations and directions are sorted by. What is added or renamed here is understood in files too.',
	list: 'List',
	lists: { limitation: 'Categories of limitations', direction: 'Categories of directions' },
	used: (count) => plural(count, 'statement'),
	own: 'added',
	renamed: 'changed',
	fromFile: (file) => `by the file ${file}`,
	answers: (names) => `May answer: ${names}`,
	answersNone: 'Suggested for no category of limitations',
	add: 'Add a category',
	edit: 'Edit',
	editOf: (name) => `Edit the category ${name}`,
	remove: 'Remove',
	removeOf: (name) => `Remove the category ${name}`,
	reset: 'Give back its own name',
	resetOf: (name) => `Give the category ${name} back its own name`,
	titleAdd: 'New category',
	fields: {
		nameVi: 'Name in Vietnamese',
		nameEn: 'Name in English, if any',
		synonyms: 'Other names, separated by semicolons',
		synonymsHint: 'A file that uses one of these names means this category.',
		answers: 'Directions of this category may answer limitations of',
		answersHint: 'For suggestions only; nothing is linked by itself.'
	},
	taken: (name) => `This is a name of the category ${name}. Choose another.`,
	cantRead: 'This cannot be read as the name of a category. Write it in letters.',
	removing: (name) => `Remove the category ${name}?`,
	removingUnused: 'No statement is in this category.',
	removingUsed: (count) =>
		`${plural(count, 'statement')} ${agree(count, 'is', 'are')} in this category. Move to:`,
	inFile: (file) =>
		`The file ${file} added this category. To remove it, remove that file on the screen Import data.`,
	confirm: 'Remove the category',
	done: {
		add: (name) => `category ${name} added`,
		edit: (name) => `category ${name} changed`,
		remove: (name) => `category ${name} removed`,
		reset: (name) => `category ${name} given back its own name`
	}
};
