import { phraseList } from './match-phrase';
import type { QuantityFlag, QuantityWording } from './quantity';

/**
 * What the words before a number do to it: a wording, a flag, or a remark that it is an average. A `firm` one can
 * mean nothing else (`ít nhất`), so that small words may part it from its number; `trên` is also *on*.
 */
export type Qualifier =
	| { readonly kind: 'wording'; readonly wording: QuantityWording; readonly firm: boolean }
	| { readonly kind: 'flag'; readonly flag: QuantityFlag; readonly firm: boolean }
	| { readonly kind: 'from'; readonly firm: false }
	| { readonly kind: 'average'; readonly firm: true };

type Entry = readonly [string, Qualifier];

function worded(wording: QuantityWording, firm: boolean, phrases: readonly string[]): readonly Entry[] {
	return phrases.map((phrase) => [phrase, { kind: 'wording', wording, firm }]);
}

function flagged(flag: QuantityFlag, firm: boolean, phrases: readonly string[]): readonly Entry[] {
	return phrases.map((phrase) => [phrase, { kind: 'flag', flag, firm }]);
}

/** Bounds, estimates and averages that hold for the number of their clause even where whole words stand between. */
const FAR_REACHING: readonly Entry[] = [
	...worded('at_least', true, ['ít nhất', 'tối thiểu', 'không dưới', 'chí ít', 'ít ra', 'at least']),
	...worded('at_most', true, ['tối đa', 'nhiều nhất', 'at most']),
	...flagged('estimate', true, [
		'ước đạt',
		'ước tính',
		'ước thực hiện',
		'ước có',
		'ước được',
		'dự kiến',
		'dự ước',
		'dự tính',
		'tạm tính',
		'số liệu tạm tính',
		'estimated'
	]),
	...flagged('estimate', false, ['ước']),
	['trung bình', { kind: 'average', firm: true }],
	['bình quân', { kind: 'average', firm: true }]
];

/** The qualifiers that reach over other words: `tối thiểu mỗi xã 02 buổi`, `dự kiến tổ chức 15 cuộc`. */
export const REACHING_QUALIFIERS = phraseList<Qualifier>(FAR_REACHING);

/** What is said behind a number or its unit: `từ 100 người trở lên`, `15 buổi tối thiểu`, `15 là ít nhất`. */
export const TRAILING_QUALIFIERS = phraseList<Qualifier>([
	...worded('at_least', true, ['trở lên', 'đổ lên', 'hoặc hơn', 'hoặc nhiều hơn', '+']),
	...worded('over', true, ['có lẻ', 'có dư']),
	...worded('at_most', true, ['trở xuống', 'trở lại', 'đổ lại', 'đổ xuống', 'hoặc ít hơn']),
	...FAR_REACHING.filter(([, { firm }]) => firm).flatMap(([phrase, meaning]): readonly Entry[] => [
		[phrase, meaning],
		[`là ${phrase}`, meaning]
	])
]);

/** Qualifiers as written before a number (domain notes §5 rule 4), with the few English ones of public pages. */
export const QUALIFIERS = phraseList<Qualifier>([
	...FAR_REACHING,
	...worded('over', false, ['trên', 'hơn', 'quá', 'vượt', 'vượt quá', 'vượt trên', 'vượt hơn', 'over', '>']),
	...worded('over', true, ['nhiều hơn', 'lớn hơn', 'cao hơn', 'đông hơn', 'more than']),
	...worded('at_least', true, [
		'không ít hơn',
		'không thấp hơn',
		'không nhỏ hơn',
		'không kém',
		'không thua',
		'ít cũng',
		'thấp nhất',
		'≥',
		'> ='
	]),
	...worded('near', false, [
		'gần',
		'gần tới',
		'gần đến',
		'gần bằng',
		'gần đạt',
		'gần như',
		'ngót',
		'ngót nghét',
		'suýt',
		'suýt soát',
		'xuýt xoát',
		'non',
		'nearly',
		'almost'
	]),
	...worded('under', false, ['dưới', '<']),
	...worded('under', true, [
		'chưa đến',
		'chưa tới',
		'chưa đầy',
		'chưa được',
		'chưa tròn',
		'không đến',
		'không tới',
		'không đầy',
		'ít hơn',
		'thấp hơn',
		'nhỏ hơn',
		'less than',
		'fewer than'
	]),
	...worded('at_most', true, [
		'không quá',
		'chưa quá',
		'không vượt',
		'không vượt quá',
		'chưa vượt quá',
		'không trên',
		'không hơn',
		'không nhiều hơn',
		'không cao hơn',
		'cao nhất',
		'đông nhất',
		'cùng lắm',
		'nhiều lắm',
		'up to',
		'no more than',
		'≤',
		'< ='
	]),
	...flagged('approximate', true, [
		'khoảng',
		'khoảng chừng',
		'chừng',
		'chừng độ',
		'áng chừng',
		'độ chừng',
		'xấp xỉ',
		'xấp xĩ',
		'sấp sỉ',
		'sấp xỉ',
		'xắp xỉ',
		'trên dưới',
		'trên , dưới',
		'trên - dưới',
		'trên / dưới',
		'hơn kém',
		'đâu đó',
		'about',
		'around',
		'approximately',
		'~',
		'≈',
		'≃'
	]),
	...flagged('approximate', false, ['độ', 'tầm', 'cỡ', 'ngang']),
	['từ', { kind: 'from', firm: false }]
]);
