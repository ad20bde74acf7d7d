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

/** The typeface that Decree 30/2020 sets. */
export const REPORT_FONT = 'Times New Roman';
