/** Genres of items that offices count together in combinations of their own making. */
const GENRES = new Set([
	'tin',
	'tin tức',
	'tin bài',
	'tin ảnh',
	'bản tin',
	'bài',
	'bài viết',
	'bài báo',
	'ảnh',
	'hình ảnh',
	'phóng sự',
	'ghi nhận',
	'sự kiện',
	'văn bản',
	'video',
	'clip',
	'video clip',
	'phim',
	'phim tài liệu',
	'tiểu phẩm',
	'chuyên đề',
	'infographic'
]);

const LINKS = new Set(['và', 'hoặc']);
/** `phim tài liệu` is the longest genre. */
const MOST_WORDS = 3;

function wordsOf(unit: string): string[] {
	return unit.split(/[\s,;/+-]+/u).filter((word) => word !== '');
}

/**
 * The words of a unit up to the end of the longest combination of item genres that it begins with; empty where it
 * begins with none (`tin bài tuyên truyền` → tin, bài).
 */
export function itemsIn(unit: string): readonly string[] {
	const words = wordsOf(unit);
	const starts = new Set([0]);
	let end = 0;
	for (let at = 0; at < words.length; at += 1) {
		if (!starts.has(at)) continue;
		if (at > 0 && LINKS.has(words[at] ?? '')) starts.add(at + 1);
		for (let to = at + 1; to <= Math.min(at + MOST_WORDS, words.length); to += 1) {
			if (!GENRES.has(words.slice(at, to).join(' '))) continue;
			starts.add(to);
			end = Math.max(end, to);
		}
	}
	return words.slice(0, end);
}

/**
 * Whether a folded unit is a combination of item genres (`tin, bài` / `tin, bài và ảnh` / `tin tức, sự kiện`). Two
 * such units count the same kind of thing under different definitions; any other difference is one of unit.
 */
export function isItemUnit(unit: string): boolean {
	const items = itemsIn(unit);
	return items.length > 0 && items.length === wordsOf(unit).length;
}
