import type { AmountToken } from './tokenize-amount';

/** First words of the units in which activities are counted (indicator catalogue and the public figures). */
const UNIT_NOUNS = new Set(
	(
		'cuộc buổi lớp lượt người tin bài ảnh hình văn phóng đợt hội chuyên kế công chương đội mô tờ cuốn quyển bộ băng ' +
		'pano panô áp khẩu đĩa clip video phim kịch tiểu đài xã phường huyện tỉnh thôn trường điểm câu nhóm cái chiếc ' +
		'vụ đối học lần phút giờ giây trang bản tập kỳ sự diễn tọa cụm loa xe tài sổ ấn sản hộ gia cán đại đơn cơ địa ' +
		'tuyên nghị quyết chỉ đêm lễ cam chiến trạm tổ khu ngôi bức mẫu thông phụ thanh đoàn giáo báo'
	).split(' ')
);

/** Whether a word begins a unit of counting, so that a number word before it is a number. */
export function isUnitNoun(token: AmountToken): boolean {
	return token.kind === 'word' && UNIT_NOUNS.has(token.key);
}
