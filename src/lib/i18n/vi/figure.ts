/** Words of what a figure takes along when it leaves its screen, and of the menu by which it does. */
export const figure = {
	filter: (label: string, values: string) => `${label}: ${values}`,
	lastYear: (name: string) => `${name}, cùng kỳ năm trước`,
	evidence: (name: string, period: string, amount: string, status: string) =>
		`${name}, ${period}: ${amount} (${status})`,
	/** An evidence line, then where it stands. */
	evidenceAt: (line: string, where: string) => `${line}. Nguồn: ${where}`,
	page: (address: string, rows: string) => `trang công khai ${address}, ${rows}`,
	moreEvidence: (count: string) =>
		`Còn ${count} số liệu khác; mở từng số trên màn hình để xem căn cứ của số đó.`,
	document: (name: string, document: string, rows: string) => `${name}: ${document}, ${rows}`,
	/** `day` is `''` where the document states none. */
	deadline: (name: string, day: string, what: string, rows: string) =>
		`${name}, ${day === '' ? 'không nêu ngày hạn' : `hạn ${day}`}: ${what}, ${rows}`,
	limitation: (name: string, text: string, state: string, rows: string) =>
		`${name}: “${text}” (${state}). Nguồn: ${rows}`,
	answeredBy: (line: string, rows: string) => `${line}; phương hướng: ${rows}`,
	asked: (statement: string) => `Câu lệnh: ${statement}`,
	alt: (title: string, summary: string) => `${title}. ${summary}`,
	/** Figures of another unit stand beside the scale, as cards. */
	beside: (count: string) =>
		`${count} số tính theo đơn vị khác nên không đứng chung thang đo; xem bảng số liệu.`,
	twoPeriods: (before: string, now: string) => `${before} và ${now}`,
	/** Stands under a picture of a table that is too large for one; a table with all of it goes along. */
	leftOut: (rows: string, allRows: string, columns: string, allColumns: string) =>
		`Hình vẽ ${rows}/${allRows} hàng và ${columns}/${allColumns} cột cho đọc được; các ô còn lại có trong bảng số liệu.`,
	stamp: {
		all: 'Dữ liệu minh họa: mọi số trong hình này được tạo ra để minh họa, không phải số liệu của tỉnh nào.',
		some: 'Hình này gồm cả số liệu minh họa, không phải số liệu của tỉnh nào; các số đó được ghi rõ.'
	},
	menu: {
		open: (title: string) => `Sao chép, tải về: ${title}`,
		copyPicture: 'Sao chép ảnh',
		png: 'Tải ảnh PNG',
		svg: 'Tải ảnh SVG',
		options: 'Tùy chọn ảnh…',
		copyTable: 'Sao chép bảng số liệu',
		csvExcel: 'Tải CSV cho Excel',
		csvSoftware: 'Tải CSV cho phần mềm khác',
		xlsx: 'Tải Excel (.xlsx)',
		docx: 'Tải Word (.docx)',
		pptx: 'Tải PowerPoint (.pptx)',
		brief: 'Thêm vào báo cáo'
	},
	said: {
		working: 'Đang tạo tệp…',
		cancel: 'Dừng',
		saved: (name: string) => `Đã tạo tệp ${name}.`,
		pictureCopied: 'Đã sao chép ảnh; dán vào văn bản bằng Ctrl+V.',
		pictureRefused: 'Trình duyệt không cho sao chép ảnh. Hãy dùng “Tải ảnh PNG” rồi chèn ảnh vào văn bản.',
		tableCopied: (rows: string) => `Đã sao chép bảng ${rows} dòng.`,
		tableRefused: 'Trình duyệt không cho sao chép. Hãy tải tệp Excel.',
		brief: 'Đã thêm vào báo cáo.',
		briefRefused:
			'Không dựng lại được hình này từ số liệu đang nạp nên chưa thêm vào báo cáo. Hãy tải lại trang rồi thử lại.'
	},
	options: {
		title: 'Tùy chọn ảnh',
		lead: 'Dùng cho ảnh sao chép và ảnh tải về. Lựa chọn được nhớ trên máy này.',
		around: 'Chữ quanh biểu đồ',
		framed: 'Có tiêu đề, nguồn, ghi chú',
		plain: 'Chỉ biểu đồ',
		size: 'Cỡ ảnh',
		word: 'Cột Word 16 cm',
		slide: 'Trang trình chiếu',
		square: 'Vuông',
		ink: 'Màu',
		colour: 'Màu',
		grey: 'Đen trắng',
		preview: 'Xem trước'
	}
};
