import type { Language } from '../i18n/messages';
import { rescue as english } from '../i18n/en/rescue';
import { workspace as englishWorkspace } from '../i18n/en/workspace';
import { rescue as vietnamese } from '../i18n/vi/rescue';
import { workspace as vietnameseWorkspace } from '../i18n/vi/workspace';

/** The words of the page by language: these alone, so that it stays one small file. */
export const WORDS = {
	vi: { rescue: vietnamese, workspace: vietnameseWorkspace },
	en: { rescue: english, workspace: englishWorkspace }
} as const;

/** The language of the address, else the one chosen last in the application, else Vietnamese. */
export function chooseLanguage(): Language {
	const asked = new URLSearchParams(location.search).get('lang') ?? recall();
	return asked === 'en' ? 'en' : 'vi';
}

function recall(): string | null {
	try {
		return localStorage.getItem('toan-canh.language');
	} catch {
		return null;
	}
}
