import type { Finding } from '../domain/finding';
import { formatNumber } from './format/format-number';
import { writeDate } from './format/write-date';
import { writeAmounts } from './format/write-amounts';
import type { Language } from './messages';

type Params = Finding['params'];

/**
 * How a finding is told: a short `title`, a `message` that says what is there and why it matters, and `advice` on
 * what can be done. `value` is the cell as written, shown literally.
 */
export interface FindingWords {
	readonly title: string;
	readonly message: (value: string, params: Params) => string;
	readonly advice: string;
}

/** A parameter as text; `''` where the finding has none of that name. */
export function textOf(params: Params, name: string): string {
	return String(params[name] ?? '');
}

/** A parameter as a number in the language's own way, bounds as well (`≥1250`); other text stays as it is. */
export function countOf(params: Params, name: string, language: Language): string {
	const value = params[name];
	return typeof value === 'number' ? formatNumber(value, language) : writeAmounts(value ?? '', language);
}

/** The readings of a doubtful number without any thousands separator, which would be as doubtful: 1234 or 1,234. */
export function candidatesOf(params: Params, language: Language): readonly string[] {
	const mark = language === 'vi' ? ',' : '.';
	return textOf(params, 'candidates')
		.split('; ')
		.map((number) => number.replace('.', mark));
}

/** A day or month of the parameters in the language's own way; other text stays as it is. */
export function dayOf(params: Params, name: string, language: Language): string {
	return writeDate(textOf(params, name), language);
}

/** `text` where the parameter says something, else nothing. */
export function ifGiven(params: Params, name: string, text: (value: string) => string): string {
	const value = textOf(params, name);
	return value === '' ? '' : text(value);
}
