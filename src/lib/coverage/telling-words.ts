import { foldAccents, foldText } from '../domain/fold';
import { groupBy } from '../domain/group-by';

/**
 * Words that nearly every statement has, and those of its subject, which topics tell better: they say nothing about
 * whether two statements belong together. Syllables of a phrase are separated by spaces.
 */
const USUAL = [
	'và của các những cho về trong với để là có được bị chưa còn không đã đang sẽ cần phải từ đến tới tại ở trên dưới',
	'theo này đó khi nên do vì nhiều ít rất hơn thêm lại cũng cùng như mọi mỗi từng bằng qua ra vào lên việc sự hoặc',
	'hay thì mà một hai giữa nhất đều vẫn chỉ đây nào gì coi làm thật năm tháng tỉnh nhau'
].flatMap((line) => line.split(' '));
const USUAL_PHRASES = [
	...['công tác', 'tuyên truyền', 'hoạt động', 'thực hiện', 'triển khai', 'tổ chức thực hiện', 'tiếp tục'],
	...['tăng cường', 'đẩy mạnh', 'nâng cao', 'hạn chế', 'còn hạn chế', 'chưa cao', 'kịp thời', 'thường xuyên'],
	...['một số', 'trên địa bàn', 'địa bàn tỉnh', 'thời gian tới', 'hiệu quả', 'phòng chống'],
	...['ma túy', 'tội phạm', 'mua bán người', 'tệ nạn', 'tệ nạn xã hội', 'mại dâm', 'cai nghiện']
];

const BREAK = /[.;:!?()[\]"“”…/]+/u;
const SYLLABLE = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
/** Any Vietnamese letter that takes more than a keyboard without Vietnamese: marks, đ, ơ, ư. */
const ACCENTED = /[\u00C0-\u024F\u0300-\u036F\u1EA0-\u1EF9]/u;

/** Usual words by their first syllable, the longest first. */
type UsualWords = ReadonlyMap<string, readonly (readonly string[])[]>;

const USUAL_WORDS = byFirstSyllable([...USUAL, ...USUAL_PHRASES].map(foldText));
const USUAL_WORDS_PLAIN = byFirstSyllable([...USUAL, ...USUAL_PHRASES].map(foldAccents));

function byFirstSyllable(phrases: readonly string[]): UsualWords {
	const split = phrases.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length);
	return groupBy(split, ([first]) => first ?? '');
}

/** Whether a text was typed without any accent, so that it can only be held against others with theirs taken off. */
export function isPlain(text: string): boolean {
	return !ACCENTED.test(text);
}

/**
 * The words of a Vietnamese statement that tell it from others, folded, each once: pairs of neighbouring syllables,
 * since most words have two (`phối hợp`), and a syllable alone where nothing telling stands beside it (`pano`). Usual
 * words are left out and end a run, as sentence marks do; commas do not (`tin, bài` is `tin bài`). `plain` takes
 * accents off.
 */
export function tellingWords(text: string, plain: boolean): ReadonlySet<string> {
	const usual = plain ? USUAL_WORDS_PLAIN : USUAL_WORDS;
	const words = new Set<string>();
	for (const piece of (plain ? foldAccents(text) : foldText(text)).split(BREAK)) {
		for (const run of runsOf(piece.match(SYLLABLE) ?? [], usual)) {
			if (run.length === 1) words.add(run[0] ?? '');
			else run.slice(1).forEach((next, at) => words.add(`${run[at]} ${next}`));
		}
	}
	return words;
}

function runsOf(syllables: readonly string[], usual: UsualWords): readonly (readonly string[])[] {
	const runs: string[][] = [[]];
	for (let at = 0; at < syllables.length;) {
		const skip = usualAt(syllables, at, usual);
		if (skip > 0) runs.push([]);
		else runs.at(-1)?.push(syllables[at] ?? '');
		at += Math.max(skip, 1);
	}
	return runs.filter((run) => run.length > 0);
}

/** How many syllables of the longest usual word stand at a place; 0 where none does. */
function usualAt(syllables: readonly string[], at: number, usual: UsualWords): number {
	const found = usual
		.get(syllables[at] ?? '')
		?.find((phrase) => phrase.every((syllable, offset) => syllables[at + offset] === syllable));
	return found?.length ?? 0;
}
