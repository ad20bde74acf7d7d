import {
	Document,
	ExternalHyperlink,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType
} from 'docx';
import { ChartRun } from 'docx/charts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { fillTemplate } from '../../src/lib/export/template/fill-template';
import { measurePlaces } from '../../src/lib/export/template/measure-places';
import { standAlone } from '../../src/lib/export/template/stand-alone';
import type { ExportDocument } from '../../src/lib/export/model';
import { valuesOf } from './check-package';
import { BRIEFING, FIGURE } from './make-briefing';
import { COMBO, figureOf } from './make-charts';
import { all, paragraphsOf, parseXml, readPackage, textOf } from './read-parts';

async function fill(children: (Paragraph | Table)[], document: ExportDocument = BRIEFING) {
	const template = await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
	const filled = await fillTemplate(template, cleanDocument(document), { tables: false });
	if (filled.kind === 'refused') throw new Error(filled.why);
	return {
		file: readPackage(filled.bytes),
		outcomes: new Map(filled.places.map(({ name, outcome }) => [name, outcome]))
	};
}

describe('words of the office around a placeholder', () => {
	test('stay where they are, before and after the figure', async () => {
		const bold = new TextRun({ text: 'Trước {{Biểu', bold: true });
		const { file, outcomes } = await fill([
			new Paragraph({ children: [bold, new TextRun(' đồ 1}} sau')] }),
			new Paragraph('Cuối')
		]);
		const lines = paragraphsOf(file.xml.get('word/document.xml'), 'w:p');
		expect(lines[0]).toBe('Trước ');
		expect(lines[1]).toBe(`Biểu đồ 1. ${FIGURE.title}`);
		expect(lines.slice(-2)).toEqual([' sau', 'Cuối']);
		expect(all(all(file.xml.get('word/document.xml'), 'w:p')[0], 'w:b')).toHaveLength(1);
		expect(outcomes.get('Biểu đồ 1')).toBe('filled');
	});

	test('with a link among them keep the placeholder as it is, and it is told', async () => {
		const link = new ExternalHyperlink({
			link: 'https://example.org/',
			children: [new TextRun('đường dẫn')]
		});
		const { file, outcomes } = await fill([
			new Paragraph('{{Tiêu đề}}'),
			new Paragraph({ children: [new TextRun('{{Biểu đồ 1}} và '), link] })
		]);
		expect(paragraphsOf(file.xml.get('word/document.xml'), 'w:p')).toEqual([
			BRIEFING.title,
			'{{Biểu đồ 1}} và đường dẫn'
		]);
		expect(outcomes.get('Biểu đồ 1')).toBe('not_refreshable');
	});

	test('are never lost, however the runs are cut', () => {
		const words = fc.array(
			fc.constantFrom('a', ' ', 'Tiếng Việt ', '{{Bảng', ' 2}}', '{{X}}', '}}', '&amp;'),
			{
				maxLength: 12
			}
		);
		fc.assert(
			fc.property(words, (runs) => {
				const xml = runs.map(
					(text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
				);
				const paragraph = `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${xml.join('<w:proofErr w:type="a"/>')}</w:p>`;
				const made = standAlone(paragraph, (name) => name === 'Bảng 2');
				const body = parseXml(`<w:body>${made.xml}</w:body>`);
				expect(made.stuck).toEqual([]);
				// What is lost is space between two figures at most.
				const bare = (text: string): string => text.replace(/\s/g, '');
				expect(bare(textOf(body))).toBe(bare(textOf(parseXml(paragraph))));
				for (const line of paragraphsOf(body, 'w:p')) {
					if (/\{\{\s*Bảng 2\}\}/.test(line)) expect(line.trim()).toMatch(/^\{\{\s*Bảng 2\}\}$/);
				}
			})
		);
	});
});

test('a page break before a placeholder stays, a bookmark of the office is not cut', () => {
	const run = (content: string): string => `<w:r>${content}</w:r>`;
	const place = run('<w:t>{{a}}</w:t>');
	const broken = standAlone(`<w:p>${run('<w:t>x</w:t><w:br w:type="page"/>')}${place}</w:p>`, () => true);
	expect(all(parseXml(`<w:body>${broken.xml}</w:body>`), 'w:br')).toHaveLength(1);
	const mark = '<w:bookmarkStart w:id="1" w:name="Mốc"/>';
	const marked = `<w:p>${mark}${run('<w:t>x</w:t>')}${place}<w:bookmarkEnd w:id="1"/></w:p>`;
	expect(standAlone(marked, () => true)).toEqual({ xml: marked, stuck: ['a'] });
});

describe('a placeholder in a cell', () => {
	test('takes a figure as wide as the cell', async () => {
		const cell = (text: string): TableCell =>
			new TableCell({ width: { size: 4500, type: WidthType.DXA }, children: [new Paragraph(text)] });
		const rows = [new TableRow({ children: [cell('{{Biểu đồ 1}}'), cell('{{Tiêu đề}}')] })];
		const table = new Table({ width: { size: 9000, type: WidthType.DXA }, columnWidths: [4500, 4500], rows });
		const { file } = await fill([table]);
		const body = file.xml.get('word/document.xml');
		const width = Number(all(body, 'wp:extent')[0]?.attributes.get('cx')) / 635;
		expect(width).toBeLessThanOrEqual(4500 - 216);
		expect(width).toBeGreaterThan(4000);
		expect(paragraphsOf(body, 'w:p')).toContain(BRIEFING.title);
	});

	test('is measured by the innermost table, the least of several', () => {
		const cell = (width: number, content: string): string =>
			`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
		const place = '<w:p><w:r><w:t>{{a}}</w:t></w:r></w:p>';
		const xml = cell(9000, `<w:tbl><w:tr>${cell(5000, place)}${cell(4000, place)}</w:tr></w:tbl>`);
		expect(measurePlaces(xml)).toEqual(new Map([['a', 4000 - 216]]));
	});
});

test('a chart of one axis does not take amounts of two kinds', async () => {
	const series = [{ name: 'Cũ', color: 'AA3377', values: [1, 2] }];
	const altText = { name: 'c', description: '{{Biểu đồ 1}}' };
	const chart = new ChartRun({ type: 'column', categories: ['a', 'b'], altText, series });
	const { file, outcomes } = await fill([new Paragraph({ children: [chart] })], {
		...BRIEFING,
		blocks: [figureOf('Hai trục', COMBO)]
	});
	expect(outcomes.get('Biểu đồ 1')).toBe('not_refreshable');
	expect([...(valuesOf(file.xml.get('word/charts/chart1.xml'))[0]?.values() ?? [])]).toEqual(['1', '2']);
});
