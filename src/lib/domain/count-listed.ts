import { keyAt, type TokenizedCell } from './tokenize-amount';

const ELISION = /\[?(?:\.{2,}|…)\]?/gu;
const CONTENT = /[\p{L}\p{N}]/u;

/** An open list opened by `như`: where it starts, and how many things it names (`null` if that is not plain). */
export interface ListedExamples {
	readonly at: number;
	readonly count: number | null;
}

/**
 * Counts the examples of an open list, `các Công văn như: a; b;…` → 2, an elision counting as none. Items are
 * parted by semicolons; commas also stand inside titles, so that a list with commas only has no count.
 */
export function countListed(cell: TokenizedCell): ListedExamples | null {
	const { text, tokens } = cell;
	const at = tokens.findIndex(({ key }, index) => key === 'như' && keyAt(tokens, index + 1) !== 'trên');
	const opening = tokens[at];
	if (at < 0 || opening === undefined) return null;
	const rest = text.slice(opening.end).replace(/^ ?:/u, '');
	const isList = keyAt(tokens, at + 1) === ':' || rest.includes(';');
	if (!isList) return null;
	const items = rest.split(';').filter((item) => CONTENT.test(item.replace(ELISION, '')));
	if (items.length === 0) return null;
	return { at, count: items.length === 1 && rest.includes(',') ? null : items.length };
}
