import { formatNumber } from '../../i18n/format/format-number';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { ExportFigure } from '../model';
import { countLines } from './text-xml';

/** Lines below a figure at most; further notes are with the notes of the slide. */
const MOST_NOTE_LINES = 6;
const LINE = 1.22;

/** Notes, source and as-of that stand under a figure, cut to what fits, with how many notes are left out. */
export interface Foot {
	readonly lines: readonly string[];
	/** Points. */
	readonly height: number;
}

/** The foot of a figure for a width and size in points. Source and as-of are never cut. */
export function footOf(figure: ExportFigure, width: number, size: number, language: Language): Foot {
	const words = messagesIn(language).exportOffice;
	const source = [figure.source === '' ? '' : words.source(figure.source), figure.asOf]
		.filter((text) => text !== '')
		.join(' · ');
	const notes = figure.notes.filter((note) => note !== '');
	const fits = (count: number): boolean =>
		countLines(joinNotes(notes, count, language), size, width) + countLines(source, size, width) <=
		MOST_NOTE_LINES;
	let count = notes.length;
	while (count > 0 && !fits(count)) count -= 1;
	const lines = [joinNotes(notes, count, language), source].filter((text) => text !== '');
	const taken = lines.reduce((sum, line) => sum + countLines(line, size, width), 0);
	return { lines, height: taken * size * LINE + 4 };
}

function joinNotes(notes: readonly string[], count: number, language: Language): string {
	if (notes.length === 0) return '';
	const words = messagesIn(language).exportOffice;
	const more = notes.length - count;
	const shown = notes.slice(0, count).map((note) => note.replace(/\.$/u, ''));
	const rest = more === 0 ? [] : [words.slides.moreNotes(formatNumber(more, language))];
	return words.notes([...shown, ...rest].join(' · '));
}
