import { OPENING } from './comparison-words';
import { keyAt, type AmountToken } from './tokenize-amount';

/** The tokens before and behind an amount that speak of it. */
export interface Clause {
	/** First token of the clause. */
	readonly start: number;
	/** Token after the last. */
	readonly end: number;
	/** Whether the clause runs on to the next amount, which then may own the words between. */
	readonly meetsNext: boolean;
}

const STOPS = new Set([',', ';', ':', '.', '…', ')', ']', '!', '?']);
/** No clause has more words before or behind its number; a limit keeps the reading linear. */
const WORDS = 16;

function isBracketWithNumber(tokens: readonly AmountToken[], open: number): boolean {
	const inside = tokens.slice(open, open + WORDS);
	const close = inside.findIndex((token) => token.key === ')');
	return inside.slice(0, close < 0 ? WORDS : close).some((token) => token.kind === 'numeral');
}

function stopsBehind(tokens: readonly AmountToken[], at: number): boolean {
	const key = keyAt(tokens, at);
	if (key === ',') return OPENING.has(keyAt(tokens, at + 1));
	if (key === '(') return !OPENING.has(keyAt(tokens, at + 1)) || isBracketWithNumber(tokens, at);
	return STOPS.has(key);
}

/**
 * The clause of the amount at `from`–`to`, at most from token `first` and up to token `next`, the amounts beside it.
 * A comma behind it ends the clause only before words that compare, because units have commas (`tin, bài`).
 */
export function clauseOf(
	tokens: readonly AmountToken[],
	from: number,
	to: number,
	first: number,
	next: number
): Clause {
	let [start, end] = [from, to];
	while (start > Math.max(first, from - WORDS) && !STOPS.has(keyAt(tokens, start - 1))) start -= 1;
	const last = Math.min(next, to + WORDS, tokens.length);
	while (end < last && !stopsBehind(tokens, end)) end += 1;
	return { start, end, meetsNext: end === next && next < tokens.length };
}
