import { formatDay } from '../../i18n/format/format-day';
import { formatNumber } from '../../i18n/format/format-number';
import { messagesIn } from '../../i18n/messages-in';
import type { ExportDocument } from '../model';
import { formOf } from '../number-figures';
import type { SlideParts } from './deck-parts';
import { drawColumns, drawSubtitle } from './draw-columns';
import { drawFigure, drawFoot, type SlideSetting } from './draw-figure';
import { footOf } from './foot-of';
import { bodyUnder, SUBTITLE_SIZE, subtitleOf } from './subtitle-of';
import { TABLE_FOOT_SIZE } from './plan-table';
import { TEXT_SIZE, type Slide, type SlideLine } from './plan-slides';
import { EMU_A_POINT, PLACES } from './slide-look';
import { tableXml } from './table-xml';
import { cutToLines, paragraphXml, textBoxXml, type TextLook } from './text-xml';

const FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';
/** Points of a title by its length, so that the longest fits two lines. */
const TITLE_SIZES: readonly (readonly [number, number])[] = [
	[60, 26],
	[130, 20],
	[200, 16]
];
const LONGEST_TITLE = 13;
const SECTION_SIZE = 12;
const SECTION_WIDTH = PLACES.section.width / EMU_A_POINT;
const ONE_FIGURE = 12;

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
function titleOf(slide: Slide, document: ExportDocument): string {
	const words = messagesIn(document.language).exportOffice.slides;
	if (slide.kind === 'cover') return document.title;
	if (slide.kind === 'text') return slide.title;
	if (slide.kind === 'figures') {
		const [only, second] = slide.figures;
		return only !== undefined && second === undefined ? only.title : slide.section || document.title;
	}
	const { part, parts } = slide.part;
	const { figure } = slide;
	const title = formOf(figure) === 'table' ? figure.title : words.numbers(figure.title);
	return parts === 1 ? title : words.part(title, String(part), String(parts));
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
			: paragraphXml(
					cutToLines(section, SECTION_SIZE, SECTION_WIDTH, 1),
					{ size: SECTION_SIZE, colour: 'accent1' },
					language
				);
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
		const subtitle = subtitleOf(only, PLACES.body.width / EMU_A_POINT, SUBTITLE_SIZE, setting.language);
		const body = bodyUnder(subtitle);
		return (
			head +
			drawSubtitle(subtitle, PLACES.subtitle, parts, setting) +
			drawFigure(only, body, ONE_FIGURE, parts, setting) +
			stamp
		);
	}
	return head + drawColumns(slide.figures, parts, setting) + stamp;
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
	const subtitle = subtitleOf(figure, PLACES.body.width / EMU_A_POINT, SUBTITLE_SIZE, language);
	const tall = part.heights.reduce((sum, one) => sum + one, 0) * EMU_A_POINT;
	return (
		drawHead(title, section, parts, setting) +
		drawSubtitle(subtitle, PLACES.subtitle, parts, setting) +
		tableXml(
			parts.nextShape(),
			figure.alt,
			figure.table,
			part,
			{ ...bodyUnder(subtitle), height: tall },
			language
		) +
		drawFoot({ lines, height }, PLACES.body, TABLE_FOOT_SIZE, parts, language) +
		drawStamp([figure.stamp], parts, setting)
	);
}
