import { en } from './en';
import type { Language, Messages } from './messages';
import { vi } from './vi';

const catalogues: Record<Language, Messages> = { vi, en };

/** The catalogue of a language, for code outside components. */
export function messagesIn(language: Language): Messages {
	return catalogues[language];
}

let current = $state<Language>('vi');

/** The language of the interface; reading it in a component makes the component follow it. */
export const language = {
	get current(): Language {
		return current;
	},
	set current(next: Language) {
		current = next;
	},
	/** The catalogue of the current language. */
	get messages(): Messages {
		return catalogues[current];
	}
};
