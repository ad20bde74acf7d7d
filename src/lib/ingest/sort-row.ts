import { foldText } from '../domain/fold';
import { isRunningNumber } from './header-words';
import type { FoundHeader } from './find-header';
import { readSection } from './read-section';

/** What a row of the body is by its shape alone, before any cell is read. */
export type RowShape =
	'data' | 'blank' | 'short' | 'long' | 'total' | 'lone' | 'header' | 'section' | 'numbering' | 'signature';

const SURE_TOTAL = /^(?:tổng cộng|tổng số|grand total|(?:tổng|cộng) (?:mục|phần|nhóm))(?:$|[ :(])/u;
/** Words that also stand in ordinary columns (`vai trò dòng`: tổng); a total row has only figures beside them. */
const LIKELY_TOTAL = /^(?:tổng|cộng|tc|total|sum|toàn tỉnh)[ :]*$/u;
const NOTE = /^(?:ghi chú|chú thích|nguồn|lưu ý|note|source|\*)/u;
/** Who signs, where and when, and to whom copies go (NĐ 30/2020, annex I). */
const SIGNATURE =
	/^(?:người (?:lập|tổng hợp|báo cáo|kiểm tra|duyệt)|lập biểu|thủ trưởng|kế toán|lãnh đạo|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|chánh văn phòng|trưởng (?:phòng|ban|đơn vị)|phó trưởng|tm\.|kt\.|tl\.|tuq\.|q\. ?giám đốc|nơi nhận|xác nhận của|\(?ký(?:,| tên| ghi)|.{0,60}ngày [\d.… ]{1,8}tháng [\d.… ]{1,8}năm)/u;

/** What a total row can begin with, however its accents are stored: spares the folding of every other row. */
const TOTAL_START = /^\s*(?:t[oổc]|c[oộ]|sum|grand)/iu;
/** The same for rows of signatures: a word of theirs, or a line of dots for the day. */
const SIGNATURE_START = /^\s*(?:[nlktgpcxq(]|.*ng[aà])/iu;

/** `first` is the first filled cell: a running number may be blank before it. */
function isTotal(cells: readonly string[], first: string): boolean {
	if (!mayBeTotal(first)) return false;
	return SURE_TOTAL.test(foldText(first)) || cells.every((cell) => cell === first || !/\p{L}/u.test(cell));
}

/** Whether a row may be a total that begins with such a cell. */
export function mayBeTotal(first: string): boolean {
	if (!TOTAL_START.test(first)) return false;
	const folded = foldText(first);
	return SURE_TOTAL.test(folded) || LIKELY_TOTAL.test(folded);
}

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

/** Whether at most half of the columns of a table are filled, as in headings and signatures. */
export function isSparse(cells: readonly string[], width: number): boolean {
	return isSparseCount(cells.filter((cell) => !isBlank(cell)).length, width);
}

/** Whether so many filled cells are at most half of the columns. */
export function isSparseCount(filled: number, width: number): boolean {
	return filled * 2 <= width + 1;
}

/** Whether a lone cell opens with a word that only notes under a table begin with. */
export function isNote(cells: readonly string[]): boolean {
	return NOTE.test(foldText(cells.find((cell) => cell.trim() !== '') ?? ''));
}

/** Whether one of the cells of a sparse row signs the table: an office, a date line, `Nơi nhận`. */
function isSignature(cells: readonly string[]): boolean {
	return cells.some((cell) => SIGNATURE_START.test(cell) && SIGNATURE.test(foldText(cell)));
}

/** `A B C 1 2`, `(1) (2) (3)` or, across the whole width, `1 2 3 4`: the row that numbers the columns. */
function isNumbering(cells: readonly string[], filled: number, width: number): boolean {
	if (filled < 3 || filled < width - 1) return false;
	const words = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
	const bare = words.map((word) => word.replace(/^\((.*)\)$/u, '$1'));
	const letters = bare.findIndex((word) => !/^[A-ZĐ]$/u.test(word));
	if (letters === -1) return true;
	const digits = bare.slice(letters);
	const first = Number(digits[0]);
	// `7=5+6` says how a column is worked out.
	const runs = digits.every((word, at) => new RegExp(`^${first + at}(?:\\s*=.*)?$`, 'u').test(word));
	if (!runs || (first !== 1 && letters > 0)) return false;
	return letters > 0 || bare.some((word, at) => word !== words[at]) || (filled >= 4 && first === 1);
}

/**
 * Sorts a row by shape. `lone` has one cell in a table of three columns or more: a note if it stands under the
 * table, else a row too short. `total` sums rows; `header` is the header again, as where files were pasted together;
 * `section` is a heading between rows; `numbering` numbers the columns right under the header (`isFirst`);
 * `signature` is of the block under a table. A row with more cells than the header rows is `long` even if the last
 * are blank: one delimiter too many may have shifted all the others.
 */
export function sortRow(cells: readonly string[], header: FoundHeader, isFirst: boolean): RowShape {
	const { names, cells: widest } = header;
	const width = names.length;
	let filled = 0;
	let first = -1;
	let last = -1;
	for (let index = 0; index < cells.length; index += 1) {
		if (isBlank(cells[index] ?? '')) continue;
		if (filled === 0) first = index;
		filled += 1;
		last = index;
	}
	if (filled === 0) return width === 1 && cells.length === 1 ? 'data' : 'blank';
	if (cells.length > widest || last >= width) return 'long';
	if (cells[0] === names[0] && width >= 2 && names.every((name, index) => name === cells[index]))
		return 'header';
	if (isFirst && header.known && isNumbering(cells, filled, width)) return 'numbering';
	if (width >= 3 && isSparseCount(filled, width)) {
		if (filled <= 2 && readSection(cells, isRunningNumber(names[first] ?? '')) !== null) return 'section';
		if ((filled > 1 || !isNote(cells)) && isSignature(cells)) return 'signature';
	}
	if (width >= 3 && filled === 1) return 'lone';
	if (width >= 2 && isTotal(cells, cells[first] ?? '')) return 'total';
	return cells.length < width ? 'short' : 'data';
}
