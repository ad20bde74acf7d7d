import type { Language } from '../../i18n/messages';
import type { ExportBlock, ExportDocument, ExportFigure, ExportText } from '../model';
import { formOf } from '../number-figures';
import { EMU_A_POINT, INSIDE } from './slide-look';
import { planTable, type TablePart } from './plan-table';
import { countLines } from './text-xml';

/** A line of a text slide. */
export interface SlideLine {
	readonly text: string;
	readonly look: 'heading' | 'paragraph' | 'dash' | 'number';
}

/** What a slide shows; `section` is the heading it stands under, `''` where there is none. */
export type Slide =
	| { readonly kind: 'cover' }
	| {
			readonly kind: 'text';
			readonly section: string;
			readonly title: string;
			readonly lines: readonly SlideLine[];
	  }
	| { readonly kind: 'figures'; readonly section: string; readonly figures: readonly ExportFigure[] }
	| {
			readonly kind: 'table';
			readonly section: string;
			readonly figure: ExportFigure;
			readonly part: TablePart;
	  };

/** How a deck is cut. */
export interface DeckPlan {
	/** Drawn figures on a slide at most. */
	readonly perSlide: 1 | 2;
	/** Whether the numbers of each chart follow it on slides of their own; `short` those that one slide holds. */
	readonly tables: boolean | 'short';
}

/** Lines of text that fit on a slide, and the size they are set in. */
const MOST_LINES = 15;
export const TEXT_SIZE = 18;

/**
 * The slides of a document in its order: a cover; the text under a heading, split where it is long; charts and pictures
 * one or two a slide; tables split where they are long.
 */
export function planSlides(document: ExportDocument, plan: DeckPlan): readonly Slide[] {
	const slides: Slide[] = [{ kind: 'cover' }];
	let section = '';
	let title = '';
	let lines: SlideLine[] = [];
	let drawn: ExportFigure[] = [];
	const flushText = (): void => {
		slides.push(...splitText(lines, section, title || section || document.title));
		lines = [];
	};
	const flushDrawn = (): void => {
		if (drawn.length > 0) slides.push({ kind: 'figures', section: title || section, figures: drawn });
		drawn = [];
	};
	const flush = (): void => {
		flushText();
		flushDrawn();
	};
	const addFigure = (figure: ExportFigure): void => {
		const form = formOf(figure);
		if (form !== 'table') drawn.push(figure);
		const table = tableSlides(figure, title || section, document.language);
		const follows = plan.tables === 'short' ? table.length === 1 : plan.tables;
		if (drawn.length === plan.perSlide || follows || form === 'table') flushDrawn();
		if (form === 'table' || follows) slides.push(...table);
	};
	const add = (block: ExportBlock): void => {
		if (block.kind === 'figure') {
			const last = lines.at(-1);
			// A heading with nothing under it but the figure is the figure's, not a slide.
			if (last?.look === 'heading') title = last.text;
			if (last?.look === 'heading') lines.pop();
			flushText();
			addFigure(block);
		} else if (block.kind === 'heading' && block.level < 3) {
			flush();
			if (block.level === 1) section = block.text;
			title = block.level === 1 ? '' : block.text;
		} else {
			flushDrawn();
			lines.push(...linesOf(block));
		}
	};
	document.blocks.forEach(add);
	flush();
	return slides;
}

function linesOf(block: ExportText): readonly SlideLine[] {
	switch (block.kind) {
		case 'heading':
			return [{ text: block.text, look: 'heading' }];
		case 'paragraph':
			return block.text
				.split('\n')
				.filter((text) => text.trim() !== '')
				.map((text) => ({ text, look: 'paragraph' }));
		case 'list':
			return block.items.map((text) => ({ text, look: block.ordered ? 'number' : 'dash' }));
	}
}

function splitText(lines: readonly SlideLine[], section: string, title: string): readonly Slide[] {
	const slides: SlideLine[][] = [];
	let room = 0;
	for (const line of lines) {
		const takes = countLines(line.text, TEXT_SIZE, INSIDE / EMU_A_POINT) + 0.4;
		if (slides.length === 0 || takes > room) {
			slides.push([]);
			room = MOST_LINES;
		}
		slides.at(-1)?.push(line);
		room -= takes;
	}
	const above = section === title ? '' : section;
	return slides.map((part) => ({ kind: 'text', section: above, title, lines: part }));
}

function tableSlides(figure: ExportFigure, section: string, language: Language): readonly Slide[] {
	return planTable(figure, language).map((part) => ({ kind: 'table', section, figure, part }));
}
