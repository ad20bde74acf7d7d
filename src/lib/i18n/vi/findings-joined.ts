import { writeDate } from '../format/write-date';
import { countOf, dayOf, ifGiven, textOf, type FindingWords } from '../finding-words';

/** Findings that only several rows, reports or files together can show. */
export const joinedFindings = {
	'period.early_cutoff': {
		title: 'Chốt số liệu sớm',
		message: (_, params) =>
			`Số liệu chỉ đến ${dayOf(params, 'dataEnd', 'vi')}, trước khi hết kỳ “${textOf(params, 'period')}”; so với kỳ khác, đây chỉ là mức ít nhất.`,
		advice: 'Nạp báo cáo đầy đủ của kỳ nếu có.'
	},
	'period.after_report': {
		title: 'Kỳ bắt đầu sau khi chốt số liệu',
		message: (_, params) =>
			`Số liệu chốt ngày ${dayOf(params, 'dataEnd', 'vi')}, khi kỳ “${textOf(params, 'period')}” chưa bắt đầu (${dayOf(params, 'start', 'vi')}); kỳ hoặc ngày không thể đúng.`,
		advice: 'Đối chiếu kỳ và ngày với báo cáo gốc; nếu là kế hoạch thì ghi loại số liệu là kế hoạch.'
	},
	'id.duplicate': {
		title: 'Trùng mã',
		message: (value, params) =>
			`Mã “${value}” đã dùng ở dòng ${countOf(params, 'line', 'vi')}${ifGiven(params, 'file', (file) => ` của tệp ${file}`)}; dòng sau không được nạp.`,
		advice: 'Đặt mã khác cho một trong hai dòng.'
	},
	'report.number_shared': {
		title: 'Hai báo cáo cùng số',
		message: (value, params) =>
			`Số “${value}” là số của nhiều báo cáo (${textOf(params, 'reports')}), nên không ghép số liệu theo số này.`,
		advice: 'Ghi mã báo cáo (cột id của tệp báo cáo) thay cho số văn bản.'
	},
	'report.other_province': {
		title: 'Báo cáo của tỉnh khác',
		message: (value, params) =>
			textOf(params, 'by') === 'id'
				? `Mã “${value}” là báo cáo của ${textOf(params, 'province')}, còn dòng này ghi ${textOf(params, 'own')}; số liệu vẫn lấy theo báo cáo đó.`
				: `Số “${value}” chỉ có ở báo cáo của ${textOf(params, 'province')}, còn dòng này ghi ${textOf(params, 'own')}, nên không ghép theo số này.`,
		advice: 'Kiểm tra cột tỉnh và cột báo cáo; hai tỉnh có thể có văn bản cùng số.'
	},
	'report.unknown': {
		title: 'Không có báo cáo này',
		message: (value) => `Không có báo cáo nào mang mã hoặc số “${value}” trong các tệp đã nạp.`,
		advice: 'Nạp tệp báo cáo tương ứng hoặc sửa lại mã.'
	},
	'link.unknown': {
		title: 'Liên kết không có đích',
		message: (value) => `Không có nội dung nào mang mã “${value}”, nên dòng này chưa dùng được.`,
		advice: 'Nạp tệp nội dung tương ứng hoặc sửa lại mã.'
	},
	'replaces.unknown': {
		title: 'Không rõ thay cho nội dung nào',
		message: (value) =>
			`Chưa có nội dung nào mang mã “${value}” ở các tệp nạp trước, nên nội dung này đứng riêng.`,
		advice: 'Nạp trước tệp có nội dung được thay, hoặc sửa lại mã ở cột “thay cho”.'
	},
	'limitations.stated': {
		title: 'Văn bản có nêu hạn chế',
		message: (value) =>
			`Văn bản “${value}” được ghi là không có mục hạn chế, nhưng đã có hạn chế của văn bản này; lời ghi chưa được dùng.`,
		advice: 'Bỏ lời ghi, hoặc xem lại hạn chế thuộc văn bản nào.'
	},
	'link.not_limitation': {
		title: 'Mã không phải của hạn chế',
		message: (value) => `“${value}” không phải là một hạn chế, nên dòng này chưa dùng được.`,
		advice: 'Kiểm tra hai mã có bị đổi chỗ không.'
	},
	'date.after_report': {
		title: 'Văn bản dẫn có ngày sau báo cáo',
		message: (value, params) =>
			`Văn bản ${textOf(params, 'number')} ghi ngày ${writeDate(value, 'vi')}, sau báo cáo dẫn nó (${dayOf(params, 'reportDate', 'vi')}); ngày này không thể đúng.`,
		advice: 'Đối chiếu với văn bản gốc; số liệu giữ nguyên như đã ghi.'
	},
	'number.out_of_order': {
		title: 'Số văn bản ngược với ngày',
		message: (value, params) =>
			`Số ${value} ghi ngày ${dayOf(params, 'date', 'vi')}, sau số ${textOf(params, 'other')} ngày ${dayOf(params, 'otherDate', 'vi')}; trong một năm số phải tăng theo ngày.`,
		advice: 'Một trong hai số hoặc ngày bị gõ sai; đối chiếu với văn bản gốc.'
	},
	parts_do_not_add_up: {
		title: 'Các phần không bằng số chung',
		message: (_, params) =>
			`Các phần cộng lại được ${countOf(params, 'sum', 'vi')}, số chung là ${countOf(params, 'whole', 'vi')}; cả hai vẫn giữ cho kỳ của mình.`,
		advice: 'Kiểm tra báo cáo nào sai hoặc kỳ nào còn thiếu.'
	},
	disputed_figures: {
		title: 'Các số liệu mâu thuẫn',
		message: (value, params) =>
			`Các số ${value}${ifGiven(params, 'periods', (periods) => ` của ${periods}`)} không thể cùng đúng, nên không dùng để suy ra số khác.`,
		advice: 'Kiểm tra lại các báo cáo này.'
	},
	undecided_revision: {
		title: 'Hai số khác nhau cùng ngày',
		message: (value) => `Cùng kỳ, cùng ngày báo cáo nhưng số khác nhau: ${value}. Chưa số nào được dùng.`,
		advice: 'Giữ lại dòng có số đúng, hoặc ghi ngày của báo cáo sau, rồi nạp lại.'
	},
	revised: {
		title: 'Số liệu đã sửa',
		message: (value, params) =>
			`Báo cáo sau thay số: ${value}${ifGiven(params, 'now', () => `; nay là ${countOf(params, 'now', 'vi')}`)}.`,
		advice: 'Không cần làm gì; số cũ vẫn xem được trong lịch sử.'
	},
	crossing_periods: {
		title: 'Kỳ báo cáo chồng nhau',
		message: (value) => `Hai kỳ chồng lên nhau một phần: ${value}; không cộng trực tiếp được.`,
		advice: 'Không cần làm gì; tổng được suy ra từ phần chắc chắn.'
	},
	tenfold_jump: {
		title: 'Số liệu thay đổi gấp mười lần',
		message: (value) => `Số của kỳ sau khác kỳ trước hơn mười lần: ${value}.`,
		advice: 'Kiểm tra dấu chấm, dấu phẩy hoặc số gõ thừa.'
	},
	total_row_disagrees: {
		title: 'Dòng tổng không khớp',
		message: (_, params) =>
			`Dòng tổng ghi ${countOf(params, 'whole', 'vi')}, các dòng cộng lại được ${countOf(params, 'sum', 'vi')}.`,
		advice: 'Kiểm tra dòng thiếu, dòng trùng hoặc số gõ sai.'
	},
	restatement_disagrees: {
		title: 'Số nhắc lại không khớp',
		message: (_, params) =>
			`Số nhắc lại là ${countOf(params, 'whole', 'vi')}, ${ifGiven(params, 'reported', () => `số đã báo cáo là ${countOf(params, 'reported', 'vi')}`) || `các dòng cộng lại được ${countOf(params, 'sum', 'vi')}`}.`,
		advice: 'Đối chiếu với báo cáo gốc.'
	},
	duplicate_rows: {
		title: 'Dòng trùng',
		message: () => 'Dòng giống một dòng khác của cùng báo cáo; có thể bị tính hai lần.',
		advice: 'Bỏ một dòng, hoặc thêm chi tiết để phân biệt nếu là hai việc khác nhau.'
	}
} satisfies Record<string, FindingWords>;
