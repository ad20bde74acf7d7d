import { isPlausibleYear } from './read-date';
import type { AmountToken, TokenizedCell } from './tokenize-amount';

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
const TOTAL_OF = new Set(['tổng', 'con']);
const DATE_MARKS = new Set(['/', '-', '.']);
const PERIOD_TAILS = new Set(['đầu', 'cuối', 'năm']);

function isNumeral(token: AmountToken | undefined): token is AmountToken {
	return token?.kind === 'numeral';
}

/** Skips `6/2/2020`, `06-02-2020`, `15/12`, `2016-2020` after a naming noun, giving the index behind. */
function skipDateParts(tokens: readonly AmountToken[], at: number): number {
	let to = at + 1;
	while (DATE_MARKS.has(tokens[to]?.key ?? '') && isNumeral(tokens[to + 1])) to += 2;
	return to;
}

/** `91/KH-STTTT`, `48-CT/TW`: the symbol behind a document number, to its last joined token. */
function skipSymbol(tokens: readonly AmountToken[], at: number): number {
	let to = at + 1;
	while (tokens[to] !== undefined && tokens[to]?.start === tokens[to - 1]?.end) to += 1;
	return to;
}

function startsDate(tokens: readonly AmountToken[], at: number): boolean {
	const [first, mark, second, again, third] = tokens.slice(at, at + 5);
	if (/^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(first?.key ?? '')) return true;
	return (
		isNumeral(first) &&
		isNumeral(second) &&
		isNumeral(third) &&
		mark?.key === again?.key &&
		(mark?.key === '/' || mark?.key === '-') &&
		[first, third].some((token) => token.key.length === 4)
	);
}

/** `138/ĐP`, `25/KH-BCĐ`: a number joined to a symbol in capitals names a document or a committee. */
function hasSymbol(cell: TokenizedCell, at: number): boolean {
	const [numeral, slash, word] = cell.tokens.slice(at, at + 3);
	if (slash?.key !== '/' || word?.kind !== 'word' || numeral?.end !== slash.start || slash.end !== word.start)
		return false;
	const symbol = cell.text.slice(word.start, word.end);
	return symbol.length > 1 && symbol === symbol.toUpperCase() && cell.text !== cell.text.toUpperCase();
}

/** `Covid-19`: a number glued to a word by a dash is part of a name. */
function isGlued(tokens: readonly AmountToken[], at: number): boolean {
	const [word, dash, numeral] = tokens.slice(Math.max(0, at - 2), at + 1);
	return word?.kind === 'word' && dash?.key === '-' && word.end === dash.start && dash.end === numeral?.start;
}

/** `quý I/2020`: a year behind a slash with nothing counted behind it. */
function isYearOfPeriod(tokens: readonly AmountToken[], at: number): boolean {
	const isBehindWord = tokens[at - 1]?.key === '/' && tokens[at - 2]?.kind === 'word';
	return isBehindWord && isPlausibleYear(Number(tokens[at]?.key)) && tokens[at + 1]?.kind !== 'word';
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
	const before = tokens[at - 1]?.key ?? '';
	const beforeThat = tokens[at - 2]?.key ?? '';
	if (hasSymbol(cell, at) || (before === 'số' && !TOTAL_OF.has(beforeThat))) return skipSymbol(tokens, at);
	if (isGlued(tokens, at) || isYearOfPeriod(tokens, at)) return at + 1;
	const names = NAMING_NOUNS.get(before);
	if (names?.(Number(token.key)) === true && !EVERY.has(beforeThat)) return skipDateParts(tokens, at);
	const isPeriod = tokens[at + 1]?.key === 'tháng' && PERIOD_TAILS.has(tokens[at + 2]?.key ?? '');
	return isPeriod ? at + 3 : null;
}
