import type { Language, Messages } from './messages';
import { messagesIn } from './messages-in';

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
		return messagesIn(current);
	}
};
