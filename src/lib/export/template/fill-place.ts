import { PatchType, TextRun, type FileChild, type IPatch } from 'docx';
import { formatDay } from '../../i18n/format/format-day';
import { messagesIn } from '../../i18n/messages-in';
import type { FlowPart } from '../docx/flow';
import { makeParagraphs } from '../docx/paragraph-kinds';
import { writeBlocks } from '../docx/write-blocks';
import { writeFigure, type FigureSetting } from '../docx/write-figure';
import type { ExportDocument, ExportFigure } from '../model';
import { formOf } from '../number-figures';
import type { DocumentPart, FigurePart, Place } from './read-place';

/** Text from data that looks like a placeholder must not be filled in turn. */
export function disarm(text: string): string {
	return text.replace(/\{(?=\{)/g, '{ ');
}

/** The figure that a place speaks of, `null` where the document has none with that number. */
export function figureAt({ blocks }: ExportDocument, place: Place): ExportFigure | null {
	if (place.kind === 'document') return null;
	const figures = blocks
		.filter((block) => block.kind === 'figure')
		.filter((figure) => (formOf(figure) === 'table') === (place.row === 'table'));
	return figures[place.number - 1] ?? null;
}

/** Whether tables follow charts, and the width of the office's text in twips. */
export type FillOptions = Pick<FigureSetting, 'tables' | 'width'>;

/** What stands in a place of an office's own document; `null` where the document has nothing for it. */
export function fillPlace(
	document: ExportDocument,
	place: Place,
	{ tables, width }: FillOptions
): IPatch | null {
	const setting: FigureSetting = {
		language: document.language,
		paragraphs: makeParagraphs('paragraphs', disarm),
		tables,
		width,
		// Turning a page would cut the office's own section in two.
		landscape: null
	};
	if (place.kind === 'document') {
		if (place.part !== 'content') return inline(textOf(document, place.part));
		return {
			type: PatchType.DOCUMENT,
			children: childrenOf(writeBlocks(document.blocks, { ...setting, numbered: false, keepLast: false }))
		};
	}
	const figure = figureAt(document, place);
	if (figure === null) return null;
	if (place.part !== 'whole') return inline(partOf(figure, place.part, document));
	return {
		type: PatchType.DOCUMENT,
		children: childrenOf(writeFigure({ ...figure, alt: disarm(figure.alt) }, place.number, setting))
	};
}

function childrenOf(parts: readonly FlowPart[]): FileChild[] {
	return parts.flatMap(({ children }) => children);
}

function inline(text: string): IPatch {
	const runs = disarm(text)
		.split('\n')
		.map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) }));
	return { type: PatchType.PARAGRAPH, children: runs };
}

function textOf(document: ExportDocument, part: Exclude<DocumentPart, 'content'>): string {
	const { title, subtitle, madeOn, stamp, organisation, language } = document;
	const { blank } = messagesIn(language).exportOffice.report;
	return {
		title,
		subtitle,
		stamp,
		madeOn: formatDay(madeOn, language),
		office: organisation?.name || blank,
		parent: organisation?.parent || blank,
		location: organisation?.place || blank
	}[part];
}

function partOf(
	figure: ExportFigure,
	part: Exclude<FigurePart, 'whole'>,
	{ language }: ExportDocument
): string {
	const words = messagesIn(language).exportOffice;
	return {
		title: figure.title,
		summary: figure.summary,
		notes: figure.notes.join('\n'),
		source: figure.source === '' ? '' : words.source(figure.source),
		asOf: figure.asOf
	}[part];
}
