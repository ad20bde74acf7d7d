import type { Confusion, FoundLinks } from '../lib/coverage/confusion-of';

const HEAD = 18;
const CELL = 12;

/** The table of what is suggested against what is linked, and what it does and does not show, in Vietnamese. */
export function wordConfusion(confusion: Confusion): string {
	const { pairs, both, suggestedOnly, linkedOnly, neither, sure, unsure } = confusion;
	const linked = both + linkedOnly;
	const row = (head: string, ...cells: readonly (number | string)[]) =>
		head.padEnd(HEAD) + cells.map((cell) => String(cell).padStart(CELL)).join('');
	const found = ({ links, found: of }: FoundLinks) => `${of}/${links}`;
	return [
		'Gợi ý của ứng dụng so với đường nối của người mã hóa, trên các văn bản nguồn.',
		'',
		row('', 'có nối', 'không nối', 'cộng'),
		row('Có gợi ý', both, suggestedOnly, both + suggestedOnly),
		row('Không gợi ý', linkedOnly, neither, linkedOnly + neither),
		row('Cộng', linked, suggestedOnly + neither, pairs),
		'',
		`Gợi ý đúng ý người mã hóa: ${both}/${both + suggestedOnly}; chọn bừa thì cứ ${pairs} cặp được ${linked}.`,
		`Đường nối tìm được: ${both}/${linked}; chắc chắn ${found(sure)}, còn ngờ ${found(unsure)}.`,
		'',
		`Cơ sở rất nhỏ: ${confusion.limitations} hạn chế và ${confusion.directions} phương hướng của ${confusion.reports} báo cáo, theo một bản mã hóa bằng tay.`,
		'Thêm bớt một cặp là các tỷ lệ đã đổi hẳn. Nhóm nào đáp ứng nhóm nào và trọng số của từng lý do',
		'cũng do người đã đọc các văn bản này đặt ra, nên đây không phải phép thử độc lập: bảng cho biết',
		'gợi ý không vô lý, không cho biết ở tỉnh khác sẽ đúng bao nhiêu. Gợi ý không phải là câu trả lời.',
		''
	].join('\n');
}
