import { loadChartEngine } from '../../../lib/chart/engine';
import { framePicture } from '../../../lib/chart/frame-picture';
import { portableSvg } from '../../../lib/chart/portable-svg';
import { chartTheme } from '../../../lib/chart/theme';
import type { ExportPicture } from '../../../lib/export/model';
import { rasterise } from '../../../lib/ui/picture/rasterise';
import type { BriefingFigure } from './briefing-figure';

/** The width of text of a report in CSS px: 16 cm at 96 to the inch, without the margins that a picture brings. */
const WORD_WIDTH = 605 - 32;
/** Office has no use for a picture that is taller than its page: less is drawn as a picture, the rest as a table. */
const TALLEST = 2_400;

/**
 * The picture of a figure as SVG and PNG, on white, without title, source and notes, which documents set as text. The
 * stamp of illustrative data stays in it. `prefix` keeps several in one file apart. `null` where the figure has none.
 */
export async function paintPicture(
	figure: BriefingFigure,
	{ stamp, alt, prefix }: { readonly stamp: string; readonly alt: string; readonly prefix: string }
): Promise<ExportPicture | null> {
	if (figure.picture === null) return null;
	const height = Math.ceil(figure.picture.height(WORD_WIDTH));
	if (height > TALLEST) return null;
	const { paintSvg } = await loadChartEngine();
	const painted = paintSvg(figure.picture.option(WORD_WIDTH, chartTheme('light')), WORD_WIDTH, height);
	const chart = { inner: portableSvg(painted, prefix), width: WORD_WIDTH, height };
	const framed = framePicture(chart, { words: null, stamp, alt }, measureWords());
	return { ...framed, png: await rasterise(framed) };
}

function measureWords(): (words: string, size: number, bold: boolean) => number {
	const canvas = document.createElement('canvas').getContext('2d');
	return (words, size, bold) => {
		if (canvas === null) return words.length * size * 0.6;
		canvas.font = `${bold ? 'bold ' : ''}${String(size)}px 'Segoe UI', Arial, 'Liberation Sans', sans-serif`;
		return canvas.measureText(words).width;
	};
}
