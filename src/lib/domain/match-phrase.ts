import { keyAt, type AmountToken } from './tokenize-amount';

/** A closed list of phrases, each with its meaning, matched longest first. */
export type PhraseList<Meaning> = ReadonlyMap<
	string,
	readonly { readonly words: readonly string[]; readonly meaning: Meaning }[]
>;

/** Builds a phrase list from `phrase, meaning` pairs; words of a phrase are separated by spaces. */
export function phraseList<Meaning>(entries: Iterable<readonly [string, Meaning]>): PhraseList<Meaning> {
	const list = new Map<string, { words: string[]; meaning: Meaning }[]>();
	for (const [phrase, meaning] of entries) {
		const words = phrase.split(' ');
		const first = words[0] ?? '';
		const bucket = [...(list.get(first) ?? []), { words, meaning }];
		list.set(
			first,
			bucket.sort((a, b) => b.words.length - a.words.length)
		);
	}
	return list;
}

/** The longest phrase of the list that stands at `at`, with the index after it, or `null`. */
export function matchPhrase<Meaning>(
	list: PhraseList<Meaning>,
	tokens: readonly AmountToken[],
	at: number
): { readonly meaning: Meaning; readonly next: number } | null {
	const found = list
		.get(keyAt(tokens, at))
		?.find(({ words }) => words.every((word, offset) => keyAt(tokens, at + offset) === word));
	return found === undefined ? null : { meaning: found.meaning, next: at + found.words.length };
}
