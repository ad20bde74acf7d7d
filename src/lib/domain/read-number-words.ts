import type { AmountToken } from './tokenize-amount';
import { isUnitNounAt, timeNamed } from './unit-nouns';

/** Powers of ten by name; ngàn is the southern nghìn, tỉ another spelling of tỷ. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
	['chục', 10],
	['trăm', 100],
	['nghìn', 1_000],
	['ngàn', 1_000],
	['vạn', 10_000],
	['triệu', 1_000_000],
	['tỷ', 1_000_000_000],
	['tỉ', 1_000_000_000],
	['thousand', 1_000],
	['million', 1_000_000],
	['billion', 1_000_000_000]
]);

const DIGITS: ReadonlyMap<string, number> = new Map([
	['một', 1],
	['hai', 2],
	['ba', 3],
	['bốn', 4],
	['năm', 5],
	['sáu', 6],
	['bảy', 7],
	['bẩy', 7],
	['tám', 8],
	['chín', 9]
]);
/** Digits said only after tens (hai mươi mốt) or a filler, never alone. */
const LAST_DIGITS: ReadonlyMap<string, number> = new Map([
	['mốt', 1],
	['lăm', 5],
	['nhăm', 5],
	['tư', 4]
]);
const FILLERS = new Set(['linh', 'lẻ']);
/** Words after or before which `năm` is the year, not five. */
const YEAR_BEFORE = new Set(
	'mỗi hàng hằng trong cuối đầu từng giữa cả hết suốt qua trọn một mười mươi'.split(' ')
);
/** `năm học` is the school year, `năm học sinh` five pupils. */
const PUPILS = new Set(['sinh', 'viên']);
/** Two digits beside one another that name a range: `hai ba buổi`, `năm bảy cuộc`. */
const WIDEST_STEP = 2;
const PAIR = 2;

/** A number read from words; a range where two digits stand together (`hai ba trăm`). */
export interface WordNumber {
	readonly low: number;
	readonly high: number;
	/** Index after the last word. */
	readonly next: number;
}

interface Part {
	readonly value: number;
	readonly next: number;
	/** A digit alone, which behind a power of ten is said of the next lower one: `một nghìn hai` is 1200 or 1002. */
	readonly bare: boolean;
}

function keyAt(tokens: readonly AmountToken[], at: number): string {
	return tokens[at]?.key ?? '';
}

/** Whether what stands at `at` is counted, so that a digit word before it is a number: `một lần`, `hai tháng`. */
function isCounted(tokens: readonly AmountToken[], at: number): boolean {
	return isUnitNounAt(tokens, at) || timeNamed(keyAt(tokens, at)) !== null;
}

function isFive(tokens: readonly AmountToken[], at: number): boolean {
	const after = keyAt(tokens, at + 1);
	if (YEAR_BEFORE.has(keyAt(tokens, at - 1))) return false;
	if (after === 'học') return PUPILS.has(keyAt(tokens, at + 2));
	return after === 'mươi' || MAGNITUDES.has(after) || isUnitNounAt(tokens, at + 1);
}

function digitAt(tokens: readonly AmountToken[], at: number): number | null {
	const key = keyAt(tokens, at);
	if (key === 'năm' && !isFive(tokens, at)) return null;
	return DIGITS.get(key) ?? null;
}

/** A digit behind tens or a filler, where `năm` can only be five. */
function lastDigitAt(tokens: readonly AmountToken[], at: number, afterFiller: boolean): number | null {
	const key = keyAt(tokens, at);
	if (key === 'năm' && afterFiller) return 5;
	return LAST_DIGITS.get(key) ?? digitAt(tokens, at);
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
	while (next < at + PAIR) {
		const factor = MAGNITUDES.get(keyAt(tokens, next)) ?? 1;
		if (factor < 1_000) break;
		[power, next] = [power * factor, next + 1];
	}
	return { power, next };
}

/** `hai ba buổi`, `đôi ba trăm`, `năm bảy chục`, or `null` where no two digits stand together. */
function readPair(tokens: readonly AmountToken[], at: number): WordNumber | null | 'doubtful' {
	const first = keyAt(tokens, at) === 'đôi' ? 2 : (DIGITS.get(keyAt(tokens, at)) ?? null);
	const second = digitAt(tokens, at + 1);
	if (first === null || second === null) return null;
	if (keyAt(tokens, at) === 'năm' && YEAR_BEFORE.has(keyAt(tokens, at - 1))) return null;
	let [power, next] = [1, at + PAIR];
	if (keyAt(tokens, next) === 'mươi') [power, next] = [10, next + 1];
	while (next < at + PAIR + PAIR) {
		const factor = MAGNITUDES.get(keyAt(tokens, next));
		if (factor === undefined) break;
		[power, next] = [power * factor, next + 1];
	}
	const isStep = second > first && second - first <= WIDEST_STEP;
	const stands = power > 1 || isCounted(tokens, next) || tokens.length === PAIR;
	if (!stands) return null;
	return isStep ? { low: first * power, high: second * power, next } : 'doubtful';
}

/** `linh`, `lẻ` and `không trăm` say that nothing stands in between. */
function isPlaceholder(key: string): boolean {
	return FILLERS.has(key) || key === 'không';
}

/** Whether a number word stands before that was no number by itself, as in `hai mười lăm`. */
function continuesNumber(tokens: readonly AmountToken[], at: number): boolean {
	const before = keyAt(tokens, at - 1);
	return before !== 'năm' && (DIGITS.has(before) || MAGNITUDES.has(before) || before === 'đôi');
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
	const pair = readPair(tokens, start);
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
