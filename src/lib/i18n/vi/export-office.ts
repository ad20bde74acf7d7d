import { exportWords } from './export-words';

/** The words that documents, slides and sheets set around what was chosen. Titles, notes and amounts arrive worded. */
export const exportOffice = {
	chart: exportWords.chart,
	table: 'Bảng',
	/** The title of a table that gives the numbers of a chart. */
	dataOf: (chart: string) => `Số liệu của ${chart}`,
	notes: (notes: string) => exportWords.sentence(exportWords.notes, notes),
	notesTitle: `${exportWords.notes}:`,
	source: (source: string) => exportWords.sentence(exportWords.source, source),
	filters: (words: string) => exportWords.sentence(exportWords.filters, words),
	draft: 'DỰ THẢO',
	/** What Decree 30/2020 sets at the head and foot of a report. */
	report: {
		state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		motto: 'Độc lập - Tự do - Hạnh phúc',
		name: 'BÁO CÁO',
		/** The number is left blank: it is given by the office's registry. */
		number: (symbol: string) => `Số:          /${symbol}`,
		/** The day is left blank: it is that of the signature. */
		date: (place: string, month: string, year: string) => `${place}, ngày       tháng ${month} năm ${year}`,
		to: 'Kính gửi:',
		recipients: 'Nơi nhận:',
		/** What the Party's guide sets in place of state, motto and number. */
		party: {
			name: 'ĐẢNG CỘNG SẢN VIỆT NAM',
			number: (symbol: string) => `Số          -${symbol}`,
			blankSymbol: 'BC/………'
		},
		annex: 'Phụ lục',
		blank: '……………………',
		blankSymbol: 'BC-………'
	},
	slides: {
		part: (title: string, part: string, parts: string) => `${title} (${part}/${parts})`,
		/** The title of a slide with the numbers of a chart. */
		numbers: (title: string) => `${title}: số liệu`,
		continued: (title: string) => `${title} (tiếp)`,
		evidence: `${exportWords.evidence}:`,
		summary: (words: string) => exportWords.sentence(exportWords.summary, words),
		measure: (words: string) => exportWords.sentence(exportWords.measure, words),
		period: (words: string) => exportWords.sentence(exportWords.period, words),
		moreRows: (count: string) => `Còn ${count} dòng không đưa lên trang chiếu, có trong bản Word và Excel.`,
		moreNotes: (count: string) => `và ${count} ghi chú khác ở phần ghi chú của trang chiếu này`,
		madeOn: (day: string) => `Lập ngày ${day}`
	}
};
