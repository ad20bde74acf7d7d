import type { UnreadableReason } from '../../domain/quantity-reading';
import { wordAllowed } from './allowed-words';
import { candidatesOf, countOf, dayOf, ifGiven, textOf, type FindingWords } from '../finding-words';
import { periodFindings } from './findings-period';
import { yearFindings } from './findings-year';

const DATE_REASONS: Readonly<Record<string, string>> = {
	impossible: 'không có ngày này trong lịch',
	implausible_year: 'năm không hợp lý',
	no_year: 'thiếu năm',
	unreadable: 'không đọc được là ngày'
};
const VALUE_REASONS: Readonly<Record<string, string>> = {
	no_quantity: 'không có con số hoặc từ chỉ lượng',
	several_numbers: 'có nhiều con số, không rõ số nào là kết quả',
	negative: 'là số âm',
	date: 'là ngày tháng',
	malformed_number: 'có con số viết sai',
	no_accents: 'viết không dấu, không rõ con số là trên, dưới, gần hay đúng',
	parted_qualifier:
		'có từ như “tối thiểu”, “tối đa”, “dự kiến” hoặc “bình quân” đứng cách con số, không rõ có nói về số đó không'
} satisfies Record<UnreadableReason, string>;
const FORMS: Readonly<Record<string, string>> = {
	change: 'mức tăng, giảm',
	index: 'tỷ lệ so với kỳ khác',
	completion: 'tỷ lệ đạt kế hoạch',
	percent: 'tỷ lệ phần trăm',
	average: 'số bình quân',
	whole: 'phần so với tổng số',
	previous: 'số của kỳ này so với kỳ trước'
};

const BASES: Readonly<Record<string, string>> = {
	reported_elsewhere: 'số liệu ở báo cáo riêng',
	not_applicable: 'không áp dụng',
	unquantified: 'không nêu số'
};

function unknown(what: string, advice: string): FindingWords {
	return {
		title: `Chưa rõ ${what}`,
		message: (value, params) =>
			`Không có ${what} nào tên “${value}” trong danh mục${ifGiven(params, 'suggestion', (name) => `; gần nhất là “${name}”`)}. Dòng được giữ lại.`,
		advice
	};
}

function ambiguous(what: string): FindingWords {
	return {
		title: `${what.charAt(0).toUpperCase()}${what.slice(1)} có nhiều nghĩa`,
		message: (value, params) => `“${value}” có thể là: ${textOf(params, 'candidates')}. Dòng được giữ lại.`,
		advice: `Ghi rõ ${what} bằng tên đầy đủ hoặc mã.`
	};
}

const FIX_NAME = 'Sửa theo tên trong danh mục, dùng tên gợi ý nếu đúng.';

/** Findings about one cell or row. */
export const cellFindings = {
	...periodFindings,
	...yearFindings,
	'province.missing': {
		title: 'Thiếu tên tỉnh',
		message: () => 'Dòng không ghi tỉnh, nên không biết số liệu của địa phương nào.',
		advice: 'Ghi tên tỉnh; số liệu toàn quốc thì ghi “cả nước”.'
	},
	'province.unknown': unknown('tỉnh', 'Sửa tên tỉnh; huyện, xã, thành phố thuộc tỉnh thì ghi ở cột địa bàn.'),
	'province.ambiguous': {
		...ambiguous('tỉnh'),
		advice:
			'Ghi tên đầy đủ, hoặc mã kèm danh mục: “qd124:86” là tỉnh trước 01/7/2025, “qd19:86” là tỉnh từ ngày đó.'
	},
	'province.ended': {
		title: 'Tỉnh đã sáp nhập',
		message: (value, params) =>
			`${value} chỉ có đến ${dayOf(params, 'ended', 'vi')}, sau đó thuộc ${textOf(params, 'successor')}; kỳ của số liệu kết thúc sau ngày này.`,
		advice: 'Kiểm tra tên tỉnh và kỳ; số liệu của tỉnh mới thì ghi tên tỉnh mới.'
	},
	'indicator.missing': {
		title: 'Thiếu chỉ tiêu',
		message: () => 'Dòng không ghi chỉ tiêu, nên không biết con số đếm cái gì.',
		advice: 'Ghi tên hoặc mã chỉ tiêu theo danh mục.'
	},
	'indicator.unknown': unknown('chỉ tiêu', FIX_NAME),
	'indicator.ambiguous': ambiguous('chỉ tiêu'),
	'topic.unknown': unknown('lĩnh vực', FIX_NAME),
	'topic.ambiguous': ambiguous('lĩnh vực'),
	'channel.unknown': unknown('hình thức', FIX_NAME),
	'channel.ambiguous': ambiguous('hình thức'),
	'audience.unknown': unknown('đối tượng', FIX_NAME),
	'audience.ambiguous': ambiguous('đối tượng'),
	'category.code': {
		title: 'Mã nhóm chưa đúng dạng',
		message: (value) => `“${value}” không dùng làm mã nhóm được.`,
		advice: 'Đặt mã bằng chữ thường không dấu, số và gạch dưới, bắt đầu bằng chữ, ví dụ: ngon_ngu.'
	},
	'category.unknown': {
		title: 'Chưa rõ nhóm nội dung',
		message: (value) => `Không có nhóm “${value}” trong danh mục; nội dung được xếp vào nhóm “khác”.`,
		advice: FIX_NAME
	},
	'cell.missing': {
		title: 'Thiếu nội dung bắt buộc',
		message: () => 'Ô này trống, thiếu nó thì dòng không dùng được.',
		advice: 'Điền ô này rồi nạp lại.'
	},
	'word.unknown': {
		title: 'Từ không có trong danh sách',
		message: (value, params) =>
			`“${value}” không phải giá trị của cột này. Được dùng: ${wordAllowed(textOf(params, 'allowed').split(', '))}.`,
		advice: 'Sửa theo một trong các giá trị trên, hoặc để trống.'
	},
	'origin.derived': {
		title: 'Số liệu suy ra',
		message: () => 'Dòng là số suy ra từ số khác, không phải số được báo cáo, nên không nạp.',
		advice: 'Chỉ nạp số liệu ghi trong báo cáo; phần suy ra sẽ được tính lại.'
	},
	'number.ambiguous': {
		title: 'Số đọc được hai cách',
		message: (value, params) =>
			`“${value}” có thể là ${candidatesOf(params, 'vi').join(' hoặc ')}; trong cột không có gì quyết định. Dòng được giữ lại.`,
		advice: 'Chọn cách đọc của cột ở mục “Cách ghi số và ngày”, hoặc viết số liền (ví dụ 2000) rồi nạp lại.'
	},
	'number.mixed': {
		title: 'Lẫn cách viết số',
		message: (_, params) =>
			`Cùng một cột có số viết kiểu Việt Nam (${textOf(params, 'vietnamese')}) và kiểu khác (${textOf(params, 'english')}).`,
		advice: 'Kiểm tra các số này; thống nhất một cách viết rồi nạp lại.'
	},
	'number.convention': {
		title: 'Cách viết số của cột',
		message: (_, params) =>
			`Cột này viết số kiểu nước ngoài: dấu phẩy tách nghìn, dấu chấm là thập phân (${textOf(params, 'english')}). Các số được đọc theo kiểu đó.`,
		advice: 'Nếu cột viết kiểu Việt Nam, chọn lại cách viết số rồi nạp lại.'
	},
	'number.foreign': {
		title: 'Số viết kiểu nước ngoài',
		message: (value, params) =>
			`“${value}” dùng dấu phẩy tách nghìn hoặc dấu chấm thập phân; đọc là ${countOf(params, 'bound', 'vi')}.`,
		advice: 'Kiểm tra con số này; nếu sai, viết lại theo kiểu Việt Nam.'
	},
	'unit.disagrees': {
		title: 'Đơn vị tính không khớp',
		message: (value, params) =>
			`“${value}” tính bằng “${textOf(params, 'own')}”, còn ${textOf(params, 'by') === 'column' ? 'cột đơn vị tính ghi' : 'chỉ tiêu tính bằng'} “${textOf(params, 'stated')}”${ifGiven(params, 'held', () => '. Dòng được giữ lại') || '; dùng đơn vị ở cột'}.`,
		advice: 'Sửa đơn vị, số lượng hoặc chỉ tiêu cho khớp; hai con số khác nhau thì tách thành hai dòng.'
	},
	'value.unreadable': {
		title: 'Không đọc được số lượng',
		message: (value, params) =>
			`“${value}” ${VALUE_REASONS[textOf(params, 'reason')] ?? 'không đọc được'}. Dòng được giữ lại.`,
		advice: 'Ghi số lượng hoặc từ chỉ lượng (nhiều, một số…); không có số liệu thì để trống.'
	},
	'value.not_amount': {
		title: 'Không phải số lượng',
		message: (value, params) =>
			`“${value}” là ${FORMS[textOf(params, 'form')] ?? 'con số so sánh'}, không phải số lượng đã làm. Dòng được giữ lại.`,
		advice: 'Ghi số lượng của kỳ; mức so sánh sẽ được tính lại.'
	},
	'value.dash': {
		title: 'Dấu gạch ngang',
		message: () =>
			'Dấu “-” có thể là không phát sinh (số 0) hoặc không có số liệu; tạm coi là thiếu số liệu.',
		advice: 'Cho biết nghĩa của dấu “-” trong tệp này.'
	},
	'value.second_number': {
		title: 'Ô có hai số',
		message: (value) => `“${value}” có hai số; chỉ số đầu được nạp.`,
		advice: 'Tách số thứ hai thành một dòng riêng với chỉ tiêu của nó.'
	},
	'value.disagrees': {
		title: 'Số lượng không khớp phần ghi tay',
		message: (value, params) =>
			ifGiven(
				params,
				'basis',
				(basis) =>
					`Dòng có con số, nhưng căn cứ ghi “${BASES[basis] ?? basis}”; con số ${textOf(params, 'used') === 'number' ? 'vẫn được dùng' : 'không được dùng'}.`
			) ||
			`“${value}” khác với cận đã nhập (${countOf(params, 'low', 'vi') || '…'} – ${countOf(params, 'high', 'vi') || '…'}); dùng số nhập tay.`,
		advice: 'Đối chiếu với báo cáo gốc.'
	},
	'bound.unreadable': {
		title: 'Cận không phải là số',
		message: (value) => `“${value}” không phải một con số, nên không dùng làm cận được.`,
		advice: 'Chỉ ghi một số ở cột cận dưới, cận trên.'
	},
	'bound.reversed': {
		title: 'Cận dưới lớn hơn cận trên',
		message: (value) => `Cận bị ngược: ${value}.`,
		advice: 'Đổi lại hai cận.'
	},
	'part.unknown': {
		title: 'Không tìm thấy dòng tổng',
		message: (value) => `Dòng “trong đó” thuộc “${value}”, nhưng tệp không có dòng hoặc mã đó.`,
		advice: 'Ghi số dòng hoặc mã của dòng chứa số chung.'
	},
	'part.unnamed': {
		title: 'Dòng “trong đó” chưa rõ của dòng nào',
		message: () =>
			'Dòng có vai trò “trong đó” nhưng không ghi thuộc dòng nào, nên dễ bị tính thành số chung. Dòng được giữ lại.',
		advice: 'Ghi số dòng hoặc mã của dòng chứa số chung ở cột “thuộc dòng”.'
	},
	'total.disagrees': {
		title: 'Dòng tổng không khớp',
		message: (_, params) =>
			`Dòng tổng ghi ${countOf(params, 'total', 'vi')}, các dòng cộng lại được ${countOf(params, 'sum', 'vi')}.`,
		advice: 'Kiểm tra dòng thiếu, dòng trùng hoặc số gõ sai.'
	},
	'date.invalid': {
		title: 'Không đọc được ngày',
		message: (value, params) =>
			`“${value}”: ${DATE_REASONS[textOf(params, 'reason')] ?? 'không đọc được là ngày'}.`,
		advice: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/6/2020.'
	},
	'date.serial': {
		title: 'Ngày bị đổi thành số',
		message: (value, params) => `“${value}” là số ngày của bảng tính, đọc là ${dayOf(params, 'day', 'vi')}.`,
		advice: 'Kiểm tra ngày này; lần sau định dạng cột là ngày trước khi xuất.'
	},
	'date.month': {
		title: 'Chỉ ghi tháng',
		message: (value, params) =>
			`“${value}” không ghi ngày; khi cần ngày, tính là ${dayOf(params, 'day', 'vi')}.`,
		advice: 'Không cần làm gì nếu văn bản gốc để trống ngày.'
	},
	'date.blank': {
		title: 'Báo cáo không ghi ngày',
		message: () => 'Không rõ ngày ban hành, nên không chắc số liệu tính đến khi nào.',
		advice: 'Bổ sung ngày ban hành nếu biết.'
	},
	'number.blank': {
		title: 'Báo cáo không ghi số',
		message: () => 'Số văn bản để trống, thường là dự thảo hoặc bản chưa vào sổ.',
		advice: 'Bổ sung số văn bản nếu biết.'
	}
} satisfies Record<string, FindingWords>;
