import { ImageRun, SimpleField, TextRun, type FileChild } from 'docx';
import { ChartRun } from 'docx/charts';
import { messagesIn } from '../../i18n/messages-in';
import type { Language } from '../../i18n/messages';
import { drawChart } from '../charts/draw-chart';
import { describeFigure } from '../describe-figure';
import type { ExportChart, ExportFigure, ExportPicture } from '../model';
import { formOf, type FigureForm } from '../number-figures';
import { DOCX_CHART } from './chart-look';
import { fitChart, fitPicture, heightOfText, type TextLine } from './fit-drawing';
import type { FlowPart } from './flow';
import { pixels } from './page';
import type { ParagraphMaker } from './paragraph-kinds';
import { writeTable } from './write-table';

/** What a figure is written with. */
export interface FigureSetting {
	readonly language: Language;
	readonly paragraphs: ParagraphMaker;
	/** Whether the numbers of a chart or picture follow it as a table. */
	readonly tables: boolean;
	/** Width of the text in twips; that of a page on its side, `null` where the document can't have one. */
	readonly width: number;
	readonly landscape: number | null;
}

/** Heights of a chart of Office, in CSS pixels. */
const LEAST_HEIGHT = 225;
const MOST_HEIGHT = 300;
/** The tallest that lying bars may be. */
const TALLEST = 620;
/** Height of one lying bar with the space around it. */
const BAR = 24;

/**
 * A figure with all that must not be parted from it, as text that can be edited: numbered caption, what is measured and
 * when, stamp, the chart, picture or table, summary, notes, source and as-of. Caption, drawing and source stay on one
 * page, two usual charts on each. A table too wide for the page stands on one that lies on its side. `keepsNext` keeps its
 * end with what follows. The number in the caption is a field of Word with its value in it, so that inserted captions
 * count on; in an office's own document, whose styles don't reach into a field, it is text.
 */
export function writeFigure(
	figure: ExportFigure,
	number: number,
	setting: FigureSetting,
	keepsNext = false
): readonly FlowPart[] {
	const form = formOf(figure);
	const { paragraphs, language } = setting;
	const caption = writeCaption(figure.title, form, number, setting);
	const subtitle = writeSubtitle(figure, setting);
	const remarks = remarksOn(figure, language);
	if (form === 'table') {
		const { table, isLandscape } = writeTable(figure.table, {
			...setting,
			keepsNext: keepsNext || remarks.length > 0
		});
		const under = subtitle.length === 0 ? [] : [paragraphs.with('subtitle', subtitle)];
		const below =
			remarks.length === 0 ? writeGap(setting, keepsNext) : writeRemarks(remarks, setting, keepsNext);
		return [{ isLandscape, children: [caption, ...under, table, below] }];
	}
	const hasNumbers = setting.tables && figure.table.rows.length > 0;
	const { drawing, keepNext } = writeDrawing(figure, form, remarks, setting);
	const lines = subtitle.length === 0 ? [drawing] : [...subtitle, new TextRun({ break: 1 }), drawing];
	const isEnd = keepsNext && !hasNumbers;
	const shown = paragraphs.with('figure', lines, { keepNext: remarks.length === 0 ? isEnd : keepNext });
	const below = remarks.length === 0 ? [] : [writeRemarks(remarks, setting, isEnd)];
	return [
		{ isLandscape: false, children: [caption, shown, ...below] },
		...(hasNumbers ? [writeNumbers(figure, number, setting, keepsNext)] : [])
	];
}

function isWritten(text: string): boolean {
	return text !== '';
}

/** What stands under the caption, a line each. */
function linesUnder(figure: ExportFigure, language: Language): readonly string[] {
	const words = messagesIn(language).exportOffice;
	const filters = figure.filters === '' ? '' : words.filters(figure.filters);
	return [describeFigure(figure), filters].filter(isWritten);
}

/**
 * What stands under the caption and the stamp, as runs of one paragraph: of more than four that are kept together,
 * LibreOffice leaves the first behind.
 */
function writeSubtitle(figure: ExportFigure, { paragraphs, language }: FigureSetting): readonly TextRun[] {
	const lines = linesUnder(figure, language);
	const stamp = figure.stamp === '' ? [] : paragraphs.inside('stamp', figure.stamp, lines.length > 0);
	return [...lines.flatMap((text, at) => paragraphs.inside('subtitle', text, at > 0)), ...stamp];
}

function writeCaption(title: string, form: FigureForm, number: number, setting: FigureSetting): FileChild {
	const words = messagesIn(setting.language).exportOffice;
	const label = form === 'table' ? words.table : words.chart;
	const { runs, place } = setting.paragraphs;
	if (place === 'paragraphs') return setting.paragraphs.text('caption', `${label} ${number}. ${title}`);
	const field = new SimpleField(`SEQ ${form === 'table' ? 'Bang' : 'Bieu_do'} \\* ARABIC`, String(number));
	return setting.paragraphs.with('caption', [
		...runs('caption', `${label} `),
		field,
		...runs('caption', `. ${title}`)
	]);
}

function writeDrawing(
	figure: ExportFigure,
	form: FigureForm,
	remarks: readonly Remark[],
	{ language, width }: FigureSetting
): { readonly drawing: ImageRun | ChartRun; readonly keepNext: boolean } {
	const above = heightOfText(
		[
			{ text: `${figure.title}………………`, size: 13, isBold: true },
			...linesUnder(figure, language).map((text) => ({ text, size: 12, isBold: false })),
			...(figure.stamp === '' ? [] : [{ text: figure.stamp, size: 10, isBold: true }])
		],
		width
	);
	const below = heightOfText(remarks.map(lineOf), width);
	if (form === 'chart' && figure.chart !== null) {
		const height = heightOf(figure.chart, above + below);
		const look = { ...DOCX_CHART, language, width: pixels(width), height };
		return { drawing: new ChartRun(drawChart(figure.chart, figure.alt, look)), keepNext: true };
	}
	const picture = figure.picture;
	if (picture === null) throw new Error('a figure of a picture has none');
	const scale = Math.min(1, pixels(width) / picture.width);
	const fit = fitPicture(picture.height * scale, above, below);
	return {
		drawing: writePicture(picture, figure.alt, fit.height / picture.height),
		keepNext: fit.keepsNext
	};
}

function heightOf(chart: ExportChart, around: number): number {
	if (!chart.lying) return fitChart(around, LEAST_HEIGHT, MOST_HEIGHT);
	return Math.min(TALLEST, 90 + chart.categories.length * (6 + BAR * Math.max(1, chart.series.length)));
}

/** The SVG for programs that draw it, with the PNG for those that don't. */
function writePicture({ svg, png, width, height }: ExportPicture, alt: string, scale: number): ImageRun {
	return new ImageRun({
		type: 'svg',
		data: new TextEncoder().encode(svg),
		fallback: { type: 'png', data: png },
		transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
		altText: { name: [...alt].slice(0, 60).join(''), description: alt, title: '' }
	});
}

/** A part of the paragraph below a figure. */
interface Remark {
	readonly kind: 'summary' | 'note';
	readonly text: string;
}

/** The summary; then the notes run on, and source and as-of on a line of their own. */
function remarksOn(figure: ExportFigure, language: Language): readonly Remark[] {
	const words = messagesIn(language).exportOffice;
	const notes = figure.notes.filter(isWritten).map(endSentence).join(' ');
	const source = figure.source === '' ? '' : endSentence(words.source(figure.source));
	const lines = [notes === '' ? '' : words.notes(notes), [source, figure.asOf].filter(isWritten).join(' ')];
	const note = lines.filter(isWritten).join('\n');
	return [
		...(figure.summary === '' ? [] : [{ kind: 'summary', text: figure.summary } as const]),
		...(note === '' ? [] : [{ kind: 'note', text: note } as const])
	];
}

function endSentence(text: string): string {
	return /[.!?:;…]$/u.test(text) ? text : `${text}.`;
}

function lineOf({ kind, text }: Remark): TextLine {
	return { text, size: kind === 'summary' ? 12 : 11, isBold: false };
}

function writeRemarks(
	remarks: readonly Remark[],
	{ paragraphs }: FigureSetting,
	keepsNext: boolean
): FileChild {
	const lines = remarks.flatMap(({ kind, text }, at) => paragraphs.inside(kind, text, at > 0));
	return paragraphs.with('note', lines, keepsNext ? { keepNext: true } : {});
}

function writeNumbers(
	figure: ExportFigure,
	number: number,
	setting: FigureSetting,
	keepsNext: boolean
): FlowPart {
	const { paragraphs, language } = setting;
	const words = messagesIn(language).exportOffice;
	const { table, isLandscape } = writeTable(figure.table, { ...setting, keepsNext });
	const title = words.dataOf(`${words.chart} ${number}`);
	return {
		isLandscape,
		children: [
			paragraphs.text('subtitle', title, { spacing: { before: 120, after: 60 } }),
			table,
			writeGap(setting, keepsNext)
		]
	};
}

/** What a table is followed by where nothing else does: Word wants a paragraph there. */
function writeGap({ paragraphs }: FigureSetting, keepsNext: boolean): FileChild {
	return paragraphs.text('gap', '', keepsNext ? { keepNext: true } : {});
}
