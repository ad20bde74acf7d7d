import { phraseList } from './match-phrase';
import type { QuantityFlag, QuantityWording } from './quantity';

/** What the words before a number do to it: a wording, a flag, or a remark that it is an average. */
export type Qualifier =
	| { readonly kind: 'wording'; readonly wording: QuantityWording }
	| { readonly kind: 'flag'; readonly flag: QuantityFlag }
	| { readonly kind: 'from' }
	| { readonly kind: 'average' };

function worded(
	wording: QuantityWording,
	phrases: readonly string[]
): readonly (readonly [string, Qualifier])[] {
	return phrases.map((phrase) => [phrase, { kind: 'wording', wording }]);
}

function flagged(flag: QuantityFlag, phrases: readonly string[]): readonly (readonly [string, Qualifier])[] {
	return phrases.map((phrase) => [phrase, { kind: 'flag', flag }]);
}

/** Qualifiers as written before a number (domain notes §5 rule 4), with the few English ones of public pages. */
export const QUALIFIERS = phraseList<Qualifier>([
	...worded('over', [
		'trên',
		'hơn',
		'quá',
		'vượt',
		'vượt quá',
		'nhiều hơn',
		'lớn hơn',
		'cao hơn',
		'more than',
		'over',
		'>'
	]),
	...worded('at_least', [
		'ít nhất',
		'tối thiểu',
		'không dưới',
		'không ít hơn',
		'không thấp hơn',
		'chí ít',
		'at least',
		'≥',
		'> ='
	]),
	...worded('near', ['gần', 'gần tới', 'gần đến', 'ngót', 'suýt soát', 'nearly', 'almost']),
	...worded('under', [
		'dưới',
		'chưa đến',
		'chưa tới',
		'chưa đầy',
		'ít hơn',
		'thấp hơn',
		'nhỏ hơn',
		'less than',
		'fewer than',
		'<'
	]),
	...worded('at_most', [
		'không quá',
		'không vượt quá',
		'không hơn',
		'không nhiều hơn',
		'tối đa',
		'nhiều nhất',
		'cao nhất',
		'at most',
		'up to',
		'no more than',
		'≤',
		'< ='
	]),
	...flagged('approximate', [
		'khoảng',
		'khoảng chừng',
		'chừng',
		'độ',
		'xấp xỉ',
		'trên dưới',
		'tầm',
		'cỡ',
		'ngang',
		'about',
		'around',
		'approximately',
		'~',
		'≈',
		'≃'
	]),
	...flagged('estimate', [
		'ước',
		'ước đạt',
		'ước tính',
		'ước thực hiện',
		'ước có',
		'ước được',
		'dự kiến',
		'dự ước',
		'estimated'
	]),
	['từ', { kind: 'from' }],
	['trung bình', { kind: 'average' }],
	['bình quân', { kind: 'average' }]
]);

/** Words behind a number that make it a bound: `từ 100 người trở lên`. */
export const SUFFIXES = phraseList<QuantityWording>([
	['trở lên', 'at_least'],
	['trở xuống', 'at_most'],
	['+', 'at_least']
]);

/** Quantity words without a number. */
export const VAGUE = phraseList<true>(
	[
		'nhiều',
		'một số',
		'các',
		'những',
		'một ít',
		'hàng loạt',
		'vô số',
		'đông đảo',
		'tất cả',
		'toàn thể',
		'toàn bộ',
		'hầu hết',
		'đa số',
		'phần lớn',
		'several',
		'many'
	].map((phrase) => [phrase, true])
);
