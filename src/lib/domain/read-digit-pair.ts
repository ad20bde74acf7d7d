import { DIGITS, digitAt, isCounted, isYearAfter, MAGNITUDES } from './digit-words';
import { keyAt, type AmountToken } from './tokenize-amount';

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

/**
 * `hai ba buổi`, `đôi ba trăm`, `năm bảy chục`, or `null` where no two digits stand together; `doubtful` where they
 * are no step of one or two.
 */
export function readDigitPair(tokens: readonly AmountToken[], at: number): WordNumber | null | 'doubtful' {
	const first = keyAt(tokens, at) === 'đôi' ? 2 : (DIGITS.get(keyAt(tokens, at)) ?? null);
	const second = digitAt(tokens, at + 1);
	if (first === null || second === null) return null;
	if (keyAt(tokens, at) === 'năm' && isYearAfter(keyAt(tokens, at - 1))) return null;
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
