import type { Language } from '../messages';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
/** Enough to tell neighbours apart; the whole number is copied and saved. */
const MOST_DECIMALS = 6;

/**
 * A number of a result nobody knows the meaning of: grouped only from five digits on, so that a year reads as a year,
 * with a true minus sign.
 */
export function formatResult(n: number, language: Language): string {
	const text = new Intl.NumberFormat(LOCALES[language], {
		maximumFractionDigits: MOST_DECIMALS,
		useGrouping: 'min2'
	}).format(Math.abs(n));
	return n < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
