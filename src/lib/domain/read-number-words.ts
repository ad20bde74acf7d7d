import {
	continuesNumber,
	digitAt,
	FILLERS,
	isCounted,
	LAST_DIGITS,
	lastDigitAt,
	MAGNITUDES
} from './digit-words';
import { readDigitPair, type WordNumber } from './read-digit-pair';
import { keyAt, type AmountToken } from './tokenize-amount';

/** `nghìn tỷ` */
const LONGEST_POWER = 2;

interface Part {
	readonly value: number;
	readonly next: number;
	/** A digit alone, which behind a power of ten is said of the next lower one: `một nghìn hai` is 1200 or 1002. */
	readonly bare: boolean;
}

/** `hai mươi lăm`, `mười`, `ba chục`, `hai lăm`, `linh năm`, `sáu`: what may stand below a hundred. */
function readTens(tokens: readonly AmountToken[], at: number, inside: boolean): Part | null {
	if (FILLERS.has(keyAt(tokens, at))) {
		const digit = inside ? lastDigitAt(tokens, at + 1, true) : null;
		return digit === null ? null : { value: digit, next: at + 2, bare: false };
	}
	if (keyAt(tokens, at) === 'mười') {
		const digit = lastDigitAt(tokens, at + 1, false);
		return { value: 10 + (digit ?? 0), next: digit === null ? at + 1 : at + 2, bare: false };
	}
	const digit = digitAt(tokens, at);
	if (digit === null) return null;
	const behind = keyAt(tokens, at + 1);
	if (behind === 'chục') return { value: digit * 10, next: at + 2, bare: false };
	const isTens = behind === 'mươi';
	const last = isTens ? lastDigitAt(tokens, at + 2, false) : (LAST_DIGITS.get(behind) ?? null);
	if (!isTens && last === null) return { value: digit, next: at + 1, bare: true };
	return {
		value: digit * 10 + (last ?? 0),
		next: at + (isTens ? 2 : 1) + (last === null ? 0 : 1),
		bare: false
	};
}

/** What may stand before or behind a power of a thousand: `hai trăm linh năm`, `không trăm lẻ hai`, `mười lăm`. */
function readBelowThousand(
	tokens: readonly AmountToken[],
	at: number,
	inside: boolean
): Part | null | 'doubtful' {
	const isEmpty = inside && keyAt(tokens, at) === 'không';
	const hundreds = isEmpty ? 0 : digitAt(tokens, at);
	if (hundreds === null || keyAt(tokens, at + 1) !== 'trăm') return readTens(tokens, at, inside);
	if (keyAt(tokens, at + 2) === 'rưỡi') return { value: hundreds * 100 + 50, next: at + 3, bare: false };
	const rest = readTens(tokens, at + 2, true);
	if (rest === null) return { value: hundreds * 100, next: at + 2, bare: false };
	return rest.bare ? 'doubtful' : { value: hundreds * 100 + rest.value, next: rest.next, bare: false };
}

/** The power of at least a thousand that stands at `at`, `nghìn tỷ` as one; 1 without any. */
function thousandsAt(
	tokens: readonly AmountToken[],
	at: number
): { readonly power: number; readonly next: number } {
	let [power, next] = [1, at];
	while (next < at + LONGEST_POWER) {
		const factor = MAGNITUDES.get(keyAt(tokens, next)) ?? 1;
		if (factor < 1_000) break;
		[power, next] = [power * factor, next + 1];
	}
	return { power, next };
}

/** `linh`, `lẻ` and `không trăm` say that nothing stands in between. */
function isPlaceholder(key: string): boolean {
	return FILLERS.has(key) || key === 'không';
}

/**
 * A number in Vietnamese words at `start` (`hai mươi lăm`, `một nghìn hai trăm`, `hai ba buổi`), or `null`; `doubtful`
 * where the words have two readings (`một trăm hai` is 120 or 102). `năm` is five only before a unit noun or a power
 * of ten and behind `linh`, else it is *year*. A single digit word counts only before a unit noun or as the whole
 * cell: `ba` and `một` are everyday words.
 */
export function readNumberWords(
	tokens: readonly AmountToken[],
	start: number
): WordNumber | null | 'doubtful' {
	const pair = readDigitPair(tokens, start);
	if (pair !== null) return pair;
	const follows = continuesNumber(tokens, start);
	let [total, at, limit] = [0, start, Number.MAX_SAFE_INTEGER];
	for (;;) {
		const part = readBelowThousand(tokens, at, at > start);
		if (part === 'doubtful') return part;
		if (part === null) break;
		const { power, next } = thousandsAt(tokens, part.next);
		const isGap = power * 1_000 < limit && at > start && !isPlaceholder(keyAt(tokens, at));
		if (power >= limit || isGap || (power === 1 && part.bare && at > start)) return 'doubtful';
		const half = power > 1 && keyAt(tokens, next) === 'rưỡi';
		[total, at, limit] = [total + part.value * power + (half ? power / 2 : 0), half ? next + 1 : next, power];
		if (power === 1 || half) break;
	}
	if (at === start) return null;
	const stands = at - start > 1 || isCounted(tokens, at) || tokens.length === 1;
	if (!stands) return null;
	return follows ? 'doubtful' : { low: total, high: total, next: at };
}
