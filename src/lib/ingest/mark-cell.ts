import { mayBeTotal } from './sort-row';

/** What a text says of the row it stands in, as bits of one number; 0 says nothing. */
export const BLANK = 1;
/** Where it is the first cell of its row that is not blank, the row may be a total. */
export const TOTAL = 2;
/** It holds a broken character. */
export const BROKEN = 4;
/** Where it is the first cell of its row, the row may be the header again. */
export const HEADER = 8;

/** The marks of a text; `first` is the name of the first column. */
export function markCell(text: string, first: string | undefined): number {
	if (text.trim() === '') return text === first ? BLANK | HEADER : BLANK;
	let marks = text === first ? HEADER : 0;
	if (text.includes('\uFFFD')) marks |= BROKEN;
	if (mayBeTotal(text)) marks |= TOTAL;
	return marks;
}
