import type { CellStyle } from 'hucre/xlsx';

/** Points of the font that widths of columns are counted in. */
const COUNTED_SIZE = 12;
/** Letters in the room of a digit of that font: running text is narrower than digits. */
const LETTERS = 1.1;
/** Points from line to line, in parts of the font's size. */
const LEADING = 1.3;
/** Points; no spreadsheet has a higher row. */
const HIGHEST = 409;

/**
 * Points that a row needs for a text broken into lines, in a cell as wide as `width` digits. Spreadsheets work it out by
 * themselves only once a row is edited, and never for merged cells.
 */
export function heightOf(text: string, width: number, style: CellStyle): number {
	const { size = COUNTED_SIZE, bold = false } = style.font ?? {};
	const letters = Math.max(1, Math.floor(((width * COUNTED_SIZE) / size) * (bold ? 1 : LETTERS)));
	const lines = text.split('\n').reduce((sum, paragraph) => sum + countLines(paragraph, letters), 0);
	return Math.min(HIGHEST, Math.ceil(lines * size * LEADING) + 1);
}

function countLines(paragraph: string, letters: number): number {
	let [lines, used] = [1, 0];
	for (const { length } of paragraph.split(/\s+/u)) {
		if (used > 0 && used + 1 + length > letters) [lines, used] = [lines + 1, 0];
		used += (used > 0 ? 1 : 0) + length;
		lines += Math.floor(Math.max(0, used - 1) / letters);
		used = used > letters ? used % letters : used;
	}
	return lines;
}
