import { phraseList } from './match-phrase';

/** What an amount may be compared with: a plan, or another period. */
export type Compared = 'plan' | 'past';

/** Names of a plan and of other periods (domain notes §1.4). */
export const COMPARED = phraseList<Compared>([
	...['kế hoạch', 'chỉ tiêu', 'kh', 'ct', 'mục tiêu', 'dự toán', 'định mức'].map(
		(phrase) => [phrase, 'plan'] as const
	),
	...[
		'cùng kỳ',
		'cùng kì',
		'năm trước',
		'năm ngoái',
		'năm liền kề',
		'kỳ trước',
		'kì trước',
		'tháng trước'
	].map((phrase) => [phrase, 'past'] as const),
	...['quý trước', 'tuần trước', 'giai đoạn trước', 'nhiệm kỳ trước'].map(
		(phrase) => [phrase, 'past'] as const
	)
]);

/** Words that open a comparison; `so với` may stand before anything. */
export const AGAINST = phraseList<true>(
	[
		'so với',
		'so cùng',
		'so năm',
		'so kế',
		'so chỉ',
		'so kh',
		'so ct',
		'so tháng',
		'so quý',
		'so kỳ',
		'so sánh'
	].map((phrase) => [phrase, true])
);

/** Verbs directly before a change, with its direction. */
export const CHANGING: ReadonlyMap<string, 1 | -1> = new Map([
	['tăng', 1],
	['giảm', -1],
	['thiếu', -1],
	['hụt', -1],
	['kém', -1],
	['thừa', 1],
	['dư', 1],
	['↑', 1],
	['▲', 1],
	['↓', -1],
	['▼', -1]
]);

/** Small words between such a verb and its number; behind `lên` and `còn` stands the new figure. */
export const AFTER_CHANGING = new Set('thêm được tới đến là đi mất bình quân trung ( :'.split(' '));

/** Words of *more* and *less* that part a comparison's object from its number: `hơn cùng kỳ 12 cuộc`. */
export const MORE_OR_LESS: ReadonlyMap<string, 1 | -1> = new Map([
	...CHANGING,
	['hơn', 1],
	['vượt', 1],
	['ít', -1],
	['thấp', -1],
	['nhỏ', -1]
]);

/** Words of a comparison that a comma parts from the figure before it: `15 cuộc, đạt 125% kế hoạch`. */
export const OPENING = new Set(
	'so tăng giảm đạt bằng vượt cùng hoàn cao thấp gấp chiếm tương tỷ tỉ nhiều ít hơn thiếu hụt'.split(' ')
);

/** Equality with another figure, which leaves the number itself untouched: `15 cuộc, bằng cùng kỳ`. */
export const EQUAL = new Set(['bằng', 'ngang', 'đương', 'như']);

/** `vượt 12% kế hoạch` says what lies above the plan, `đạt` what was done of it. */
export const EXCEEDING = phraseList<true>([
	['vượt', true],
	['cao hơn', true],
	['nhiều hơn', true],
	['tăng', true]
]);
