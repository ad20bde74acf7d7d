import { colToLetter, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { Messages } from '../../i18n/messages';
import { quoteSheet } from './name-sheets';

/** Letters (UTF-16 units) of a header or footer at most. */
const MOST_LETTERS = 240;

/** Letters across a page at the smallest that is still read: the font of 12 points printed as 7. */
const MOST_ACROSS = 216;

/** How many pages wide a table is printed, so that its letters can be read: one, unless its columns are too many. */
export function pagesAcross(widths: readonly number[]): number {
	const across = widths.reduce((sum, width) => sum + width, 0);
	return Math.max(1, Math.ceil(across / MOST_ACROSS));
}

/** On how many pages a sheet is printed: so many across, and so many down; 0 is as many as it takes. */
export interface Pages {
	readonly across: number;
	readonly down: number;
}

/** How a sheet prints: A4 lying, as wide as its pages, source and page at its foot, the stamp at its head. */
export function setUpPage(
	source: string,
	stamp: string,
	{ page }: Messages['exportSheets'],
	{ across, down }: Pages = { across: 1, down: 0 }
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
	const foot = `&L&9${writeFooter(source, MOST_LETTERS - 40)}&R&9${page('&P', '&N')}`;
	return {
		pageSetup: {
			paperSize: 'a4',
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: across,
			fitToHeight: down,
			margins: { top: 0.7, bottom: 0.7, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 }
		},
		headerFooter:
			stamp === ''
				? { oddFooter: foot }
				: { oddFooter: foot, oddHeader: `&C&9${writeFooter(stamp, MOST_LETTERS)}` }
	};
}

/** The row (from 0) that is printed again at the head of every page; where a sheet is wider, its first column too. */
export function repeatRow(
	sheet: string,
	row: number,
	across = 1
): NonNullable<WriteOptions['namedRanges']>[number] {
	const head = `${quoteSheet(sheet)}!$${row + 1}:$${row + 1}`;
	const range = across > 1 ? `${quoteSheet(sheet)}!$A:$A,${head}` : head;
	return { name: '_xlnm.Print_Titles', range, scope: sheet };
}

/** A text in which `&` begins no code, behind a space so that no digit is read as the size before it. */
function writeFooter(text: string, letters: number): string {
	const line = text.replace(/\s+/gu, ' ');
	const short = line.length <= letters / 2 ? line : `${line.slice(0, letters / 2)}…`;
	return ` ${short.replace(/\p{Surrogate}/gu, '').replaceAll('&', '&&')}`;
}

/** The range (its first row and column 0) that is printed of a sheet; what stands outside it is for the screen alone. */
export function printOnly(
	sheet: string,
	rows: number,
	columns: number
): NonNullable<WriteOptions['namedRanges']>[number] {
	const range = `${quoteSheet(sheet)}!$A$1:$${colToLetter(Math.max(0, columns - 1))}$${rows}`;
	return { name: '_xlnm.Print_Area', range, scope: sheet };
}
