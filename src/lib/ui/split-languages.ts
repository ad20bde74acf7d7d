/** A part of a text of the English interface: `vi` where it is Vietnamese, `null` where it is the interface's own. */
export interface LanguagePart {
	readonly text: string;
	readonly lang: 'vi' | null;
}

/** Letters that English does not have, and Vietnamese has in nearly every few words. */
const VIETNAMESE = /[ăâđĩũơưà-ãè-êìíò-õùúýạ-ỹ]/iu;

/** What is quoted, and what stands between the marks that words of the application set between words of the data. */
const PIECE = /“[^”]*”|[^“·:;()–]+|[“·:;()–]/gu;

/** The words of a piece without the number before them, and without the blank or the rate (`/month`) behind. */
const WORDS = /^([^\p{L}]*)(.*?)((?:\/[a-z]+)*\s*)$/su;

/** Words that tell an English sentence; none of them is Vietnamese. */
const ENGLISH = /\b(?:the|of|is|are|and|not|by|for|with|from|before|as)\b/u;

/** Words next to each other that each have such a letter. */
const RUN =
	/(?<![\p{L}])\p{L}*[ăâđĩũơưà-ãè-êìíò-õùúýạ-ỹ]\p{L}*(?:\s+\p{L}*[ăâđĩũơưà-ãè-êìíò-õùúýạ-ỹ]\p{L}*)*/giu;

/**
 * Parts a text of the English interface where it holds words as a report wrote them, so that each can be spoken in its
 * own language (WCAG 2.2, 3.1.2). Told by the letters, as the words come without their language; numbers stay with the
 * interface, whose digits are grouped its way. The texts of all parts joined are the text given.
 */
export function splitLanguages(text: string): readonly LanguagePart[] {
	if (!VIETNAMESE.test(text)) return [{ text, lang: null }];
	const parts: LanguagePart[] = [];
	const add = (words: string, lang: LanguagePart['lang']): void => {
		const last = parts.at(-1);
		if (words === '') return;
		if (last?.lang === lang) parts[parts.length - 1] = { text: last.text + words, lang };
		else parts.push({ text: words, lang });
	};
	for (const [piece] of text.matchAll(PIECE)) {
		const [, before = '', words = '', behind = ''] = piece.startsWith('“')
			? ['', '“', piece.slice(1, -1), '”']
			: (WORDS.exec(piece) ?? []);
		if (!VIETNAMESE.test(piece)) add(piece, null);
		else if (ENGLISH.test(words)) addRuns(piece, add);
		else {
			add(before, null);
			add(words, 'vi');
			add(behind, null);
		}
	}
	return parts;
}

/** Of an English sentence only what can be nothing but Vietnamese. */
function addRuns(sentence: string, add: (words: string, lang: LanguagePart['lang']) => void): void {
	let from = 0;
	for (const { 0: run, index } of sentence.matchAll(RUN)) {
		add(sentence.slice(from, index), null);
		add(run, 'vi');
		from = index + run.length;
	}
	add(sentence.slice(from), null);
}
