import type { FindingWords } from '../finding-words';

/** Findings about the period of a row. */
export const periodFindings = {
	'period.missing': {
		title: 'Thiếu kỳ báo cáo',
		message: () => 'Dòng không ghi kỳ báo cáo và cũng không có từ ngày, đến ngày.',
		advice: 'Ghi kỳ (ví dụ “6 tháng đầu năm 2019”) hoặc hai ngày.'
	},
	'period.unreadable': {
		title: 'Không đọc được kỳ báo cáo',
		message: (value) => `“${value}” không phải tên kỳ quen thuộc. Dòng được giữ lại.`,
		advice: 'Ghi như: 2020, quý I/2020, 6 tháng đầu năm 2019, 9 tháng 2021, 2016-2020.'
	},
	'period.incomplete': {
		title: 'Kỳ báo cáo thiếu năm hoặc ngày',
		message: (value) => `“${value}” chưa đủ để biết kỳ bắt đầu và kết thúc khi nào.`,
		advice: 'Ghi đủ năm, hoặc đủ cả từ ngày và đến ngày.'
	},
	'period.reversed': {
		title: 'Kỳ báo cáo bị ngược',
		message: (value) => `Ngày kết thúc đứng trước ngày bắt đầu (${value}).`,
		advice: 'Đổi lại hai ngày.'
	},
	'period.implausible_year': {
		title: 'Năm không hợp lý',
		message: (value) => `Năm trong “${value}” không hợp lý cho một kỳ báo cáo.`,
		advice: 'Sửa lại năm.'
	},
	'period.window_apart': {
		title: 'Ngày không thuộc kỳ',
		message: (value) => `Từ ngày, đến ngày không có ngày nào thuộc “${value}”.`,
		advice: 'Kiểm tra tên kỳ và hai ngày.'
	},
	'period.one_date_ignored': {
		title: 'Chỉ có một ngày',
		message: (value) => `Chỉ có từ ngày hoặc đến ngày; kỳ lấy theo “${value}”.`,
		advice: 'Điền đủ hai ngày nếu kỳ tính theo lịch riêng.'
	}
} satisfies Record<string, FindingWords>;
