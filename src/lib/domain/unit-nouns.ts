import { matchPhrase, phraseList } from './match-phrase';
import type { RatePer } from './quantity';
import { keyAt, type AmountToken } from './tokenize-amount';

/** First words of the units in which activities are counted (indicator catalogue and the public figures). */
const UNIT_NOUNS = new Set(
	(
		'cuộc buổi lớp lượt người tin bài ảnh hình văn phóng đợt hội chuyên kế công chương đội mô tờ cuốn quyển bộ băng ' +
		'pano panô áp khẩu đĩa clip video phim kịch tiểu đài xã phường huyện tỉnh thôn trường điểm câu nhóm cái chiếc ' +
		'vụ đối học lần phút giờ giây trang bản tập kỳ sự diễn tọa cụm loa xe tài sổ ấn sản hộ gia cán đại đơn cơ địa ' +
		'tuyên nghị quyết chỉ đêm lễ cam chiến trạm tổ khu ngôi bức mẫu thông phụ thanh đoàn giáo báo'
	).split(' ')
);
/** What begins like a unit and is none: `trong năm tổ chức`, `năm báo cáo`. */
const NO_UNITS = phraseList<true>(
	[
		'tổ chức',
		'tuyên truyền',
		'đối với',
		'chỉ đạo',
		'chỉ tiêu',
		'thông qua',
		'báo cáo',
		'kế tiếp',
		'giáo dục'
	].map((phrase) => [phrase, true])
);
/** Units of time that a rate may be per. */
const TIMES: ReadonlyMap<string, RatePer> = new Map([
	['ngày', 'day'],
	['tuần', 'week'],
	['tháng', 'month'],
	['quý', 'quarter'],
	['năm', 'year'],
	['day', 'day'],
	['week', 'week'],
	['month', 'month'],
	['quarter', 'quarter'],
	['year', 'year']
]);

/** Whether a unit of counting begins at token `at`, so that a number word before it is a number. */
export function isUnitNounAt(tokens: readonly AmountToken[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || !UNIT_NOUNS.has(token.key)) return false;
	return matchPhrase(NO_UNITS, tokens, at) === null || keyAt(tokens, at + 2) === 'viên';
}

/** The time that a word names as what a rate is per (`tuần`), or `null`. */
export function timeNamed(word: string): RatePer | null {
	return TIMES.get(word) ?? null;
}
