import { composeAmount, reading, type Reading } from './compose-amount';
import { countListed } from './count-listed';
import { findAmounts, type AmountsFound } from './find-amounts';
import { matchPhrase } from './match-phrase';
import { mayBeDayAndMonth } from './may-be-date';
import { VAGUE } from './qualifiers';
import type { Quantity } from './quantity';
import { exactQuantity, missingQuantity, unquantifiedQuantity } from './quantity-arithmetic';
import type { QuantityReading, ReadQuantityOptions } from './quantity-reading';
import { isDash, readMissingReason, saysZero } from './read-absence';
import type { Amount } from './read-amount';
import { readComparison, type Comparison } from './read-comparison';
import { isPlausibleYear } from './read-date';
import { readTwoAmounts } from './read-two-amounts';
import { tokenizeAmount, type TokenizedCell } from './tokenize-amount';

function compared(comparison: Comparison, read: Reading): QuantityReading {
	if (comparison.form === 'ambiguous') return { kind: 'ambiguous', candidates: comparison.candidates };
	const { value } = comparison;
	const quantity: Quantity = { ...read.quantity, low: value, high: value, wording: 'exact' };
	return {
		...read,
		form: comparison.form,
		quantity,
		unitText: comparison.unit === '%' ? '%' : read.unitText
	};
}

/** `2-3` and `2020-2021` alone may be dates: what follows would decide, and nothing does. */
function isBareDateLike(cell: TokenizedCell, amount: Amount, unitText: string): boolean {
	if (
		amount.wording !== 'range' ||
		unitText !== '' ||
		amount.to < cell.tokens.length ||
		amount.to - amount.from !== 3
	) {
		return false;
	}
	const years = isPlausibleYear(amount.low) && isPlausibleYear(amount.high);
	return years || mayBeDayAndMonth(amount.low, amount.high);
}

function readAmounts(
	cell: TokenizedCell,
	found: Extract<AmountsFound, { kind: 'amounts' }>,
	text: string
): QuantityReading | null {
	const amounts = found.outside.length > 0 ? found.outside : found.inside;
	const [first, second, third] = amounts;
	if (first === undefined) return null;
	const { read } = composeAmount(cell, first, second?.from ?? cell.tokens.length, text);
	const comparison = readComparison(cell, first);
	if (comparison !== null) return compared(comparison, read);
	if (third !== undefined) return { kind: 'unreadable', reason: 'several_numbers' };
	if (second !== undefined) return readTwoAmounts(cell, first, second, text);
	if (isBareDateLike(cell, first, read.unitText))
		return { kind: 'ambiguous', candidates: [first.low, first.high] };
	return read;
}

/** `-5`, `(5)` alone and `- 5` are negative to a spreadsheet; `- 5 cuộc` is an item of a list. */
function isNegative(cell: TokenizedCell): boolean {
	const [mark, numeral, close] = cell.tokens;
	if (numeral?.kind !== 'numeral') return false;
	if (mark?.key === '(') return close?.key === ')' && cell.tokens.length === 3;
	return mark?.key === '-' && (mark.end === numeral.start || cell.tokens.length === 2);
}

/** Formulas, scientific notation and hours run together (`2h30`), which hide the number that was meant. */
function isSpreadsheetTrace(cell: TokenizedCell): boolean {
	const first = cell.tokens[0]?.key ?? '';
	if (first === '=' || first === '@' || first === '#') return true;
	return cell.tokens.some(
		(token, at) =>
			token.kind === 'word' &&
			/^(?:e\d*|h\d+)$/u.test(token.key) &&
			cell.tokens[at - 1]?.kind === 'numeral' &&
			cell.tokens[at - 1]?.end === token.start
	);
}

/** Silence, dashes and lists, which are decided before any number is looked for. */
function readWithoutNumber(cell: TokenizedCell, options: ReadQuantityOptions, text: string): Reading | null {
	if (isDash(cell)) {
		if (options.dash === 'zero') return reading('number', { ...exactQuantity(0), text });
		return reading('missing', missingQuantity(options.dash === 'blank' ? 'blank' : 'dash', text));
	}
	const reason = readMissingReason(cell);
	return reason === null ? null : reading('missing', missingQuantity(reason, text));
}

/**
 * Reads one amount as written (domain model §2; domain notes §5): bounds, wording, rate and unit. `text` is kept
 * verbatim in the quantity. Spaces, dashes, capitals and Unicode forms do not matter; a number among Vietnamese
 * words is read the Vietnamese way, a bare `1.250` by the column's convention and is else `ambiguous`. Never
 * throws, never guesses; time is linear in the length of the cell.
 */
export function readQuantity(text: string, options: ReadQuantityOptions = {}): QuantityReading {
	const cell = tokenizeAmount(text);
	const silent = readWithoutNumber(cell, options, text);
	if (silent !== null) return silent;
	if (isNegative(cell)) return { kind: 'unreadable', reason: 'negative' };
	if (isSpreadsheetTrace(cell)) return { kind: 'unreadable', reason: 'malformed_number' };
	const found = findAmounts(cell, options.convention ?? 'ambiguous');
	const listed = countListed(cell);
	if (
		listed !== null &&
		!(found.kind === 'amounts' && found.outside.some((amount) => amount.to <= listed.at))
	) {
		if (listed.count === null) return reading('vague', unquantifiedQuantity(text));
		return reading('list', {
			...exactQuantity(listed.count),
			high: null,
			wording: 'at_least',
			flags: ['counted'],
			text
		});
	}
	if (found.kind === 'ambiguous') return found;
	if (found.kind === 'malformed') return { kind: 'unreadable', reason: 'malformed_number' };
	const amount = readAmounts(cell, found, text);
	if (amount !== null) return amount;
	if (saysZero(cell)) return reading('number', { ...exactQuantity(0), text });
	if (cell.tokens.some((_, at) => matchPhrase(VAGUE, cell.tokens, at) !== null)) {
		return reading('vague', unquantifiedQuantity(text));
	}
	return { kind: 'unreadable', reason: found.passedDate ? 'date' : 'no_quantity' };
}
