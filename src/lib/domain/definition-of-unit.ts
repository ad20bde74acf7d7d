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

/**
 * Whether a folded unit is a combination of item genres (`tin, bài` / `tin, bài và ảnh` / `tin tức, sự kiện`). Two
 * such units count the same kind of thing under different definitions; any other difference is one of unit.
 */
export function isItemUnit(unit: string): boolean {
	const parts = unit.split(/[,;/+-]| và | hoặc /u).map((part) => part.trim());
	return parts.every((part) => GENRES.has(part));
}
