import { escapeMarkup } from '../domain/escape-markup';
import { FOR_OFFICE, lightTheme, type ChartTheme } from './theme';

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
	readonly fill: 'warn' | 'ink' | 'inkSoft';
}

const MARGIN = 16;
const AFTER_BLOCK = 8;
const STYLES = {
	stamp: { size: 12, line: 18, bold: true, fill: 'warn' },
	title: { size: 17, line: 24, bold: true, fill: 'ink' },
	subtitle: { size: 13, line: 19, bold: false, fill: 'inkSoft' },
	note: { size: 11, line: 16, bold: false, fill: 'inkSoft' }
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

function draw(lines: readonly string[], style: Style, top: number, theme: ChartTheme): string {
	return lines
		.map((line, at) => {
			const y = top + style.line * at + style.size;
			const weight = style.bold ? ' font-weight="bold"' : '';
			return `<text x="${String(MARGIN)}" y="${String(y)}" font-family="${FOR_OFFICE}" font-size="${String(style.size)}"${weight} fill="${theme[style.fill]}">${escapeMarkup(line)}</text>`;
		})
		.join('');
}

type Block = readonly [text: string, style: Style];

/** Words one below the other from a height on, and how high they are together. */
function stack(blocks: readonly Block[], room: number, measure: MeasureWords, theme: ChartTheme) {
	const laid = blocks.map(([text, style]) => ({
		lines: wrapWords(text, room, (line) => measure(line, style.size, style.bold)),
		style
	}));
	const height = laid.reduce((sum, { lines, style }) => sum + lines.length * style.line, 0);
	const drawAt = (top: number): string => {
		let y = top;
		return laid
			.map(({ lines, style }) => {
				const drawn = draw(lines, style, y, theme);
				y += lines.length * style.line;
				return drawn;
			})
			.join('');
	};
	return { height, drawAt };
}

/**
 * A whole SVG file: the chart on the paper of its theme with its words around it, or by itself where `words` is `null` apart from the
 * stamp. `alt` is said to those who do not see it. Gives its size in px: as wide as the chart and its margins, as high
 * as the words need and no lower than `least`; what is left over is shared above and below the chart.
 */
export function framePicture(
	chart: PicturePart,
	{
		words,
		stamp,
		alt
	}: { readonly words: Omit<PictureWords, 'stamp'> | null; readonly stamp: string; readonly alt: string },
	measure: MeasureWords,
	least = 0,
	theme: ChartTheme = lightTheme
): { readonly svg: string; readonly width: number; readonly height: number } {
	const width = chart.width + 2 * MARGIN;
	const { title = '', subtitle = '', notes = [], source = '', asOf = '' } = words ?? {};
	const gap = words === null ? 0 : AFTER_BLOCK;
	const above: readonly Block[] = [
		[stamp, STYLES.stamp],
		[title, STYLES.title],
		[subtitle, STYLES.subtitle]
	];
	const below = [...notes, source, asOf].map((note): Block => [note, STYLES.note]);
	const head = stack(above, chart.width, measure, theme);
	const foot = stack(below, chart.width, measure, theme);
	const needed = 2 * MARGIN + head.height + 2 * gap + chart.height + foot.height;
	const height = Math.max(needed, least);
	const top = MARGIN + head.height + gap + Math.floor((height - needed) / 2);
	const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
	const name = words === null ? '' : `<title>${escapeMarkup(title)}</title>`;
	return {
		width,
		height,
		svg:
			`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} role="img">` +
			`${name}<desc>${escapeMarkup(alt)}</desc><rect width="100%" height="100%" fill="${theme.paper}"/>` +
			head.drawAt(MARGIN) +
			`<g transform="translate(${String(MARGIN)} ${String(top)})">${chart.inner}</g>` +
			`${foot.drawAt(height - MARGIN - foot.height)}</svg>`
	};
}
