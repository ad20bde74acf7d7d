import { keyAt, type AmountToken } from './tokenize-amount';
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

/** The digits by name. */
export const DIGITS: ReadonlyMap<string, number> = new Map([
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
export const LAST_DIGITS: ReadonlyMap<string, number> = new Map([
	['mốt', 1],
	['lăm', 5],
	['nhăm', 5],
	['tư', 4]
]);
/** `linh` and `lẻ`, which say that no tens stand between. */
export const FILLERS: ReadonlySet<string> = new Set(['linh', 'lẻ']);
/** Words after or before which `năm` is the year, not five. */
const YEAR_BEFORE = new Set(
	'mỗi hàng hằng trong cuối đầu từng giữa cả hết suốt qua trọn một mười mươi'.split(' ')
);
/** `năm học` is the school year, `năm học sinh` five pupils. */
const PUPILS = new Set(['sinh', 'viên']);

/** Between two numbers of one range, choice or list, where also `năm` is five: `năm đến bảy buổi`. */
const JOINING = new Set(['đến', '-', '÷', 'hoặc', 'hay', 'và', ',']);
/** Also between two numbers, of which neither may be dropped: `hai trong ba xã`; behind `năm` no five: `năm tới`. */
const RELATING = new Set(['tới', 'với', 'cùng', 'cộng', '+', '/', 'trong', 'trên', 'rồi', 'cho', 'của']);

/** Whether a number that is counted stands at `at`, for sure: asked without looking on to what may join it to more. */
function startsNumber(tokens: readonly AmountToken[], at: number): boolean {
	const [key, behind] = [keyAt(tokens, at), keyAt(tokens, at + 1)];
	if (tokens[at]?.kind === 'numeral') return isUnitNounAt(tokens, at + 1);
	if (key === 'mười') return true;
	if (!DIGITS.has(key)) return false;
	if (behind === 'mươi' || MAGNITUDES.has(behind) || isUnitNounAt(tokens, at + 1)) return true;
	return key !== 'năm' && (timeNamed(behind) !== null || LAST_DIGITS.has(behind) || DIGITS.has(behind));
}

/** Whether a second number follows a digit word, so that the first is one as well. */
function joinsNumbers(tokens: readonly AmountToken[], at: number): boolean {
	const key = keyAt(tokens, at);
	if (!JOINING.has(key) && !RELATING.has(key)) return false;
	const isAmong = key === 'trong' && keyAt(tokens, at + 1) === 'số';
	return startsNumber(tokens, isAmong ? at + 2 : at + 1);
}

/**
 * Whether what stands at `at` is counted, so that a digit word before it is a number: `một lần`, `hai tháng`, `hai (2)
 * lớp`, `hai hoặc ba buổi`.
 */
export function isCounted(tokens: readonly AmountToken[], at: number): boolean {
	if (isUnitNounAt(tokens, at) || timeNamed(keyAt(tokens, at)) !== null || joinsNumbers(tokens, at))
		return true;
	if (keyAt(tokens, at) === '(') return tokens[at + 1]?.kind === 'numeral' && keyAt(tokens, at + 2) === ')';
	const isIssue = keyAt(tokens, at) === 'số' && (at > 1 || keyAt(tokens, at + 1) === '/');
	return isIssue && (tokens[at + 1] === undefined || keyAt(tokens, at + 1) === '/');
}

/** Whether the year is meant by what stands before `năm`. */
export function isYearAfter(before: string): boolean {
	return YEAR_BEFORE.has(before);
}

function isFive(tokens: readonly AmountToken[], at: number): boolean {
	const [before, after] = [keyAt(tokens, at - 1), keyAt(tokens, at + 1)];
	if (isYearAfter(before)) return false;
	if (after === 'học') return PUPILS.has(keyAt(tokens, at + 2));
	// `hai năm đến ba năm` counts years.
	if (JOINING.has(after))
		return joinsNumbers(tokens, at + 1) && !DIGITS.has(before) && tokens[at - 1]?.kind !== 'numeral';
	return after === 'mươi' || MAGNITUDES.has(after) || isUnitNounAt(tokens, at + 1);
}

/** The digit that stands at `at`, `null` where none does or `năm` is the year. */
export function digitAt(tokens: readonly AmountToken[], at: number): number | null {
	const key = keyAt(tokens, at);
	if (key === 'năm' && !isFive(tokens, at)) return null;
	return DIGITS.get(key) ?? null;
}

/** A digit behind tens or a filler, where `năm` can only be five. */
export function lastDigitAt(tokens: readonly AmountToken[], at: number, afterFiller: boolean): number | null {
	const key = keyAt(tokens, at);
	if (key === 'năm' && afterFiller) return 5;
	return LAST_DIGITS.get(key) ?? digitAt(tokens, at);
}

/**
 * Whether the words from token `from` end in a digit that is joined to the number before them and would be dropped:
 * `hai trăm và ba`, `15 buổi và ba`; not where it belongs to a name (`trường cấp một và hai`).
 */
export function endsInJoined(tokens: readonly AmountToken[], from: number): boolean {
	const at = tokens.length - 1;
	const key = keyAt(tokens, at);
	// `mỗi quý và năm` ends in a year.
	const isDigit = DIGITS.has(key) && (key !== 'năm' || at === from + 1);
	const isNamed = at > from + 1 && DIGITS.has(keyAt(tokens, at - 2));
	return at > from && isDigit && JOINING.has(keyAt(tokens, at - 1)) && !isNamed;
}

/** Whether a number word stands before that was no number by itself, as in `hai mười lăm`. */
export function continuesNumber(tokens: readonly AmountToken[], at: number): boolean {
	const before = keyAt(tokens, at - 1);
	return before !== 'năm' && (DIGITS.has(before) || MAGNITUDES.has(before) || before === 'đôi');
}
