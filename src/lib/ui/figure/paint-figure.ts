import { loadChartEngine } from '../../chart/engine';
import { framePicture, type MeasureWords } from '../../chart/frame-picture';
import { greySvg } from '../../chart/grey-svg';
import { portableSvg } from '../../chart/portable-svg';
import { chartTheme, FOR_OFFICE, type ChartTheme } from '../../chart/theme';
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

/** Widths in px with margins, 96 an inch, and heights where the shape is given: the text of a page is 16 cm wide. */
const SIZES = {
	word: { width: 605, height: 0 },
	slide: { width: 960, height: 540 },
	square: { width: 720, height: 720 },
	/** What is left of a slide under its title and above its notes. */
	slideBody: { width: 960, height: 423 }
} as const;
/** A choice, or what a picture is painted for without one. */
export type PaintChoice = Omit<PictureChoice, 'size'> & {
	readonly size: keyof typeof SIZES;
	/** What it stands on: white where left out. */
	readonly theme?: ChartTheme['name'];
};

/** Twice the margin that is left around a picture. */
const MARGINS = 32;
/** A chart that is lower than this says less. */
const LEAST_HEIGHT = 240;
/** How much larger a picture may be painted, to be made smaller to its shape: many panels need the room. */
const LARGER = [1, 1.25, 1.5, 1.75, 2] as const;

/**
 * Paints a figure for paper or a slide as SVG that Office draws as the browser does, in the shape of a slide or a square
 * where that is asked for: painted larger and made smaller where it needs more room, and higher where even that is too
 * little. For a page it is as high as it needs to be. The stamp of illustrative data is in it whatever is left out. Rejects with an `AppError` where the
 * chart engine can't be had, and for a figure that has no picture.
 */
export async function paintFigure(
	figure: DrawnFigure,
	choice: PaintChoice,
	language: Language
): Promise<PaintedFigure> {
	const { picture, alt, stamp } = figure;
	if (picture === null) throw new AppError('export', `${figure.key} has no picture`);
	const engine = await loadChartEngine().catch((error: unknown) => {
		throw new AppError('asset_load', String(error), { cause: error });
	});
	await document.fonts.ready;
	const words = choice.around === 'plain' ? null : wordsOf(figure, language);
	const measure = makeMeasure();
	const size = SIZES[choice.size];
	const theme = chartTheme(choice.theme ?? 'light');
	const frame = (inner: string, width: number, height: number, least = 0) =>
		framePicture({ inner, width, height }, { words, stamp, alt }, measure, least, theme);
	const layOut = (scale: number) => {
		const width = Math.round(size.width * scale) - MARGINS;
		const natural = picture.height(width);
		const around = frame('', width, natural).height - natural;
		return { scale, width, natural, around, given: Math.round(size.height * scale) };
	};
	const fits = ({ natural, around, given }: ReturnType<typeof layOut>): boolean =>
		given === 0 || (picture.stretches ? LEAST_HEIGHT : natural) + around <= given;
	const layouts = LARGER.map(layOut);
	const { scale, width, natural, around, given } = layouts.find(fits) ?? layouts.at(-1) ?? layOut(1);
	const height = picture.stretches && given > 0 ? Math.max(LEAST_HEIGHT, given - around) : natural;
	const painted = engine.paintSvg(picture.option(width, theme), width, height);
	const framed = shrink(frame(portableSvg(painted, prefixOf(figure.key)), width, height, given), scale);
	return choice.ink === 'grey' ? { ...framed, svg: greySvg(framed.svg) } : framed;
}

/** The same picture in another size: its file says the size, what is drawn stays in its own. */
function shrink({ svg, width, height }: PaintedFigure, scale: number): PaintedFigure {
	const size = { width: Math.round(width / scale), height: Math.round(height / scale) };
	const told = `<svg $1width="${String(size.width)}" height="${String(size.height)}"`;
	return { ...size, svg: svg.replace(/^<svg ([^>]*?)width="[\d.]+" height="[\d.]+"/, told) };
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
