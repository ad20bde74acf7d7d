import type { ConventionKind } from './number-convention';
import { readAmountAt, type Amount } from './read-amount';
import type { AmountToken, TokenizedCell } from './tokenize-amount';

/** The amounts of a cell, outside and inside brackets, or what stopped the reading. */
export type AmountsFound =
	| {
			readonly kind: 'amounts';
			readonly outside: readonly Amount[];
			readonly inside: readonly Amount[];
			/** Whether a date, a period or a document number was passed over. */
			readonly passedDate: boolean;
	  }
	| { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
	| { readonly kind: 'malformed' };

/** More numbers than a figure can have; a cell with more is prose and is held. */
const MOST_AMOUNTS = 64;

const EVERY = new Set(['mỗi', 'hàng', 'hằng', 'một', '1', '01', 'mỗi']);
/** Nouns whose number is a name, not a count: `số 91`, `tháng 6`, `lần 2`. The limit keeps `mỗi tháng 15 tin` a count. */
const NAMING_NOUNS: ReadonlyMap<string, (value: number) => boolean> = new Map([
	['ngày', (value: number) => value <= 31],
	['tháng', (value: number) => value <= 12],
	['quý', (value: number) => value <= 4],
	['tuần', (value: number) => value <= 53],
	['năm', isYear],
	['số', () => true],
	['thứ', () => true],
	['điều', () => true],
	['khoản', () => true],
	['mục', () => true],
	['đợt', () => true],
	['lần', () => true],
	['khóa', () => true],
	['giai', () => true],
	['đoạn', isYear],
	['học', isYear],
	['kỳ', isYear]
]);
const TOTAL_OF = new Set(['tổng', 'con']);
const DATE_MARKS = new Set(['/', '-', '.']);
const PERIOD_TAILS = new Set(['đầu', 'cuối', 'năm']);

function isYear(value: number): boolean {
	return value >= 1945 && value <= 2100;
}

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

/** Index behind a date, period or document number at `at`, or `null` where the numeral is an amount. */
function skipName(tokens: readonly AmountToken[], at: number): number | null {
	const token = tokens[at];
	if (!isNumeral(token)) return null;
	if (startsDate(tokens, at)) return skipDateParts(tokens, at);
	const before = tokens[at - 1]?.key ?? '';
	const beforeThat = tokens[at - 2]?.key ?? '';
	if (before === 'số' && !TOTAL_OF.has(beforeThat)) return skipSymbol(tokens, at);
	const names = NAMING_NOUNS.get(before);
	if (names?.(Number(token.key)) === true && !EVERY.has(beforeThat) && before !== 'số')
		return skipDateParts(tokens, at);
	const isPeriod = tokens[at + 1]?.key === 'tháng' && PERIOD_TAILS.has(tokens[at + 2]?.key ?? '');
	return isPeriod ? at + 3 : null;
}

/** Finds the amounts of a cell, passing over dates, period names and document numbers. */
export function findAmounts(cell: TokenizedCell, convention: ConventionKind): AmountsFound {
	const outside: Amount[] = [];
	const inside: Amount[] = [];
	let [depth, passedDate] = [0, false];
	for (let at = 0; at < cell.tokens.length && outside.length + inside.length < MOST_AMOUNTS;) {
		const key = cell.tokens[at]?.key;
		if (key === '(' || key === '[') depth += 1;
		if (key === ')' || key === ']') depth = Math.max(0, depth - 1);
		const behind = skipName(cell.tokens, at);
		if (behind !== null) {
			[at, passedDate] = [behind, true];
			continue;
		}
		const reading = readAmountAt(cell, at, convention);
		if (reading !== null && reading.kind !== 'amount') return reading;
		if (reading !== null) (depth > 0 ? inside : outside).push(reading.amount);
		at = reading?.amount.to ?? at + 1;
	}
	return { kind: 'amounts', outside, inside, passedDate };
}
