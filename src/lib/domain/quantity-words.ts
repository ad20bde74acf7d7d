import { phraseList } from './match-phrase';

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
