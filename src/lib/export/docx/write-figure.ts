import { ImageRun, SimpleField, type FileChild } from 'docx';
import { ChartRun } from 'docx/charts';
import { messagesIn } from '../../i18n/messages-in';
import type { Language } from '../../i18n/messages';
import { drawChart } from '../charts/draw-chart';
import { describeFigure } from '../describe-figure';
import type { ExportChart, ExportFigure, ExportPicture } from '../model';
import { formOf, type FigureForm } from '../number-figures';
import { DOCX_CHART } from './chart-look';
import { pixels } from './page';
import type { ParagraphMaker } from './paragraph-kinds';
import { writeTable } from './write-table';

/** What a figure is written with. */
export interface FigureSetting {
	readonly language: Language;
	readonly paragraphs: ParagraphMaker;
	/** Whether the numbers of a chart or picture follow it as a table. */
	readonly tables: boolean;
	/** Width of the text in twips. */
	readonly width: number;
}

/** The tallest that a chart or picture may be, in CSS pixels, so that caption and source fit on its page. */
const TALLEST = 620;
const USUAL_HEIGHT = 300;
/** Height of one lying bar with the space around it. */
const BAR = 24;

/**
 * A figure with all that must not be parted from it, as text that can be edited: numbered caption, what is measured and
 * when, stamp, the chart, picture or table, summary, notes, source and as-of. Caption, drawing and source stay on one
 * page. The number in the caption is a field of Word with its value in it, so that inserted captions count on; in an
 * office's own document, whose styles don't reach into a field, it is text.
 */
export function writeFigure(
	figure: ExportFigure,
	number: number,
	setting: FigureSetting
): readonly FileChild[] {
	const { paragraphs, language } = setting;
	const words = messagesIn(language).exportOffice;
	const form = formOf(figure);
	const subtitle = describeFigure(figure);
	const filters = figure.filters === '' ? [] : [words.filters(figure.filters)];
	return [
		writeCaption(figure.title, form, number, setting),
		...[subtitle, ...filters].filter(isWritten).map((text) => paragraphs.text('subtitle', text)),
		...(figure.stamp === '' ? [] : [paragraphs.text('stamp', figure.stamp)]),
		writeDrawing(figure, form, setting),
		...writeRemarks(figure, setting),
		...(setting.tables && form !== 'table' ? writeNumbers(figure, number, setting) : [])
	];
}

function isWritten(text: string): boolean {
	return text !== '';
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

function writeDrawing(figure: ExportFigure, form: FigureForm, setting: FigureSetting): FileChild {
	const { paragraphs, language } = setting;
	if (form === 'chart' && figure.chart !== null) {
		const look = { ...DOCX_CHART, language, width: pixels(setting.width), height: heightOf(figure.chart) };
		return paragraphs.with('figure', [new ChartRun(drawChart(figure.chart, figure.alt, look))]);
	}
	if (form === 'picture' && figure.picture !== null) {
		return paragraphs.with('figure', [writePicture(figure.picture, figure.alt, setting.width)]);
	}
	return writeTable(figure.table, paragraphs, setting.width);
}

function heightOf(chart: ExportChart): number {
	if (!chart.lying) return USUAL_HEIGHT;
	return Math.min(TALLEST, 90 + chart.categories.length * (6 + BAR * Math.max(1, chart.series.length)));
}

/** The SVG for programs that draw it, with the PNG for those that don't, fitted to the width of the text. */
function writePicture({ svg, png, width, height }: ExportPicture, alt: string, text: number): ImageRun {
	const scale = Math.min(pixels(text) / width, TALLEST / height);
	return new ImageRun({
		type: 'svg',
		data: new TextEncoder().encode(svg),
		fallback: { type: 'png', data: png },
		transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
		altText: { name: [...alt].slice(0, 60).join(''), description: alt, title: '' }
	});
}

/** Summary, and below it notes, source and as-of: lines of one paragraph, since long chains of them get parted. */
function writeRemarks(figure: ExportFigure, { paragraphs, language }: FigureSetting): readonly FileChild[] {
	const words = messagesIn(language).exportOffice;
	const notes =
		figure.notes.length > 1
			? [words.notesTitle, ...figure.notes.map((note) => `- ${note}`)]
			: figure.notes.map((note) => words.notes(note));
	const source = figure.source === '' ? '' : words.source(figure.source);
	const lines = [...notes, source, figure.asOf].filter(isWritten).join('\n');
	return [
		...(figure.summary === ''
			? []
			: [paragraphs.text('summary', figure.summary, { keepNext: lines !== '' })]),
		...(lines === '' ? [] : [paragraphs.text('note', lines)])
	];
}

function writeNumbers(figure: ExportFigure, number: number, setting: FigureSetting): readonly FileChild[] {
	const words = messagesIn(setting.language).exportOffice;
	const chart = `${words.chart} ${number}`;
	return [
		setting.paragraphs.text('subtitle', words.dataOf(chart), { spacing: { before: 160, after: 60 } }),
		writeTable(figure.table, setting.paragraphs, setting.width),
		setting.paragraphs.text('note', '')
	];
}
