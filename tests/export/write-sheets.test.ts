import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import type { ExportDocument, ExportFigure } from '../../src/lib/export/model';
import { writeSheets } from '../../src/lib/export/sheets/write-sheets';
import { hasCorpora } from '../ingest/corpus';
import { FORMULAS, hostileStrings } from './hostile-strings';
import { BRIEFING, FIGURE, count } from './make-briefing';
import { allCells, cellAt, readBook, type ReadBook } from './read-book';

const one: ExportDocument = { ...BRIEFING, blocks: [FIGURE] };

async function write(document: ExportDocument): Promise<ReadBook> {
	return readBook(await writeSheets(document));
}

/** The figure with a chart whose numbers the table has otherwise, so that they stand apart. */
function apartFrom(figure: ExportFigure): ExportFigure {
	const { chart } = figure;
	return { ...figure, chart: chart && { ...chart, categories: chart.categories.map((name) => `${name}!`) } };
}

function partOf({ parts }: ReadBook, path: string): string {
	return parts.get(path) ?? expect.fail(`no part ${path}`);
}

describe('a workbook of one figure', async () => {
	const book = await write(one);
	const at = (address: string): ReturnType<typeof cellAt> => cellAt(book, 'Số liệu', address);

	test('has its figures and what they are on two sheets', () => {
		expect(book.book.SheetNames).toEqual(['Số liệu', 'Thông tin']);
		expect(['A1', 'A2', 'A3'].map((address) => at(address).v)).toEqual([
			FIGURE.title,
			FIGURE.subtitle,
			FIGURE.stamp
		]);
		expect(['A4', 'B4', 'C4', 'D4', 'E4'].map((address) => at(address).v)).toEqual([
			...['Kỳ', 'Số lượng', 'So với cùng kỳ', 'Ghi chú'],
			'Cách đọc số'
		]);
	});

	test('has what makes a font in the order of the standard', () => {
		const order = ['b', 'i', 'u', 'sz', 'color', 'name'];
		const fonts = [...partOf(book, 'xl/styles.xml').matchAll(/<font>(.*?)<\/font>/gu)].map(
			([, inside = '']) => [...inside.matchAll(/<(\w+)/gu)].map(([, name = '']) => order.indexOf(name))
		);
		expect(fonts.length).toBeGreaterThan(3);
		for (const parts of fonts) expect(parts).toEqual([...parts].sort((a, b) => a - b));
	});

	test('keeps numbers numbers, in formats that show their limits', () => {
		expect(at('B5')).toMatchObject({ t: 'n', v: 1150, w: '1,150' });
		expect(at('C5')).toMatchObject({ t: 'n', v: 0.088, w: '+8.8%' });
		expect(at('B7')).toMatchObject({ t: 'n', v: 900, w: '900–950' });
		expect(at('B8')).toMatchObject({ t: 'n', v: 1200, w: '≥ 1,200', z: '"≥ "#,##0' });
	});

	test('says beside each limit and each gap what it is', () => {
		expect(at('E6').v).toBe('Số lượng: chưa có số liệu');
		expect(at('E7').v).toContain('900–950');
		expect(at('E8').v).toBe('Số lượng: chỉ biết mức ít nhất (≥ 1.200)');
	});

	test('leaves a gap that the chart draws empty, as words would be drawn as 0', () => {
		expect(book.book.Sheets['Số liệu']?.['B6']?.v).toBeUndefined();
	});

	test('gives the reason where a percentage is withheld', () => {
		expect(at('C8')).toMatchObject({ t: 's', v: 'không tính: một vế chỉ là cận' });
	});

	test('has notes, source, as-of day and what was chosen below', () => {
		const below = ['A10', 'A11', 'A12', 'A13', 'A14'].map((address) => at(address).v);
		expect(below).toEqual([
			...FIGURE.notes.map((note) => `Ghi chú: ${note}`),
			...[`Nguồn: ${FIGURE.source}`, FIGURE.asOf, `Đã chọn: ${FIGURE.filters}`]
		]);
	});

	test('draws the figures by a chart of its own that reads the cells, gaps as gaps', () => {
		const chart = partOf(book, 'xl/charts/chart1.xml');
		expect(chart).toContain("<c:f>'Số liệu'!$A$5:$A$8</c:f>");
		expect(chart).toContain("<c:f>'Số liệu'!$B$5:$B$8</c:f>");
		expect(chart).not.toMatch(/Sheet1|externalData/);
		expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
		expect(chart).not.toMatch(/<c:v\s*\/>|<c:v><\/c:v>/);
		expect(chart).toContain('<c:tx><c:v>Buổi tuyên truyền</c:v></c:tx>');
		for (const label of ['900–950', '≥ 1.200']) expect(chart).toContain(`<a:t>${label}</a:t>`);
		const axes = [...chart.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id);
		for (const id of new Set(axes)) expect(axes.filter((other) => other === id)).toHaveLength(2);
		expect(chart).toContain('lang="vi-VN"');
		expect(partOf(book, 'xl/drawings/drawing1.xml')).toContain(`descr="${FIGURE.alt}"`);
	});

	test('prints a short table with its chart on one page, what is there for the chart alone not at all', async () => {
		const { parts } = await write({ ...one, blocks: [apartFrom(FIGURE)] });
		expect(parts.get('xl/workbook.xml')).toMatch(/Print_Area[^>]*>'Số liệu'!\$A\$1:\$E\$32</);
		const long = { ...FIGURE.table, rows: Array.from({ length: 90 }, () => FIGURE.table.rows[0] ?? []) };
		const many = await write({ ...one, blocks: [{ ...apartFrom(FIGURE), table: long }] });
		expect(partOf(many, 'xl/worksheets/sheet1.xml')).toContain('fitToWidth="1" fitToHeight="0"');
	});

	test('prints on A4 lying, as wide as the page, headings again on each, source and page at the foot', () => {
		const sheet = partOf(book, 'xl/worksheets/sheet1.xml');
		expect(sheet).toMatch(
			/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"\/>/
		);
		expect(sheet).toMatch(/<pane ySplit="4" topLeftCell="A5" state="frozen"/);
		expect(sheet).toContain(`Nguồn: ${FIGURE.source}&amp;R&amp;9Trang &amp;P/&amp;N</oddFooter>`);
		expect(sheet).toContain(`${FIGURE.stamp}</oddHeader>`);
		expect(partOf(book, 'xl/workbook.xml')).toContain(">'Số liệu'!$4:$4</definedName>");
	});

	test('tells on its second sheet what was chosen, from where, up to when, and what made it', () => {
		const told = allCells(book)
			.filter(([place]) => place.startsWith('Thông tin!'))
			.map(([, { v }]) => v);
		expect(told).toEqual(
			expect.arrayContaining([
				...[BRIEFING.title, FIGURE.measure, FIGURE.period, FIGURE.filters, FIGURE.summary, FIGURE.source],
				...[FIGURE.asOf, FIGURE.stamp, FIGURE.evidence[0], '05/01/2026', FIGURE.notes.join('\n')],
				expect.stringMatching(/^Toàn Cảnh/)
			])
		);
	});

	test('is composed (NFC) and the same each time', async () => {
		for (const text of book.parts.values()) expect(text).toBe(text.normalize('NFC'));
		expect(await writeSheets(one)).toEqual(await writeSheets(one));
	});
});

describe('a workbook of a briefing', async () => {
	const apart: ExportFigure = {
		...FIGURE,
		title: 'Tin, bài [theo tháng]: 2024/2025',
		stamp: '',
		chart: {
			categories: ['Quý I', 'Quý II'],
			valueTitle: 'tin, bài',
			rightTitle: 'buổi',
			lying: false,
			series: [
				{
					name: 'Tin & bài',
					mark: 'bar',
					axis: 'left',
					colour: '00619f',
					points: [{ amount: count(5), label: '5' }, null]
				},
				{
					name: 'Buổi',
					mark: 'line',
					axis: 'right',
					colour: 'd55e00',
					points: [null, { amount: count(7), label: '7' }]
				}
			]
		}
	};
	const book = await write({ ...BRIEFING, blocks: [...BRIEFING.blocks, apart] });

	test('has a sheet for each figure, named so that every spreadsheet takes it', () => {
		expect(book.book.SheetNames).toEqual([
			...['1. Buổi tuyên truyền trực tiếp…', '2. Tờ rơi, tỉnh Lạng Sơn', '3. Tin, bài (theo tháng)- 2024…'],
			'Thông tin'
		]);
	});

	test('keeps the text between the figures, in order, with a way to each sheet', () => {
		const told = allCells(book).filter(([place]) => place.startsWith('Thông tin!B'));
		const texts = told.map(([, { v }]) => v);
		const order = [
			'Kết quả thực hiện',
			'Ít nhất 1.200 buổi tuyên truyền trong năm 2024.',
			'– Thiếu nhân lực'
		];
		expect(order.map((text) => texts.indexOf(text)).every((index) => index > 0)).toBe(true);
		const link = told.find(([, { v }]) => v === '2. Tờ rơi, tỉnh Lạng Sơn')?.[1];
		expect(link?.l?.Target).toBe("#'2. Tờ rơi, tỉnh Lạng Sơn'!A1");
	});

	test('puts down what a chart draws where the table has it otherwise, gaps empty', () => {
		const name = book.book.SheetNames[2] ?? '';
		const chart = partOf(book, 'xl/charts/chart2.xml');
		const [categories, bars, line] = [...chart.matchAll(/<c:(?:cat|val)>.*?<c:f>(.*?)<\/c:f>/gs)]
			.map(([, range = '']) => range)
			.filter((range, index, all) => all.indexOf(range) === index);
		const row = Number(/\$A\$(\d+)/.exec(categories ?? '')?.[1]);
		expect([bars, line]).toEqual([`'${name}'!$B$${row}:$B$${row + 1}`, `'${name}'!$C$${row}:$C$${row + 1}`]);
		expect(cellAt(book, name, `B${row - 1}`).v).toBe('Tin & bài');
		expect(cellAt(book, name, `B${row}`).v).toBe(5);
		expect(cellAt(book, name, `C${row + 1}`).v).toBe(7);
		expect(book.book.Sheets[name]?.[`B${row + 1}`]?.v).toBeUndefined();
		expect(chart).toContain(`<c:f>'${name}'!$B$${row - 1}</c:f>`);
	});

	test('has no chart where a figure has none, and a picture where Office can’t draw it', async () => {
		expect([...book.parts.keys()].filter((path) => path.startsWith('xl/charts/chart'))).toHaveLength(2);
		const picture = { svg: '<svg/>', png: new Uint8Array([137, 80, 78, 71]), width: 1280, height: 800 };
		const map = await write({ ...one, blocks: [{ ...FIGURE, chart: null, picture }] });
		const drawing = partOf(map, 'xl/drawings/drawing1.xml');
		expect(drawing).toContain(`descr="${FIGURE.alt}"`);
		expect(drawing).toContain(`<xdr:ext cx="${640 * 9525}" cy="${400 * 9525}"/>`);
		expect(drawing).not.toContain('twoCellAnchor');
	});
});

function withTexts(texts: readonly string[]): ExportDocument {
	const [first = ''] = texts;
	const figure: ExportFigure = {
		...FIGURE,
		...{
			title: first,
			subtitle: first,
			notes: texts,
			source: first,
			filters: first,
			stamp: first,
			alt: first
		},
		table: {
			columns: [{ title: first, numeric: false }],
			rows: texts.map((text) => [{ text, amount: null }])
		}
	};
	return cleanDocument({ ...BRIEFING, title: first, blocks: [figure, figure] });
}

async function expectText(texts: readonly string[]): Promise<void> {
	const document = withTexts(texts);
	const book = await write(document);
	for (const [place, cell] of allCells(book))
		expect([place, cell.f, cell.t]).toEqual([place, undefined, expect.stringMatching(/^[snz]$/)]);
	const name = book.book.SheetNames[0] ?? '';
	for (const [index, text] of texts.entries()) {
		const clean = cleanDocument(text);
		expect(book.book.Sheets[name]?.[`A${index + 5}`]?.v ?? '').toBe(clean);
	}
}

describe('hostile text in a workbook', () => {
	test('is text: no cell is a formula, and every text comes back as it was', async () => {
		await expectText(FORMULAS);
		for (const text of FORMULAS) await expectText([text]);
	});

	test('is no code in a footer', async () => {
		const book = await write(withTexts(['&P&F&Z 12&D']));
		expect(partOf(book, 'xl/worksheets/sheet1.xml')).toContain(
			'Nguồn: &amp;&amp;P&amp;&amp;F&amp;&amp;Z 12&amp;&amp;D&amp;R'
		);
	});

	describe.skipIf(!hasCorpora)('of others (needs ../shared/corpora)', () => {
		test('is text too', async () => {
			await expectText(hostileStrings());
		});
	});
});
