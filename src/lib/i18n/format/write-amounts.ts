import type { Language } from '../messages';
import { formatNumber } from './format-number';

/** A bare number or two bounds as findings carry them: `43347`, `≥1250`, `20–30`, `1.5`. */
const AMOUNT = /^[≥≤]?\d+(?:\.\d+)?(?:–\d+(?:\.\d+)?)?$/u;

/**
 * Writes the numbers of a list of amounts in the language's own way: `43347 / ≥8700` becomes `43.347 / ≥8.700`. An
 * amount in the words of a report stays as written.
 */
export function writeAmounts(list: string, language: Language): string {
	return list
		.split(' / ')
		.map((amount) =>
			AMOUNT.test(amount)
				? amount.replace(/\d+(?:\.\d+)?/gu, (number) => formatNumber(Number(number), language))
				: amount
		)
		.join(' / ');
}
