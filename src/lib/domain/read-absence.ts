import { matchPhrase, phraseList } from './match-phrase';
import type { MissingReason } from './quantity';
import type { AmountToken, TokenizedCell } from './tokenize-amount';
import { isUnitNoun } from './unit-nouns';

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
		'không tổ chức',
		'không thực hiện',
		'none'
	].map((phrase) => [phrase, true])
);

function firstWord(tokens: readonly AmountToken[]): number {
	return Math.max(
		0,
		tokens.findIndex((token) => token.kind !== 'mark')
	);
}

/** Why the cell says that it has no figure, or `null` where it does not say so. */
export function readMissingReason(cell: TokenizedCell): MissingReason | null {
	const { tokens } = cell;
	if (tokens.length === 0) return 'blank';
	if (tokens.every((token) => token.key === '…')) return 'not_collected';
	if (tokens.some((_, at) => matchPhrase(ELSEWHERE, tokens, at) !== null)) return 'reported_elsewhere';
	return matchPhrase(MISSING_OPENINGS, tokens, firstWord(tokens))?.meaning ?? null;
}

/** Whether a cell without a number reports a zero: `không`, `không có`, `không phát sinh`, `không vụ nào`. */
export function saysZero(cell: TokenizedCell): boolean {
	const start = firstWord(cell.tokens);
	const next = cell.tokens[start + 1];
	if (matchPhrase(ZERO_OPENINGS, cell.tokens, start) !== null) return true;
	if (cell.tokens[start]?.key !== 'không') return false;
	return next === undefined || next.kind === 'mark' || isUnitNoun(next);
}

/** Whether the cell holds nothing but dashes. */
export function isDash(cell: TokenizedCell): boolean {
	return cell.tokens.length > 0 && cell.tokens.every((token) => token.key === '-');
}
