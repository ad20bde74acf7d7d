import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { ExportFigure } from '../model';
import type { Slide } from './plan-slides';

/** What a speaker has beside a slide, a paragraph each: what the figures say, how they were made, and the evidence. */
export function notesOf(slide: Slide, language: Language): readonly string[] {
	if (slide.kind === 'cover' || slide.kind === 'text') return [];
	const figures = slide.kind === 'table' ? [slide.figure] : slide.figures;
	return figures.flatMap((figure) => [
		...(figures.length > 1 ? [figure.title] : []),
		...notesOfFigure(figure, language)
	]);
}

function notesOfFigure(figure: ExportFigure, language: Language): readonly string[] {
	const words = messagesIn(language).exportOffice;
	const worded = (text: string, word: (text: string) => string): string => (text === '' ? '' : word(text));
	return [
		worded(figure.summary, words.slides.summary),
		worded(figure.measure, words.slides.measure),
		worded(figure.period, words.slides.period),
		worded(figure.filters, words.filters),
		...(figure.notes.length === 0 ? [] : [words.notesTitle, ...figure.notes.map((note) => `- ${note}`)]),
		worded(figure.source, words.source),
		figure.asOf,
		figure.stamp,
		...(figure.evidence.length === 0
			? []
			: [words.slides.evidence, ...figure.evidence.map((line) => `- ${line}`)])
	].filter((text) => text !== '');
}
