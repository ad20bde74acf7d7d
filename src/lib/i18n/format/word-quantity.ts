import type { Quantity } from '../../domain/quantity';
import type { Language, Messages } from '../messages';
import { messagesIn } from '../messages-in';
import { formatNumber } from './format-number';

/**
 * How much room there is: `short` for a chart label (signs, no clause), `normal` for a table cell (signs, and the
 * parts without a number), `long` for a sentence (words: `trên 500`).
 */
export type QuantityForm = 'short' | 'normal' | 'long';

/**
 * Writes a reported or computed amount so that a bound never looks like an exact number and a missing figure
 * never like a zero: `2.000`, `> 500`, `≥ 2`, `≤ 30`, `gần 300`, `≈ 50`, `20–30`, `36/đài/năm`, `không nêu số`,
 * `chưa có số liệu`, `≥ 534, trong đó 1 không nêu số`. `unit` stands after the number and before what a rate is
 * per: `2.000 cuốn`, `1 chuyên mục/tuần`.
 */
export function wordQuantity(
	quantity: Quantity,
	language: Language,
	form: QuantityForm = 'normal',
	unit = ''
): string {
	const words = messagesIn(language).quantity;
	if (quantity.missing !== null || quantity.flags.includes('missing')) return wordMissing(quantity, words);
	const amount = wordBounds(quantity, language, form);
	if (amount === null) return wordUnquantified(quantity, words, form);
	const counted = unit === '' ? amount : `${amount} ${unit}`;
	const rate = quantity.per === null ? counted : `${counted}/${wordPer(quantity.per, words)}`;
	if (quantity.unquantifiedParts === 0 || form === 'short') return rate;
	return `${rate}, ${words.unquantifiedPart(formatNumber(quantity.unquantifiedParts, language))}`;
}

type Words = Messages['quantity'];

function wordMissing(quantity: Quantity, words: Words): string {
	switch (quantity.missing) {
		case 'reported_elsewhere':
			return words.reportedElsewhere;
		case 'not_applicable':
			return words.notApplicable;
		case 'not_collected':
			return words.notCollected;
		case 'dash':
			return words.dash;
		case 'blank':
		case null:
			return words.noData;
	}
}

function wordUnquantified(quantity: Quantity, words: Words, form: QuantityForm): string {
	const said = quantity.flags.includes('unquantified') || quantity.unquantifiedParts > 0;
	if (!said) return words.noData;
	const quotes = form === 'long' && quantity.text !== '';
	return quotes ? `${words.unquantified} (${words.asWritten(quantity.text)})` : words.unquantified;
}

function wordPer(per: string, words: Words): string {
	if (per === 'station_year') return words.per.stationYear;
	if (per === 'day' || per === 'week' || per === 'month' || per === 'quarter' || per === 'year')
		return words.per[per];
	return per;
}

/** `null` where neither bound says anything: [0, open) is no figure. */
function wordBounds(quantity: Quantity, language: Language, form: QuantityForm): string | null {
	const { low, high, wording, flags } = quantity;
	const words = messagesIn(language).quantity;
	const write = (n: number): string => formatNumber(n, language);
	if (flags.includes('order_of_magnitude') && quantity.text !== '') return words.asWritten(quantity.text);
	const approximate = flags.includes('approximate');
	const pick = (sign: string, phrase: string): string => (form === 'long' ? phrase : sign);
	if (high === null) {
		if (low === null || (low === 0 && wording !== 'over' && wording !== 'at_least')) return null;
		const n = write(low);
		if (wording === 'over') return pick(`> ${n}`, words.over(n));
		if (approximate) return pick(`≥ ≈ ${n}`, words.aboutAtLeast(n));
		return pick(`≥ ${n}`, words.atLeast(n));
	}
	const top = write(high);
	if (wording === 'near') return words.near(top);
	if (wording === 'under') return pick(`< ${top}`, words.under(top));
	if (wording === 'at_most' || low === null)
		return approximate ? pick(`≤ ≈ ${top}`, words.aboutAtMost(top)) : pick(`≤ ${top}`, words.atMost(top));
	if (low === high) {
		if (approximate) return pick(`≈ ${top}`, words.about(top));
		return flags.includes('estimate') ? words.estimate(top) : top;
	}
	const span = low < 0 ? words.range(write(low), top) : `${write(low)}–${top}`;
	if (approximate) return pick(`≈ ${span}`, words.about(span));
	return form === 'long' ? words.range(write(low), top) : span;
}
