import { foldText } from './fold';
import { matchPhrase, phraseList } from './match-phrase';
import type { MissingReason } from './quantity';
import type { Amount } from './read-amount';
import { keyAt, type AmountToken, type TokenizedCell } from './tokenize-amount';
import { isUnitNounAt } from './unit-nouns';

/** Openings that say why there is no figure; `không có số liệu` is no zero. */
const MISSING_OPENINGS = phraseList<MissingReason>([
	...[
		'chưa có',
		'chưa thống kê',
		'chưa thu thập',
		'chưa tổng hợp',
		'chưa báo cáo',
		'chưa cập nhật',
		'chưa rõ',
		'chưa xác định',
		'chưa đủ số liệu',
		'chưa đủ thông tin',
		'chưa nhận được',
		'chưa theo dõi',
		'chưa gửi',
		'không đủ số liệu',
		'không số liệu',
		'không theo dõi',
		'không nắm được',
		'thiếu số liệu',
		'đang tổng hợp',
		'đang thống kê',
		'đang cập nhật',
		'đang thu thập',
		'đang rà soát',
		'chờ số liệu',
		'chờ báo cáo',
		'chờ tổng hợp',
		'sẽ bổ sung',
		'sẽ báo cáo sau',
		'sẽ cập nhật',
		'bổ sung sau',
		'báo cáo sau',
		'không thống kê',
		'không thu thập',
		'không tổng hợp',
		'không báo cáo',
		'không có số liệu',
		'không có dữ liệu',
		'không có báo cáo',
		'không có thông tin',
		'không có thống kê',
		'không rõ',
		'không nêu',
		'không xác định',
		'no data',
		'not collected'
	].map((phrase) => [phrase, 'not_collected'] as const),
	...['không áp dụng', 'không thuộc', 'n / a', 'not applicable'].map(
		(phrase) => [phrase, 'not_applicable'] as const
	)
]);
const ELSEWHERE = phraseList([
	['báo cáo riêng', true],
	['reported separately', true]
]);
const ZERO_OPENINGS = phraseList<true>(
	[
		'không có',
		'không phát sinh',
		'chưa phát sinh',
		'không xảy ra',
		'không để xảy ra',
		'không ghi nhận',
		'chưa ghi nhận',
		'chưa xảy ra',
		'không tổ chức',
		'không thực hiện',
		'none'
	].map((phrase) => [phrase, true])
);

const ABBREVIATED = /^n ?[./]? ?a\.?$/u;
/** `không gian mạng`, `không chỉ`: what begins like a denial and denies nothing. */
const NO_DENIALS = new Set(['gian', 'chỉ', 'những', 'chuyên']);

/** Words directly before what did not take place or is left out: `hủy 5 cuộc`, `ngoài 5 cuộc trên`. */
const NOT_DONE = new Set(['hủy', 'hoãn', 'dừng', 'ngoài', 'trừ', 'bỏ']);

function firstWord(tokens: readonly AmountToken[]): number {
	return Math.max(
		0,
		tokens.findIndex((token) => token.kind !== 'mark')
	);
}

/** `chưa có vụ nào` counts to zero, while `chưa có` alone tells nothing. */
function saysNone(tokens: readonly AmountToken[]): boolean {
	const start = firstWord(tokens);
	return keyAt(tokens, start + 1) === 'có' && isUnitNounAt(tokens, start + 2) && deniesAny(tokens, start);
}

/** Why the cell says that it has no figure, or `null` where it does not say so. */
export function readMissingReason(cell: TokenizedCell): MissingReason | null {
	const { tokens } = cell;
	if (tokens.length === 0) return 'blank';
	if (tokens.every((token) => token.key === '…')) return 'not_collected';
	if (ABBREVIATED.test(foldText(cell.text))) return 'not_applicable';
	if (tokens.some((_, at) => matchPhrase(ELSEWHERE, tokens, at) !== null)) return 'reported_elsewhere';
	if (saysNone(tokens)) return null;
	return matchPhrase(MISSING_OPENINGS, tokens, firstWord(tokens))?.meaning ?? null;
}

/** Where a cell opens by denying (`không`, `chưa`), or `null`. */
function denialAt(tokens: readonly AmountToken[]): number | null {
	const start = firstWord(tokens);
	const key = keyAt(tokens, start);
	if (key !== 'không' && key !== 'chưa') return null;
	return NO_DENIALS.has(keyAt(tokens, start + 1)) ? null : start;
}

/** `không vụ nào`, `chưa tổ chức cuộc nào`: a denial of any. */
function deniesAny(tokens: readonly AmountToken[], start: number): boolean {
	return tokens.some((token, at) => at > start + 1 && token.key === 'nào');
}

/** Whether a cell without a number reports a zero: `không`, `không có`, `không phát sinh`, `chưa có vụ nào`. */
export function saysZero(cell: TokenizedCell): boolean {
	const { tokens } = cell;
	const start = firstWord(tokens);
	if (matchPhrase(ZERO_OPENINGS, tokens, start) !== null) return true;
	const denial = denialAt(tokens);
	if (denial === null) return false;
	if (deniesAny(tokens, denial)) return true;
	const next = tokens[start + 1];
	return keyAt(tokens, denial) === 'không' && (next?.kind !== 'word' || isUnitNounAt(tokens, start + 1));
}

/**
 * What a denial before the first amount makes of it: `không một cuộc`, `không tổ chức 01 cuộc nào` report a zero;
 * `không tổ chức được 02 lớp` says only what was not done. `null` where the cell denies nothing.
 */
export function readDenied(cell: TokenizedCell, first: Amount): 'zero' | 'not_done' | null {
	const { tokens } = cell;
	if (NOT_DONE.has(keyAt(tokens, first.from - 1))) return 'not_done';
	const start = denialAt(tokens);
	if (start === null || first.from <= start) return null;
	if (tokens.slice(start, first.from).some((token) => token.kind !== 'word')) return null;
	const isOne = first.low === 1 && first.high === 1;
	return isOne && (first.from === start + 1 || deniesAny(tokens, start)) ? 'zero' : 'not_done';
}

/** Whether the cell holds nothing but dashes. */
export function isDash(cell: TokenizedCell): boolean {
	return cell.tokens.length > 0 && cell.tokens.every((token) => token.key === '-');
}
