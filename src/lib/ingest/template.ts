import { KINDS, type KnownKind } from './columns';

/** The example row of each kind, by column; what a column lacks stays blank. */
const EXAMPLES: Readonly<Record<KnownKind, Readonly<Record<string, string>>>> = {
	activities: {
		province: 'Trà Vinh',
		scope: 'toàn tỉnh',
		body: 'Sở Thông tin và Truyền thông',
		indicator: 'leaflet',
		topic: 'ma túy; tội phạm',
		period: '6 tháng đầu năm 2024',
		value: '2.000 tờ',
		kind: 'thực hiện',
		report: '01/BC-STTTT',
		report_date: '14/6/2024',
		place_in_report: 'Mục 2, ý 3',
		synthetic: 'có',
		note: 'Dòng ví dụ, xóa trước khi nhập'
	},
	statements: {
		id: 'TV-HC1',
		province: 'Trà Vinh',
		report: 'bc-2024-6t',
		report_date: '14/6/2024',
		period: '6 tháng đầu năm 2024',
		kind: 'hạn chế',
		text: 'Tin, bài về phòng, chống ma túy còn ít',
		category: 'output_amount',
		topic: 'ma túy',
		place_in_report: 'Mục 3.2',
		synthetic: 'có',
		note: 'Dòng ví dụ, xóa trước khi nhập'
	},
	links: {
		limitation: 'TV-HC1',
		direction: 'TV-PH1',
		strength: 'trực tiếp',
		confidence: 'cao',
		by: 'Người tổng hợp',
		date: '20/6/2024',
		note: 'Dòng ví dụ, xóa trước khi nhập'
	},
	reports: {
		id: 'bc-2024-6t',
		province: 'Trà Vinh',
		body: 'Sở Thông tin và Truyền thông',
		type: 'sơ kết',
		number: '01/BC-STTTT',
		date: '14/6/2024',
		period: '6 tháng đầu năm 2024',
		cut_off: '31/5/2024',
		title: 'Sơ kết công tác phòng, chống ma túy 6 tháng đầu năm 2024',
		limitations_section: 'có',
		synthetic: 'có',
		note: 'Dòng ví dụ, xóa trước khi nhập'
	},
	deadlines: {
		report: 'kh-2024',
		province: 'Trà Vinh',
		date: '14/6/2024',
		who: 'Phòng Văn hóa và Thông tin các huyện',
		to_whom: 'Sở Thông tin và Truyền thông',
		what: 'Báo cáo 6 tháng đầu năm 2024',
		period: '6 tháng đầu năm 2024',
		note: 'Dòng ví dụ, xóa trước khi nhập'
	},
	documents_cited: {
		report: 'bc-2024-6t',
		number: '129/KH-UBND',
		kind: 'Kế hoạch',
		date: '06/02/2024',
		issuer: 'UBND tỉnh Trà Vinh',
		title: 'Phòng, chống ma túy năm 2024',
		note: 'Dòng ví dụ, xóa trước khi nhập'
	}
};

const quote = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell);

/** The header of a column for people: its Vietnamese name with a capital, or its English name. */
function headerOf({ name, also }: { name: string; also: readonly string[] }, language: 'vi' | 'en'): string {
	const vietnamese = also[0];
	if (language === 'en' || vietnamese === undefined) return name;
	return vietnamese.charAt(0).toUpperCase() + vietnamese.slice(1);
}

/**
 * An empty table of a kind as CSV: headers in the language and one example row, marked as such. Begins with a
 * byte-order mark, without which Excel shows Vietnamese letters wrongly, and ends its lines as Excel does.
 */
export function templateCsv(kind: KnownKind, language: 'vi' | 'en'): string {
	const columns = KINDS.find((known) => known.kind === kind)?.columns ?? [];
	const rows = [
		columns.map((column) => headerOf(column, language)),
		columns.map(({ name }) => EXAMPLES[kind][name] ?? '')
	];
	return `\uFEFF${rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')}`;
}
