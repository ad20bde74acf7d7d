import { isDocumentNumber, skipSymbol } from './document-number';
import { isPlausibleYear } from './read-date';
import { keyAt, type AmountToken, type TokenizedCell } from './tokenize-amount';
import { isUnitNounAt, timeNamed } from './unit-nouns';

const EVERY = new Set(['mỗi', 'hàng', 'hằng', 'một', '1', '01']);
/** Nouns whose number is a name, not a count: `số 91`, `tháng 6`, `lần 2`. The limit keeps `mỗi tháng 15 tin` a count. */
const NAMING_NOUNS: ReadonlyMap<string, (value: number) => boolean> = new Map([
	['ngày', (value: number) => value <= 31],
	['tháng', (value: number) => value <= 12],
	['quý', (value: number) => value <= 4],
	['tuần', (value: number) => value <= 53],
	['năm', isPlausibleYear],
	['thứ', () => true],
	['điều', () => true],
	['khoản', () => true],
	['mục', () => true],
	['đợt', () => true],
	['lần', () => true],
	['khóa', () => true],
	['giai', () => true],
	['đoạn', isPlausibleYear],
	['học', isPlausibleYear],
	['kỳ', isPlausibleYear]
]);
/** Documents and parts of them, whose number is a name unless a unit follows: `Nghị định 105`, `phụ lục 02`. */
const NAMED_BY_NUMBER = new Set([
	...['nghị định', 'thông tư', 'quyết định', 'chỉ thị', 'nghị quyết', 'công văn', 'công điện', 'kết luận'],
	...['phụ lục', 'xem biểu', 'theo biểu', 'xem bảng', 'theo bảng', 'xem mục', 'chỉ đạo']
]);
const NAMED_ALONE = new Set(['bcđ', 'biểu', 'bảng', 'chương']);
/** Number words before a time that make it a length, as in `hai tháng 1 lần`. */
const LENGTHS = new Set('hai ba bốn năm sáu bảy tám chín mười'.split(' '));
const TOTAL_OF = new Set(['tổng', 'con']);
const DATE_MARKS = new Set(['/', '-', '.']);
const PERIOD_TAILS = new Set(['đầu', 'cuối', 'năm']);

function isNumeral(token: AmountToken | undefined): token is AmountToken {
	return token?.kind === 'numeral';
}

/** Skips `6/2/2020`, `06-02-2020`, `15/12`, `2016-2020` after a naming noun, giving the index behind. */
function skipDateParts(tokens: readonly AmountToken[], at: number): number {
	let to = at + 1;
	while (DATE_MARKS.has(keyAt(tokens, to)) && isNumeral(tokens[to + 1])) to += 2;
	return to;
}

function startsDate(tokens: readonly AmountToken[], at: number): boolean {
	const [first, mark, second, again, third] = tokens.slice(at, at + 5);
	if (/^\d{1,2}\.(?:\d{1,2}\.\d{4}|(?:19|20)\d{2})$/u.test(first?.key ?? '')) return true;
	return (
		isNumeral(first) &&
		isNumeral(second) &&
		isNumeral(third) &&
		mark?.key === again?.key &&
		(mark?.key === '/' || mark?.key === '-') &&
		[first, third].some((token) => token.key.length === 4)
	);
}

/** `2 tháng 1 lần`: the number behind a counted time counts as well. */
function isEveryFew(tokens: readonly AmountToken[], at: number): boolean {
	const [day, length, time] = [keyAt(tokens, at - 3), tokens[at - 2], keyAt(tokens, at - 1)];
	const isLength = length?.kind === 'numeral' || LENGTHS.has(length?.key ?? '');
	const isOccurrence = isUnitNounAt(tokens, at + 1) || keyAt(tokens, at + 1) === 'số';
	return isLength && timeNamed(time) !== null && day !== 'ngày' && isOccurrence;
}

/** Whether the number at `at` is a name by the noun before it: `tháng 6`, `lần thứ hai`, `Nghị định 105`. */
export function namesNumber(tokens: readonly AmountToken[], at: number, value: number): boolean {
	const [before, beforeThat] = [keyAt(tokens, at - 1), keyAt(tokens, at - 2)];
	if (NAMING_NOUNS.get(before)?.(value) === true) return !EVERY.has(beforeThat) && !isEveryFew(tokens, at);
	const isDocument = NAMED_BY_NUMBER.has(`${beforeThat} ${before}`) || (NAMED_ALONE.has(before) && at === 1);
	return isDocument && !isUnitNounAt(tokens, at + 1);
}

/** `số 91`, `Số: 91`; a total (`tổng số 15`) counts. */
function isNumbered(tokens: readonly AmountToken[], at: number): boolean {
	const noun = keyAt(tokens, at - 1) === ':' ? at - 2 : at - 1;
	return keyAt(tokens, noun) === 'số' && !TOTAL_OF.has(keyAt(tokens, noun - 1));
}

/** `Covid-19`: a number glued to a word by a dash is part of a name. */
function isGlued(tokens: readonly AmountToken[], at: number): boolean {
	const [word, dash, numeral] = tokens.slice(Math.max(0, at - 2), at + 1);
	return word?.kind === 'word' && dash?.key === '-' && word.end === dash.start && dash.end === numeral?.start;
}

/** `15 cuộc so với 2019`: a year without its noun. */
function isYearCompared(tokens: readonly AmountToken[], at: number): boolean {
	const isAgainst = keyAt(tokens, at - 1) === 'với' && keyAt(tokens, at - 2) === 'so';
	return isAgainst && isPlausibleYear(Number(keyAt(tokens, at))) && !isUnitNounAt(tokens, at + 1);
}

/** `quý I/2020`: a year behind a slash with nothing counted behind it. */
function isYearOfPeriod(tokens: readonly AmountToken[], at: number): boolean {
	const isBehindWord = keyAt(tokens, at - 1) === '/' && tokens[at - 2]?.kind === 'word';
	return isBehindWord && isPlausibleYear(Number(keyAt(tokens, at))) && tokens[at + 1]?.kind !== 'word';
}

/**
 * The index behind a date, a period, a document number or a name with a number in it that stands at numeral `at`
 * (`ngày 06/02/2020`, `6 tháng đầu năm`, `số 91/KH-STTTT`), or `null` where the numeral counts something.
 */
export function skipName(cell: TokenizedCell, at: number): number | null {
	const { tokens } = cell;
	const token = tokens[at];
	if (!isNumeral(token)) return null;
	if (startsDate(tokens, at)) return skipDateParts(tokens, at);
	if (isDocumentNumber(cell, at) || isNumbered(tokens, at)) return skipSymbol(tokens, at);
	if (isGlued(tokens, at) || isYearOfPeriod(tokens, at) || isYearCompared(tokens, at)) return at + 1;
	if (namesNumber(tokens, at, Number(token.key))) return skipDateParts(tokens, at);
	const isPeriod = keyAt(tokens, at + 1) === 'tháng' && PERIOD_TAILS.has(keyAt(tokens, at + 2));
	return isPeriod ? at + 3 : null;
}
