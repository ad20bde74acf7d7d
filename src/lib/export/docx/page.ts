import { PageOrientation } from 'docx';

/** Twentieths of a point, the unit of Word, in a millimetre. */
const TWIPS_A_MILLIMETRE = 56.6929;

/** Millimetres as twips. */
export function twips(millimetres: number): number {
	return Math.round(millimetres * TWIPS_A_MILLIMETRE);
}

/** Twips as CSS pixels, of which an inch has 96. */
export function pixels(length: number): number {
	return Math.floor(length / 15);
}

/** Width of the text between the margins: A4 less 30 and 15 millimetres, as Word sums it up. */
export const TEXT_TWIPS = 9355;

/** A4 with the margins of Decree 30/2020: 20 mm above and below, 30 left, 15 right; the page number 10 mm from the edge. */
export const PAGE = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567, gutter: 0 }
} as const;

/** A page for wide tables, turned so that its top is where the others are bound; its text is as wide as theirs is high. */
export const WIDE_PAGE = {
	// The library turns it.
	size: { ...PAGE.size, orientation: PageOrientation.LANDSCAPE },
	margin: { ...PAGE.margin, top: 1701, bottom: 850, left: 1134, right: 1134 }
} as const;

/** Width of the text on a page for wide tables. */
export const WIDE_TWIPS = 14570;

/** Height of the text on a page, in CSS pixels. */
export const PAGE_PIXELS = pixels(14570);

/** The typeface that Decree 30/2020 sets. */
export const REPORT_FONT = 'Times New Roman';
