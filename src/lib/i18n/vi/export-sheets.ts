import { exportWords } from './export-words';

/** Words that workbooks, CSV and file names bring themselves. Numbers and amounts arrive as they are written. */
export const exportSheets = {
	file: {
		chart: exportWords.chart,
		table: 'Số liệu',
		briefing: 'Báo cáo'
	},
	sheet: {
		figures: 'Số liệu',
		about: 'Thông tin',
		nameless: 'Trang',
		part: (name: string, part: string) => `${name} (${part})`
	},
	heading: {
		low: (column: string) => `${column} (từ)`,
		high: (column: string) => `${column} (đến)`,
		shown: (column: string) => `${column} (cách ghi)`,
		share: (column: string) => `${column} [1 = 100%]`,
		again: (column: string, count: string) => `${column} ${count}`,
		remark: 'Cách đọc số',
		chartData: 'Số liệu vẽ biểu đồ'
	},
	label: {
		title: 'Tên biểu đồ hoặc bảng',
		subtitle: 'Mô tả',
		measure: exportWords.measure,
		period: exportWords.period,
		filters: exportWords.filters,
		summary: exportWords.summary,
		notes: exportWords.notes,
		allNotes: 'Ghi chú chung',
		source: exportWords.source,
		asOf: 'Cập nhật',
		stamp: 'Lưu ý',
		evidence: exportWords.evidence,
		sheet: 'Trang tính',
		rows: 'Số dòng',
		madeOn: exportWords.madeOn,
		madeBy: 'Xuất từ',
		contents: 'Nội dung',
		reading: 'Cách đọc'
	},
	remark: (column: string, amount: string) => `${column}: ${amount}`,
	remarks: {
		exact: (amount: string) => amount,
		at_least: (amount: string) => `chỉ biết mức ít nhất (${amount})`,
		over: (amount: string) => `lớn hơn số này (${amount})`,
		at_most: (amount: string) => `chỉ biết mức nhiều nhất (${amount})`,
		under: (amount: string) => `nhỏ hơn số này (${amount})`,
		near: (amount: string) => `gần tới số này, không vượt quá (${amount})`,
		about: (amount: string) => `số gần đúng (${amount})`,
		range: (amount: string) => `chỉ biết khoảng (${amount}); ô ghi đầu thấp`
	},
	reading: {
		bounds:
			'Số có dấu ≥, >, ≤, <, ≈, chữ “gần” hoặc một khoảng là mức giới hạn, không phải số chính xác: ô vẫn là số để tính, nhưng tổng cộng từ các ô đó cũng chỉ là mức giới hạn.',
		gaps: 'Ô trống hoặc ô ghi chữ là chưa có số liệu hoặc không tính được, không phải bằng 0.',
		cut: (sheets: string) =>
			`Đoạn quá dài, có dấu … ở cuối, đã bị cắt vì một ô của bảng tính không chứa hết. Trang có đoạn bị cắt: ${sheets}.`
	},
	from: 'từ',
	sentence: exportWords.sentence,
	page: (page: string, pages: string) => `Trang ${page}/${pages}`
};
