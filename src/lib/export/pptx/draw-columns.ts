import type { ExportFigure } from '../model';
import type { SlideParts } from './deck-parts';
import { drawFigure, type SlideSetting } from './draw-figure';
import { EMU_A_POINT, PLACES, type Box } from './slide-look';
import { subtitleOf, type Subtitle } from './subtitle-of';
import { countLines, paragraphXml, textBoxXml } from './text-xml';

/** Points. */
const TWO_FIGURES = 10;
const COLUMN_TITLES = [14, 13, 12] as const;
const LEAST_TITLE = 11;
const LINE = 1.22;
/** English metric units. */
const BETWEEN = 300_000;
const COLUMNS_TOP = 1_150_000;
const FLOOR = PLACES.body.y + PLACES.body.height;

/** The words under a title, in a box that is high enough for them. */
export function drawSubtitle(
	{ text, size, height }: Subtitle,
	box: Box,
	parts: SlideParts,
	{ language }: SlideSetting
): string {
	if (text === '') return '';
	const id = parts.nextShape();
	const place = { ...box, height: Math.max(box.height, height * EMU_A_POINT) };
	return textBoxXml(id, `Subtitle ${id}`, place, paragraphXml(text, { size, colour: 'tx2' }, language));
}

/** Figures side by side, each with its title; what is drawn begins at one height, below the longest of their words. */
export function drawColumns(
	figures: readonly ExportFigure[],
	parts: SlideParts,
	setting: SlideSetting
): string {
	const width = (PLACES.body.width - BETWEEN) / 2;
	const across = width / EMU_A_POINT;
	const subtitles = figures.map((figure) => subtitleOf(figure, across, TWO_FIGURES, setting.language));
	const sizes = figures.map(
		({ title }) => COLUMN_TITLES.find((size) => countLines(title, size, across) <= 2) ?? LEAST_TITLE
	);
	const tall = Math.max(...figures.map(({ title }, at) => heightOf(title, sizes[at] ?? 0, across)));
	const titleHeight = Math.max(440_000, tall * EMU_A_POINT);
	const under = COLUMNS_TOP + titleHeight + 20_000;
	const deepest = Math.max(...subtitles.map(({ height }) => height)) * EMU_A_POINT;
	const y = Math.max(1_950_000, under + deepest + 60_000);
	return figures
		.map((figure, at) => {
			const x = PLACES.body.x + at * (width + BETWEEN);
			const look = { size: sizes[at] ?? LEAST_TITLE, bold: true };
			const id = parts.nextShape();
			const place = { x, y: COLUMNS_TOP, width, height: titleHeight };
			const subtitle = subtitles[at];
			return (
				textBoxXml(
					id,
					`Figure title ${id}`,
					place,
					paragraphXml(figure.title, look, setting.language),
					null,
					'b'
				) +
				(subtitle && drawSubtitle(subtitle, { x, y: under, width, height: 0 }, parts, setting)) +
				drawFigure(figure, { x, y, width, height: FLOOR - y }, TWO_FIGURES, parts, setting)
			);
		})
		.join('');
}

function heightOf(text: string, size: number, width: number): number {
	return countLines(text, size, width) * size * LINE;
}
