import { foldAccents } from '../domain/fold';
import type { FileKind } from '../domain/reading';

/** A kind of file that the import format describes. */
export type KnownKind = Exclude<FileKind, 'unknown'>;

/** A column the product knows, and the other headers it goes by. Matching ignores case, accents and `_`. */
export interface ColumnName {
	readonly name: string;
	readonly also: readonly string[];
}

/** A kind of file: its columns, and those without which it is not that kind (any one of each group). */
export interface KindColumns {
	readonly kind: KnownKind;
	readonly columns: readonly ColumnName[];
	readonly needed: readonly (readonly string[])[];
}

const column = (name: string, ...also: string[]): ColumnName => ({ name, also });

const PROVINCE = column('province', 'tỉnh', 'tỉnh thành', 'tỉnh/thành phố', 'tỉnh, thành phố', 'tên tỉnh');
const REPORT = column('report', 'báo cáo', 'mã báo cáo');
const PERIOD = column('period', 'kỳ báo cáo', 'kỳ', 'thời kỳ');
const PLACE = column('place_in_report', 'vị trí', 'vị trí trong báo cáo');
const SOURCE = column('source', 'nguồn', 'nguồn số liệu');
const SYNTHETIC = column('synthetic', 'minh họa');
const NOTE = column('note', 'ghi chú', 'notes');
const ORIGIN = column('origin', 'nguồn tin');
const TOPIC = column('topic', 'lĩnh vực', 'topics', 'chủ đề');
/** Not `đơn vị` alone: in a table of figures it may as well be the unit counted. */
const BODY = column('body', 'đơn vị thực hiện', 'cơ quan thực hiện', 'cơ quan');
const REPORT_DATE = column('report_date', 'ngày văn bản', 'ngày báo cáo');
const ID = column('id', 'mã', 'mã số');
const BY = column('by', 'người thực hiện', 'người ghi', 'người liên kết');
const DAY = column('date', 'ngày');

const ACTIVITIES: KindColumns = {
	kind: 'activities',
	columns: [
		PROVINCE,
		column('locality', 'địa bàn', 'huyện', 'xã'),
		column('venue', 'địa điểm'),
		column('scope', 'phạm vi'),
		column('row_role', 'vai trò dòng'),
		column('part_of', 'thuộc dòng', 'trong tổng'),
		column('id', 'mã', 'mã dòng'),
		column('grain', 'cấp số liệu'),
		column('cumulative', 'lũy kế'),
		ORIGIN,
		column('as_of', 'tính đến', 'tính đến ngày'),
		BODY,
		column('indicator', 'chỉ tiêu', 'tên chỉ tiêu'),
		TOPIC,
		column('channel', 'hình thức', 'kênh'),
		column('audience', 'đối tượng'),
		PERIOD,
		column('period_start', 'từ ngày', 'ngày bắt đầu'),
		column('period_end', 'đến ngày', 'ngày kết thúc'),
		column('value', 'số lượng', 'giá trị', 'số liệu', 'kết quả'),
		column('low', 'cận dưới'),
		column('high', 'cận trên'),
		column('basis', 'căn cứ'),
		column('unit', 'đơn vị tính', 'đvt'),
		column('kind', 'loại số liệu'),
		REPORT,
		REPORT_DATE,
		PLACE,
		SOURCE,
		SYNTHETIC,
		NOTE
	],
	needed: [['province'], ['indicator'], ['value']]
};

const STATEMENTS: KindColumns = {
	kind: 'statements',
	columns: [
		ID,
		PROVINCE,
		REPORT,
		REPORT_DATE,
		PERIOD,
		column('kind', 'loại', 'loại nội dung'),
		column('text', 'nội dung'),
		column('text_en', 'nội dung tiếng Anh'),
		column('category', 'nhóm', 'nhóm nội dung', 'phân loại'),
		TOPIC,
		column('indicator', 'chỉ tiêu'),
		BODY,
		PLACE,
		column('deadline', 'thời hạn', 'hạn hoàn thành'),
		column('target', 'mục tiêu', 'chỉ tiêu phấn đấu'),
		column('replaces', 'thay cho', 'thay cho mã'),
		BY,
		DAY,
		ORIGIN,
		SOURCE,
		SYNTHETIC,
		NOTE
	],
	needed: [['id'], ['kind'], ['text']]
};

const LINKS: KindColumns = {
	kind: 'links',
	columns: [
		column('limitation', 'hạn chế'),
		column('direction', 'phương hướng'),
		column('strength', 'mức độ', 'mức độ đáp ứng'),
		column('confidence', 'độ tin cậy'),
		BY,
		DAY,
		NOTE
	],
	needed: [['limitation'], ['direction']]
};

const REPORTS: KindColumns = {
	kind: 'reports',
	columns: [
		ID,
		PROVINCE,
		column('body', 'cơ quan ban hành', 'đơn vị ban hành', 'đơn vị', 'cơ quan'),
		column('type', 'loại báo cáo', 'loại văn bản', 'loại'),
		column('number', 'số hiệu', 'số ký hiệu', 'số, ký hiệu', 'số văn bản'),
		column('date', 'ngày', 'ngày ban hành', 'ngày văn bản', 'ngày báo cáo'),
		PERIOD,
		column('cut_off', 'ngày chốt số liệu', 'chốt số liệu'),
		column('title', 'trích yếu', 'tiêu đề', 'tên báo cáo'),
		column('due_date', 'hạn gửi', 'hạn nộp'),
		column('received_date', 'ngày nhận'),
		column('limitations_section', 'mục hạn chế', 'có mục hạn chế'),
		SOURCE,
		SYNTHETIC,
		NOTE
	],
	needed: [['id'], ['province'], ['type'], ['period']]
};

const DEADLINES: KindColumns = {
	kind: 'deadlines',
	columns: [
		REPORT,
		PROVINCE,
		column('date', 'ngày', 'hạn', 'ngày cuối', 'hạn cuối'),
		column('who', 'đơn vị báo cáo', 'ai báo cáo', 'bên gửi'),
		column('to_whom', 'nơi nhận', 'gửi đến', 'bên nhận'),
		column('what', 'nội dung', 'việc phải làm'),
		PERIOD,
		PLACE,
		NOTE
	],
	needed: [['report'], ['date'], ['who', 'to_whom', 'what']]
};

const DOCUMENTS_CITED: KindColumns = {
	kind: 'documents_cited',
	columns: [
		REPORT,
		column('number', 'số hiệu', 'số ký hiệu', 'số, ký hiệu', 'số văn bản'),
		column('kind', 'loại văn bản', 'loại'),
		column('date', 'ngày', 'ngày văn bản', 'ngày ban hành'),
		column('issuer', 'cơ quan ban hành', 'nơi ban hành'),
		column('title', 'trích yếu', 'tên văn bản', 'tiêu đề'),
		PLACE,
		NOTE
	],
	needed: [['report'], ['number'], ['issuer', 'title', 'kind']]
};

const FOLLOW_UPS: KindColumns = {
	kind: 'follow_ups',
	columns: [
		column('limitation', 'hạn chế'),
		column('state', 'tình trạng', 'trạng thái'),
		column('date', 'ngày', 'ngày theo dõi'),
		BY,
		NOTE
	],
	needed: [['limitation'], ['state']]
};

const RECURRENCES: KindColumns = {
	kind: 'recurrences',
	columns: [
		column('earlier', 'hạn chế trước', 'nêu trước'),
		column('later', 'hạn chế sau', 'nêu sau'),
		column('same', 'lặp lại', 'là một'),
		BY,
		DAY,
		NOTE
	],
	needed: [['earlier'], ['later']]
};

const CATEGORIES: KindColumns = {
	kind: 'categories',
	columns: [
		column('list', 'danh sách', 'danh mục'),
		column('code', 'mã nhóm'),
		column('name_vi', 'tên nhóm', 'tên tiếng Việt'),
		column('name_en', 'tên tiếng Anh'),
		column('synonyms', 'tên khác', 'từ đồng nghĩa'),
		column('may_answer', 'có thể đáp ứng'),
		NOTE
	],
	needed: [['list'], ['code'], ['name_vi']]
};

/** The closed list of kinds and columns of the import format. */
export const KINDS: readonly KindColumns[] = [
	ACTIVITIES,
	STATEMENTS,
	LINKS,
	REPORTS,
	DEADLINES,
	DOCUMENTS_CITED,
	FOLLOW_UPS,
	RECURRENCES,
	CATEGORIES
];

/** The key under which headers are compared: no case, accents, underscores or doubled spaces. */
export function foldHeader(header: string): string {
	const folded = foldAccents(header.replace(/_/gu, ' '));
	// Looked for from the ends: any cell may be asked whether it is a header, one of a million brackets too.
	const bracket = folded.endsWith(')') ? folded.indexOf('(') : -1;
	const bare = bracket < 0 ? folded : folded.slice(0, bracket).trimEnd();
	let end = bare.length;
	while (end > 0 && ':*.'.includes(bare.charAt(end - 1))) end -= 1;
	return bare.slice(0, end).trim();
}

/** Names of the columns that hold dates, in all kinds. */
export const DATE_NAMES: ReadonlySet<string> = new Set(
	KINDS.flatMap(({ columns }) => columns.map(({ name }) => name)).filter((name) =>
		/date|^cut_off$|^as_of$|^period_(?:start|end)$/u.test(name)
	)
);
