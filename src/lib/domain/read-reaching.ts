import { matchPhrase } from './match-phrase';
import { QUALIFIERS, REACHING_QUALIFIERS, TRAILING_QUALIFIERS, type Qualifier } from './qualifiers';
import { addQualifier, isPartOfWord, readQualifiers, UNQUALIFIED, type Qualified } from './read-qualifiers';
import { keyAt, type AmountToken } from './tokenize-amount';

/**
 * What words apart from a number say of it. `isParted` where something stands between that may end what they speak
 * of, so that it can't be told whether they bound this number: `tối thiểu mỗi xã, phường 02 buổi`.
 */
export interface Reaching extends Qualified {
	readonly isParted: boolean;
}

type Tokens = readonly AmountToken[];
type Match = ReturnType<typeof matchPhrase<Qualifier>>;

/** Marks behind which something else is spoken of. */
const ENDS = new Set([';', '…', '!', '?']);
/** Marks that part nothing: `ước thực hiện đến 30/6: 15 cuộc`. */
const PASSED = new Set([':', '-', '/']);
const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
/** Words behind which `tối đa` says how, and bounds nothing: `phát huy tối đa vai trò`, `hạn chế tối đa`. */
const DOING_UTMOST = new Set('huy động dụng thác chế thủ giảm cường'.split(' '));
/** No qualifier in brackets, and none before one, has more words. */
const LONGEST = 8;

function asFound(tokens: Tokens, at: number, match: Match): Match {
	const isManner = keyAt(tokens, at) === 'tối' && DOING_UTMOST.has(keyAt(tokens, at - 1));
	return isManner || isPartOfWord(tokens, at) ? null : match;
}

/** Where a number bears two wordings, the one nearer to it counts. */
function join(near: Reaching, far: Qualified): Reaching {
	return {
		...near,
		wording: near.wording ?? far.wording,
		flags: [...new Set([...near.flags, ...far.flags])],
		average: near.average || far.average
	};
}

/** A bracket closed at `close` that holds qualifiers and nothing else: `(tối đa) 15`; with where it opens. */
function bracketClosedAt(tokens: Tokens, close: number, since: number) {
	for (let open = close - 1; open >= Math.max(since, close - LONGEST); open -= 1) {
		if (!OPENING.has(keyAt(tokens, open))) continue;
		const qualified = readQualifiers(tokens, open + 1);
		return qualified.to === close && close > open + 1 ? { open, qualified } : null;
	}
	return null;
}

/** `khoảng (50)`, `trên (500)`: the qualifier directly before the bracket that opens at `open`, or `null`. */
function beforeBracket(tokens: Tokens, open: number, since: number): Qualifier | null {
	for (let at = Math.max(since, open - LONGEST); at < open; at += 1) {
		const match = asFound(tokens, at, matchPhrase(QUALIFIERS, tokens, at));
		if (match?.next === open) return match.meaning;
	}
	return null;
}

/** What is said of a number in brackets right before these; a word that is also *on* or *near* is in doubt. */
function openedBy(tokens: Tokens, open: number, since: number): Reaching {
	const meaning = beforeBracket(tokens, open, since);
	if (meaning?.firm === true) return { ...addQualifier(UNQUALIFIED, meaning, open + 1), isParted: false };
	return { ...UNQUALIFIED, isParted: meaning?.kind === 'wording' };
}

/**
 * What the words before token `from` say of the number there, back to token `since` (behind the amount before it) or
 * to the end of another sentence. Numbers between are names (`ước thực hiện năm 2020: 15 cuộc`).
 */
export function readReaching(tokens: Tokens, since: number, from: number): Reaching {
	const isBracketed = from > since && OPENING.has(keyAt(tokens, from - 1));
	let found: Reaching = { ...UNQUALIFIED, isParted: false };
	if (isBracketed) found = openedBy(tokens, from - 1, since);
	let isCrossed = false;
	for (let at = isBracketed ? from - 2 : from - 1; at >= since && !ENDS.has(keyAt(tokens, at)); at -= 1) {
		const isClosing = CLOSING.has(keyAt(tokens, at));
		const bracket = isClosing && !isCrossed ? bracketClosedAt(tokens, at, since) : null;
		if (bracket !== null) {
			found = join(found, bracket.qualified);
			at = bracket.open;
			continue;
		}
		const match = asFound(tokens, at, matchPhrase(REACHING_QUALIFIERS, tokens, at));
		if (match !== null && match.next <= from) {
			if (!isCrossed) found = join(found, addQualifier(UNQUALIFIED, match.meaning, from));
			else if (match.meaning.firm) found = { ...found, isParted: true };
		}
		isCrossed ||= tokens[at]?.kind === 'mark' && !PASSED.has(keyAt(tokens, at));
	}
	return found;
}

/**
 * A qualifier behind a number or its unit that stands at `at` (`15 buổi tối thiểu`), or `null`. Behind a comma only at
 * the end of the cell: what follows is else spoken of another number (`15 buổi, dự kiến cả năm đạt 100%`).
 */
export function trailingAt(tokens: Tokens, at: number): Match {
	const match = asFound(tokens, at, matchPhrase(TRAILING_QUALIFIERS, tokens, at));
	return keyAt(tokens, at - 1) === ',' && match !== null && match.next < tokens.length ? null : match;
}

/** Whether a comma at `at` parts an amount from words on another one: `15 buổi, dự kiến cả năm đạt 100%`. */
export function opensAnother(tokens: Tokens, at: number): boolean {
	const isQualifier = matchPhrase(REACHING_QUALIFIERS, tokens, at + 1) !== null;
	return keyAt(tokens, at) === ',' && isQualifier && trailingAt(tokens, at + 1) === null;
}
