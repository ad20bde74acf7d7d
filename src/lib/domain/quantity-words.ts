import { phraseList } from './match-phrase';
import type { QuantityWording } from './quantity';

/** Words behind a number that make it a bound: `từ 100 người trở lên`. */
export const SUFFIXES = phraseList<QuantityWording>([
	['trở lên', 'at_least'],
	['đổ lên', 'at_least'],
	['có lẻ', 'over'],
	['có dư', 'over'],
	['trở xuống', 'at_most'],
	['trở lại', 'at_most'],
	['đổ lại', 'at_most'],
	['đổ xuống', 'at_most'],
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
