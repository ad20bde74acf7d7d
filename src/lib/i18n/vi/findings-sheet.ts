import { countOf, textOf, type FindingWords } from '../finding-words';

/** Findings about workbooks: whether they open, which sheet was read, and cells that hold more than they show. */
export const sheetFindings = {
	'workbook.encrypted': {
		title: 'Tệp có mật khẩu',
		message: () => 'Tệp bảng tính được khóa bằng mật khẩu nên không đọc được nội dung.',
		advice: 'Mở tệp bằng mật khẩu, lưu một bản không có mật khẩu rồi nạp bản đó.'
	},
	'workbook.damaged': {
		title: 'Tệp bảng tính bị hỏng',
		message: () => 'Tệp có dạng bảng tính hoặc tệp nén nhưng nội dung bên trong không đọc được.',
		advice: 'Chép hoặc tải lại tệp; nếu Excel mở được thì lưu thành tệp .xlsx mới rồi nạp lại.'
	},
	'workbook.old': {
		title: 'Bảng tính Excel đời cũ',
		message: () =>
			'Tệp lưu theo định dạng Excel 95 hoặc cũ hơn. Định dạng này không ghi rõ bảng mã của chữ, nên chữ tiếng Việt có thể sai mà không nhận ra; tệp chưa được nạp.',
		advice: 'Mở tệp bằng Excel, xem lại chữ có dấu, chọn Lưu thành → Excel (.xlsx) rồi nạp tệp mới.'
	},
	'workbook.too_large': {
		title: 'Tệp bảng tính quá lớn',
		message: (_, params) =>
			textOf(params, 'limit') === ''
				? `Tệp gồm ${countOf(params, 'entries', 'vi')} phần, nhiều hơn mọi bảng tính thông thường.`
				: `Khi giải nén, tệp vượt mức ${countOf(params, 'limit', 'vi')} MB mà trình duyệt xử lý được.`,
		advice: 'Lưu trang tính cần nạp thành CSV UTF-8, hoặc chia tệp rồi nạp từng phần.'
	},
	'sheet.missing': {
		title: 'Không có trang tính này',
		message: (value, params) =>
			`Tệp không có trang tính “${value}”; các trang tính trong tệp: ${textOf(params, 'names')}.`,
		advice: 'Chọn một trang tính có trong tệp.'
	},
	'sheet.all_hidden': {
		title: 'Mọi trang tính đều ẩn',
		message: () => 'Các trang tính có nội dung đều bị ẩn nên chưa trang nào được đọc.',
		advice: 'Chọn trang tính cần đọc, hoặc bỏ ẩn trong Excel rồi nạp lại.'
	},
	'sheet.chosen': {
		title: 'Trang tính được đọc',
		message: (value, params) =>
			`Chỉ đọc trang tính “${value}”; còn các trang tính khác: ${textOf(params, 'others')}.`,
		advice: 'Nếu số liệu nằm ở trang khác, chọn trang đó rồi đọc lại.'
	},
	'sheet.hidden': {
		title: 'Có trang tính ẩn',
		message: (value) => `Tệp có trang tính ẩn: ${value}. Trang ẩn không được đọc nếu không được chọn.`,
		advice: 'Không cần làm gì nếu trang ẩn không chứa số liệu cần nạp.'
	},
	'sheet.hidden_rows': {
		title: 'Có dòng ẩn',
		message: (_, params) =>
			`Trang tính có ${countOf(params, 'count', 'vi')} dòng ẩn (do lọc hoặc do người lập ẩn); các dòng này vẫn được đọc.`,
		advice: 'Bỏ ẩn để kiểm tra; xóa các dòng ẩn trong tệp nếu không muốn nạp.'
	},
	'sheet.hidden_columns': {
		title: 'Có cột ẩn',
		message: (value) => `Trang tính có cột ẩn: ${value}; các cột này vẫn được đọc.`,
		advice: 'Bỏ ẩn để kiểm tra; xóa các cột ẩn trong tệp nếu không muốn nạp.'
	},
	'sheet.merged': {
		title: 'Có ô gộp nhiều dòng',
		message: (value) =>
			`Ô gộp qua nhiều dòng ghi “${value}”; nội dung này chỉ thuộc dòng đầu, ở các dòng sau ô được coi là trống.`,
		advice: 'Nếu các dòng sau cũng có nội dung, bỏ gộp ô, điền từng dòng rồi nạp lại.'
	},
	'merged.filled': {
		title: 'Điền theo ô gộp',
		message: (value, params) =>
			`Ô gộp bắt đầu ở dòng ${textOf(params, 'from')} ghi “${value}”; dòng này được hiểu là cùng nội dung.`,
		advice: 'Không cần làm gì nếu đúng; nếu không, bỏ gộp ô trong tệp rồi nạp lại.'
	},
	'cell.rounded': {
		title: 'Ô hiện số làm tròn',
		message: (value, params) =>
			`Ô hiện “${value}” nhưng trị số trong ô là “${textOf(params, 'read')}”; đã lấy trị số trong ô (${countOf(params, 'count', 'vi')} ô của cột).`,
		advice: 'Không cần làm gì nếu trị số trong ô là đúng.'
	},
	'cell.shown_blank': {
		title: 'Ô hiện trống nhưng có số',
		message: (value, params) =>
			`Ô hiện trống trên màn hình nhưng chứa số ${value} (${countOf(params, 'count', 'vi')} ô của cột); đã đọc là ${value}.`,
		advice: 'Nếu ô trống nghĩa là chưa có số liệu, xóa nội dung ô trong tệp rồi nạp lại.'
	},
	'cell.format_unknown': {
		title: 'Chưa hiểu cách hiện số của ô',
		message: (value, params) =>
			`Ô dùng cách hiện số “${value}” mà phần mềm chưa hiểu; đã lấy trị số trong ô: “${textOf(params, 'read')}” (${countOf(params, 'count', 'vi')} ô của cột).`,
		advice:
			'Không cần làm gì nếu trị số đúng. Nếu cách hiện có kèm chữ (đơn vị, “trên”…) thì ghi chữ đó vào ô hoặc vào cột riêng.'
	},
	'cell.time_dropped': {
		title: 'Bỏ phần giờ',
		message: (value, params) =>
			`Ô ghi “${value}”; chỉ lấy ngày “${textOf(params, 'read')}” (${countOf(params, 'count', 'vi')} ô của cột).`,
		advice: 'Không cần làm gì: số liệu được tính theo ngày.'
	},
	'cell.error': {
		title: 'Ô báo lỗi công thức',
		message: (value) => `Ô hiện lỗi “${value}” của bảng tính nên không có trị số; dòng được giữ lại.`,
		advice: 'Sửa công thức trong Excel, hoặc gõ trị số vào ô, rồi nạp lại.'
	},
	'cell.malformed': {
		title: 'Ô số ghi sai quy cách',
		message: (value) =>
			`Trong tệp, ô số ghi “${value}” là điều không bảng tính nào viết ra, nên không chắc là số nào; dòng được giữ lại.`,
		advice: 'Mở tệp bằng Excel, gõ lại trị số vào ô rồi nạp lại.'
	},
	'cell.no_value': {
		title: 'Công thức chưa được tính',
		message: () => 'Ô có công thức nhưng tệp chưa lưu kết quả, nên không biết trị số; dòng được giữ lại.',
		advice: 'Mở tệp bằng Excel, bấm Lưu để Excel tính lại, rồi nạp lại.'
	}
} satisfies Record<string, FindingWords>;
