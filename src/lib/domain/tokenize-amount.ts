import { foldText, tidyText } from './fold';

/** A piece of a cell: a numeral with its separators, a word, or a single mark. `key` is folded for comparing. */
export interface AmountToken {
	readonly kind: 'numeral' | 'word' | 'mark';
	readonly key: string;
	/** Place in the tidied text, end exclusive. */
	readonly start: number;
	readonly end: number;
}

/** The tidied cell, its tokens, and in which language its words are, if it has any. */
export interface TokenizedCell {
	readonly text: string;
	readonly tokens: readonly AmountToken[];
	readonly words: 'none' | 'vietnamese' | 'english';
}

/** Words that show English text, where `20,000` is twenty thousand. */
const ENGLISH_WORDS = new Set(
	(
		'of the and more than over nearly almost about approximately around least most people persons students ' +
		'participants attendees members meetings sessions copies leaflets items articles news million thousand billion'
	).split(' ')
);

function languageOf(tokens: readonly AmountToken[]): TokenizedCell['words'] {
	if (tokens.some((token) => ENGLISH_WORDS.has(token.key))) return 'english';
	return tokens.some((token) => token.kind === 'word') ? 'vietnamese' : 'none';
}

/** `2 000`: groups of exactly three digits, at most a quintillion, so that the scan stays linear. */
const SPACED_NUMERAL = /[1-9]\d{0,2}(?: \d{3}){1,5}(?:,\d{1,2})?(?![\d]|[.,]\d)/uy;
const NUMERAL = /\d+(?:[.,]\d+)*/uy;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
const ELLIPSIS = /\.{2,}|…/uy;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}

function tokenAt(text: string, at: number): AmountToken {
	const numeral = matchAt(SPACED_NUMERAL, text, at) ?? matchAt(NUMERAL, text, at);
	if (numeral !== null) {
		return { kind: 'numeral', key: numeral.replaceAll(' ', ''), start: at, end: at + numeral.length };
	}
	const word = matchAt(WORD, text, at);
	if (word !== null) return { kind: 'word', key: foldText(word), start: at, end: at + word.length };
	const ellipsis = matchAt(ELLIPSIS, text, at);
	if (ellipsis !== null) return { kind: 'mark', key: '…', start: at, end: at + ellipsis.length };
	const mark = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return { kind: 'mark', key: mark, start: at, end: at + mark.length };
}

/** Cuts a cell into tokens in time linear in its length; spaces, kinds of dash and Unicode forms do not matter. */
export function tokenizeAmount(cell: string): TokenizedCell {
	const text = tidyText(cell);
	const tokens: AmountToken[] = [];
	for (let at = 0; at < text.length;) {
		if (text[at] === ' ') {
			at += 1;
			continue;
		}
		const token = tokenAt(text, at);
		tokens.push(token);
		at = token.end;
	}
	return { text, tokens, words: languageOf(tokens) };
}

/** The folded token at `at`, `''` outside the cell. */
export function keyAt(tokens: readonly AmountToken[], at: number): string {
	return tokens[at]?.key ?? '';
}
