import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import type { ExportDocument } from '../../src/lib/export/model';
import { writePptx, type PptxOptions } from '../../src/lib/export/pptx/write-pptx';
import { checkPackage, labelsOf, valuesOf } from './check-package';
import { FORMULAS } from './hostile-strings';
import { BRIEFING, FIGURE } from './make-briefing';
import { figureOf, LINES, LONG_BRIEFING, makeTable, PAIR, PICTURE } from './make-charts';
import { poison } from './poison';
import { all, paragraphsOf, partsLike, textOf, type Element, type Package } from './read-parts';

const ONE: PptxOptions = { theme: 'plain', perSlide: 1, tables: false };
const TWO: PptxOptions = { theme: 'dark', perSlide: 2, tables: false };

async function write(document: ExportDocument, options: PptxOptions): Promise<Package> {
	return checkPackage(await writePptx(cleanDocument(document), options));
}

function slidesOf(deck: Package): Element[] {
	const number = (path: string): number => Number(/\d+/.exec(path)?.[0]);
	return partsLike(deck, /slides\/slide\d+\.xml$/)
		.sort(([a], [b]) => number(a) - number(b))
		.map(([, slide]) => slide);
}

function titleOf(slide: Element): string {
	const title = all(slide, 'p:sp').find((shape) =>
		['title', 'ctrTitle'].includes(all(shape, 'p:ph')[0]?.attributes.get('type') ?? '')
	);
	return paragraphsOf(title, 'a:p').join(' ');
}

const deck = await write(LONG_BRIEFING, ONE);
const slides = slidesOf(deck);

describe('a deck', () => {
	test('is 16:9, begins with its title and has a title on every slide', () => {
		const size = all(deck.xml.get('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes;
		expect(Number(size?.get('cx')) / Number(size?.get('cy'))).toBeCloseTo(16 / 9, 5);
		expect(slides.map(titleOf)).toEqual([
			LONG_BRIEFING.title,
			'Kết quả thực hiện',
			FIGURE.title,
			'Hạn chế',
			'Tờ rơi, tỉnh Lạng Sơn',
			'Buổi tuyên truyền theo tháng của hai tỉnh',
			'Buổi tuyên truyền và tỷ lệ so với kế hoạch',
			'Buổi tuyên truyền của mười tỉnh năm 2024',
			'Buổi tuyên truyền của hai tỉnh',
			'Bảng màu',
			...[1, 2, 3, 4, 5].map((part) => `Hạn chế và phương hướng (${part}/5)`),
			'Theo tháng'
		]);
		expect(paragraphsOf(slides[0], 'a:p')).toContain(FIGURE.stamp);
	});

	test('names every shape of a slide apart, inside the slide', () => {
		for (const slide of slides) {
			const ids = all(slide, 'p:cNvPr').map((one) => one.attributes.get('id'));
			expect(new Set(ids).size).toBe(ids.length);
			for (const transform of [...all(slide, 'p:xfrm'), ...all(slide, 'a:xfrm')]) {
				const [off, ext] = [all(transform, 'a:off')[0], all(transform, 'a:ext')[0]];
				const end = (of: string, by: string): number =>
					Number(off?.attributes.get(of)) + Number(ext?.attributes.get(by));
				expect(end('x', 'cx')).toBeLessThanOrEqual(12_192_000);
				expect(end('y', 'cy')).toBeLessThanOrEqual(6_858_000);
			}
		}
	});

	test('has native charts with the numbers, gaps and words of bounds', () => {
		const chart = deck.xml.get('ppt/charts/chart1.xml');
		expect(valuesOf(chart)[0]).toEqual(
			new Map([
				['0', '1150'],
				['2', '900'],
				['3', '1200']
			])
		);
		expect(labelsOf(chart).get('3')).toBe('≥ 1.200');
	});

	test('has source, as-of, notes and stamp on the slide of a figure', () => {
		const text = textOf(slides[2]);
		for (const words of [FIGURE.source, FIGURE.asOf, FIGURE.stamp, FIGURE.subtitle, 'không phải bằng 0']) {
			expect(text).toContain(words);
		}
	});

	test('has all that is known of a figure, evidence included, in the notes of its slide', () => {
		const notes = paragraphsOf(deck.xml.get('ppt/notesSlides/notesSlide3.xml'), 'a:p');
		for (const line of [...FIGURE.evidence, ...FIGURE.notes]) expect(notes).toContain(`- ${line}`);
		for (const words of [FIGURE.summary, FIGURE.measure, FIGURE.period, FIGURE.filters, FIGURE.source]) {
			expect(notes.some((line) => line.includes(words))).toBe(true);
		}
		expect(notes).toContain(FIGURE.asOf);
		expect(notes).toContain(FIGURE.stamp);
	});

	test('has alternative text on every chart, table and picture', () => {
		const shown = slides.flatMap((slide) => [...all(slide, 'p:graphicFrame'), ...all(slide, 'p:pic')]);
		expect(shown).toHaveLength(12);
		for (const one of shown) expect(all(one, 'p:cNvPr')[0]?.attributes.get('descr')).toBe(FIGURE.alt);
	});

	test('splits a long table with its header on every slide, losing no row', () => {
		const tables = slides.slice(10, 15).flatMap((slide) => all(slide, 'a:tbl'));
		const rows = tables.map((table) => all(table, 'a:tr').map((row) => all(row, 'a:tc').map(textOf)));
		const titles = makeTable(0).columns.map(({ title }) => title);
		expect(rows.map((table) => table[0])).toEqual(tables.map(() => titles));
		expect(rows.flatMap((table) => table.slice(1))).toEqual(
			makeTable(40).rows.map((row) => row.map(({ text }) => text))
		);
	});

	test('says how many rows of a very long table it leaves out', async () => {
		const figure = { ...figureOf('Dài', null), table: makeTable(400) };
		const long = slidesOf(await write({ ...BRIEFING, blocks: [figure] }, ONE));
		const shown = long.flatMap((slide) => all(slide, 'a:tr')).length - (long.length - 1);
		expect(long).toHaveLength(13);
		expect(textOf(long.at(-1))).toContain(`Còn ${400 - shown} dòng`);
	});

	test('puts two figures side by side where asked, light on dark', async () => {
		const pair = [figureOf('Theo tháng', LINES), figureOf('Theo năm', PAIR)];
		const dark = await write({ ...BRIEFING, blocks: pair }, TWO);
		const [, both] = slidesOf(dark);
		expect(all(both, 'c:chart')).toHaveLength(2);
		expect(textOf(both)).toContain('Theo tháng');
		const map = all(dark.xml.get('ppt/slideMasters/slideMaster1.xml'), 'p:clrMap')[0]?.attributes;
		expect([map?.get('bg1'), map?.get('tx1')]).toEqual(['dk1', 'lt1']);
		const colours = all(dark.xml.get('ppt/charts/chart2.xml'), 'a:srgbClr').map((one) =>
			one.attributes.get('val')
		);
		expect(colours).toContain('E8ECF0');
		expect(all(dark.xml.get('ppt/charts/chart2.xml'), 'a:schemeClr')).toEqual([]);
	});

	test('is the same for the same document', async () => {
		const parts = (found: Package): string[] =>
			[...found.xml].filter(([path]) => !path.includes('charts/')).map(([path, root]) => path + textOf(root));
		expect(parts(await write(LONG_BRIEFING, ONE))).toEqual(parts(deck));
	});
});

test('a picture stands on what it was drawn for', async () => {
	const onDark = { ...figureOf('Bảng màu', null), picture: { ...PICTURE, ground: '11171d' } };
	const onWhite = { ...figureOf('Bảng màu', null), picture: PICTURE };
	const file = await write({ ...BRIEFING, blocks: [onDark, onWhite] }, { ...ONE, theme: 'dark' });
	const grounds = slidesOf(file)
		.flatMap((slide) => all(slide, 'p:pic'))
		.map((picture) => all(picture, 'a:srgbClr')[0]?.attributes.get('val'));
	expect(grounds).toEqual(['11171D', 'FFFFFF']);
});

describe('hostile text', () => {
	test.each(FORMULAS)('%j stays text', async (text) => {
		const file = await write(poison(text), ONE);
		for (const slide of slidesOf(file)) {
			const fields = all(slide, 'a:fld').map((field) => field.attributes.get('type'));
			expect(fields.filter((type) => type !== 'slidenum')).toEqual([]);
			expect(all(slide, 'a:hlinkClick')).toEqual([]);
		}
	});
});
