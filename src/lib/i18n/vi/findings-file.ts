import { countOf, textOf, type FindingWords } from '../finding-words';

const FILE_KINDS: Readonly<Record<string, string>> = {
	html: 'trang web (HTML), dù tên tệp có thể là .xls hay .csv',
	mhtml: 'trang web lưu thành một tệp (MHTML), dù tên tệp có thể là .xls',
	spreadsheetml: 'bảng tính XML 2003, dù tên tệp có thể là .xls',
	xml: 'tệp XML',
	zip: 'tệp nén không chứa bảng tính',
	docx: 'văn bản Word (.docx)',
	doc: 'văn bản Word (.doc)',
	odt: 'văn bản OpenDocument',
	pptx: 'trang trình chiếu PowerPoint (.pptx)',
	ppt: 'trang trình chiếu PowerPoint (.ppt)',
	numbers: 'bảng tính Numbers của Apple',
	ole: 'tệp Office đời cũ không chứa bảng tính',
	pdf: 'tệp PDF',
	gzip: 'tệp nén',
	rtf: 'văn bản RTF',
	image: 'tệp ảnh',
	json: 'tệp JSON',
	binary: 'tệp nhị phân'
};
const ENCODINGS: Readonly<Record<string, string>> = {
	tcvn3: 'TCVN3 (phông .VnTime)',
	vni: 'VNI (phông VNI-Times)',
	viscii: 'VISCII',
	'windows-1258': 'Windows-1258'
};
const REPAIRS: Readonly<Record<string, string>> = {
	tcvn3: 'chữ viết bằng phông TCVN3 (.VnTime)',
	vni: 'chữ viết bằng phông VNI',
	utf8_as_1252: 'chữ UTF-8 bị mở nhầm bảng mã rồi lưu lại',
	utf8_as_1258: 'chữ UTF-8 bị mở nhầm bảng mã rồi lưu lại'
};
const named = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key;

/** Findings about a file as a whole: its bytes, encoding, lines, header and rows by shape. */
export const fileFindings = {
	'file.empty': {
		title: 'Tệp trống',
		message: () => 'Tệp không có nội dung nên không có gì để nạp.',
		advice: 'Kiểm tra lại tệp đã lưu hoặc xuất lại từ bảng tính.'
	},
	'file.too_large': {
		title: 'Tệp quá lớn',
		message: (_, params) =>
			`Tệp ${countOf(params, 'megabytes', 'vi')} MB, vượt mức ${countOf(params, 'limit', 'vi')} MB mà trình duyệt xử lý được.`,
		advice: 'Chia tệp theo năm hoặc theo tỉnh rồi nạp từng phần.'
	},
	'file.not_csv': {
		title: 'Không phải bảng tính hay CSV',
		message: (_, params) =>
			`Đây là ${named(FILE_KINDS, textOf(params, 'kind'))}, không phải bảng tính Excel hay bảng CSV, nên không đọc được.`,
		advice:
			'Mở tệp (trang web và XML mở được bằng Excel), chép bảng vào Excel nếu cần, chọn Lưu thành → Excel (.xlsx) hoặc CSV UTF-8 rồi nạp tệp mới.'
	},
	'file.no_rows': {
		title: 'Không có dòng số liệu',
		message: () => 'Tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.',
		advice: 'Kiểm tra xem có xuất nhầm mẫu trống không.'
	},
	'columns.too_many': {
		title: 'Quá nhiều cột',
		message: (_, params) =>
			`Bảng có hơn ${countOf(params, 'limit', 'vi')} cột, nhiều khả năng không phải bảng báo cáo.`,
		advice: 'Kiểm tra dấu phân cách cột hoặc xóa các cột thừa.'
	},
	'cell.too_long': {
		title: 'Ô quá dài',
		message: () => 'Có ô dài hơn 1 MB, thường do thiếu một dấu ngoặc kép đóng ô.',
		advice: 'Mở tệp ở dòng này và sửa dấu ngoặc kép.'
	},
	'record.too_long': {
		title: 'Dòng quá dài',
		message: () => 'Có dòng dài hơn 16 MB, nhiều khả năng tệp không phải bảng hoặc bị mất chỗ xuống dòng.',
		advice: 'Mở tệp ở dòng này để kiểm tra, hoặc xuất lại tệp từ bảng tính.'
	},
	'delimiter.spaced': {
		title: 'Dấu cách sau dấu phân cách',
		message: (value) =>
			`Sau mỗi dấu “${value}” phân cách cột có một dấu cách; dấu cách này không thuộc ô nào nên được bỏ.`,
		advice: 'Nếu các ô được tách đúng thì không cần làm gì.'
	},
	'header.missing': {
		title: 'Không tìm thấy dòng tiêu đề',
		message: () =>
			'Không dòng nào có tên cột quen thuộc (tỉnh, chỉ tiêu, số lượng…), nên chưa biết cột nào là gì.',
		advice: 'Chỉ dòng tiêu đề trong mục “Cách đọc tệp”, hoặc thêm dòng tiêu đề theo tệp mẫu rồi nạp lại.'
	},
	'header.preamble': {
		title: 'Có dòng phía trên tiêu đề',
		message: (_, params) =>
			`${countOf(params, 'rows', 'vi')} dòng phía trên tiêu đề không được đọc là số liệu.`,
		advice: 'Nếu số liệu bị bỏ sót, xóa các dòng phía trên tiêu đề rồi nạp lại.'
	},
	'header.multirow': {
		title: 'Tiêu đề hai dòng',
		message: () => 'Tiêu đề gồm hai dòng; tên cột lấy ở dòng dưới, chỗ trống lấy ở dòng trên.',
		advice: 'Xem lại tên các cột đã nhận.'
	},
	'header.duplicate': {
		title: 'Trùng tên cột',
		message: (value) => `Có hai cột cùng tên “${value}”; cột đầu được đọc, cột sau giữ ở ghi chú.`,
		advice: 'Đổi tên hoặc xóa một cột nếu cột sau mới là cột đúng.'
	},
	'header.reserved': {
		title: 'Tên cột đặc biệt',
		message: (value) => `Tên cột “${value}” trùng với từ kỹ thuật; cột vẫn được giữ như chữ thường.`,
		advice: 'Nên đổi tên cột để tránh nhầm lẫn.'
	},
	'encoding.guessed': {
		title: 'Bảng mã suy ra',
		message: (_, params) => `Tệp không ghi bảng mã; đã đọc là ${textOf(params, 'encoding').toUpperCase()}.`,
		advice: 'Nếu chữ hiển thị đúng thì không cần làm gì.'
	},
	'encoding.legacy': {
		title: 'Bảng mã cũ',
		message: (_, params) =>
			`Tệp không phải UTF-8; đã đọc theo ${named(ENCODINGS, textOf(params, 'encoding'))} vì hợp với tiếng Việt nhất.`,
		advice: 'Xem lại vài dòng có dấu; nếu sai, lưu lại tệp dạng CSV UTF-8 rồi nạp lại.'
	},
	'encoding.confirm': {
		title: 'Cần xác nhận bảng mã',
		message: (_, params) =>
			`Không có gì trong tệp xác nhận bảng mã ${named(ENCODINGS, textOf(params, 'encoding'))}; chữ hoa có dấu có thể đã thành chữ thường.`,
		advice: 'Đối chiếu tên tỉnh và tên cột với bản gốc trước khi dùng.'
	},
	'encoding.truncated': {
		title: 'Tệp bị cắt cụt',
		message: () => 'Tệp kết thúc giữa một ký tự; phần cuối có thể đã mất.',
		advice: 'Chép hoặc tải lại tệp, rồi so số dòng với bản gốc.'
	},
	'encoding.invalid': {
		title: 'Chữ hỏng',
		message: (value) =>
			`Ô “${value}” có byte không phải là chữ, nên không chắc nội dung và dòng được giữ lại.`,
		advice: 'Sửa ô này trong tệp gốc và lưu lại dạng CSV UTF-8.'
	},
	'encoding.mojibake': {
		title: 'Chữ bị lỗi phông',
		message: (value, params) =>
			`“${value}” có vẻ là ${named(REPAIRS, textOf(params, 'repair'))}; đúng ra là “${textOf(params, 'repaired')}”. Chưa dòng nào được nạp.`,
		advice: 'Chọn cách sửa ở mục “Cách đọc tệp”, hoặc xuất lại tệp gốc dạng CSV UTF-8 rồi nạp lại.'
	},
	'newline.mixed': {
		title: 'Lẫn kiểu xuống dòng',
		message: () =>
			'Tệp dùng lẫn nhiều kiểu xuống dòng, thường do ghép từ nhiều nguồn; mỗi dòng vẫn được tách riêng.',
		advice: 'Kiểm tra số dòng đã đọc có đúng không.'
	},
	'quote.bare': {
		title: 'Dấu ngoặc kép trong ô',
		message: () => 'Dòng có dấu ngoặc kép nằm giữa ô; dấu được giữ nguyên, nhưng ranh giới ô có thể sai.',
		advice: 'Xem các ô của dòng này có đúng cột không.'
	},
	'quote.stray': {
		title: 'Dấu ngoặc kép sai chỗ',
		message: () =>
			'Trong ô có ngoặc kép, dấu ngoặc kép bên trong không được viết đôi, nên không rõ ô kết thúc ở đâu.',
		advice: 'Viết đôi dấu ngoặc kép bên trong ô ("") rồi nạp lại.'
	},
	'quote.unclosed': {
		title: 'Thiếu dấu ngoặc kép đóng',
		message: () =>
			'Ô mở bằng dấu ngoặc kép nhưng không đóng, nên mọi dòng phía sau dính vào một ô. Tệp không được nạp.',
		advice: 'Thêm dấu ngoặc kép đóng ở dòng này rồi nạp lại.'
	},
	'row.short': {
		title: 'Dòng thiếu ô',
		message: (_, params) =>
			`Dòng có ${countOf(params, 'cells', 'vi')} ô, bảng có ${countOf(params, 'columns', 'vi')} cột; các ô có thể lệch cột nên dòng được giữ lại.`,
		advice: 'Thêm ô còn thiếu (kể cả ô trống) rồi nạp lại.'
	},
	'row.long': {
		title: 'Dòng thừa ô',
		message: (value, params) =>
			`Dòng có ${countOf(params, 'cells', 'vi')} ô, bảng có ${countOf(params, 'columns', 'vi')} cột (thừa “${value}”); các ô có thể lệch cột nên dòng được giữ lại.`,
		advice: 'Đặt ô có dấu phẩy trong dấu ngoặc kép rồi nạp lại.'
	},
	'row.note': {
		title: 'Dòng ghi chú',
		message: (value) => `“${value}” là ghi chú của bảng, không phải số liệu, nên được để riêng.`,
		advice: 'Không cần làm gì nếu đúng là ghi chú.'
	},
	'row.total': {
		title: 'Dòng tổng',
		message: () => 'Dòng tổng được để riêng, dùng để đối chiếu, để không cộng hai lần.',
		advice: 'Không cần làm gì nếu đúng là dòng tổng.'
	},
	'row.header': {
		title: 'Dòng tiêu đề lặp lại',
		message: () => 'Dòng tiêu đề xuất hiện lần nữa, thường do ghép nhiều tệp; dòng được để riêng.',
		advice: 'Kiểm tra các dòng bên dưới có cùng cột với bên trên không.'
	},
	'row.duplicate': {
		title: 'Dòng trùng',
		message: (_, params) =>
			`Giống hệt dòng ${countOf(params, 'line', 'vi')} ở mọi cột; nếu nạp cả hai thì số liệu bị tính hai lần.`,
		advice: 'Bỏ dòng này, hoặc thêm địa điểm, ghi chú để phân biệt nếu là hai việc khác nhau.'
	},
	'text.control': {
		title: 'Ký tự điều khiển',
		message: () => 'Ô có ký tự điều khiển không nhìn thấy, thường do chép từ phần mềm khác.',
		advice: 'Gõ lại ô này trong tệp gốc.'
	},
	'text.bidi': {
		title: 'Ký tự đảo chiều chữ',
		message: () => 'Ô có ký tự đổi chiều viết, có thể làm tên hiển thị khác với nội dung thật.',
		advice: 'Gõ lại ô này trong tệp gốc.'
	},
	'text.invisible': {
		title: 'Ký tự ẩn',
		message: () => 'Ô có ký tự ẩn; khi so tên, ký tự này được bỏ qua.',
		advice: 'Nên gõ lại ô này trong tệp gốc.'
	},
	'text.normalized': {
		title: 'Dấu viết rời',
		message: () => 'Chữ có dấu viết rời (thường từ máy Mac); khi so tên, dấu được ghép lại.',
		advice: 'Không cần làm gì.'
	},
	'text.newline_in_key': {
		title: 'Tên bị ngắt dòng',
		message: (value) => `Tên “${value}” bị ngắt dòng trong ô; đã đọc là một tên liền.`,
		advice: 'Bỏ chỗ xuống dòng trong ô này.'
	},
	'finding.more': {
		title: 'Còn nhiều chỗ tương tự',
		message: (value, params) =>
			`Còn ${countOf(params, 'count', 'vi')} chỗ cùng loại (${value}) không liệt kê.`,
		advice: 'Sửa một lần cho cả cột rồi nạp lại.'
	}
} satisfies Record<string, FindingWords>;
