import type { Figure } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import { labelPeriod } from '../i18n/format/label-period';
import { wordQuantity } from '../i18n/format/word-quantity';
import { messagesIn } from '../i18n/messages-in';
import type { EvidenceTerm } from './evidence-figure';
import type { EvidenceIndex } from './evidence-sources';
import { wordLocation, wordWritten } from './word-location';

/** One figure of an explanation: the amount for its period, the rows that it is the sum of, and where they stand. */
export function wordTerm(
	sign: EvidenceTerm['sign'],
	period: Period | undefined,
	quantity: Quantity | undefined,
	figures: readonly Figure[],
	index: EvidenceIndex
): EvidenceTerm {
	const { language } = index;
	const parts = [
		...(period === undefined ? [] : [labelPeriod(period, language)]),
		...(quantity === undefined ? [] : [wordQuantity(quantity, language)])
	];
	const [name = '', amount] = parts;
	return {
		sign,
		text: amount === undefined ? name : messagesIn(language).notes.pair(name, amount),
		written: [...new Set(figures.map((figure) => wordWritten(figure, index)))].join(' + '),
		source: wordLocation(figures, index)
	};
}
