/** A piece of a statement: a word, a quoted name, a text, or a single sign. Comments and spaces are passed over. */
export interface Token {
	readonly kind: 'word' | 'name' | 'text' | 'sign';
	/** A word in small letters, a name or a text without its quotes, or the sign. */
	readonly value: string;
	/** Where it stands in the statement, in UTF-16 units; the end is not in it. */
	readonly start: number;
	readonly end: number;
}

/** A statement in pieces; `isClosed` is false where a text, a name or a comment never ends. */
export interface ScannedStatement {
	readonly tokens: readonly Token[];
	readonly isClosed: boolean;
}

const WORD = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d[\d_.]*(?:e[+-]?\d+)?/iuy;
const DOLLAR = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}

/** The end of a comment that begins at `at`, which may hold others; −1 where it never ends. */
function endOfComment(text: string, at: number): number {
	let depth = 0;
	for (let index = at; index < text.length - 1; index += 1) {
		const pair = text.slice(index, index + 2);
		if (pair === '/*') depth += 1;
		else if (pair === '*/') depth -= 1;
		else continue;
		index += 1;
		if (depth === 0) return index + 1;
	}
	return -1;
}

/** The end of what is quoted from `at`, a doubled quote being one of the text; −1 where it never ends. */
function endOfQuoted(text: string, at: number, quote: string, hasEscapes: boolean): number {
	for (let index = at + 1; index < text.length; index += 1) {
		if (hasEscapes && text[index] === '\\') index += 1;
		else if (text[index] === quote) {
			if (text[index + 1] !== quote) return index + 1;
			index += 1;
		}
	}
	return -1;
}

/** What stands at `at`: nothing to keep, a token, or something without an end. */
function readAt(text: string, at: number): { readonly token: Token | null; readonly end: number } {
	const piece = (kind: Token['kind'], end: number, value = text.slice(at, end)) => ({
		token: { kind, value, start: at, end },
		end
	});
	const two = text.slice(at, at + 2);
	if (two === '--') {
		const line = text.slice(at).search(/[\r\n]/u);
		return { token: null, end: line < 0 ? text.length : at + line };
	}
	if (two === '/*') return { token: null, end: endOfComment(text, at) };
	const sign = text[at] ?? '';
	if (/\s/u.test(sign)) return { token: null, end: at + 1 };
	if (sign === "'" || sign === '"' || /^e'$/iu.test(two)) {
		const open = sign === "'" || sign === '"' ? at : at + 1;
		const quote = text[open] ?? '';
		const end = endOfQuoted(text, open, quote, open !== at);
		const value = text.slice(open + 1, end - 1).replaceAll(quote + quote, quote);
		return piece(quote === '"' ? 'name' : 'text', end, value);
	}
	const dollar = matchAt(DOLLAR, text, at);
	if (dollar !== null) {
		const close = text.indexOf(dollar, at + dollar.length);
		const end = close < 0 ? -1 : close + dollar.length;
		return piece('text', end, text.slice(at + dollar.length, close));
	}
	const word = matchAt(WORD, text, at);
	if (word !== null) return piece('word', at + word.length, word.toLowerCase());
	const number = matchAt(NUMBER, text, at);
	return piece('sign', at + (number?.length ?? 1));
}

/** Takes a statement apart as the engine does, as far as is needed to say in words why it is refused. */
export function scanStatement(text: string): ScannedStatement {
	const tokens: Token[] = [];
	let at = 0;
	while (at < text.length) {
		const { token, end } = readAt(text, at);
		if (end < 0) return { tokens, isClosed: false };
		if (token !== null) tokens.push(token);
		at = end;
	}
	return { tokens, isClosed: true };
}
