import { countListed } from './count-listed';
import { findAmounts, type AmountsFound } from './find-amounts';
import { matchPhrase } from './match-phrase';
import { SUFFIXES, VAGUE } from './qualifiers';
import type { Quantity, QuantityWording } from './quantity';
import { exactQuantity, missingQuantity, unquantifiedQuantity } from './quantity-arithmetic';
import type {
	QuantityForm,
	QuantityNote,
	QuantityReading,
	ReadQuantityOptions,
	SecondQuantity
} from './quantity-reading';
import { isDash, readMissingReason, saysZero } from './read-absence';
import type { Amount } from './read-amount';
import { readComparison, type Comparison } from './read-comparison';
import { readUnitAt, type UnitRead } from './read-unit';
import { tokenizeAmount, type TokenizedCell } from './tokenize-amount';

export type {
	QuantityForm,
	QuantityNote,
	QuantityReading,
	ReadQuantityOptions,
	SecondQuantity,
	UnreadableReason
} from './quantity-reading';

type Reading = Extract<QuantityReading, { readonly kind: 'quantity' }>;

const OPEN_HIGH = new Set<QuantityWording>(['over', 'at_least']);
const FROM_ZERO = new Set<QuantityWording>(['near', 'under', 'at_most']);
const DURATIONS = new Set(['giờ', 'phút', 'giây']);
const MINUTES_PER_HOUR = 60;
/** Words behind which a further number only describes the first: `5 lớp tại 3 huyện`. */
const DESCRIBING = new Set('của trong tại ở thuộc về trên'.split(' '));
const JOINING = new Set([',', ';', 'và', 'với', 'cho', '/', '+']);
const LAST_DAY = 31;
const LAST_MONTH = 12;

function reading(
	form: QuantityForm,
	quantity: Quantity,
	unitText = '',
	notes: readonly QuantityNote[] = []
): Reading {
	return { kind: 'quantity', form, quantity, unitText, second: null, notes };
}

function quantityOf(amount: Amount, wording: QuantityWording, text: string): Quantity {
	const low = FROM_ZERO.has(wording) && amount.low === amount.high ? 0 : amount.low;
	const high = OPEN_HIGH.has(wording) ? null : amount.high;
	return { ...exactQuantity(0), low, high, wording, flags: [...new Set(amount.flags)], text };
}

/** `từ 100 người trở lên`: the suffix may stand behind the number or behind its unit. */
function wordingOf(cell: TokenizedCell, amount: Amount, unit: UnitRead): QuantityWording {
	return matchPhrase(SUFFIXES, cell.tokens, unit.to)?.meaning ?? amount.wording;
}

function formOf(unit: UnitRead): QuantityForm {
	if (unit.per !== null) return 'rate';
	if (unit.unitText.startsWith('%')) return 'percent';
	return DURATIONS.has(unit.unitText.split(' ')[0]?.toLowerCase() ?? '') ? 'duration' : 'number';
}

function notesOf(cell: TokenizedCell, amount: Amount): readonly QuantityNote[] {
	return [
		...(amount.foreign === 'decimal' && cell.words !== 'english' ? (['foreign_decimal'] as const) : []),
		...(amount.foreign === 'thousands' && cell.words !== 'english' ? (['foreign_thousands'] as const) : []),
		...(amount.average ? (['average'] as const) : []),
		...(cell.words === 'english' ? (['english_words'] as const) : [])
	];
}

function readOne(
	cell: TokenizedCell,
	amount: Amount,
	limit: number,
	text: string
): { readonly unit: UnitRead; readonly read: Reading } {
	const unit = readUnitAt(cell, amount.from, amount.to, limit);
	const quantity = { ...quantityOf(amount, wordingOf(cell, amount, unit), text), per: unit.per };
	return { unit, read: reading(formOf(unit), quantity, unit.unitText, notesOf(cell, amount)) };
}

function readDuration(first: Reading, second: Reading): Reading | null {
	const isHours = first.unitText.toLowerCase() === 'giờ' && second.unitText.toLowerCase() === 'phút';
	const isMinutes = first.unitText.toLowerCase() === 'phút' && second.unitText.toLowerCase() === 'giây';
	if (!isHours && !isMinutes) return null;
	const whole = (first.quantity.low ?? 0) * MINUTES_PER_HOUR + (second.quantity.low ?? 0);
	return { ...first, quantity: { ...first.quantity, low: whole, high: whole }, unitText: second.unitText };
}

function relationOf(first: Reading, second: Reading, sameUnit: boolean): SecondQuantity['relation'] {
	const [part, whole] = [first.quantity.low ?? 0, second.quantity.high ?? 0];
	if (sameUnit) return part > whole ? 'previous' : 'whole';
	return /^(?:đài|xã|phường|huyện|trường|thôn|đơn vị)/iu.test(second.unitText) && part <= whole
		? 'whole'
		: 'pair';
}

/** Two numbers in one cell: hours and minutes, a pair, a part of a whole, or a number and its description. */
function readTwo(cell: TokenizedCell, first: Amount, second: Amount, text: string): QuantityReading {
	const head = readOne(cell, first, second.from, text);
	const tail = readOne(cell, second, cell.tokens.length, text);
	const duration = readDuration(head.read, tail.read);
	if (duration !== null) return duration;
	const bare = cell.tokens[first.to]?.key === '/' && first.to + 1 === second.from;
	if (bare || head.unit.slashed) {
		const looksLikeDate = tail.read.unitText === '' && first.high <= LAST_DAY && second.high <= LAST_MONTH;
		if (looksLikeDate) return { kind: 'unreadable', reason: 'date' };
		if (tail.read.unitText === '') return { kind: 'unreadable', reason: 'several_numbers' };
		const relation = relationOf(head.read, tail.read, bare);
		const unitText = bare ? tail.read.unitText : head.read.unitText;
		return {
			...head.read,
			unitText,
			second: { relation, quantity: tail.read.quantity, unitText: tail.read.unitText }
		};
	}
	const between = cell.tokens.slice(first.to, second.from).map((token) => token.key);
	const describes = between.some((key) => DESCRIBING.has(key)) && !between.some((key) => JOINING.has(key));
	return describes ? head.read : { kind: 'unreadable', reason: 'several_numbers' };
}

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
	const years = amount.low >= 1945 && amount.high <= 2100;
	return years || (amount.low <= LAST_DAY && amount.high <= LAST_MONTH);
}

function readAmounts(
	cell: TokenizedCell,
	found: Extract<AmountsFound, { kind: 'amounts' }>,
	text: string
): QuantityReading | null {
	const amounts = found.outside.length > 0 ? found.outside : found.inside;
	const [first, second, third] = amounts;
	if (first === undefined) return null;
	const { read } = readOne(cell, first, second?.from ?? cell.tokens.length, text);
	const comparison = readComparison(cell, first);
	if (comparison !== null) return compared(comparison, read);
	if (third !== undefined) return { kind: 'unreadable', reason: 'several_numbers' };
	if (second !== undefined) return readTwo(cell, first, second, text);
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

/** Formulas, scientific notation and other traces of a spreadsheet, which hide the number that was meant. */
function isSpreadsheetTrace(cell: TokenizedCell): boolean {
	const first = cell.tokens[0]?.key ?? '';
	if (first === '=' || first === '@' || first === '#') return true;
	return cell.tokens.some(
		(token, at) =>
			token.kind === 'word' &&
			/^e\d*$/u.test(token.key) &&
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
