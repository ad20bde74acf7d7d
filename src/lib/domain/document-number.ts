import { isPlausibleYear } from './read-date';
import type { AmountToken, TokenizedCell } from './tokenize-amount';

/** Kinds of documents and issuers as they stand in document numbers, folded. */
const SYMBOLS = new Set(
	'kh bc qđ cv ct nq tb ttr tt hd nđ ctr ttlt bcđ ubnd hđnd stttt svhttdl skhcn slđtbxh cat tw tu đp gm bb'.split(
		' '
	)
);
const VOWEL = /[AEIOUY]/u;

function isJoined(a: AmountToken | undefined, b: AmountToken | undefined): boolean {
	return a !== undefined && b !== undefined && a.end === b.start;
}

/** `91/KH-STTTT`, `48-CT/TW`: the index behind the symbol of a document number, all its joined tokens passed. */
export function skipSymbol(tokens: readonly AmountToken[], at: number): number {
	let to = at + 1;
	while (isJoined(tokens[to - 1], tokens[to])) to += 1;
	return to;
}

function isCapitals(symbol: string): boolean {
	return symbol.length > 1 && symbol === symbol.toUpperCase();
}

function isAbbreviation(symbol: string): boolean {
	return isCapitals(symbol) && !VOWEL.test(symbol.normalize('NFD'));
}

/** `105/2021/NĐ-CP` */
function hasYearAndSymbol(tokens: readonly AmountToken[], at: number): boolean {
	const [numeral, slash, year, again, word] = tokens.slice(at, at + 5);
	return (
		slash?.key === '/' &&
		again?.key === '/' &&
		word?.kind === 'word' &&
		isPlausibleYear(Number(year?.key)) &&
		isJoined(numeral, slash) &&
		isJoined(again, word)
	);
}

/**
 * Whether the numeral at `at` is the number of a document or committee: `138/ĐP`, `25/KH-BCĐ`, `105/2021/NĐ-CP`. In
 * a cell all in capitals the symbol must be a known one, joined on, or without vowels: `36/TIN, BÀI` counts items.
 * A number behind the symbol makes it a figure beside its plan (`15/KH 20`).
 */
export function isDocumentNumber(cell: TokenizedCell, at: number): boolean {
	const { text, tokens } = cell;
	if (hasYearAndSymbol(tokens, at)) return true;
	const [numeral, mark, word, next] = tokens.slice(at, at + 4);
	if (word?.kind !== 'word' || !isJoined(numeral, mark) || !isJoined(mark, word)) return false;
	if (tokens[skipSymbol(tokens, at)]?.kind === 'numeral') return false;
	const symbol = text.slice(word.start, word.end);
	if (mark?.key === '-') return SYMBOLS.has(word.key) || isAbbreviation(symbol);
	if (mark?.key !== '/') return false;
	if (SYMBOLS.has(word.key) || isAbbreviation(symbol)) return true;
	return isCapitals(symbol) && (text !== text.toUpperCase() || (next?.key === '-' && isJoined(word, next)));
}
