/** A name that may be typed, and what it is. */
export interface KnownName {
	readonly name: string;
	readonly about: string;
}

/** So many suggestions can be looked through. */
const MOST = 8;

/** The names that what stands before the cursor may become, and where that begins. */
export interface Completion {
	readonly from: number;
	readonly matches: readonly KnownName[];
}

/**
 * Suggests names for the word that ends at the cursor: those that begin with it, then those that hold it. Without a
 * word nothing is suggested unless `isAsked`; a word that is already the only match needs no suggestion.
 */
export function completeName(
	text: string,
	cursor: number,
	names: readonly KnownName[],
	isAsked: boolean
): Completion {
	const word = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(text.slice(0, cursor))?.[0].toLowerCase() ?? '';
	const from = cursor - word.length;
	if (word === '' && !isAsked) return { from, matches: [] };
	const begin = names.filter(({ name }) => name.startsWith(word));
	const hold =
		word.length < 2 ? [] : names.filter(({ name }) => !name.startsWith(word) && name.includes(word));
	const matches = [...begin, ...hold].slice(0, MOST);
	return { from, matches: matches.length === 1 && matches[0]?.name === word ? [] : matches };
}
