import { countOf, ifGiven, textOf, type FindingWords } from '../finding-words';

const SPREADS: Readonly<Record<string, string>> = {
	period: 'kỳ báo cáo',
	province: 'tỉnh',
	indicator: 'chỉ tiêu'
};
const UNFIT: Readonly<Record<string, string>> = {
	column: 'cột được ghép',
	constant: 'giá trị dùng chung',
	crosstab: 'cột được xoay',
	numbers: 'cách viết số của cột',
	dates: 'thứ tự ngày tháng của cột',
	section: 'cột lấy theo mục',
	header: 'dòng tiêu đề',
	row: 'dòng được nhận hoặc bỏ',
	duplicate: 'dòng trùng được giữ',
	edit: 'ô được sửa',
	sheet: 'trang tính'
};

/** Findings about how a table was understood, and about what people decided. */
export const understandingFindings = {
	'column.by_content': {
		title: 'Cột được đoán theo tên và nội dung',
		message: (value) =>
			`Tên cột có thể hiểu nhiều cách; các ô cho thấy đây là cột “${value}”, nên đã đọc như vậy.`,
		advice: 'Xem lại cách ghép cột; nếu sai thì chọn cột khác.'
	},
	'columns.remembered': {
		title: 'Dùng lại cách ghép cột',
		message: (_, params) =>
			`Tệp có tiêu đề giống một tệp đã nạp; ${countOf(params, 'columns', 'vi')} cột được ghép như lần trước.`,
		advice: 'Không cần làm gì nếu các cột vẫn có nghĩa như cũ.'
	},
	'crosstab.turned': {
		title: 'Bảng ngang đã được xoay',
		message: (value, params) =>
			`${countOf(params, 'columns', 'vi')} cột ghi theo ${SPREADS[textOf(params, 'spread')] ?? ''} (${value}) được xoay thành dòng; ô trống là chưa có số liệu, không phải 0.`,
		advice: 'Xem thử các dòng sẽ nạp; nếu không phải bảng ngang thì chọn lại.'
	},
	'crosstab.asked': {
		title: 'Có thể là bảng ngang',
		message: (_, params) =>
			`Nhiều cột giống như ghi theo ${SPREADS[textOf(params, 'spread')] ?? ''}, nhưng chưa đủ chắc để xoay. Các dòng được giữ lại.`,
		advice: 'Xác nhận các cột cần xoay và giá trị của từng cột, hoặc ghép cột bằng tay.'
	},
	'text.marked': {
		title: 'Dấu nháy trước công thức',
		message: (value) =>
			`“${value}” có dấu nháy đơn để bảng tính không chạy như công thức; dấu này không thuộc nội dung nên được bỏ khi đọc.`,
		advice: 'Không cần làm gì.'
	},
	'row.numbering': {
		title: 'Dòng đánh số cột',
		message: (value) => `“${value}” chỉ đánh số các cột, không phải số liệu, nên để riêng.`,
		advice: 'Không cần làm gì.'
	},
	'row.section': {
		title: 'Dòng đề mục',
		message: (value) => `“${value}” là đề mục giữa các dòng, không phải số liệu, nên để riêng.`,
		advice: 'Nếu đề mục là tên tỉnh hoặc chỉ tiêu, hãy chọn cột lấy theo mục.'
	},
	'row.signature': {
		title: 'Phần ký tên',
		message: (value) => `“${value}” thuộc phần ký tên, nơi nhận dưới bảng, nên để riêng.`,
		advice: 'Nếu là số liệu thì nhận lại dòng này.'
	},
	'row.taken': {
		title: 'Dòng được nhận lại',
		message: (value, params) =>
			`Dòng được nhận theo quyết định của người dùng${ifGiven(params, 'over', (over) => (over === '0' ? '' : `; phần thừa ngoài bảng (“${value}”) không nạp`))}.`,
		advice: 'Xem lại các ô của dòng này trong bản xem thử.'
	},
	'row.dropped': {
		title: 'Dòng được bỏ',
		message: () => 'Dòng được bỏ theo quyết định của người dùng; tệp gốc vẫn giữ nguyên.',
		advice: 'Nhận lại dòng nếu bỏ nhầm.'
	},
	'row.duplicate_kept': {
		title: 'Dòng trùng được giữ',
		message: (_, params) =>
			`Giống hệt dòng ${textOf(params, 'line')}, nhưng được giữ theo quyết định của người dùng và được tính cả hai.`,
		advice: 'Không cần làm gì nếu đó là hai việc khác nhau.'
	},
	'ditto.filled': {
		title: 'Dấu “như trên”',
		message: (value, params) => `“${value}” được hiểu là “${textOf(params, 'text')}”, như dòng trên.`,
		advice: 'Không cần làm gì nếu đúng.'
	},
	'ditto.nothing_above': {
		title: 'Dấu “như trên” không có gì ở trên',
		message: () => 'Ô ghi “như trên” nhưng phía trên không có nội dung. Dòng được giữ lại.',
		advice: 'Ghi rõ nội dung của ô.'
	},
	'date.month_first': {
		title: 'Có thể ghi tháng trước ngày',
		message: (value) =>
			`Trong cột có ngày chỉ đúng khi đọc tháng trước (như “${value}”), khác cách ghi ngày trước tháng. Dòng được giữ lại.`,
		advice: 'Chọn thứ tự ngày tháng của cột: ngày trước hay tháng trước.'
	},
	'date.ambiguous': {
		title: 'Ngày đọc được hai cách',
		message: (value) =>
			`“${value}” có thể là ngày trước hoặc tháng trước; trong cột có cả hai cách ghi. Dòng được giữ lại.`,
		advice: 'Chọn thứ tự ngày tháng của cột, hoặc sửa từng ô.'
	},
	'date.mixed': {
		title: 'Cột có hai cách ghi ngày',
		message: (value) => `Cột vừa có ngày ghi trước, vừa có tháng ghi trước (${value}).`,
		advice: 'Kiểm tra các ngày trong cột với văn bản gốc.'
	},
	'cell.edited': {
		title: 'Ô được sửa bằng tay',
		message: (value, params) =>
			`Trong tệp là “${textOf(params, 'original')}”, được sửa thành “${value}”${ifGiven(params, 'by', (by) => ` bởi ${by}`)}. Tệp gốc vẫn giữ nguyên.`,
		advice: 'Không cần làm gì.'
	},
	'decision.unfit': {
		title: 'Quyết định cũ không còn khớp',
		message: (value, params) =>
			`Quyết định về ${UNFIT[textOf(params, 'what')] ?? 'tệp'}${value === '' ? '' : ` (“${value}”)`} không còn khớp với tệp, nên không áp dụng.`,
		advice: 'Quyết định lại cho tệp này, hoặc xóa quyết định cũ.'
	},
	'alias.conflict': {
		title: 'Tên gọi riêng trùng tên trong danh mục',
		message: (value, params) =>
			`“${value}” là tên có sẵn trong danh mục, nên không dùng nghĩa riêng đã ghi nhớ (${textOf(params, 'code')}).`,
		advice: 'Xóa tên gọi riêng, hoặc ghi tên khác trong tệp.'
	},
	'alias.unknown_code': {
		title: 'Tên gọi riêng không còn dùng được',
		message: (value, params) =>
			`“${value}” được ghi nhớ là ${textOf(params, 'code')}, nhưng danh mục không có mã này.`,
		advice: 'Chọn lại nghĩa của tên này.'
	}
} satisfies Record<string, FindingWords>;
