import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { fillTemplate } from '../../src/lib/export/template/fill-template';
import { readPlace } from '../../src/lib/export/template/read-place';
import { checkPackage, labelsOf, valuesOf } from './check-package';
import { BRIEFING, FIGURE } from './make-briefing';
import { LONG_BRIEFING } from './make-charts';
import { all, paragraphsOf, partsLike, textOf } from './read-parts';

function chartOf(type: 'column' | 'pie', place: string): Paragraph {
	const series = { name: 'Cũ', color: 'AA3377', values: [1, 2], dataLabels: { value: true } };
	const shared = {
		categories: ['a', 'b'],
		title: 'Tiêu đề của cơ quan',
		altText: { name: 'c', description: place }
	};
	const options: ChartRunOptions =
		type === 'pie'
			? { ...shared, type, series: [series] }
			: {
					...shared,
					type,
					emptyValues: 'zero',
					series: [{ ...series, pointLabels: [{ text: 'nhãn cũ' }] }]
				};
	return new Paragraph({ children: [new ChartRun(options)] });
}

/** An office's own document: placeholders in body and header, one of them cut in two by its formatting, and charts. */
async function makeTemplate(...more: Paragraph[]): Promise<Uint8Array> {
	const header = new Header({ children: [new Paragraph('{{Cơ quan}}, ngày {{Ngày lập}}')] });
	const cut = new Paragraph({
		children: [new TextRun({ text: '{{ Tiêu ', bold: true }), new TextRun({ text: 'đề }}', bold: true })]
	});
	const page = { margin: { left: 1440, right: 1440 } };
	return Packer.pack(
		new Document({
			sections: [
				{
					properties: { page },
					headers: { default: header },
					children: [cut, new Paragraph('Chữ của cơ quan'), ...more]
				}
			]
		}),
		'uint8array'
	);
}

async function fill(template: Uint8Array, document = LONG_BRIEFING) {
	const filled = await fillTemplate(template, cleanDocument(document), { tables: false });
	if (filled.kind === 'refused') throw new Error(filled.why);
	return { file: checkPackage(filled.bytes, null), places: filled.places };
}

describe('an office’s own document', () => {
	test('is filled in where it has placeholders, in body and header, and left as it is elsewhere', async () => {
		const { file, places } = await fill(
			await makeTemplate(new Paragraph('{{Biểu đồ 1}}'), new Paragraph('{{bang_1}}'))
		);
		const lines = paragraphsOf(file.xml.get('word/document.xml'), 'w:p');
		expect(lines.slice(0, 3)).toEqual([LONG_BRIEFING.title, 'Chữ của cơ quan', `Biểu đồ 1. ${FIGURE.title}`]);
		expect(lines).toContain('Bảng 1. Tờ rơi, tỉnh Lạng Sơn');
		expect(partsLike(file, /header\d\.xml$/).map(([, header]) => textOf(header))).toEqual([
			'Sở Văn hóa, Thể thao và Du lịch, ngày 05/01/2026'
		]);
		expect(places.map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'filled', 'filled', 'filled']);
		expect(labelsOf(file.xml.get('word/charts/chart1.xml')).get('3')).toBe('≥ 1.200');
	});

	test('keeps the look of its chart, which gets data, words of bounds and gaps', async () => {
		const { file, places } = await fill(await makeTemplate(chartOf('column', '{{Biểu đồ 1}}')));
		const chart = file.xml.get('word/charts/chart1.xml');
		expect(valuesOf(chart)[0]?.get('3')).toBe('1200');
		expect(valuesOf(chart)[0]?.has('1')).toBe(false);
		expect(labelsOf(chart)).toEqual(
			new Map([
				['2', '900–950'],
				['3', '≥ 1.200']
			])
		);
		expect(textOf(all(chart, 'c:title')[0])).toBe('Tiêu đề của cơ quan');
		expect(all(chart, 'a:srgbClr')[0]?.attributes.get('val')).toBe('AA3377');
		expect(all(file.xml.get('word/document.xml'), 'wp:docPr')[0]?.attributes.get('descr')).toBe(FIGURE.alt);
		expect(places[0]).toEqual({ name: 'Biểu đồ 1', outcome: 'refreshed', detail: '' });
	});

	test('tells what is not known, not there and not to be refreshed, and leaves it', async () => {
		const template = await makeTemplate(
			new Paragraph('{{abc}} {{Biểu đồ 99}}'),
			chartOf('pie', '{{Biểu đồ 5}}'),
			chartOf('column', '{{Biểu đồ 1}}')
		);
		const filled = await fillTemplate(template, cleanDocument(LONG_BRIEFING), { tables: false });
		if (filled.kind === 'refused') throw new Error(filled.why);
		const { bytes, places } = filled;
		expect(new Map(places.map(({ name, outcome }) => [name, outcome]))).toEqual(
			new Map([
				['Biểu đồ 5', 'not_refreshable'],
				['Biểu đồ 1', 'refreshed'],
				['Tiêu đề', 'filled'],
				['abc', 'unknown'],
				['Biểu đồ 99', 'nothing_there'],
				['Cơ quan', 'filled'],
				['Ngày lập', 'filled']
			])
		);
		expect(bytes.length).toBeGreaterThan(0);
		expect(places.find(({ name }) => name === 'Biểu đồ 5')?.detail).toContain('pie');
	});

	test('takes the whole briefing, in tables and charts as wide as its text', async () => {
		const { file } = await fill(await makeTemplate(new Paragraph('{{Nội dung}}')));
		const body = file.xml.get('word/document.xml');
		expect(all(body, 'wp:docPr')).toHaveLength(6);
		const widths = all(body, 'w:tblW').map((width) => width.attributes.get('w:w'));
		expect(new Set(widths)).toEqual(new Set([String(11_906 - 2 * 1440)]));
		expect(paragraphsOf(body, 'w:p')).toContain(`Biểu đồ 1. ${FIGURE.title}`);
	});

	test('is not filled in by what the data bring', async () => {
		const title = 'Tên {{Nội dung}} {{Biểu đồ 1}}';
		const { file } = await fill(await makeTemplate(new Paragraph('{{Tóm tắt}}')), { ...BRIEFING, title });
		const lines = paragraphsOf(file.xml.get('word/document.xml'), 'w:p');
		expect(lines).toEqual(['Tên { {Nội dung}} { {Biểu đồ 1}}', 'Chữ của cơ quan', '{{Tóm tắt}}']);
	});
});

describe('names of placeholders', () => {
	test.each(['Tiêu đề', 'tieu_de', ' TIÊU  ĐỀ ', 'title', 'Tiêu đề'.normalize('NFD')])(
		'%j is the title',
		(name) => {
			expect(readPlace(name)).toEqual({ kind: 'document', part: 'title' });
		}
	);

	test('figures have a number, and parts', () => {
		expect(readPlace('Biểu đồ 12 – nguồn')).toBeNull();
		expect(readPlace('Biểu đồ 12 nguồn')).toEqual({
			kind: 'figure',
			row: 'drawn',
			number: 12,
			part: 'source'
		});
		expect(readPlace('bang1')).toEqual({ kind: 'figure', row: 'table', number: 1, part: 'whole' });
	});

	test.each(['', '__proto__', 'constructor', 'Biểu đồ', 'Biểu đồ 1 abc'])('%j is none', (name) => {
		expect(readPlace(name)).toBeNull();
	});
});
