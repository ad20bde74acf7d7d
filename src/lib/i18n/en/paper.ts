import type { Messages } from '../messages';

/** Words of the printed page and of the button that prints it. */
export const paper: Messages['paper'] = {
	print: 'Print this page',
	hint: 'Print what is shown, or save it as a PDF',
	data: (sets) => `Data: ${sets}`,
	both: (one, other) => `${one}; ${other}`,
	filters: (chosen) => `Filters: ${chosen}`,
	noFilters: 'Filters: none',
	printed: (day) => `Printed ${day}`
};
