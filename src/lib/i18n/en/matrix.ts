import type { Messages } from '../messages';
import { plural } from './plural';

/** English messages of the table of limitations by province and category. */
export const matrix: Messages['matrix'] = {
	title: 'Limitations by province and category',
	subtitle: 'Limitations that a direction answers, of those stated',
	province: 'Province',
	category: 'Category of limitation',
	total: 'All',
	allProvinces: 'All provinces',
	stated: 'Stated',
	direct: 'Answered directly',
	partial: 'Answered in part',
	unanswered: 'Not answered',
	share: 'Share answered',
	documents: 'Documents',
	noneStated: (documents) => `No limitations stated (${plural(documents, 'document', 'documents')})`,
	unknown: 'Not known: no limitation is loaded, and nobody said that none is stated',
	noneStatedShort: 'no limitations stated',
	unknownShort: 'not known',
	notApplicable: 'none',
	someNone: (none, all) => `${none} of ${plural(all, 'document states', 'documents state')} none`,
	empty: 'none of this category stated',
	legend: 'Legend',
	answered: (answered, stated) => `${answered}/${stated}`,
	cell: (where, counts) => `${where}: ${counts}`,
	counts: (stated, direct, partial, unanswered) =>
		`${plural(stated, 'limitation', 'limitations')}, ${direct} answered directly, ${partial} in part, ${unanswered} not answered`,
	summary: (counts, provinces) =>
		`Limitations are stated by ${plural(provinces, 'province', 'provinces')}: ${counts}.`,
	without: (names) => `No limitations stated: ${names}.`,
	nothing: 'There are no limitations in this choice.',
	keys: 'Arrow keys move from cell to cell, Home and End go further, Enter opens the limitations of a cell.',
	open: 'Choose a cell to see its limitations.',
	footnotes: {
		narrowed: (names) => `Only limitations that fit what is chosen on the board: ${names}.`,
		emptyCells: 'An empty cell: the province states no limitation of that category.',
		suggestions: 'A suggestion that nobody accepted does not count as an answer.',
		noneStated:
			'Stating no limitations does not mean that all are answered: those documents have no share and are not in the totals.',
		across:
			'Directions and tasks of later documents of the same province count too, once somebody has linked them.'
	},
	openOne: (text) => `Open: ${text}`
};
