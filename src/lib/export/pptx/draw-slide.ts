import { formatDay } from '../../i18n/format/format-day';
import { formatNumber } from '../../i18n/format/format-number';
import { messagesIn } from '../../i18n/messages-in';
import { describeFigure } from '../describe-figure';
import type { ExportDocument, ExportFigure } from '../model';
import type { SlideParts } from './deck-parts';
import { drawFigure, drawFoot, type SlideSetting } from './draw-figure';
import { footOf } from './foot-of';
import { TABLE_FOOT_SIZE } from './plan-table';
import { TEXT_SIZE, type Slide, type SlideLine } from './plan-slides';
import { EMU_A_POINT, PLACES, type Box } from './slide-look';
import { tableXml } from './table-xml';
import { paragraphXml, textBoxXml, type TextLook } from './text-xml';

const FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';
/** Points of a title by its length, so that the longest fits two lines. */
const TITLE_SIZES: readonly (readonly [number, number])[] = [
	[60, 26],
	[130, 20],
	[200, 16]
];
const LONGEST_TITLE = 13;
const ONE_FIGURE = 12;
const TWO_FIGURES = 10;
const BETWEEN = 300_000;

/** The shapes of a slide as XML; `number` is its place in the deck, `notes` of figures are not among them. */
export function drawSlide(
	slide: Slide,
	number: number,
	document: ExportDocument,
	parts: SlideParts,
	setting: SlideSetting
): string {
	switch (slide.kind) {
		case 'cover':
			return drawCover(document, parts);
		case 'text':
			return drawText(slide, parts, setting) + drawNumber(number, parts, setting);
		case 'figures':
			return drawFigures(slide, document, parts, setting) + drawNumber(number, parts, setting);
		case 'table':
			return drawTable(slide, titleOf(slide, document), parts, setting) + drawNumber(number, parts, setting);
	}
}

/** The title of a slide, as outlines and screen readers read it. */
export function titleOf(slide: Slide, document: ExportDocument): string {
	const words = messagesIn(document.language).exportOffice.slides;
	if (slide.kind === 'cover') return document.title;
	if (slide.kind === 'text') return slide.title;
	if (slide.kind === 'figures') {
		const [only, second] = slide.figures;
		return only !== undefined && second === undefined ? only.title : slide.section || document.title;
	}
	const { part, parts } = slide.part;
	return parts === 1 ? slide.figure.title : words.part(slide.figure.title, String(part), String(parts));
}

function drawCover(document: ExportDocument, parts: SlideParts): string {
	const { language, title, subtitle, stamp, madeOn, organisation } = document;
	const words = messagesIn(language).exportOffice.slides;
	const size = title.length > 90 ? 28 : 36;
	const line = (text: string, look: TextLook): string =>
		text === '' ? '' : paragraphXml(text, look, language);
	const below =
		line(subtitle, { size: 20, colour: 'tx2' }) +
		line(organisation?.name ?? '', { size: 16, colour: 'tx2', before: 8 }) +
		line(words.madeOn(formatDay(madeOn, language)), { size: 14, colour: 'tx2', before: 8 }) +
		line(stamp, { size: 14, bold: true, colour: 'accent2', before: 8 });
	return (
		textBoxXml(
			parts.nextShape(),
			'Title',
			PLACES.coverTitle,
			paragraphXml(title, { size, bold: true }, language),
			'ctrTitle',
			'b'
		) + textBoxXml(parts.nextShape(), 'Subtitle', PLACES.coverSubtitle, below, 'subTitle')
	);
}

function drawHead(title: string, section: string, parts: SlideParts, { language }: SlideSetting): string {
	const size = TITLE_SIZES.find(([most]) => title.length <= most)?.[1] ?? LONGEST_TITLE;
	const above =
		section === '' || section === title
			? ''
			: paragraphXml(section, { size: 12, colour: 'accent1' }, language);
	return (
		textBoxXml(
			parts.nextShape(),
			'Title',
			PLACES.title,
			paragraphXml(title, { size, bold: true }, language),
			'title',
			'ctr'
		) + (above === '' ? '' : textBoxXml(parts.nextShape(), 'Section', PLACES.section, above))
	);
}

function drawNumber(number: number, parts: SlideParts, { language }: SlideSetting): string {
	const run = paragraphXml(String(number), { size: 10, colour: 'tx2', align: 'r' }, language)
		.replace('<a:r>', `<a:fld id="${FIELD}" type="slidenum">`)
		.replace('</a:r>', '</a:fld>');
	return textBoxXml(parts.nextShape(), 'Slide number', PLACES.number, run, 'sldNum');
}

function lookOf({ look }: SlideLine): TextLook {
	const size = TEXT_SIZE;
	if (look === 'heading') return { size, bold: true, before: 10 };
	return look === 'paragraph' ? { size, before: 8 } : { size, before: 6, bullet: look };
}

function drawText(
	{ title, section, lines }: Extract<Slide, { kind: 'text' }>,
	parts: SlideParts,
	setting: SlideSetting
): string {
	const text = lines.map((line) => paragraphXml(line.text, lookOf(line), setting.language)).join('');
	const body = { ...PLACES.body, y: 1_250_000, height: 5_000_000 };
	return drawHead(title, section, parts, setting) + textBoxXml(parts.nextShape(), 'Text', body, text, 'body');
}

/** What is measured and when, with what was chosen. */
function drawSubtitle(
	figure: ExportFigure,
	box: Box,
	size: number,
	parts: SlideParts,
	setting: SlideSetting
): string {
	const words = messagesIn(setting.language).exportOffice;
	const filters = figure.filters === '' ? '' : words.filters(figure.filters);
	const text = [describeFigure(figure), filters].filter((one) => one !== '').join(' · ');
	if (text === '') return '';
	const id = parts.nextShape();
	return textBoxXml(id, `Subtitle ${id}`, box, paragraphXml(text, { size, colour: 'tx2' }, setting.language));
}

function drawStamp(stamps: readonly string[], parts: SlideParts, { language }: SlideSetting): string {
	const text = [...new Set(stamps.filter((stamp) => stamp !== ''))].join(' ');
	if (text === '') return '';
	const look = { size: 11, bold: true, colour: 'accent2' } as const;
	return textBoxXml(parts.nextShape(), 'Stamp', PLACES.stamp, paragraphXml(text, look, language));
}

function drawFigures(
	slide: Extract<Slide, { kind: 'figures' }>,
	document: ExportDocument,
	parts: SlideParts,
	setting: SlideSetting
): string {
	const [only, second] = slide.figures;
	const head = drawHead(titleOf(slide, document), slide.section, parts, setting);
	const stamp = drawStamp(
		slide.figures.map((figure) => figure.stamp),
		parts,
		setting
	);
	if (only !== undefined && second === undefined) {
		const subtitle = drawSubtitle(only, PLACES.subtitle, 13, parts, setting);
		return head + subtitle + drawFigure(only, PLACES.body, ONE_FIGURE, parts, setting) + stamp;
	}
	const width = (PLACES.body.width - BETWEEN) / 2;
	const columns = slide.figures.map((figure, at) => {
		const box = { ...PLACES.body, x: PLACES.body.x + at * (width + BETWEEN), y: 1_150_000, width };
		const title = paragraphXml(figure.title, { size: 14, bold: true }, setting.language);
		const id = parts.nextShape();
		const body = { ...box, y: 1_950_000, height: PLACES.body.y + PLACES.body.height - 1_950_000 };
		return (
			textBoxXml(id, `Figure title ${id}`, { ...box, height: 440_000 }, title, null, 'b') +
			drawSubtitle(figure, { ...box, y: 1_610_000, height: 320_000 }, 10, parts, setting) +
			drawFigure(figure, body, TWO_FIGURES, parts, setting)
		);
	});
	return head + columns.join('') + stamp;
}

function drawTable(
	slide: Extract<Slide, { kind: 'table' }>,
	title: string,
	parts: SlideParts,
	setting: SlideSetting
): string {
	const { figure, part, section } = slide;
	const { language } = setting;
	const words = messagesIn(language).exportOffice.slides;
	const foot = footOf(figure, PLACES.body.width / EMU_A_POINT, TABLE_FOOT_SIZE, language);
	const more = part.left === 0 ? [] : [words.moreRows(formatNumber(part.left, language))];
	const lines = [...more, ...foot.lines];
	const height = foot.height + more.length * TABLE_FOOT_SIZE * 1.3;
	const tall = part.heights.reduce((sum, one) => sum + one, 0) * EMU_A_POINT;
	return (
		drawHead(title, section, parts, setting) +
		drawSubtitle(figure, PLACES.subtitle, 13, parts, setting) +
		tableXml(parts.nextShape(), figure.alt, figure.table, part, { ...PLACES.body, height: tall }, language) +
		drawFoot({ lines, height }, PLACES.body, TABLE_FOOT_SIZE, parts, language) +
		drawStamp([figure.stamp], parts, setting)
	);
}
