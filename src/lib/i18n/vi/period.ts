const roman: Record<string, string> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };

/** Names of periods. `inline` stands inside a sentence, `brief` on an axis or in a table head. */
export const period = {
	month: (month: string, year: string) => `tháng ${month}/${year}`,
	quarter: (quarter: string, year: string) => `quý ${roman[quarter] ?? quarter}/${year}`,
	firstHalf: (year: string) => `6 tháng đầu năm ${year}`,
	secondHalf: (year: string) => `6 tháng cuối năm ${year}`,
	nineMonths: (year: string) => `9 tháng đầu năm ${year}`,
	year: (year: string) => `năm ${year}`,
	multiYear: (from: string, to: string) => `giai đoạn ${from}–${to}`,
	placeSince: (place: string, day: string) => `${place} (từ ${day})`,
	custom: (from: string, to: string) => `từ ${from} đến ${to}`,
	brief: {
		month: (month: string, year: string) => `T${month}/${year}`,
		quarter: (quarter: string, year: string) => `Q${quarter}/${year}`,
		firstHalf: (year: string) => `6T đầu ${year}`,
		secondHalf: (year: string) => `6T cuối ${year}`,
		nineMonths: (year: string) => `9T/${year}`
	},
	/** Names without their year, where the whole sentence speaks of one year. */
	yearless: {
		month: (month: string) => `tháng ${month}`,
		quarter: (quarter: string) => `quý ${roman[quarter] ?? quarter}`,
		firstHalf: '6 tháng',
		secondHalf: '6 tháng cuối',
		nineMonths: '9 tháng',
		year: 'năm'
	},
	window: {
		stated: (span: string) => `số liệu ${span}, như báo cáo nêu`,
		published: (span: string) => `số liệu ${span}, như trang công khai ghi`,
		calendar: (span: string) => `số liệu ${span}, theo lịch`,
		administrative: (span: string) => `số liệu ${span}, theo kỳ báo cáo hành chính`,
		inferred: (span: string) => `số liệu ${span}, suy từ tên kỳ`
	}
};
