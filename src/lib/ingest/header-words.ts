import { foldHeader, KINDS } from './columns';

/** Headers that may be one of several columns of *activities*: the cells have to agree before they count. */
const LOOSE: readonly (readonly [names: readonly string[], ...headers: string[]])[] = [
	[
		['province', 'body'],
		'tên đơn vị',
		'địa phương',
		'tên địa phương',
		'đơn vị báo cáo',
		'tỉnh/tp',
		'địa bàn'
	],
	[['province', 'unit', 'body'], 'đơn vị'],
	[
		['indicator', 'topic', 'channel'],
		'nội dung',
		'hoạt động',
		'tên hoạt động',
		'nội dung hoạt động',
		'nội dung công việc',
		'nội dung tuyên truyền',
		'chỉ tiêu báo cáo',
		'chỉ số',
		'tiêu chí',
		'danh mục',
		'loại hình',
		'sản phẩm',
		'hình thức tuyên truyền'
	],
	[['period'], 'thời gian', 'tháng', 'quý', 'năm', 'giai đoạn', 'ngày', 'date'],
	[['value'], 'sl', 'số', 'thực hiện', 'kết quả thực hiện', 'kết quả đạt được', 'tổng số', 'số liệu báo cáo'],
	[['unit'], 'đv', 'đv tính', 'đơn vị đo', 'dvt']
];

const looseNames: ReadonlyMap<string, readonly string[]> = new Map(
	LOOSE.flatMap(([names, ...headers]) => headers.map((header) => [foldHeader(header), names] as const))
);

/** The columns of *activities* that a header may stand for if its cells agree; none for any other header. */
export function looseColumnsOf(header: string): readonly string[] {
	return looseNames.get(foldHeader(header)) ?? [];
}

/** Words that head a column in tables of no known kind. */
const OTHER_HEADERS = ['ngày', 'date', 'năm', 'tháng', 'stt', 'tt', 'đơn vị', 'thời gian', 'nội dung'];

const known: ReadonlySet<string> = new Set(
	[
		...KINDS.flatMap(({ columns }) => columns.flatMap(({ name, also }) => [name, ...also])),
		...OTHER_HEADERS,
		...looseNames.keys()
	].map(foldHeader)
);

const RUNNING_NUMBERS: ReadonlySet<string> = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'no']);

/** Whether a column only numbers the rows: it says nothing of them and would make copies look different. */
export function isRunningNumber(header: string): boolean {
	return RUNNING_NUMBERS.has(foldHeader(header));
}

/** Whether a cell is a word that heads a column in any kind of file. */
export function isHeaderWord(text: string): boolean {
	return known.has(foldHeader(text));
}
