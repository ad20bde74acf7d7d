import { loadChartEngine } from '../../chart/engine';
import { framePicture, type MeasureWords } from '../../chart/frame-picture';
import { greySvg } from '../../chart/grey-svg';
import { portableSvg } from '../../chart/portable-svg';
import { FOR_OFFICE, lightTheme } from '../../chart/theme';
import { AppError } from '../../domain/app-error';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { DrawnFigure } from './drawn-figure';
import type { PictureChoice } from './picture-choice';

/** A painted figure: a whole SVG file and its size in CSS px. */
export interface PaintedFigure {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** Widths in px with margins, 96 an inch, and heights that a chart which may be stretched fills: the text of a page is 16 cm wide. */
const SIZES = {
	word: { width: 605, height: 0 },
	slide: { width: 960, height: 540 },
	square: { width: 720, height: 720 }
} as const;
/** Twice the margin that is left around a picture. */
const MARGINS = 32;
/** A chart that is higher than it is wide by more than this says less. */
const LEAST_HEIGHT = 240;

/**
 * Paints a figure for paper, on white, as SVG that Office draws as the browser does. A picture of many panels is as
 * high as they need. The stamp of illustrative data is in it whatever is left out. Rejects with an `AppError` where the
 * chart engine can't be had, and for a figure that has no picture.
 */
export async function paintFigure(
	figure: DrawnFigure,
	choice: PictureChoice,
	language: Language
): Promise<PaintedFigure> {
	const { picture, alt, stamp } = figure;
	if (picture === null) throw new AppError('export', `${figure.key} has no picture`);
	const engine = await loadChartEngine().catch((error: unknown) => {
		throw new AppError('asset_load', String(error), { cause: error });
	});
	await document.fonts.ready;
	const size = SIZES[choice.size];
	const width = size.width - MARGINS;
	const words = choice.around === 'plain' ? null : wordsOf(figure, language);
	const measure = makeMeasure();
	const frame = (inner: string, height: number): PaintedFigure =>
		framePicture({ inner, width, height }, { words, stamp, alt }, measure);
	const natural = picture.height(width);
	const around = frame('', natural).height - natural;
	const height =
		picture.stretches && size.height > 0 ? Math.max(LEAST_HEIGHT, size.height - around) : natural;
	const painted = engine.paintSvg(picture.option(width, lightTheme), width, height);
	const framed = frame(portableSvg(painted, prefixOf(figure.key)), height);
	return choice.ink === 'grey' ? { ...framed, svg: greySvg(framed.svg) } : framed;
}

function wordsOf(figure: DrawnFigure, language: Language) {
	const { title, subtitle, remarks = [], legend, footnotes, source, asOf } = figure;
	const { chart } = messagesIn(language).shell;
	return {
		title,
		subtitle,
		notes: [...remarks, ...legend, ...footnotes],
		source: source === '' ? '' : chart.source(source),
		asOf
	};
}

function prefixOf(key: string): string {
	return `f-${key.replace(/[^\w-]+/g, '-')}`;
}

function makeMeasure(): MeasureWords {
	const context = document.createElement('canvas').getContext('2d');
	return (words, size, bold) => {
		if (context === null) return words.length * size * 0.6;
		context.font = `${bold ? 'bold ' : ''}${String(size)}px ${FOR_OFFICE}`;
		return context.measureText(words).width;
	};
}
