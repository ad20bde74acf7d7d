import { en } from './en';
import type { Language, Messages } from './messages';
import { vi } from './vi';

const catalogues: Record<Language, Messages> = { vi, en };

/** The catalogue of a language. Free of runes, so that the command line and the workers can use it. */
export function messagesIn(language: Language): Messages {
	return catalogues[language];
}
