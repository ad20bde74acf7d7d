import type { Language } from '../messages';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** Decimals shown at most; reported amounts have none, averages and rates need two to tell neighbours apart. */
const MOST_DECIMALS = 2;

/**
 * Writes a number as officials do: `1.234,5` in Vietnamese, `1,234.5` in English, with a true minus sign.
 * Rounds half away from zero to `decimals` places (two unless told) and drops trailing zeros.
 */
export function formatNumber(n: number, language: Language, decimals: number = MOST_DECIMALS): string {
	const text = formatOf(language, decimals).format(Math.abs(n));
	const roundsToZero = !/[1-9]/.test(text);
	return n < 0 && !roundsToZero ? `−${text}` : text;
}

/** Formats that were made: making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
	const key = `${language} ${decimals}`;
	const known = formats.get(key);
	if (known !== undefined) return known;
	const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals });
	formats.set(key, format);
	return format;
}
