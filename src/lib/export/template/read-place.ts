/** What a placeholder of an office's own document asks for. */
export type Place =
	| { readonly kind: 'document'; readonly part: DocumentPart }
	| { readonly kind: 'figure'; readonly row: FigureRow; readonly number: number; readonly part: FigurePart };

export type DocumentPart =
	'title' | 'subtitle' | 'madeOn' | 'stamp' | 'content' | 'office' | 'parent' | 'location';
/** Charts and tables are counted apart, as their captions are. */
type FigureRow = 'drawn' | 'table';
export type FigurePart = 'whole' | 'title' | 'summary' | 'notes' | 'source' | 'asOf';

const DOCUMENT_PARTS = new Map<string, DocumentPart>([
	['tieu_de', 'title'],
	['title', 'title'],
	['phu_de', 'subtitle'],
	['subtitle', 'subtitle'],
	['ngay_lap', 'madeOn'],
	['made_on', 'madeOn'],
	['luu_y', 'stamp'],
	['stamp', 'stamp'],
	['noi_dung', 'content'],
	['content', 'content'],
	['co_quan', 'office'],
	['office', 'office'],
	['co_quan_chu_quan', 'parent'],
	['parent_office', 'parent'],
	['dia_danh', 'location'],
	['location', 'location']
]);
const ROWS = new Map<string, FigureRow>([
	['bieu_do', 'drawn'],
	['chart', 'drawn'],
	['bang', 'table'],
	['table', 'table']
]);
const FIGURE_PARTS = new Map<string, FigurePart>([
	['', 'whole'],
	['tieu_de', 'title'],
	['title', 'title'],
	['tom_tat', 'summary'],
	['summary', 'summary'],
	['ghi_chu', 'notes'],
	['notes', 'notes'],
	['nguon', 'source'],
	['source', 'source'],
	['cap_nhat', 'asOf'],
	['as_of', 'asOf']
]);

/**
 * What the name in a placeholder asks for, however it is typed: `Tiêu đề`, `tieu_de` and `TIEU DE` are one. Figures are
 * `Biểu đồ 1` or `Bảng 2`, their parts `Biểu đồ 1 nguồn`. `null` where no name of a part is meant.
 */
export function readPlace(name: string): Place | null {
	const folded = foldName(name);
	const part = DOCUMENT_PARTS.get(folded);
	if (part !== undefined) return { kind: 'document', part };
	const [, row = '', number = '', figurePart = ''] =
		/^([a-z_]+?)_?(\d{1,4})(?:_([a-z_]+))?$/.exec(folded) ?? [];
	const foundRow = ROWS.get(row);
	const foundPart = FIGURE_PARTS.get(figurePart);
	if (foundRow === undefined || foundPart === undefined) return null;
	return { kind: 'figure', row: foundRow, number: Number(number), part: foundPart };
}

function foldName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase()
		.trim()
		.replace(/[\s_-]+/gu, '_');
}
