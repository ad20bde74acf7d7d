import { measureRegular } from './measure-text';

/** Where Times New Roman is not at hand, letters with marks may come from a wider typeface. */
const SPARE = 1.12;
const HAS_MARKS = /[^\u0020-\u024F≥≤–…“”’·]/u;
/** Lines are seldom full. */
export const RAGGED = 1.15;
/** Words of a text up to which its lines are tried out. */
const FEW_WORDS = 8;

export function wordsOf(text: string): readonly string[] {
	return text.split(/\s/u);
}

/** A width with room for a wider typeface, where the text may need it. */
export function spared(text: string, width: number): number {
	return (HAS_MARKS.test(text) ? SPARE : 1) * width;
}

/** The least width at which a cell takes so many lines: exact where it has few words, else about. */
export function widthInLines(own: readonly string[], whole: number, lines: number): number {
	if (lines === 1) return whole * 1.02;
	const [text = ''] = own;
	const words = wordsOf(text);
	if (own.length > 1 || words.length > FEW_WORDS) return (whole * RAGGED) / lines;
	return spared(text, leastWidth(words, lines));
}

/** The least width at which words fit on so many lines. */
function leastWidth(words: readonly string[], lines: number): number {
	const whole = measureRegular(words.join(' '), 1);
	if (lines === 1) return whole;
	return words.slice(1).reduce((least, _, at) => {
		const first = measureRegular(words.slice(0, at + 1).join(' '), 1);
		return first >= least
			? least
			: Math.min(least, Math.max(first, leastWidth(words.slice(at + 1), lines - 1)));
	}, whole);
}
