import type { Quantity } from '../domain/quantity';
import type { Change } from '../domain/measures';
import { nameReason } from '../i18n/format/explain-reason';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { ChangeFact, Direction } from './series-facts';

/**
 * A change as officials write it inside a sentence: `tăng 93 (206/113), +82,3% so với cùng kỳ`. Where no percentage or
 * no change may be stated the reason stands in its place.
 */
export function wordChangeSince({ base, before, change, direction }: ChangeFact, language: Language): string {
	const words = messagesIn(language).summary.change;
	const isYear = before.period.type === 'year' || base === 'previous';
	const against = isYear ? labelPeriod(before.period, language, 'inline') : words.samePeriod;
	if (change === null) return words.baseMissing(labelPeriod(before.period, language, 'inline'));
	const pair = wordPair(change, language);
	const reasons = reasonsOf(change, language);
	const claim = wordClaim(change, direction, pair, language);
	if (claim === null) return words.withheld(against, pair, reasons);
	const clause = words.against(claim, wordPercent(change, language), against);
	return reasons === '' ? clause : words.noPercent(clause, reasons);
}

function wordPair({ now, before }: Change, language: Language): string {
	return [now, before]
		.map((side) =>
			side === null ? messagesIn(language).quantity.noData : wordQuantity(side, language, 'short')
		)
		.join('/');
}

function wordPercent({ percentage }: Change, language: Language): string {
	if (percentage.kind !== 'value' || percentage.value === 0) return '';
	return messagesIn(language).summary.change.percent(formatPercent(percentage.value, language, 'change'));
}

function reasonsOf({ percentage }: Change, language: Language): string {
	if (percentage.kind !== 'withheld') return '';
	const { reasons } = percentage;
	// Data that end early cover their period in part; the end says so better.
	const said = reasons.filter((code) => code !== 'coverage' || !reasons.includes('early_cutoff'));
	return said.map((code) => nameReason(code, language)).join(', ');
}

/** `null` where the two may not be subtracted. */
function wordClaim(
	{ difference, percentage }: Change,
	direction: Direction,
	pair: string,
	language: Language
): string | null {
	const words = messagesIn(language).summary.change;
	if (difference === null) return null;
	switch (direction) {
		case 'same':
			return words.same(pair);
		case 'up': {
			const size = wordSize(difference, language);
			return percentage.kind === 'new' ? words.appeared(size, pair) : words.up(size, pair);
		}
		case 'down':
			return words.down(wordSize(turn(difference), language), pair);
		case 'unclear':
			return words.unclear(pair);
		case 'withheld':
			return null;
	}
}

function wordSize(size: Quantity, language: Language): string {
	return wordQuantity({ ...size, unquantifiedParts: 0, per: null }, language, 'long');
}

function turn(difference: Quantity): Quantity {
	const negate = (bound: number | null) => (bound === null ? null : -bound);
	const [low, high] = [negate(difference.high), negate(difference.low)];
	return { ...difference, low, high, wording: high === null ? 'at_least' : difference.wording };
}
