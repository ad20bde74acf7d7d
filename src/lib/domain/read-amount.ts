import { matchPhrase } from './match-phrase';
import { styleFromWords, type ConventionKind } from './number-convention';
import { MAGNITUDES, readNumberWords } from './number-words';
import { QUALIFIERS } from './qualifiers';
import type { QuantityFlag, QuantityWording } from './quantity';
import { readNumeral, settleNumeral, type SeparatorStyle } from './read-numeral';
import { skipName } from './skip-name';
import type { AmountToken, TokenizedCell } from './tokenize-amount';

/** A number with the words before it, at a place in the cell. `to` is the token after its last. */
export interface Amount {
	readonly low: number;
	readonly high: number;
	readonly wording: QuantityWording;
	readonly flags: readonly QuantityFlag[];
	readonly average: boolean;
	readonly from: number;
	readonly to: number;
	/** Whether its separators are foreign: `12.5`, `7,206 trang`. */
	readonly foreign: 'decimal' | 'thousands' | null;
}

export type AmountReading =
	| { readonly kind: 'amount'; readonly amount: Amount }
	| { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
	| { readonly kind: 'malformed' };

interface NumberRead {
	readonly low: number;
	readonly high: number;
	readonly order: boolean;
	readonly to: number;
	readonly foreign: Amount['foreign'];
}

type NumberReading =
	| { readonly kind: 'number'; readonly read: NumberRead }
	| Exclude<AmountReading, { readonly kind: 'amount' }>;

const ORDER_WORDS = new Set(['hàng', 'hằng']);
/** `vài` and its kin: two to nine of what follows (quantity forms: `vài buổi` 2–9). */
const FEW_WORDS = new Set(['vài', 'mấy']);
const FEW = { low: 2, high: 9 };

function styleOf(convention: ConventionKind): SeparatorStyle {
	return convention === 'vi' || convention === 'en' ? convention : null;
}

/** `trăm nghìn tỷ` is the longest in use; a limit keeps the reading linear. */
const MOST_POWERS = 3;
const MOST_QUALIFIERS = 4;

/** The product of the powers of ten that follow (`trăm nghìn`), 1 without any. */
function powerAt(
	tokens: readonly AmountToken[],
	at: number
): { readonly power: number; readonly to: number } {
	let [power, to] = [1, at];
	while (to < at + MOST_POWERS) {
		const next = MAGNITUDES.get(tokens[to]?.key ?? '');
		if (next === undefined) break;
		[power, to] = [power * next, to + 1];
	}
	return { power, to };
}

/** `hàng chục` 10–99, `hàng nghìn` 1000–9999, `vài trăm` 200–999, `vài` 2–9: shown in words, in no sum. */
function readOrder(tokens: readonly AmountToken[], at: number): NumberRead | null {
	const key = tokens[at]?.key ?? '';
	const { power, to } = powerAt(tokens, at + 1);
	if (FEW_WORDS.has(key)) {
		return { low: FEW.low * power, high: (FEW.high + 1) * power - 1, order: true, to, foreign: null };
	}
	if (!ORDER_WORDS.has(key) || power === 1) return null;
	return { low: power, high: power * 10 - 1, order: true, to, foreign: null };
}

function readDigits(cell: TokenizedCell, at: number, convention: ConventionKind): NumberReading | null {
	const token = cell.tokens[at];
	if (token?.kind !== 'numeral' || skipName(cell, at) !== null) return null;
	const raw = readNumeral(token.key);
	const style = styleFromWords(cell, token, cell.tokens[at + 1]) ?? styleOf(convention);
	const settled = settleNumeral(raw, style);
	if (settled.kind === 'undecided')
		return { kind: 'ambiguous', candidates: [settled.thousands, settled.decimal] };
	if (settled.kind === 'malformed') return settled;
	const foreignThousands = raw.kind === 'undecided' && style === 'en' && raw.separator === ',';
	const foreign = foreignThousands
		? 'thousands'
		: raw.kind === 'value' && raw.style === 'en'
			? 'decimal'
			: null;
	return {
		kind: 'number',
		read: { low: settled.value, high: settled.value, order: false, to: at + 1, foreign }
	};
}

/** Applies `nghìn`, `triệu 200 nghìn` and the like to digits. Rounded, because 1,2 × 1000 is not exact in binary. */
function scaleDigits(cell: TokenizedCell, read: NumberRead, convention: ConventionKind): NumberRead {
	const { power, to } = powerAt(cell.tokens, read.to);
	if (power === 1) return read;
	const scaled = Math.round(read.low * power * 1_000) / 1_000;
	const next = readDigits(cell, to, convention);
	const nextPower = next?.kind === 'number' ? powerAt(cell.tokens, next.read.to) : null;
	const continues =
		next?.kind === 'number' && nextPower !== null && nextPower.power > 1 && nextPower.power < power;
	if (!continues) return { ...read, low: scaled, high: scaled, to };
	const sum = scaled + next.read.low * nextPower.power;
	return { ...read, low: sum, high: sum, to: nextPower.to };
}

function readNumberAt(
	cell: TokenizedCell,
	at: number,
	convention: ConventionKind,
	qualified: boolean
): NumberReading | null {
	const { tokens } = cell;
	const order = readOrder(tokens, at);
	if (order !== null) return { kind: 'number', read: order };
	const digits = readDigits(cell, at, convention);
	if (digits !== null) {
		return digits.kind === 'number'
			? { kind: 'number', read: scaleDigits(cell, digits.read, convention) }
			: digits;
	}
	const words = readNumberWords(tokens, at);
	if (words !== null) {
		return {
			kind: 'number',
			read: { low: words.value, high: words.value, order: false, to: words.next, foreign: null }
		};
	}
	const { power, to } = powerAt(tokens, at);
	if (!qualified || power === 1) return null;
	return { kind: 'number', read: { low: power, high: power, order: false, to, foreign: null } };
}

interface Qualified {
	readonly wording: QuantityWording | null;
	readonly flags: readonly QuantityFlag[];
	readonly from: boolean;
	readonly average: boolean;
	readonly to: number;
}

function readQualifiers(tokens: readonly AmountToken[], start: number): Qualified {
	let found: Qualified = { wording: null, flags: [], from: false, average: false, to: start };
	for (let count = 0; count < MOST_QUALIFIERS; count += 1) {
		const match = matchPhrase(QUALIFIERS, tokens, found.to);
		if (match === null) break;
		const { meaning } = match;
		found = {
			wording: meaning.kind === 'wording' ? meaning.wording : found.wording,
			flags: meaning.kind === 'flag' ? [...found.flags, meaning.flag] : found.flags,
			from: found.from || meaning.kind === 'from',
			average: found.average || meaning.kind === 'average',
			to: match.next
		};
	}
	return found;
}

/** How many words a unit may put between the ends of `từ 20 buổi đến 30 buổi`. */
const WORDS_INSIDE_RANGE = 3;

function rangeMarkAfter(tokens: readonly AmountToken[], to: number, from: boolean): number | null {
	if (tokens[to]?.key === '-' || tokens[to]?.key === 'đến' || tokens[to]?.key === 'tới') return to;
	if (!from) return null;
	for (let at = to; at <= to + WORDS_INSIDE_RANGE && tokens[at]?.kind === 'word'; at += 1) {
		if (tokens[at]?.key === 'đến' || tokens[at]?.key === 'tới') return at;
	}
	return null;
}

/** The upper end of a range whose lower end was read, with `2-3 nghìn` meaning thousands at both ends. */
function readRange(
	cell: TokenizedCell,
	lower: NumberRead,
	from: boolean,
	convention: ConventionKind
): NumberReading | null {
	const mark = lower.order ? null : rangeMarkAfter(cell.tokens, lower.to, from);
	if (mark === null) return null;
	const upper = readNumberAt(cell, mark + 1, convention, false);
	if (upper?.kind !== 'number' || upper.read.order) return upper?.kind === 'number' ? null : upper;
	const bare = readDigits(cell, mark + 1, convention);
	const power = bare?.kind === 'number' && mark === lower.to ? upper.read.high / bare.read.high : 1;
	const shared =
		lower.low < (bare?.kind === 'number' ? bare.read.high : 0) && power > 1 ? lower.low * power : lower.low;
	if (shared > upper.read.high) return null;
	return { kind: 'number', read: { ...upper.read, low: shared } };
}

function wordingOf(read: NumberRead, qualified: Qualified): QuantityWording {
	if (read.order) return 'order';
	if (read.low !== read.high) return 'range';
	if (qualified.wording !== null) return qualified.wording;
	if (qualified.from) return 'at_least';
	return qualified.flags.includes('approximate') ? 'about' : 'exact';
}

/**
 * The amount that starts at token `at` with its qualifiers (`khoảng từ 20 đến 30`, `ước đạt 150`, `hơn 1,2 nghìn`,
 * `hàng trăm`), or `null` where none starts there. `1.250` that nothing settles is `ambiguous`.
 */
export function readAmountAt(
	cell: TokenizedCell,
	at: number,
	convention: ConventionKind
): AmountReading | null {
	const qualified = readQualifiers(cell.tokens, at);
	const number = readNumberAt(cell, qualified.to, convention, qualified.to > at);
	if (number === null || number.kind !== 'number') return number;
	const range = readRange(cell, number.read, qualified.from, convention);
	if (range !== null && range.kind !== 'number') return range;
	const read = range?.read ?? number.read;
	const flags = read.order ? [...qualified.flags, 'order_of_magnitude' as const] : qualified.flags;
	const { low, high, to, foreign } = read;
	const wording = wordingOf(read, qualified);
	return {
		kind: 'amount',
		amount: { low, high, to, foreign, wording, flags, average: qualified.average, from: at }
	};
}
