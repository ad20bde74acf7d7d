import { matchPhrase } from './match-phrase';
import type { ConventionKind } from './number-convention';
import { QUALIFIERS } from './qualifiers';
import type { QuantityFlag, QuantityWording } from './quantity';
import {
	readDigits,
	readNumberAt,
	type NumberRead,
	type NumberReading,
	type NumberTrouble
} from './read-number-at';
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
	readonly foreign: NumberRead['foreign'];
}

/** An amount, or what stops its reading. */
export type AmountReading = { readonly kind: 'amount'; readonly amount: Amount } | NumberTrouble;

/** `ước đạt khoảng trên` is the longest in use; a limit keeps the reading linear. */
const MOST_QUALIFIERS = 4;

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
