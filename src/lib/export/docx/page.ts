/** Twentieths of a point, the unit of Word, in a millimetre. */
const TWIPS_A_MILLIMETRE = 56.6929;
const PIXELS_A_MILLIMETRE = 96 / 25.4;

/** Millimetres as twips. */
export function twips(millimetres: number): number {
	return Math.round(millimetres * TWIPS_A_MILLIMETRE);
}

/** Width of the text between the margins, in millimetres: A4 less 30 and 15. */
export const TEXT_WIDTH = 165;
/** The same in twips, as Word sums it up: paper less margins. */
export const TEXT_TWIPS = 9355;
/** The same in CSS pixels. */
export const TEXT_PIXELS = Math.floor(TEXT_WIDTH * PIXELS_A_MILLIMETRE);

/** A4 with the margins of Decree 30/2020: 20 mm above and below, 30 left, 15 right; the page number 10 mm from the edge. */
export const PAGE = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567, gutter: 0 }
} as const;

/** The typeface that Decree 30/2020 sets. */
export const REPORT_FONT = 'Times New Roman';
