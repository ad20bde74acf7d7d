/** CSS pixels of A4 lying within the margins of `setUpPage`. */
const PAGE = { width: 1007, height: 659 };
/** CSS pixels of a digit of the font that columns are counted in, and of a point. */
const DIGIT = 8;
const POINT = 96 / 72;

/**
 * Whether a drawing must begin on a new page of a sheet printed as wide as the page, because it would be cut at the end of
 * this one: `above` is the height in points of all before it, `across` the width of the columns in digits, `height` the
 * drawing's in CSS pixels.
 */
export function breaksBefore(above: number, across: number, height: number): boolean {
	const page = PAGE.height * Math.max(1, (across * DIGIT) / PAGE.width);
	const used = (above * POINT) % page;
	return used > 0 && used + height > page && height <= page;
}
