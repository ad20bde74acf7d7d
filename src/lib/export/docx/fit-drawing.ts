import { measureBold, measureRegular } from './measure-text';
import { PAGE_PIXELS } from './page';

/** Text around a drawing: its size in points, and whether its letters are bold. */
export interface TextLine {
	readonly text: string;
	readonly size: number;
	readonly isBold: boolean;
}

/** Height of a drawing in CSS pixels, and whether what follows it is to be on its page. */
export interface DrawingFit {
	readonly height: number;
	readonly keepsNext: boolean;
}

const PIXELS_A_POINT = 96 / 72;
const LINE = 1.17;
/** Space around the caption and below the last line, in CSS pixels. */
const SPACES = 38;
/** Room for a heading above, so that it stays with its figure. */
const HEADING = 60;
/** How far a drawing may be made smaller for its page: its letters must still be read. */
const LEAST_FOR_HALF = 0.78;
const LEAST_FOR_PAGE = 0.7;

/** The height of some lines of text as wide as the page's (twips), in CSS pixels; about. */
export function heightOfText(lines: readonly TextLine[], width: number): number {
	return lines.reduce((sum, { text, size, isBold }) => {
		const length = isBold ? measureBold(text, size) : measureRegular(text, size);
		return sum + Math.max(1, Math.ceil(length / width)) * size * LINE * PIXELS_A_POINT;
	}, 0);
}

/**
 * How high a chart of Office is drawn: so that two with their words fill a page, between `least` and `most`.
 */
export function fitChart(around: number, least: number, most: number): number {
	return Math.round(Math.min(most, Math.max(least, PAGE_PIXELS / 2 - SPACES - around)));
}

/**
 * How high a picture is set that is `height` at the width of the text, with words above and below it (CSS pixels): as it
 * is, a little smaller where two then fill a page, or as the page allows; what is below may then be on the next one.
 */
export function fitPicture(height: number, above: number, below: number): DrawingFit {
	const half = PAGE_PIXELS / 2 - SPACES - above - below;
	if (height > half && height * LEAST_FOR_HALF <= half) return { height: half, keepsNext: true };
	const page = PAGE_PIXELS - HEADING - SPACES - above;
	if (height * LEAST_FOR_PAGE <= page - below) {
		return { height: Math.min(height, page - below), keepsNext: true };
	}
	return { height: Math.min(height, page), keepsNext: false };
}
