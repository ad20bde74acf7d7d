import { matchPhrase } from './match-phrase';
import { SUFFIXES } from './qualifiers';
import type { QuantityWording, RatePer } from './quantity';
import type { AmountToken, TokenizedCell } from './tokenize-amount';

/** The unit behind an amount, what it is per, and whether the next amount is joined to it. */
export interface UnitRead {
	readonly unitText: string;
	readonly per: RatePer | null;
	/** What `trở lên` or `+` behind the number or its unit says. */
	readonly suffix: QuantityWording | null;
	/** Whether a slash joins this unit to the next amount (`17.123 buổi/627.132 lượt người`). */
	readonly slashed: boolean;
}

const TIMES: ReadonlyMap<string, RatePer> = new Map([
	['ngày', 'day'],
	['tuần', 'week'],
	['tháng', 'month'],
	['quý', 'quarter'],
	['năm', 'year'],
	['day', 'day'],
	['week', 'week'],
	['month', 'month'],
	['quarter', 'quarter'],
	['year', 'year']
]);
/** What a rate may be per besides time; a `người` or `bản` behind a slash is a double unit, not a rate. */
const FACILITIES = new Set(
	'đài trạm xã phường huyện tỉnh trường thôn ấp khu đơn cơ cụm điểm hộ kỳ station commune'.split(' ')
);
const STATIONS = new Set(['đài', 'trạm', 'station']);
const EVERY = new Set(['mỗi', 'hàng', 'hằng', 'từng', 'một', 'every', 'per']);
/** Words that end a unit: what follows says where, for whom or about what. */
const ENDS = new Set(
	'cho của tại về ở trong trên với từ do để là được nhằm gồm như tới đến có thuộc phục đã so for in at on to from with'.split(
		' '
	)
);
const END_MARKS = new Set(['(', ')', '[', ']', ';', ':', '…', '.', '"', '“', '”', '!', '?']);
/** How far back `mỗi Đài Truyền thanh cấp huyện có 36` may stand. */
const WORDS_BACK = 10;

interface PerPart {
	readonly word: string;
	readonly to: number;
}

function perPartAt(tokens: readonly AmountToken[], at: number): PerPart | null {
	const word = tokens[at]?.key ?? '';
	if (TIMES.has(word)) return { word, to: at + 1 };
	if (!FACILITIES.has(word)) return null;
	let to = at + 1;
	while (tokens[to]?.kind === 'word' && !ENDS.has(tokens[to]?.key ?? '')) to += 1;
	return {
		word: tokens
			.slice(at, to)
			.map((token) => token.key)
			.join(' '),
		to
	};
}

function everyAt(tokens: readonly AmountToken[], at: number): PerPart | null {
	return EVERY.has(tokens[at]?.key ?? '') ? perPartAt(tokens, at + 1) : null;
}

function partsBefore(tokens: readonly AmountToken[], from: number): readonly string[] {
	for (let at = from - 1; at >= Math.max(0, from - WORDS_BACK); at -= 1) {
		const part = everyAt(tokens, at);
		if (part !== null) return [part.word.replace(/ có$/u, '')];
	}
	return [];
}

/**
 * A slash straight after the number has lost what stood before it: in `36/ tin, bài/năm` the station. It is read
 * as per station and year, the reading under which nothing may be multiplied out.
 */
function perOf(parts: readonly string[], stray: boolean): RatePer | null {
	const time = parts.map((part) => TIMES.get(part)).find((per) => per !== undefined);
	const facilities = parts.filter((part) => !TIMES.has(part));
	const atStation = facilities.some((part) => STATIONS.has(part.split(' ')[0] ?? ''));
	if (time === 'year' && (atStation || (stray && facilities.length === 0))) return 'station_year';
	if (facilities.length === 0) return time ?? null;
	return parts.join('/');
}

/** `01 (một) cuộc`: the number repeated in words is no part of the unit. */
function skipRepeated(tokens: readonly AmountToken[], at: number): number {
	if (tokens[at]?.key !== '(') return at;
	const close = tokens.slice(at, at + 8).findIndex((token) => token.key === ')');
	const behind = tokens[at + close + 1];
	return close > 0 && behind?.kind === 'word' ? at + close + 1 : at;
}

/**
 * Reads the unit that starts at token `at` and the rate it may be, up to `limit` (the next amount). `from` is where
 * the amount itself began, because `mỗi tháng 4 chuyên mục` says what it is per in front.
 */
export function readUnitAt(cell: TokenizedCell, from: number, at: number, limit: number): UnitRead {
	const { tokens, text } = cell;
	const first = skipRepeated(tokens, at);
	const parts: string[] = [];
	const stray = tokens[first]?.key === '/' && tokens[first + 1]?.kind === 'word';
	const start = stray && perPartAt(tokens, first + 1) === null ? first + 1 : first;
	let [end, to, slashed] = [start, start, false];
	let suffix: QuantityWording | null = null;
	while (to < Math.min(limit, tokens.length)) {
		const key = tokens[to]?.key ?? '';
		const behind = matchPhrase(SUFFIXES, tokens, to);
		const part = key === '/' ? perPartAt(tokens, to + 1) : everyAt(tokens, to);
		slashed = key === '/' && to + 1 === limit;
		if (END_MARKS.has(key) || ENDS.has(key) || slashed) break;
		if (behind !== null) [suffix, to] = [behind.meaning, behind.next];
		else if (part !== null) {
			parts.push(part.word);
			to = part.to;
		} else {
			to += 1;
			const isClosed = suffix !== null || (parts.length > 0 && end > start);
			if (!isClosed && (tokens[to - 1]?.kind !== 'mark' || key === '%')) end = to;
		}
	}
	const unitText = end > start ? text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0) : '';
	return { unitText, per: perOf([...partsBefore(tokens, from), ...parts], stray), suffix, slashed };
}
