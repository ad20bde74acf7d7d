/** What the parts of a figure are called in whatever leaves the app: Word, PowerPoint, Excel, CSV and file names alike. */
export const exportWords = {
	chart: 'Biểu đồ',
	notes: 'Ghi chú',
	source: 'Nguồn',
	filters: 'Đã chọn',
	summary: 'Tóm tắt',
	measure: 'Cách tính',
	period: 'Kỳ số liệu',
	evidence: 'Căn cứ',
	madeOn: 'Ngày xuất',
	sentence: (label: string, text: string) => `${label}: ${text}`
};
