import { matchPhrase, phraseList } from './match-phrase';
import type { RatePer } from './quantity';
import { keyAt, type AmountToken } from './tokenize-amount';
import { timeNamed } from './unit-nouns';

/** What a rate may be per besides time. */
const FACILITIES = new Set(
	'đài trạm xã phường huyện tỉnh trường thôn ấp khu đơn cơ cụm điểm hộ kỳ station commune'.split(' ')
);
/** Occasions and issues a rate may be per, behind a slash or `mỗi`; `một cuộc` is one event. */
const OCCASIONS = new Set('cuộc buổi lớp đợt lượt lần số'.split(' '));
const MEETINGS = phraseList<true>(['hội nghị', 'hội thảo', 'hội thi'].map((phrase) => [phrase, true]));
const STATIONS = new Set(['đài', 'trạm', 'station']);
const EVERY = new Set(['mỗi', 'hàng', 'hằng', 'từng', 'một', 'every', 'per']);
const EVERY_OCCASION = new Set(['mỗi', 'từng', 'every', 'per']);
const ONE = new Set(['1', '01', 'một']);
/** Words that end a unit: what follows says where, for whom or about what, or begins to compare. */
export const ENDS: ReadonlySet<string> = new Set(
	(
		'cho của tại về ở trong trên với từ do để là được nhằm gồm như tới đến có thuộc phục đã so theo bằng tăng giảm ' +
		'đạt vượt chiếm cùng hơn ước for in at on to from with'
	).split(' ')
);
/** Verbs between a facility and what each of them does: `mỗi xã tổ chức 02 buổi`. */
const DOING = phraseList<true>(
	[
		'tổ chức',
		'thực hiện',
		'phát sóng',
		'phát hành',
		'đăng',
		'đăng tải',
		'triển khai',
		'phải',
		'viết',
		'khoảng'
	].map((phrase) => [phrase, true])
);
/** How far back `mỗi Đài Truyền thanh cấp huyện có 36` may stand. */
const WORDS_BACK = 10;

/** One thing a rate is per, as the folded words that name it. */
export interface PerPart {
	readonly word: string;
	readonly to: number;
}

function isOccasion(tokens: readonly AmountToken[], at: number): boolean {
	const word = keyAt(tokens, at);
	return OCCASIONS.has(word) || word === 'người' || matchPhrase(MEETINGS, tokens, at) !== null;
}

function startsEvery(tokens: readonly AmountToken[], at: number): boolean {
	const next = keyAt(tokens, at + 1);
	return EVERY.has(keyAt(tokens, at)) && (timeNamed(next) !== null || FACILITIES.has(next));
}

function nameFrom(tokens: readonly AmountToken[], at: number, limit: number): PerPart {
	let to = at + 1;
	while (
		to < limit &&
		tokens[to]?.kind === 'word' &&
		!ENDS.has(keyAt(tokens, to)) &&
		matchPhrase(DOING, tokens, to) === null &&
		!startsEvery(tokens, to)
	) {
		to += 1;
	}
	const words = tokens.slice(at, to).map((token) => token.key);
	return { word: words.join(' '), to };
}

function partAt(
	tokens: readonly AmountToken[],
	at: number,
	limit: number,
	occasions: boolean
): PerPart | null {
	const word = keyAt(tokens, at);
	if (timeNamed(word) !== null) return { word, to: at + 1 };
	return FACILITIES.has(word) || (occasions && isOccasion(tokens, at)) ? nameFrom(tokens, at, limit) : null;
}

/** The token behind a `1` or `một` at `at`, which a rate may say: `2 lần/01 tuần`. */
function skipOne(tokens: readonly AmountToken[], at: number): number {
	return ONE.has(keyAt(tokens, at)) ? at + 1 : at;
}

/** `/tuần`, `/01 xã`, `/cuộc`: what stands behind the slash at `at`, or `null`. */
export function perSlash(tokens: readonly AmountToken[], at: number, limit: number): PerPart | null {
	return partAt(tokens, skipOne(tokens, at + 1), limit, true);
}

/** `mỗi tuần`, `hàng tháng`, `mỗi lớp`, or `null`. */
export function everyAt(tokens: readonly AmountToken[], at: number, limit: number): PerPart | null {
	const word = keyAt(tokens, at);
	return EVERY.has(word) ? partAt(tokens, skipOne(tokens, at + 1), limit, EVERY_OCCASION.has(word)) : null;
}

/** What the number at `from` is per as said before it in the same cell: `mỗi tháng 4 chuyên mục`. */
export function partsBefore(tokens: readonly AmountToken[], from: number): readonly string[] {
	for (let at = from - 1; at >= Math.max(0, from - WORDS_BACK); at -= 1) {
		const part = everyAt(tokens, at, from);
		if (part !== null) return [part.word];
	}
	return [];
}

/**
 * Whether the amount at `from`–`to` is the `1` of `2 lần/1 tuần`, no amount of its own; behind a number a slash
 * makes a part of a whole (`1/1 xã`).
 */
export function isPerOne(tokens: readonly AmountToken[], from: number, to: number): boolean {
	const isOne = to === from + 1 && ONE.has(keyAt(tokens, from));
	const [before, slash] = [tokens[from - 2], tokens[from - 1]];
	return (
		isOne && slash?.key === '/' && before?.kind !== 'numeral' && perSlash(tokens, from - 1, to + 1) !== null
	);
}

/**
 * A slash straight after the number has lost what stood before it: in `36/ tin, bài/năm` the station. It is read
 * as per station and year, the reading under which nothing may be multiplied out.
 */
export function perOf(parts: readonly string[], stray: boolean): RatePer | null {
	const time = parts.map(timeNamed).find((per) => per !== null);
	const facilities = parts.filter((part) => timeNamed(part) === null);
	const atStation = facilities.some((part) => STATIONS.has(part.split(' ')[0] ?? ''));
	if (time === 'year' && (atStation || (stray && facilities.length === 0))) return 'station_year';
	if (facilities.length === 0) return time ?? null;
	return parts.join('/');
}
