import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { writeDocx, type DocxOptions } from '../../src/lib/export/docx/write-docx';
import type { ExportDocument } from '../../src/lib/export/model';
import { checkPackage, labelsOf, valuesOf } from './check-package';
import { FORMULAS } from './hostile-strings';
import { BRIEFING, FIGURE } from './make-briefing';
import { COMBO, figureOf, LONG_BRIEFING, LYING } from './make-charts';
import { poison } from './poison';
import { all, paragraphsOf, partsLike, readPackage, textOf } from './read-parts';

const REPORT: DocxOptions = { template: 'report', draft: false, tables: false };
const ANNEX: DocxOptions = { template: 'annex', draft: false, tables: true };

async function write(document: ExportDocument, options: DocxOptions) {
	return checkPackage(
		await writeDocx(cleanDocument(document), options),
		document.language === 'vi' ? 'vi-VN' : 'en-GB'
	);
}

const report = await write(LONG_BRIEFING, REPORT);
const body = report.xml.get('word/document.xml');
const lines = paragraphsOf(body, 'w:p');

describe('charts in a document', () => {
	test('have the numbers of the figure, with a gap where there is none', () => {
		expect(valuesOf(report.xml.get('word/charts/chart1.xml'))).toEqual([
			new Map([
				['0', '1150'],
				['2', '900'],
				['3', '1200']
			])
		]);
	});

	test('say a bound and a range in words, and leave an exact label to the number', () => {
		const labels = labelsOf(report.xml.get('word/charts/chart1.xml'));
		expect(labels).toEqual(
			new Map([
				['2', '900–950'],
				['3', '≥ 1.200']
			])
		);
	});

	test('show 1.200 whatever the region of the machine', () => {
		const [, chart] = partsLike(report, /charts\/chart1\.xml$/)[0] ?? [];
		const formats = all(chart, 'c:numFmt').map((format) => format.attributes.get('formatCode'));
		expect(formats).toContain('[>=1000000]0"."000"."000;[>=1000]0"."000;0');
		expect(formats.filter((format) => format?.includes('#,##0'))).toEqual([]);
	});

	test('have a workbook of the plotted data and nothing else', () => {
		const book = [...report.bytes].find(([path]) => path.endsWith('Worksheet1.xlsx'))?.[1];
		const parts = readPackage(book ?? new Uint8Array());
		const texts = all(parts.xml.get('xl/sharedStrings.xml'), 't').map(textOf);
		expect(texts.sort()).toEqual(['Buổi tuyên truyền', 'Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024']);
		const cells = all(parts.xml.get('xl/worksheets/sheet1.xml'), 'v').map(textOf);
		expect(cells.filter((value) => Number(value) > 100)).toEqual(['1150', '900', '1200']);
		expect(all(parts.xml.get('xl/worksheets/sheet1.xml'), 'f')).toEqual([]);
	});

	test('draw lines at the right below the bars, and the first lying bar on top', () => {
		const combo = report.xml.get('word/charts/chart3.xml');
		expect(all(combo, 'c:barChart')).toHaveLength(1);
		expect(all(combo, 'c:lineChart')).toHaveLength(1);
		const [left, right] = all(combo, 'c:valAx').map((axis) =>
			Number(all(axis, 'c:max')[0]?.attributes.get('val'))
		);
		COMBO.categories.forEach((_, at) => {
			const bar = (COMBO.series[0]?.points[at]?.amount.value ?? 0) / (left ?? 1);
			const line = (COMBO.series[1]?.points[at]?.amount.value ?? 0) / (right ?? 1);
			expect(line).toBeLessThanOrEqual(0.8 * bar + 1e-9);
		});
		const lying = report.xml.get('word/charts/chart4.xml');
		expect(all(lying, 'c:barDir')[0]?.attributes.get('val')).toBe('bar');
		expect(all(all(lying, 'c:catAx')[0], 'c:orientation')[0]?.attributes.get('val')).toBe('maxMin');
		expect(labelsOf(lying).get('2')).toBe('≥ 8.700');
	});

	test('keep the words of a bound where there is no room for others', async () => {
		const many = { ...LYING, lying: false, categories: Array.from({ length: 60 }, (_, at) => `Xã ${at}`) };
		const points = many.categories.map((_, at) => LYING.series[0]?.points[at === 30 ? 2 : 0] ?? null);
		const series = LYING.series.map((one) => ({ ...one, points }));
		const file = await write({ ...BRIEFING, blocks: [figureOf('Nhiều', { ...many, series })] }, ANNEX);
		expect(labelsOf(file.xml.get('word/charts/chart1.xml'))).toEqual(new Map([['30', '≥ 8.700']]));
	});

	test('and pictures have alternative text', () => {
		const drawings = all(body, 'wp:docPr');
		expect(drawings).toHaveLength(6);
		for (const drawing of drawings) expect(drawing.attributes.get('descr')).toBe(FIGURE.alt);
	});

	test('are pictures in both forms where Office has no such chart', () => {
		const paths = [...report.bytes.keys()].filter((path) => path.startsWith('word/media/'));
		expect(paths.map((path) => path.slice(-4)).sort()).toEqual(['.png', '.svg']);
		expect(all(body, 'asvg:svgBlip')).toHaveLength(1);
	});
});

describe('a report', () => {
	test('is set as Decree 30/2020 says', () => {
		const size = all(body, 'w:pgSz')[0]?.attributes;
		expect([size?.get('w:w'), size?.get('w:h')]).toEqual(['11906', '16838']);
		const margins = all(body, 'w:pgMar')[0]?.attributes;
		const sides = ['top', 'bottom', 'left', 'right'].map((side) => margins?.get(`w:${side}`));
		expect(sides).toEqual(['1134', '1134', '1701', '850']);
		expect(all(body, 'w:titlePg')).toHaveLength(1);
		const defaults = all(report.xml.get('word/styles.xml'), 'w:docDefaults')[0];
		expect(all(defaults, 'w:rFonts')[0]?.attributes.get('w:ascii')).toBe('Times New Roman');
		expect(all(defaults, 'w:sz')[0]?.attributes.get('w:val')).toBe('28');
		expect(all(defaults, 'w:lang')[0]?.attributes.get('w:val')).toBe('vi-VN');
		expect(lines).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
		expect(lines).toContain('Độc lập - Tự do - Hạnh phúc');
		expect(lines.slice(0, 4)).toEqual(['UBND TỈNH LẠNG SƠN', 'SỞ VĂN HÓA,', 'THỂ THAO VÀ DU LỊCH', '']);
	});

	test('leaves number, day and signature blank', () => {
		expect(lines).toContain('Số:          /BC-SVHTTDL');
		expect(lines).toContain('Lạng Sơn, ngày       tháng 01 năm 2026');
		expect(lines.slice(-5)).toEqual(['- Lưu: VT.', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', '']);
	});

	test('has the page number in the middle of the top, on no first page', () => {
		const headers = partsLike(report, /header\d\.xml$/).map(([, header]) => textOf(header));
		expect(headers.filter((text) => text.includes('PAGE'))).toHaveLength(1);
		expect(headers).toHaveLength(2);
	});

	test('sets no line height that cuts charts or the marks above capitals', () => {
		const cutting = all(body, 'w:spacing').filter(
			({ attributes }) =>
				attributes.has('w:line') && !['auto', 'atLeast'].includes(attributes.get('w:lineRule') ?? '')
		);
		expect(cutting.every(({ attributes }) => attributes.get('w:line') === '60')).toBe(true);
	});

	test('numbers charts and tables apart, and says what belongs to each', () => {
		const captions = lines.filter((line) => /^(?:Biểu đồ|Bảng) \d/.test(line));
		expect(captions.map((line) => line.slice(0, 10).trim())).toEqual([
			'Biểu đồ 1.',
			'Bảng 1. Tờ',
			'Biểu đồ 2.',
			'Biểu đồ 3.',
			'Biểu đồ 4.',
			'Biểu đồ 5.',
			'Biểu đồ 6.',
			'Bảng 2. Hạ'
		]);
		const text = lines.join('\n');
		for (const words of [FIGURE.subtitle, FIGURE.stamp, FIGURE.summary, FIGURE.asOf, ...FIGURE.notes]) {
			expect(text).toContain(words);
		}
		expect(text).toContain(`Nguồn: ${FIGURE.source}`);
		expect(text).toContain(`Đã chọn: ${FIGURE.filters}`);
	});

	test('ends with ./. and keeps the signature with the last line', () => {
		const last = all(body, 'w:p').find((line) => textOf(line).endsWith('./.'));
		expect(textOf(last)).toBe('Đề nghị các đơn vị cho ý kiến./.');
		expect(all(last, 'w:keepNext')).toHaveLength(1);
	});

	test('bears DỰ THẢO on every page where asked', async () => {
		const draft = await write(BRIEFING, { ...REPORT, draft: true });
		const marks = partsLike(draft, /header\d\.xml$/).flatMap(([, header]) => all(header, 'v:textpath'));
		const words = marks.flatMap((mark) => mark.attributes.get('string') ?? []);
		expect(words).toEqual(['DỰ THẢO', 'DỰ THẢO']);
	});

	test('is written for an office that filled nothing in, and in English', async () => {
		const blank = await write({ ...BRIEFING, organisation: null, blocks: [] }, REPORT);
		expect(paragraphsOf(blank.xml.get('word/document.xml'), 'w:p')).toContain('Số:          /BC-………');
		const english = await write({ ...BRIEFING, language: 'en' }, REPORT);
		expect(textOf(english.xml.get('word/document.xml'))).toContain('SOCIALIST REPUBLIC OF VIET NAM');
	});
});

describe('tables', () => {
	test('repeat their header row, cut no row, and have every cell as worded', async () => {
		const annex = await write({ ...BRIEFING, blocks: [FIGURE] }, ANNEX);
		const [table] = all(annex.xml.get('word/document.xml'), 'w:tbl');
		const rows = all(table, 'w:tr');
		expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0, 0]);
		expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
		expect(rows.slice(1).map((row) => all(row, 'w:tc').map(textOf))).toEqual(
			FIGURE.table.rows.map((row) => row.map(({ text }) => text))
		);
	});
});

describe('hostile text', () => {
	test.each(FORMULAS)('%j stays text', async (text) => {
		const file = await write(poison(text), ANNEX);
		const document = file.xml.get('word/document.xml');
		const fields = all(document, 'w:fldSimple').map((field) => field.attributes.get('w:instr'));
		expect(fields).toEqual(['SEQ Bieu_do \\* ARABIC']);
		expect(all(document, 'w:instrText')).toEqual([]);
	});
});
