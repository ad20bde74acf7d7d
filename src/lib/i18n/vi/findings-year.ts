import { writeDate } from '../format/write-date';
import { textOf, type FindingWords } from '../finding-words';

/** Findings about a year that a text names and that can't be meant. */
export const yearFindings = {
	'year.unlike': {
		title: 'Năm trong trích yếu khác kỳ báo cáo',
		message: (_, params) =>
			`Trích yếu nêu năm ${textOf(params, 'year')}, kỳ báo cáo là ${textOf(params, 'period')}.`,
		advice: 'Kiểm tra có chép nhầm từ báo cáo năm khác không.'
	},
	'year.left_over': {
		title: 'Năm trong nội dung khác kỳ báo cáo',
		message: (value, params) =>
			`“${value}”: văn bản ghi năm ${textOf(params, 'year')}, kỳ báo cáo là ${textOf(params, 'period')}; có thể còn sót từ văn bản năm trước.`,
		advice: 'Đối chiếu với văn bản gốc; nội dung giữ nguyên như đã ghi.'
	},
	'year.past': {
		title: 'Mốc năm đã qua khi ban hành',
		message: (_, params) =>
			`Văn bản ${textOf(params, 'number')} ghi ngày ${writeDate(textOf(params, 'date'), 'vi')} mà trích yếu nêu “đến năm ${textOf(params, 'year')}”; mốc này đã qua, nên năm hoặc ngày có thể sai.`,
		advice: 'Đối chiếu với văn bản gốc; không có gì được tự sửa.'
	}
} satisfies Record<string, FindingWords>;
