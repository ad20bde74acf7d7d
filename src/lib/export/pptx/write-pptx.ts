import { strToU8, zipSync, type Zippable } from 'fflate';
import { makeChartParts, type ChartParts } from '../charts/make-chart-parts';
import type { ExportDocument, ExportPicture } from '../model';
import { openSlide, type DeckParts } from './deck-parts';
import { drawSlide } from './draw-slide';
import {
	LAYOUTS,
	layoutXml,
	masterXml,
	NOTES,
	notesMasterXml,
	slideImageXml,
	themeXml,
	type Layout
} from './master-parts';
import { APP_XML, contentTypesXml, coreXml, presentationXml, relationsXml } from './package-parts';
import { planSlides, type DeckPlan, type Slide } from './plan-slides';
import { sheetXml, XML_HEAD } from './sheet-xml';
import { SLIDE_COLOURS, type SlideTheme } from './slide-look';
import { paragraphXml, textBoxXml } from './text-xml';
import { notesOf } from './write-notes';

/** How a deck is written. */
export interface PptxOptions extends DeckPlan {
	readonly theme: SlideTheme;
}

const MAPPED = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
const LAYOUT_OF: Readonly<Record<Slide['kind'], Layout>> = {
	cover: 'cover',
	text: 'text',
	figures: 'figure',
	table: 'figure'
};

/**
 * Writes a cleaned document (`cleanDocument`) as slides, 16:9: charts and tables that can be edited, the source under each,
 * and what the numbers rest on in the notes of its slide. The same document and options give the same slides.
 */
export async function writePptx(document: ExportDocument, options: PptxOptions): Promise<Uint8Array> {
	const slides = planSlides(document, options);
	const deck: DeckParts = { charts: [], pictures: [] };
	const files = new Map<string, string | Uint8Array>();
	for (const [at, slide] of slides.entries()) {
		for (const [path, part] of slideFiles(slide, at + 1, document, deck, options.theme))
			files.set(path, part);
	}
	for (const [path, part] of chartFiles(await makeChartParts(deck.charts))) files.set(path, part);
	for (const [path, part] of pictureFiles(deck.pictures)) files.set(path, part);
	for (const [path, part] of fixedFiles(document, slides.length, options.theme)) files.set(path, part);
	const bytes = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);
	const zip: Zippable = { '[Content_Types].xml': strToU8(contentTypesXml([...files.keys()])) };
	for (const [path, part] of files) zip[path] = bytes(part);
	return zipSync(zip);
}

type Files = [path: string, part: string | Uint8Array][];

function slideFiles(
	slide: Slide,
	number: number,
	document: ExportDocument,
	deck: DeckParts,
	theme: SlideTheme
): Files {
	const { language } = document;
	const parts = openSlide(deck);
	const shapes = drawSlide(slide, number, document, parts, { language, colours: SLIDE_COLOURS[theme] });
	const notes = notesOf(slide, language);
	const layout = LAYOUTS.indexOf(LAYOUT_OF[slide.kind]) + 1;
	const relations = [
		{ id: 'rIdLayout', type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
		...(notes.length === 0
			? []
			: [{ id: 'rIdNotes', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` }]),
		...parts.relations
	];
	return [
		[`ppt/slides/slide${number}.xml`, XML_HEAD + sheetXml('p:sld', shapes, { after: MAPPED })],
		[`ppt/slides/_rels/slide${number}.xml.rels`, relationsXml(relations)],
		...(notes.length === 0 ? [] : notesFiles(notes, number, document))
	];
}

function notesFiles(notes: readonly string[], number: number, { language }: ExportDocument): Files {
	const text = notes.map((line) => paragraphXml(line, { size: 12 }, language)).join('');
	const shapes = slideImageXml(2) + textBoxXml(3, 'Notes', NOTES.text, text, 'body');
	return [
		[`ppt/notesSlides/notesSlide${number}.xml`, XML_HEAD + sheetXml('p:notes', shapes, { after: MAPPED })],
		[
			`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
			relationsXml([
				{ id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
				{ id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` }
			])
		]
	];
}

function chartFiles(charts: readonly ChartParts[]): Files {
	return charts.flatMap(({ xml, workbook }, at): Files => {
		const book = `embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`;
		return [
			[`ppt/charts/chart${at + 1}.xml`, xml],
			[
				`ppt/charts/_rels/chart${at + 1}.xml.rels`,
				relationsXml([{ id: 'rId1', type: 'package', target: `../${book}` }])
			],
			[`ppt/${book}`, workbook]
		];
	});
}

function pictureFiles(pictures: readonly ExportPicture[]): Files {
	return pictures.flatMap(({ svg, png }, at): Files => [
		[`ppt/media/image${at + 1}.png`, png],
		[`ppt/media/image${at + 1}.svg`, svg]
	]);
}

function fixedFiles(document: ExportDocument, slides: number, theme: SlideTheme): Files {
	const layoutIds = LAYOUTS.map((_, at) => `rIdLayout${at + 1}`);
	const themePart = { id: 'rIdTheme', type: 'theme' };
	const slideRelations = Array.from({ length: slides }, (_, at) => ({
		id: `rIdSlide${at + 1}`,
		type: 'slide',
		target: `slides/slide${at + 1}.xml`
	}));
	return [
		[
			'_rels/.rels',
			relationsXml([
				{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
				{ id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
				{ id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' }
			])
		],
		['docProps/core.xml', coreXml(document)],
		['docProps/app.xml', APP_XML],
		['ppt/presentation.xml', presentationXml(slides)],
		[
			'ppt/_rels/presentation.xml.rels',
			relationsXml([
				{ id: 'rIdMaster', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
				{ id: 'rIdNotes', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
				{ ...themePart, target: 'theme/theme1.xml' },
				...slideRelations
			])
		],
		['ppt/theme/theme1.xml', XML_HEAD + themeXml(theme, SLIDE_COLOURS[theme])],
		['ppt/theme/theme2.xml', XML_HEAD + themeXml('plain', SLIDE_COLOURS.plain)],
		['ppt/slideMasters/slideMaster1.xml', XML_HEAD + masterXml(theme, layoutIds)],
		[
			'ppt/slideMasters/_rels/slideMaster1.xml.rels',
			relationsXml([
				...layoutIds.map((id, at) => ({
					id,
					type: 'slideLayout',
					target: `../slideLayouts/slideLayout${at + 1}.xml`
				})),
				{ ...themePart, target: '../theme/theme1.xml' }
			])
		],
		['ppt/notesMasters/notesMaster1.xml', XML_HEAD + notesMasterXml()],
		[
			'ppt/notesMasters/_rels/notesMaster1.xml.rels',
			relationsXml([{ ...themePart, target: '../theme/theme2.xml' }])
		],
		...LAYOUTS.flatMap((layout, at): Files => [
			[`ppt/slideLayouts/slideLayout${at + 1}.xml`, XML_HEAD + layoutXml(layout)],
			[
				`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`,
				relationsXml([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }])
			]
		])
	];
}
