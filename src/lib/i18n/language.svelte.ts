import type { Language, Messages, Told } from './messages';
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
	},
	/** What is told, in the current language; `''` for nothing. */
	say(told: Told | null): string {
		return told?.(messagesIn(current), current) ?? '';
	}
};
