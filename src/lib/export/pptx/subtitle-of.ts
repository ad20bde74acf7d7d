import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import { describeFigure } from '../describe-figure';
import type { ExportFigure } from '../model';
import { EMU_A_POINT, PLACES, type Box } from './slide-look';
import { countLines, cutToLines } from './text-xml';

/** Lines that a subtitle takes before it is set smaller, and before it is cut: all of it is in the notes of the slide. */
const MANY_LINES = 2;
const MOST_LINES = 4;
const SMALLEST = 10;
const LINE = 1.22;

/** Points of the words under the title of a slide. */
export const SUBTITLE_SIZE = 13;
/** Between a subtitle and what it is of. */
const BELOW = 110_000;

/** The words under the title of a figure, set so that what stands below knows where it begins. */
export interface Subtitle {
	readonly text: string;
	/** Points. */
	readonly size: number;
	readonly height: number;
}

/** What is measured and when, with what was chosen, for a width in points; `largest` is its usual size in points. */
export function subtitleOf(
	figure: ExportFigure,
	width: number,
	largest: number,
	language: Language
): Subtitle {
	const words = messagesIn(language).exportOffice;
	const filters = figure.filters === '' ? '' : words.filters(figure.filters);
	const text = [describeFigure(figure), filters].filter((part) => part !== '').join(' · ');
	if (text === '') return { text, size: largest, height: 0 };
	const sizes = Array.from({ length: Math.max(1, largest - SMALLEST + 1) }, (_, at) => largest - at);
	const size = sizes.find((one) => countLines(text, one, width) <= MANY_LINES) ?? Math.min(largest, SMALLEST);
	const shown = cutToLines(text, size, width, MOST_LINES);
	return { text: shown, size, height: countLines(shown, size, width) * size * LINE };
}

/** What is left of a slide under a subtitle, for a figure alone on it. */
export function bodyUnder({ height }: Subtitle): Box {
	const { body, subtitle } = PLACES;
	const y = Math.max(body.y, subtitle.y + height * EMU_A_POINT + BELOW);
	return { ...body, y, height: body.y + body.height - y };
}
