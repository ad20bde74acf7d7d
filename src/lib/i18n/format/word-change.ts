import type { Change } from '../../domain/measures';
import type { Quantity } from '../../domain/quantity';
import type { Percentage } from '../../domain/verdict';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { formatNumber } from './format-number';
import { formatPercent } from './format-percent';
import { nameReason } from './explain-reason';
import { wordQuantity } from './word-quantity';

/**
 * A change as leaders read it: `▲ tăng 93 (206/113) · +82,3%`, now before the stroke and before after it. The
 * direction is only claimed where both bounds of the difference agree on it.
 */
export function wordChange(change: Change, language: Language): string {
	const words = messagesIn(language).quantity.change;
	const pair = `${wordSide(change.now, language)}/${wordSide(change.before, language)}`;
	const tail = wordPercentage(change.percentage, language);
	const end = tail === '' ? '' : ` · ${tail}`;
	if (change.percentage.kind === 'new') return `${words.appeared} (${pair})${end}`;
	return change.difference === null
		? `${pair}${end}`
		: `${wordDirection(change.difference, language)} (${pair})${end}`;
}

function wordSide(side: Quantity | null, language: Language): string {
	return side === null ? messagesIn(language).quantity.noData : wordQuantity(side, language, 'short');
}

/** The percentage of a change, or why there is none; `''` where the base is zero, which has its own words. */
export function wordPercentage(percentage: Percentage, language: Language): string {
	switch (percentage.kind) {
		case 'value':
			return formatPercent(percentage.value, language, 'change');
		case 'new':
			return '';
		case 'withheld':
			return messagesIn(language).quantity.change.withheld(
				percentage.reasons.map((code) => nameReason(code, language)).join(', ')
			);
	}
}

function wordDirection(difference: Quantity, language: Language): string {
	const words = messagesIn(language).quantity.change;
	const { low, high } = difference;
	if (low === 0 && high === 0) return words.same;
	if (low !== null && low >= 0) return words.up(wordSize(low, high, difference, language));
	if (high !== null && high <= 0)
		return words.down(wordSize(-high, low === null ? null : -low, difference, language));
	return words.unclear;
}

function wordSize(low: number, high: number | null, difference: Quantity, language: Language): string {
	const about = difference.flags.includes('approximate') ? '≈ ' : '';
	if (high === null) return `≥ ${about}${formatNumber(low, language)}`;
	if (low === high) return `${about}${formatNumber(low, language)}`;
	return `${about}${formatNumber(low, language)}–${formatNumber(high, language)}`;
}
