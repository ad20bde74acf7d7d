import { reading, type Reading } from './compose-amount';
import { countListed } from './count-listed';
import { findAmounts, type AmountsFound } from './find-amounts';
import { lacksAccents } from './lacks-accents';
import { matchPhrase } from './match-phrase';
import { exactQuantity, missingQuantity, unquantifiedQuantity } from './quantity-arithmetic';
import type { QuantityReading, ReadQuantityOptions } from './quantity-reading';
import { VAGUE } from './quantity-words';
import { isDash, readDenied, readMissingReason, saysZero } from './read-absence';
import { readAmounts } from './read-amounts';
import { keyAt, tokenizeAmount, type TokenizedCell } from './tokenize-amount';

const SEVERAL: QuantityReading = { kind: 'unreadable', reason: 'several_numbers' };

/** `-5`, `(5)` alone and `- 5` are negative to a spreadsheet; `- 5 cuộc` is an item of a list. */
function isNegative(cell: TokenizedCell): boolean {
	const [mark, numeral, close] = cell.tokens;
	if (numeral?.kind !== 'numeral') return false;
	if (mark?.key === '(') return close?.key === ')' && cell.tokens.length === 3;
	return mark?.key === '-' && (mark.end === numeral.start || cell.tokens.length === 2);
}

/** Formulas and error values of a spreadsheet. */
function isSpreadsheetTrace(cell: TokenizedCell): boolean {
	const first = keyAt(cell.tokens, 0);
	return first === '=' || first === '@' || first === '#' || first === '±';
}

function readDash(options: ReadQuantityOptions, text: string): Reading {
	if (options.dash === 'zero') return reading('number', { ...exactQuantity(0), text });
	return reading('missing', missingQuantity(options.dash === 'blank' ? 'blank' : 'dash', text));
}

/** An open list of examples, unless a number before it says how many. */
function readListed(cell: TokenizedCell, found: AmountsFound, text: string): Reading | null {
	const listed = countListed(cell);
	if (listed === null) return null;
	if (found.kind === 'amounts' && found.outside.some((amount) => amount.to <= listed.at)) return null;
	if (listed.count === null) return reading('vague', unquantifiedQuantity(text));
	return reading('list', {
		...exactQuantity(listed.count),
		high: null,
		wording: 'at_least',
		flags: ['counted'],
		text
	});
}

/** What the amounts come to where the cell says that there is none of it, or where it explains its silence. */
function readSilence(
	cell: TokenizedCell,
	found: Extract<AmountsFound, { readonly kind: 'amounts' }>,
	text: string
): QuantityReading | null {
	const zero = reading('number', { ...exactQuantity(0), text });
	const reason = readMissingReason(cell);
	const [first] = found.outside;
	if (reason !== null) {
		const isSilent = first === undefined && found.inside.length === 0;
		return isSilent ? reading('missing', missingQuantity(reason, text)) : SEVERAL;
	}
	if (first === undefined) return saysZero(cell) ? zero : null;
	const denied = readDenied(cell, first);
	if (denied === null) return null;
	return denied === 'zero' && found.outside.length === 1
		? zero
		: { kind: 'unreadable', reason: 'no_quantity' };
}

/**
 * Reads one amount as written (domain model §2; domain notes §5): bounds, wording, rate and unit. `text` is kept
 * verbatim in the quantity. Spaces, dashes, capitals and Unicode forms do not matter; a number among Vietnamese
 * words is read the Vietnamese way, a bare `1.250` by the column's convention and is else `ambiguous`. Never
 * throws, never guesses; time is linear in the length of the cell.
 */
export function readQuantity(text: string, options: ReadQuantityOptions = {}): QuantityReading {
	const cell = tokenizeAmount(text);
	if (isDash(cell)) return readDash(options, text);
	if (isNegative(cell)) return { kind: 'unreadable', reason: 'negative' };
	if (isSpreadsheetTrace(cell)) return { kind: 'unreadable', reason: 'malformed_number' };
	if (lacksAccents(cell)) return { kind: 'unreadable', reason: 'no_accents' };
	const found = findAmounts(cell, options.convention ?? 'ambiguous');
	const listed = readListed(cell, found, text);
	if (listed !== null) return listed;
	if (found.kind === 'ambiguous') return found;
	if (found.kind === 'malformed') return { kind: 'unreadable', reason: 'malformed_number' };
	const said = readSilence(cell, found, text) ?? readAmounts(cell, found, text);
	if (said !== null) return said;
	if (cell.tokens.some((_, at) => matchPhrase(VAGUE, cell.tokens, at) !== null)) {
		return reading('vague', unquantifiedQuantity(text));
	}
	return { kind: 'unreadable', reason: found.passedDate ? 'date' : 'no_quantity' };
}
