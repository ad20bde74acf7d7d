import { styleFromWords, type ConventionKind } from './number-convention';
import { MAGNITUDES } from './digit-words';
import { hidesFraction, isRunTogether } from './hidden-number';
import { readNumberWords } from './read-number-words';
import { readNumeral, settleNumeral, type NumeralReading, type SeparatorStyle } from './read-numeral';
import { namesNumber, skipName } from './skip-name';
import { keyAt, type AmountToken, type TokenizedCell } from './tokenize-amount';

/** A number without its qualifiers; `order` where it is only an order of magnitude. */
export interface NumberRead {
	readonly low: number;
	readonly high: number;
	readonly order: boolean;
	readonly to: number;
	/** Whether its separators are foreign: `12.5`, `7,206 trang`. */
	readonly foreign: 'decimal' | 'thousands' | null;
}

/** What stops the reading of a number: separators that nothing settles, or none that any style allows. */
export type NumberTrouble =
	{ readonly kind: 'ambiguous'; readonly candidates: readonly number[] } | { readonly kind: 'malformed' };

/** A number, or what stops its reading. */
export type NumberReading = { readonly kind: 'number'; readonly read: NumberRead } | NumberTrouble;

const ORDER_WORDS = new Set(['hàng', 'hằng', 'cả']);
/** `vài` and its kin: two to nine of what follows (quantity forms: `vài buổi` 2–9), `vài ba` and `dăm bảy` too. */
const FEW_WORDS = new Set(['vài', 'mấy', 'dăm']);
const FEW_TAILS = new Set(['ba', 'bốn', 'bảy', 'bẩy', 'sáu']);
const FEW = { low: 2, high: 9 };

function styleOf(convention: ConventionKind): SeparatorStyle {
	return convention === 'vi' || convention === 'en' ? convention : null;
}

/** `trăm nghìn tỷ` is the longest in use; a limit keeps the reading linear. */
const MOST_POWERS = 3;

/** The product of the powers of ten that follow (`trăm nghìn`), 1 without any. */
function powerAt(
	tokens: readonly AmountToken[],
	at: number
): { readonly power: number; readonly to: number } {
	let [power, to] = [1, at];
	while (to < at + MOST_POWERS) {
		const next = MAGNITUDES.get(keyAt(tokens, to));
		if (next === undefined) break;
		[power, to] = [power * next, to + 1];
	}
	return { power, to };
}

/** `hàng chục` 10–99, `hàng nghìn` 1000–9999, `vài trăm` 200–999, `vài` 2–9: shown in words, in no sum. */
function readOrder(tokens: readonly AmountToken[], at: number): NumberRead | null {
	const key = keyAt(tokens, at);
	const isFew = FEW_WORDS.has(key);
	const { power, to } = powerAt(tokens, isFew && FEW_TAILS.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1);
	if (isFew) {
		return { low: FEW.low * power, high: (FEW.high + 1) * power - 1, order: true, to, foreign: null };
	}
	if (!ORDER_WORDS.has(key) || power === 1) return null;
	return { low: power, high: power * 10 - 1, order: true, to, foreign: null };
}

function foreignOf(raw: NumeralReading, style: SeparatorStyle, numeral: string): NumberRead['foreign'] {
	const isForeign = raw.kind === 'value' ? raw.style === 'en' : style === 'en';
	if (!isForeign) return null;
	return numeral.includes(',') ? 'thousands' : 'decimal';
}

/** `nửa triệu` */
function readHalf(tokens: readonly AmountToken[], at: number): NumberRead | null {
	const { power, to } = powerAt(tokens, at + 1);
	if (keyAt(tokens, at) !== 'nửa' || power === 1) return null;
	return { low: power / 2, high: power / 2, order: false, to, foreign: null };
}

/** Digits at token `at`, their separators settled by the words around or the convention; `null` where none stand there. */
export function readDigits(
	cell: TokenizedCell,
	at: number,
	convention: ConventionKind
): NumberReading | null {
	const token = cell.tokens[at];
	if (token?.kind !== 'numeral' || skipName(cell, at) !== null) return null;
	if (isRunTogether(cell, at)) return { kind: 'malformed' };
	const raw = readNumeral(token.key);
	const style = styleFromWords(cell, token, cell.tokens[at + 1]) ?? styleOf(convention);
	const settled = settleNumeral(raw, style);
	if (settled.kind === 'undecided')
		return { kind: 'ambiguous', candidates: [settled.thousands, settled.decimal] };
	if (settled.kind === 'malformed') return settled;
	const foreign = foreignOf(raw, style, token.key);
	return {
		kind: 'number',
		read: { low: settled.value, high: settled.value, order: false, to: at + 1, foreign }
	};
}

/** Applies `nghìn`, `triệu 200 nghìn` and the like to digits. Rounded, because 1,2 × 1000 is not exact in binary. */
function scaleDigits(cell: TokenizedCell, read: NumberRead, convention: ConventionKind): NumberRead {
	const { tokens } = cell;
	const { power, to } = powerAt(tokens, read.to);
	if (power === 1) return read;
	const half = keyAt(tokens, to) === 'rưỡi' ? power / 2 : 0;
	const scaled = Math.round(read.low * power * 1_000) / 1_000 + half;
	if (half > 0) return { ...read, low: scaled, high: scaled, to: to + 1 };
	const next = readDigits(cell, to, convention);
	const nextPower = next?.kind === 'number' ? powerAt(cell.tokens, next.read.to) : null;
	const units = keyAt(tokens, to);
	if (power === 1_000 && nextPower?.power === 1 && /^[1-9]\d\d$/u.test(units)) {
		return { ...read, low: scaled + Number(units), high: scaled + Number(units), to: to + 1 };
	}
	const continues =
		next?.kind === 'number' && nextPower !== null && nextPower.power > 1 && nextPower.power < power;
	if (!continues) return { ...read, low: scaled, high: scaled, to };
	const sum = scaled + next.read.low * nextPower.power;
	return { ...read, low: sum, high: sum, to: nextPower.to };
}

function readAt(
	cell: TokenizedCell,
	at: number,
	convention: ConventionKind,
	qualified: boolean
): NumberReading | null {
	const { tokens } = cell;
	const named = readOrder(tokens, at) ?? readHalf(tokens, at);
	if (named !== null) return { kind: 'number', read: named };
	const digits = readDigits(cell, at, convention);
	if (digits !== null) {
		return digits.kind === 'number'
			? { kind: 'number', read: scaleDigits(cell, digits.read, convention) }
			: digits;
	}
	const words = readNumberWords(tokens, at);
	if (words === 'doubtful') return { kind: 'malformed' };
	if (words !== null) {
		if (namesNumber(tokens, at, words.low)) return null;
		const { low, high, next } = words;
		return { kind: 'number', read: { low, high, order: false, to: next, foreign: null } };
	}
	const { power, to } = powerAt(tokens, at);
	if (!qualified || power === 1) return null;
	return { kind: 'number', read: { low: power, high: power, order: false, to, foreign: null } };
}

/**
 * The number at token `at`, in digits, in words, or as an order of magnitude; `null` where none starts there. Behind a
 * qualifier a power of ten stands alone (`gần chục`).
 */
export function readNumberAt(
	cell: TokenizedCell,
	at: number,
	convention: ConventionKind,
	qualified: boolean
): NumberReading | null {
	const number = readAt(cell, at, convention, qualified);
	const isWhole = number?.kind !== 'number' || !hidesFraction(cell.tokens, number.read.to);
	return isWhole ? number : { kind: 'malformed' };
}
