import { tidyText } from '../domain/fold';

/** The heading of a section: `A. Công tác truyền thông`, or `II` in the column of running numbers and its text beside. */
export interface Section {
	readonly level: 'letter' | 'roman';
	readonly text: string;
}

const ROMAN = /^(?=[IVX])(?:X{0,2})(?:IX|IV|V?I{0,3})$/u;
const LETTER = /^[A-ZĐ]$/u;
const LED = /^(?<mark>[IVX]{1,5}|[A-ZĐ])\s?[.)/:-]\s*(?<text>\S.*)$/su;

function levelOf(mark: string): Section['level'] | null {
	if (ROMAN.test(mark)) return 'roman';
	return LETTER.test(mark) ? 'letter' : null;
}

/**
 * Reads a row of one or two filled cells as a section. A mark alone counts only in the column of running numbers
 * (`numbered`): elsewhere `I` or `A` may be a value. `null` where the row is none.
 */
export function readSection(cells: readonly string[], numbered: boolean): Section | null {
	const filled = cells.filter((cell) => cell.trim() !== '').map(tidyText);
	const [first = '', second] = filled;
	if (second === undefined) {
		const { mark = '', text = '' } = LED.exec(first)?.groups ?? {};
		const level = /\p{L}/u.test(text) ? levelOf(mark) : null;
		return level === null ? null : { level, text };
	}
	if (!numbered || !/\p{L}/u.test(second)) return null;
	const level = levelOf(first.replace(/[.)/:]$/u, ''));
	return level === null ? null : { level, text: second };
}
