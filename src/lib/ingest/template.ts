import { KINDS, type ColumnName, type KnownKind } from './columns';

/** A cell of an example, in both languages where the importer reads a word of either. */
type Example = string | { readonly vi: string; readonly en: string };

const words = (vi: string, en: string): Example => ({ vi, en });
const HALF_YEAR = words('6 tháng đầu năm 2024', '2024-H1');
const YES = words('có', 'yes');
const REMINDER = words('Dòng ví dụ, xóa trước khi nhập', 'Example row, delete before importing');

/** The example row of each kind, by column; what a column lacks stays blank. */
const EXAMPLES: Readonly<Record<KnownKind, Readonly<Record<string, Example>>>> = {
	activities: {
		province: 'Trà Vinh',
		scope: words('toàn tỉnh', 'consolidated'),
		body: 'Sở Thông tin và Truyền thông',
		indicator: words('Tờ rơi', 'Leaflets'),
		topic: words('ma túy; tội phạm', 'drugs; crime'),
		period: HALF_YEAR,
		value: '2.000 tờ',
		kind: words('thực hiện', 'actual'),
		report: '01/BC-STTTT',
		report_date: '14/6/2024',
		place_in_report: 'Mục 2, ý 3',
		synthetic: YES,
		note: REMINDER
	},
	statements: {
		id: 'TV-HC1',
		province: 'Trà Vinh',
		report: 'bc-2024-6t',
		report_date: '14/6/2024',
		period: HALF_YEAR,
		kind: words('hạn chế', 'limitation'),
		text: 'Tin, bài về phòng, chống ma túy còn ít',
		category: words('Số lượng sản phẩm', 'Amount of output'),
		topic: words('ma túy', 'drugs'),
		place_in_report: 'Mục 3.2',
		synthetic: YES,
		note: REMINDER
	},
	links: {
		limitation: 'TV-HC1',
		direction: 'TV-PH1',
		strength: words('trực tiếp', 'direct'),
		confidence: words('cao', 'high'),
		by: words('Người tổng hợp', 'Who linked them'),
		date: '20/6/2024',
		note: REMINDER
	},
	reports: {
		id: 'bc-2024-6t',
		province: 'Trà Vinh',
		body: 'Sở Thông tin và Truyền thông',
		type: words('sơ kết', 'interim'),
		number: '01/BC-STTTT',
		date: '14/6/2024',
		period: HALF_YEAR,
		cut_off: '31/5/2024',
		title: 'Sơ kết công tác phòng, chống ma túy 6 tháng đầu năm 2024',
		limitations_section: YES,
		synthetic: YES,
		note: REMINDER
	},
	deadlines: {
		report: 'kh-2024',
		province: 'Trà Vinh',
		date: '14/6/2024',
		who: 'Phòng Văn hóa và Thông tin các huyện',
		to_whom: 'Sở Thông tin và Truyền thông',
		what: 'Báo cáo 6 tháng đầu năm 2024',
		period: HALF_YEAR,
		note: REMINDER
	},
	documents_cited: {
		report: 'bc-2024-6t',
		number: '129/KH-UBND',
		kind: 'Kế hoạch',
		date: '06/02/2024',
		issuer: 'UBND tỉnh Trà Vinh',
		title: 'Phòng, chống ma túy năm 2024',
		note: REMINDER
	},
	follow_ups: {
		limitation: 'TV-HC1',
		state: words('đã có kế hoạch', 'planned'),
		date: '20/6/2024',
		by: words('Người theo dõi', 'Who follows it up'),
		note: REMINDER
	},
	recurrences: {
		earlier: 'TV-HC1',
		later: 'TV-HC2',
		same: YES,
		by: words('Người tổng hợp', 'Who said so'),
		date: '20/6/2024',
		note: REMINDER
	},
	categories: {
		list: words('hạn chế', 'limitation'),
		code: 'language',
		name_vi: 'Ngôn ngữ tuyên truyền',
		name_en: 'Language of the message',
		synonyms: 'tiếng dân tộc; song ngữ',
		note: REMINDER
	}
};

/**
 * What parts the cells of a template. Excel opens a file by the list separator of the machine, which is a semicolon
 * where the decimal mark is a comma, as in Vietnam. A `sep=` line would suit every machine, but it makes Excel pass
 * over the byte-order mark and show Vietnamese letters wrongly.
 */
const SEPARATORS = { vi: ';', en: ',' } as const;

const quote = (cell: string): string => (/[",;\r\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell);
const cellIn = (example: Example, language: 'vi' | 'en'): string =>
	typeof example === 'string' ? example : example[language];

/** The header of a column for people: its Vietnamese name with a capital, or its English name. */
export function headerOf({ name, also }: ColumnName, language: 'vi' | 'en'): string {
	const vietnamese = also[0];
	if (language === 'en' || vietnamese === undefined) return name;
	return vietnamese.charAt(0).toUpperCase() + vietnamese.slice(1);
}

/**
 * An empty table of a kind as CSV: headers and one example row in the language, marked as such. Begins with a
 * byte-order mark, without which Excel shows Vietnamese letters wrongly, and ends its lines as Excel does.
 */
export function templateCsv(kind: KnownKind, language: 'vi' | 'en'): string {
	const columns = KINDS.find((known) => known.kind === kind)?.columns ?? [];
	const rows = [
		columns.map((column) => headerOf(column, language)),
		columns.map(({ name }) => cellIn(EXAMPLES[kind][name] ?? '', language))
	];
	return `\uFEFF${rows.map((cells) => `${cells.map(quote).join(SEPARATORS[language])}\r\n`).join('')}`;
}

/** Whether a column must be filled: `always`, or one at least of those marked `one_of`. */
export type ColumnNeed = 'always' | 'one_of';

/** Not part of what tells a kind of file: each row of figures names its period, or its first and last day. */
const PERIOD_OF_FIGURES: Partial<Record<KnownKind, readonly string[]>> = {
	activities: ['period', 'period_start', 'period_end']
};

/** The columns of a kind that a file can't do without, by name; columns that may be absent are not in it. */
export function neededColumns(kind: KnownKind): ReadonlyMap<string, ColumnNeed> {
	const groups = KINDS.find((known) => known.kind === kind)?.needed ?? [];
	return new Map(
		[...groups, PERIOD_OF_FIGURES[kind] ?? []].flatMap((group) =>
			group.map((name) => [name, group.length === 1 ? 'always' : 'one_of'] as const)
		)
	);
}
