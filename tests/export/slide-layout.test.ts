import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import type { ExportBlock, ExportFigure } from '../../src/lib/export/model';
import { writePptx, type PptxOptions } from '../../src/lib/export/pptx/write-pptx';
import { checkPackage } from './check-package';
import { BRIEFING, FIGURE } from './make-briefing';
import { figureOf, LINES, LYING, makeTable, PAIR, PICTURE } from './make-charts';
import { readBook } from './read-book';
import { all, paragraphsOf, partsLike, textOf, type Element, type Package } from './read-parts';

const LONG_TITLE =
	'Tin, bài và ảnh về phòng, chống ma túy, tội phạm và mua bán người đăng trên Cổng/Trang thông tin điện tử của các sở, ban, ngành và Ủy ban nhân dân các huyện, thành phố';
const LONG_FILTERS = `Tỉnh: ${Array.from({ length: 34 }, (_, at) => `Tỉnh thứ ${at + 1}`).join(', ')}`;

const long = (figure: ExportFigure): ExportFigure => ({
	...figure,
	title: LONG_TITLE,
	filters: LONG_FILTERS,
	stamp: FIGURE.stamp
});

async function write(blocks: readonly ExportBlock[], options: Partial<PptxOptions> = {}): Promise<Package> {
	const all: PptxOptions = { theme: 'plain', perSlide: 1, tables: false, ...options };
	return checkPackage(await writePptx(cleanDocument({ ...BRIEFING, blocks }), all));
}

function slidesOf(deck: Package): Element[] {
	const number = (path: string): number => Number(/\d+/.exec(path)?.[0]);
	return partsLike(deck, /slides\/slide\d+\.xml$/)
		.sort(([a], [b]) => number(a) - number(b))
		.map(([, slide]) => slide);
}

interface Shape {
	readonly name: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

function shapesOf(slide: Element | undefined): Shape[] {
	return ['p:sp', 'p:pic', 'p:graphicFrame'].flatMap((tag) =>
		all(slide, tag).map((shape) => {
			const [off, ext] = [all(shape, 'a:off')[0]?.attributes, all(shape, 'a:ext')[0]?.attributes];
			const [left, top] = [Number(off?.get('x')), Number(off?.get('y'))];
			return {
				...{ name: all(shape, 'p:cNvPr')[0]?.attributes.get('name') ?? '', left, top },
				...{ right: left + Number(ext?.get('cx')), bottom: top + Number(ext?.get('cy')) }
			};
		})
	);
}

function overlapping(shapes: readonly Shape[]): string[] {
	return shapes.flatMap((one, at) =>
		shapes
			.slice(at + 1)
			.filter(
				(other) =>
					one.left < other.right &&
					other.left < one.right &&
					one.top < other.bottom - 1 &&
					other.top < one.bottom - 1
			)
			.map((other) => `${one.name} / ${other.name}`)
	);
}

describe('the words above a figure', () => {
	const figures = [LINES, PAIR, LYING].map((chart) => long(figureOf('', chart)));
	const picture = long({ ...figureOf('', null), picture: PICTURE });
	const table = long({ ...figureOf('', null), table: makeTable(6) });

	test.each([1, 2] as const)('never reach into what is drawn, with %i a slide', async (perSlide) => {
		const heading = { kind: 'heading', level: 1, text: LONG_TITLE } as const;
		const deck = await write([heading, ...figures, picture, table], { perSlide });
		const [, ...slides] = slidesOf(deck);
		expect(slides.length).toBe(perSlide === 1 ? 5 : 3);
		for (const slide of slides) expect(overlapping(shapesOf(slide))).toEqual([]);
	});

	test('are whole where they fit, and are cut only where their notes have them whole', async () => {
		const deck = await write([...figures, { ...figureOf('Ngắn', PAIR), filters: 'Tỉnh: Trà Vinh' }]);
		const slides = slidesOf(deck);
		expect(textOf(slides.at(-1))).toContain('Đã chọn: Tỉnh: Trà Vinh');
		const wordsOf = (slide: Element | undefined): string[] => paragraphsOf(slide, 'a:p');
		for (const [at, slide] of slides.slice(1, -1).entries()) {
			const shown = wordsOf(slide).find((words) => words.includes('Đã chọn'));
			if (shown === undefined) throw new Error('no filters on the slide');
			expect(
				`Tổng số trong kỳ, 2021–2024 · Đã chọn: ${LONG_FILTERS}`.startsWith(shown.replace(/ …$/, ''))
			).toBe(true);
			const notes = wordsOf(deck.xml.get(`ppt/notesSlides/notesSlide${at + 2}.xml`));
			expect(notes).toContain(`Đã chọn: ${LONG_FILTERS}`);
		}
	});
});

describe('the numbers of a chart', () => {
	const short = figureOf('Ngắn', PAIR);
	const many = { ...figureOf('Dài', PAIR), table: makeTable(60) };

	test('follow it where one slide holds them, under a title of their own', async () => {
		const slides = slidesOf(await write([short, many], { tables: 'short' }));
		expect(slides.map((slide) => all(slide, 'a:tbl').length)).toEqual([0, 0, 1, 0]);
		expect(textOf(slides[2])).toContain('Ngắn: số liệu');
	});

	test('are in a workbook that holds what is drawn and nothing else', async () => {
		const deck = await write([short]);
		const path = [...deck.bytes.keys()].find((name) => name.endsWith('.xlsx')) ?? '';
		const { book } = readBook(deck.bytes.get(path) ?? new Uint8Array());
		const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
		const values = Object.entries(sheet).flatMap(([at, cell]: [string, unknown]) =>
			/^[A-Z]+\d+$/.test(at) && typeof cell === 'object' && cell !== null && 'v' in cell ? [cell.v] : []
		);
		const drawn = PAIR.series.flatMap(({ name, points }) => [
			name,
			...points.flatMap((point) => (point === null ? [] : [point.amount.value]))
		]);
		expect([...values].sort()).toEqual([...PAIR.categories, ...drawn].sort());
	});
});

describe('the parts of a deck', () => {
	test('speak the language of the document, in every run of every slide and its notes', async () => {
		const deck = await write([figureOf('Ngắn', PAIR), { ...figureOf('Bảng', null), table: makeTable(3) }]);
		for (const [, root] of partsLike(deck, /(?:slides|notesSlides)\/\w+\.xml$/)) {
			for (const run of [...all(root, 'a:rPr'), ...all(root, 'a:endParaRPr')])
				expect(run.attributes.get('lang')).toBe('vi-VN');
		}
	});

	test('number the slides, each by a field, and list each once', async () => {
		const deck = await write([figureOf('Ngắn', PAIR), figureOf('Hai', LINES)]);
		const ids = all(deck.xml.get('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) =>
			attributes.get('id')
		);
		expect(new Set(ids).size).toBe(3);
		const numbers = slidesOf(deck).map((slide) => all(slide, 'a:fld').map(textOf));
		expect(numbers).toEqual([[], ['2'], ['3']]);
	});

	test('have for each picture an SVG and a PNG of the same name', async () => {
		const deck = await write([{ ...figureOf('Hình', null), picture: PICTURE }]);
		const media = [...deck.bytes.keys()].filter((path) => path.includes('/media/')).sort();
		expect(media).toEqual(['ppt/media/image1.png', 'ppt/media/image1.svg']);
		expect([...(deck.bytes.get('ppt/media/image1.png') ?? [])].slice(1, 4)).toEqual([80, 78, 71]);
	});

	test('give many provinces two charts of one scale with the alternative text on both', async () => {
		const chart = {
			...LYING,
			categories: Array.from({ length: 34 }, (_, at) => `Tỉnh ${at + 1}`),
			series: LYING.series.map((series) => ({
				...series,
				points: Array.from({ length: 34 }, (_, at) => series.points[at % 10] ?? null)
			}))
		};
		const deck = await write([figureOf('34 tỉnh', chart)]);
		const frames = all(slidesOf(deck)[1], 'p:graphicFrame');
		expect(frames.map((frame) => all(frame, 'p:cNvPr')[0]?.attributes.get('descr'))).toEqual([
			FIGURE.alt,
			FIGURE.alt
		]);
		const ends = partsLike(deck, /charts\/chart\d\.xml$/).map(([, part]) =>
			all(part, 'c:max').map(({ attributes }) => attributes.get('val'))
		);
		expect(ends[0]).toEqual(ends[1]);
	});
});
