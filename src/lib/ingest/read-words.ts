import { foldText } from '../domain/fold';
import type { FigureBasis, FigureKind, Grain, Origin, RowRole, Scope } from '../domain/figure';
import type { ReportType } from '../domain/report';
import type { CategoryListName } from '../domain/category';
import type { FollowUpState, LinkConfidence, LinkStrength, StatementRow } from '../domain/statement';
import { holdCell, readCell, type Cell } from './cell';

/** The words a closed column takes, folded, and what each means; `blank` is what an empty cell means. */
export interface WordList<Value> {
	readonly column: string;
	readonly blank: Value | null;
	readonly words: ReadonlyMap<string, Value>;
}

function list<Value extends string | boolean>(
	column: string,
	blank: Value | null,
	words: readonly (readonly [Value, ...string[]])[]
): WordList<Value> {
	const entries = words.flatMap(([value, ...also]) =>
		[...(typeof value === 'string' ? [value, value.replace(/_/gu, ' ')] : []), ...also].map(
			(word) => [foldText(word), value] as const
		)
	);
	return { column, blank, words: new Map(entries) };
}

const YES = ['yes', 'y', 'true', '1', 'x', 'có', 'đúng'] as const;
const NO = ['no', 'n', 'false', '0', 'không'] as const;

/** Whose work is counted; blank is not stated. */
export const SCOPES = list<Scope>('scope', 'not_stated', [
	['own', 'trực tiếp', 'đơn vị'],
	['consolidated', 'toàn tỉnh', 'tổng hợp'],
	['not_stated', 'không nêu']
]);
/** What a row is to others; blank is an item. */
export const ROLES = list<RowRole>('row_role', 'item', [
	['item', 'dòng'],
	['total', 'tổng', 'tổng cộng', 'tổng số'],
	['part', 'trong đó'],
	['restatement', 'nhắc lại']
]);
/** Whether a row is a period, a campaign or an event; blank is a period. */
export const GRAINS = list<Grain>('grain', 'period', [
	['period', 'kỳ'],
	['campaign', 'đợt', 'chiến dịch'],
	['event', 'sự kiện']
]);
/** Whether a figure runs from the start of the year or programme; blank is no. */
export const CUMULATIVE = list<boolean>('cumulative', false, [
	[true, ...YES, 'lũy kế'],
	[false, ...NO]
]);
/** Whether a row is illustrative; blank is no. */
export const SYNTHETIC = list<boolean>('synthetic', false, [
	[true, ...YES, 'minh họa'],
	[false, ...NO]
]);
/** Where an item comes from; blank is produced. `derived` is read so that it can be refused. */
export const ORIGINS = list<Origin | 'derived'>('origin', 'produced', [
	['produced', 'tự sản xuất', 'sản xuất'],
	['reposted', 'dẫn lại', 'đăng lại'],
	['published', 'công khai', 'trang công khai'],
	['derived', 'suy ra', 'tính ra']
]);
/** How an amount is known; blank is stated. */
export const BASES = list<FigureBasis>('basis', 'stated', [
	['stated', 'nêu rõ'],
	['counted', 'đếm', 'đếm từ danh sách'],
	['unquantified', 'không nêu số'],
	['reported_elsewhere', 'báo cáo riêng', 'đã có báo cáo riêng'],
	['not_applicable', 'không áp dụng']
]);
/** Done or planned; blank is done. */
export const FIGURE_KINDS = list<FigureKind>('kind', 'actual', [
	['actual', 'thực hiện', 'kết quả'],
	['plan', 'kế hoạch', 'chỉ tiêu kế hoạch']
]);
/** What a statement is; it must be said. */
export const STATEMENT_KINDS = list<StatementRow['kind']>('kind', null, [
	['limitation', 'hạn chế', 'tồn tại', 'khó khăn', 'tồn tại, hạn chế'],
	['direction', 'phương hướng', 'giải pháp'],
	['strength', 'ưu điểm', 'kết quả', 'mặt được'],
	['task', 'nhiệm vụ'],
	['none_stated', 'không nêu hạn chế', 'không có mục hạn chế']
]);
/** Whether a link answers whole, in part or not at all; blank is whole. */
export const STRENGTHS = list<LinkStrength>('strength', 'direct', [
	['direct', 'trực tiếp'],
	['partial', 'một phần', 'in part'],
	['none', 'không', 'không đáp ứng', 'no']
]);
/** How sure a link is; blank is medium. */
export const CONFIDENCES = list<LinkConfidence>('confidence', 'medium', [
	['high', 'cao'],
	['medium', 'trung bình', 'vừa'],
	['low', 'thấp']
]);
/** What has become of a limitation; it must be said. */
export const FOLLOW_UP_STATES = list<FollowUpState>('state', null, [
	['open', 'chưa khắc phục', 'còn', 'mở'],
	['planned', 'đã có kế hoạch', 'có kế hoạch', 'đã lên kế hoạch'],
	['resolved', 'đã khắc phục', 'khắc phục xong'],
	['repeated', 'lặp lại', 'tái diễn']
]);
/** Whether two limitations are one; blank is yes. */
export const SAME = list<boolean>('same', true, [
	[true, ...YES],
	[false, ...NO]
]);
/** Which list a category belongs to; it must be said. */
export const CATEGORY_LISTS = list<CategoryListName>('list', null, [
	['limitation', 'hạn chế'],
	['direction', 'phương hướng']
]);
/** What a document is; blank is another. */
export const REPORT_TYPES = list<ReportType>('type', 'other', [
	['interim', 'sơ kết'],
	['annual', 'tổng kết', 'năm', 'tổng kết năm'],
	['period', 'giai đoạn'],
	['plan', 'kế hoạch'],
	['other', 'khác']
]);
/** Whether a report has a section on limitations; blank is not stated. */
export const LIMITATION_SECTIONS = list<'yes' | 'none' | 'not_stated'>('limitations_section', 'not_stated', [
	['yes', 'có'],
	['none', 'không', 'no', 'không có'],
	['not_stated', 'không rõ']
]);

/** Reads a cell of a closed column. A word outside the list holds the row: a wrong default would change the figure. */
export function readWord<Value extends string | boolean>(
	{ column, blank, words }: WordList<Value>,
	text: string
): Cell<Value> {
	const folded = foldText(text);
	if (folded === '') {
		return blank === null ? holdCell('cell.missing', column, text) : readCell(blank);
	}
	const value = words.get(folded);
	if (value !== undefined) return readCell(value);
	return holdCell('word.unknown', column, text, { allowed: [...new Set(words.values())].join(', ') });
}
