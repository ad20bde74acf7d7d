import { Voice } from './voice';

let words = $state('');

/** The one voice of the page. */
export const voice = new Voice((said) => (words = said));

/** What it said last. */
export const spoken = {
	get words(): string {
		return words;
	}
};
