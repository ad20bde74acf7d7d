/** Messages of the grid: a table of any length with cells to move through and copy. Counts arrive worded. */
export const grid = {
	keys: 'Phím mũi tên để đi từng ô, Home, End, Page Up, Page Down để đi xa; giữ Shift để chọn nhiều ô; Ctrl+C để sao chép kèm tiêu đề; Enter trên tiêu đề để xếp thứ tự, trong ô để mở hoặc chọn.',
	rows: (rows: string) => `${rows} dòng`,
	sorting: 'Đang xếp thứ tự',
	searching: 'Đang tìm',
	search: (caption: string) => `Tìm trong bảng: ${caption}`,
	searchHint: 'Tìm trong bảng, không cần dấu',
	found: (found: string, rows: string) => `${found} trong ${rows} dòng`,
	notFound: 'Không có dòng nào chứa các chữ này.',
	missing: 'không có',
	cell: (column: string, value: string) => `${column}: ${value}`,
	copySelection: 'Sao chép ô đã chọn',
	copyAll: 'Sao chép cả bảng',
	copied: (rows: string, columns: string) => `Đã sao chép ${rows} dòng, ${columns} cột, kèm tiêu đề.`,
	notCopied: 'Trình duyệt không cho sao chép. Hãy bấm vào bảng rồi dùng Ctrl+C, hoặc tải tệp CSV nếu có.',
	refused: 'Trình duyệt không cho sao chép.',
	printed: (shown: string, total: string) => `In ${shown} dòng đầu trong ${total} dòng.`
};
