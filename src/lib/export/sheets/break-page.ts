/** CSS pixels of A4 lying within the margins of `setUpPage`. */
const PAGE = { width: 1007, height: 659 };
/** CSS pixels of a digit of the font that columns are counted in, and of a point. */
const DIGIT = 8;
const POINT = 96 / 72;

/** What is printed at three quarters of its size is read still; a page of its own for a few lines is turned for nothing. */
const CLOSEST = 1.35;

/** CSS pixels of a page's height when it is as wide as the columns, `across` digits together. */
function heightOfPage(across: number): number {
	return PAGE.height * Math.max(1, (across * DIGIT) / PAGE.width);
}

/**
 * Whether a sheet is printed on one page, a little smaller if need be: `height` is that of all that is printed, in
 * points, `across` the width of its columns in digits.
 */
export function fitsOnePage(height: number, across: number): boolean {
	return height * POINT <= heightOfPage(across) * CLOSEST;
}

/**
 * Whether a drawing must begin on a new page of a sheet printed as wide as the page, because it would be cut at the end of
 * this one: `above` is the height in points of all before it, `across` the width of the columns in digits, `height` the
 * drawing's in CSS pixels.
 */
export function breaksBefore(above: number, across: number, height: number): boolean {
	const page = heightOfPage(across);
	const used = (above * POINT) % page;
	return used > 0 && used + height > page && height <= page;
}
