import type { ExportChart } from '../model';
import type { ChartLook } from './chart-look';

const PIXELS_A_POINT = 96 / 72;
/** Width of a letter or digit of the fonts in use, in parts of the size. */
const LETTER = 0.52;
/** Height of a line, in parts of the size. */
const LINE = 1.2;
/** Space that axis labels, titles and margins take of a chart's width or height. */
const AROUND = 90;
/** Lines that a name under its column may take. */
const MOST_LINES = 3;
/** Points below which nothing can be read in print. */
const SMALLEST = 7;

/** How the names of the categories are set. */
export interface CategoryLabels {
	/** Points. */
	readonly size: number;
	/** Degrees; 0 where the names lie level, one under each column. */
	readonly rotation: number;
}

/** CSS pixels of a category along its axis, and of a line of text. */
export function slotOf({ categories, lying }: ExportChart, { width, height }: ChartLook): number {
	return ((lying ? height : width) - AROUND) / Math.max(1, categories.length);
}

/** CSS pixels that words take in a size in points. */
export function widthOfWords(words: string, points: number): number {
	return words.length * points * PIXELS_A_POINT * LETTER;
}

/**
 * Sets the names of the categories so that each of them is drawn: in a smaller size where bars that lie are many, level
 * under columns where they fit in a few lines, else slanted, and upright where columns are very narrow. Left to itself
 * Office leaves out every other name.
 */
export function layOutCategories(chart: ExportChart, look: ChartLook): CategoryLabels {
	const slot = slotOf(chart, look);
	const { size } = look;
	if (chart.lying) {
		const fitting = Math.floor((2 * slot) / (PIXELS_A_POINT * LINE)) / 2;
		return { size: Math.max(SMALLEST, Math.min(size, fitting)), rotation: 0 };
	}
	if (chart.categories.every((name) => fitsLevel(name, size, slot))) return { size, rotation: 0 };
	const line = size * PIXELS_A_POINT * LINE;
	// Slanted lines of text stand closer to one another than their columns do.
	return slot * Math.SQRT1_2 >= line ? { size, rotation: -45 } : { size, rotation: -90 };
}

function fitsLevel(name: string, size: number, slot: number): boolean {
	const space = widthOfWords(' ', size);
	let lines = 1;
	let used = -space;
	for (const word of name.split(' ')) {
		const wide = widthOfWords(word, size);
		if (wide > slot) return false;
		if (used + space + wide > slot) {
			lines += 1;
			used = wide;
		} else used += space + wide;
	}
	return lines <= MOST_LINES;
}
