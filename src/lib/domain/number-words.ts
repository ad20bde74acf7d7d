import { isUnitNoun } from './unit-nouns';
import type { AmountToken } from './tokenize-amount';

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
	['mốt', 1],
	['hai', 2],
	['ba', 3],
	['bốn', 4],
	['tư', 4],
	['năm', 5],
	['lăm', 5],
	['sáu', 6],
	['bảy', 7],
	['bẩy', 7],
	['tám', 8],
	['chín', 9]
]);

/** Digits said only after tens (hai mươi mốt), never alone. */
const ONLY_AFTER_TENS = new Set(['mốt', 'lăm', 'tư']);
const FILLERS = new Set(['linh', 'lẻ']);
/** Words after or before which `năm` is the year, not five. */
const YEAR_BEFORE = new Set(['mỗi', 'hàng', 'hằng', 'trong', 'cuối', 'đầu', 'từng', 'giữa', 'mười', 'mươi']);

/** `năm học` is the school year, `năm học sinh` five pupils. */
const PUPILS = new Set(['sinh', 'viên']);

/** A number read from words. */
export interface WordNumber {
	readonly value: number;
	/** Index after the last word. */
	readonly next: number;
}

function isFive(tokens: readonly AmountToken[], at: number): boolean {
	const after = tokens[at + 1];
	if (after === undefined || YEAR_BEFORE.has(tokens[at - 1]?.key ?? '')) return false;
	if (after.key === 'học') return PUPILS.has(tokens[at + 2]?.key ?? '');
	return after.key === 'mươi' || MAGNITUDES.has(after.key) || isUnitNoun(after);
}

function digitAt(tokens: readonly AmountToken[], at: number, start: number): number | null {
	const key = tokens[at]?.key ?? '';
	if (key === 'năm' && !isFive(tokens, at)) return null;
	if (at === start && ONLY_AFTER_TENS.has(key)) return null;
	return DIGITS.get(key) ?? null;
}

/**
 * A number in Vietnamese words at `start` (`hai mươi lăm`, `một nghìn hai trăm`), or `null`. `năm` is five only
 * before a unit noun or a power of ten, else it is *year*. A single digit word counts only before a unit noun or
 * as the whole cell: `ba` and `một` are everyday words.
 */
export function readNumberWords(tokens: readonly AmountToken[], start: number): WordNumber | null {
	let [total, segment, digit, half] = [0, 0, 0, 0];
	let at = start;
	for (; at < tokens.length; at += 1) {
		const key = tokens[at]?.key ?? '';
		const read = digitAt(tokens, at, start);
		const magnitude = MAGNITUDES.get(key);
		if (read !== null && digit === 0) digit = read;
		else if (key === 'mười' && segment % 100 === 0 && digit === 0) segment += 10;
		else if (key === 'mươi' && digit > 0) [segment, digit] = [segment + digit * 10, 0];
		else if (key === 'không' && at > start && tokens[at + 1]?.key === 'trăm') at += 1;
		else if (FILLERS.has(key) && segment + total > 0 && digit === 0) continue;
		else if (magnitude !== undefined && magnitude < 1_000 && digit > 0) {
			[segment, digit] = [segment + digit * magnitude, 0];
		} else if (magnitude !== undefined && magnitude >= 1_000 && segment + digit > 0) {
			[total, segment, digit, half] = [total + (segment + digit) * magnitude, 0, 0, magnitude / 2];
		} else if (key === 'rưỡi' && half > 0 && segment + digit === 0) [total, half] = [total + half, 0];
		else break;
	}
	if (at === start) return null;
	const following = tokens[at];
	const stands = at - start > 1 || (following !== undefined && isUnitNoun(following)) || tokens.length === 1;
	return stands ? { value: total + segment + digit, next: at } : null;
}
