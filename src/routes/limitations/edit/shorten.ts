/** Longest text that a sentence about a statement quotes, in characters. */
const LONGEST = 60;

/** A statement's text as a sentence quotes it: cut at a word, and marked so. */
export function shorten(text: string): string {
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
