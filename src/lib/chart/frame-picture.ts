import { escapeMarkup } from '../domain/escape-markup';
import { FOR_OFFICE } from './theme';

/** The words that may stand in a picture around the chart; empty ones are left out. */
export interface PictureWords {
	readonly title: string;
	readonly subtitle: string;
	readonly notes: readonly string[];
	readonly source: string;
	readonly asOf: string;
	/** Said above all else where any of it is illustrative; stays in the picture even where words are left out. */
	readonly stamp: string;
}

/** A chart as the inside of an SVG, and its size in px. */
export interface PicturePart {
	readonly inner: string;
	readonly width: number;
	readonly height: number;
}

/** How wide words are in px, in a size and weight of the font for office machines. */
export type MeasureWords = (words: string, size: number, bold: boolean) => number;

interface Style {
	readonly size: number;
	readonly line: number;
	readonly bold: boolean;
	readonly fill: string;
}

const MARGIN = 16;
const AFTER_BLOCK = 8;
const STYLES = {
	stamp: { size: 12, line: 18, bold: true, fill: '#7d4a00' },
	title: { size: 17, line: 24, bold: true, fill: '#17212b' },
	subtitle: { size: 13, line: 19, bold: false, fill: '#45515e' },
	note: { size: 11, line: 16, bold: false, fill: '#45515e' }
} as const satisfies Readonly<Record<string, Style>>;

/** Words broken at spaces so that each line fits; a word that is wider than the line stands alone. */
export function wrapWords(words: string, room: number, measure: (line: string) => number): readonly string[] {
	const lines: string[] = [];
	for (const word of words.split(/\s+/).filter((part) => part !== '')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && measure(longer) <= room) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function draw(lines: readonly string[], style: Style, top: number): string {
	return lines
		.map((line, at) => {
			const y = top + style.line * at + style.size;
			const weight = style.bold ? ' font-weight="bold"' : '';
			return `<text x="${String(MARGIN)}" y="${String(y)}" font-family="${FOR_OFFICE}" font-size="${String(style.size)}"${weight} fill="${style.fill}">${escapeMarkup(line)}</text>`;
		})
		.join('');
}

/**
 * A whole SVG file: the chart on white with its words around it, or by itself where `words` is `null` apart from the
 * stamp. `alt` is said to those who do not see it. Gives its size in px: as wide as the chart and its margins, as high as the words need.
 */
export function framePicture(
	chart: PicturePart,
	{
		words,
		stamp,
		alt
	}: { readonly words: Omit<PictureWords, 'stamp'> | null; readonly stamp: string; readonly alt: string },
	measure: MeasureWords
): { readonly svg: string; readonly width: number; readonly height: number } {
	const width = chart.width + 2 * MARGIN;
	const parts: string[] = [];
	let y = MARGIN;
	const write = (text: string, style: Style): void => {
		const lines = wrapWords(text, chart.width, (line) => measure(line, style.size, style.bold));
		parts.push(draw(lines, style, y));
		y += lines.length * style.line;
	};
	write(stamp, STYLES.stamp);
	if (words !== null) {
		write(words.title, STYLES.title);
		write(words.subtitle, STYLES.subtitle);
		y += AFTER_BLOCK;
	}
	parts.push(`<g transform="translate(${String(MARGIN)} ${String(y)})">${chart.inner}</g>`);
	y += chart.height;
	if (words !== null) {
		y += AFTER_BLOCK;
		for (const note of [...words.notes, words.source, words.asOf]) write(note, STYLES.note);
	}
	const height = y + MARGIN;
	const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
	const title = words === null ? '' : `<title>${escapeMarkup(words.title)}</title>`;
	return {
		width,
		height,
		svg:
			`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} role="img">` +
			`${title}<desc>${escapeMarkup(alt)}</desc><rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`
	};
}
