/** A part of a text: shown as it is, or a character that shows nothing or misleads, by its name (`U+200B`). */
export type TextSegment =
	| { readonly kind: 'plain'; readonly text: string }
	| { readonly kind: 'token'; readonly text: string; readonly name: string };

/**
 * What must not be shown as it is: controls, format characters (direction, zero width, soft hyphen, tags), blanks
 * other than the space, fillers without a shape, halves of surrogate pairs, and the mark of a broken character.
 */
const TOKEN =
	/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180D\u3164\uFE00-\uFE0F\uFFA0\uFFFD]/gu;

/** Of these, what hides or turns its neighbours around wherever it stands; blanks and line ends do not. */
const HIDDEN =
	/[^\P{Cc}\t\n\r]|[\p{Cf}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180D\u3164\uFFA0\uFFFD]/gu;

/** Whether a text can't be shown as it is without hiding something. */
export function hidesCharacters(text: string): boolean {
	return text.search(HIDDEN) >= 0;
}

const nameOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Parts a text so that no character in it can hide or turn its neighbours around; with `blanks` as they are, those are
 * no tokens. The texts of all segments joined are the text given.
 */
export function splitTokens(text: string, blanks: 'named' | 'as they are' = 'named'): readonly TextSegment[] {
	const segments: TextSegment[] = [];
	let from = 0;
	for (const { 0: character, index } of text.matchAll(blanks === 'named' ? TOKEN : HIDDEN)) {
		if (index > from) segments.push({ kind: 'plain', text: text.slice(from, index) });
		segments.push({ kind: 'token', text: character, name: nameOf(character) });
		from = index + character.length;
	}
	if (from < text.length) segments.push({ kind: 'plain', text: text.slice(from) });
	return segments;
}

/** The same for what can hold no markup: each such character stands as `<U+200B>`. Spelling it out again changes nothing. */
export function spellTokens(text: string, blanks: 'named' | 'as they are' = 'named'): string {
	return splitTokens(text, blanks)
		.map((segment) => (segment.kind === 'token' ? `<${segment.name}>` : segment.text))
		.join('');
}
