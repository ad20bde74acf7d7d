import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { writeDocx, type DocxOptions } from '../../src/lib/export/docx/write-docx';
import type { ExportBlock, ExportFigure, ExportTable } from '../../src/lib/export/model';
import { checkPackage } from './check-package';
import { BRIEFING, FIGURE } from './make-briefing';
import { COMBO, figureOf, makeTable } from './make-charts';
import { all, paragraphsOf, textOf, type Element } from './read-parts';

const REPORT: DocxOptions = { template: 'report', draft: false, tables: false };
const ANNEX: DocxOptions = { template: 'annex', draft: false, tables: true };

/** Twelve years of numbers, which no upright page holds. */
const WIDE: ExportTable = {
	columns: Array.from({ length: 13 }, (_, at) => ({
		title: at === 0 ? 'Tỉnh, thành phố' : `Năm ${2011 + at}`,
		numeric: at > 0
	})),
	rows: Array.from({ length: 20 }, (_, row) =>
		Array.from({ length: 13 }, (_, at) => ({ text: at === 0 ? `Tỉnh ${row}` : '1.234.567', amount: null }))
	)
};
const wide: ExportFigure = { ...figureOf('Bảng rộng', null), table: WIDE };

async function bodyOf(blocks: readonly ExportBlock[], options: DocxOptions = REPORT) {
	const file = checkPackage(await writeDocx(cleanDocument({ ...BRIEFING, blocks }), options));
	return all(file.xml.get('word/document.xml'), 'w:body')[0];
}

function styleOf(paragraph: Element): string | undefined {
	return all(paragraph, 'w:pStyle')[0]?.attributes.get('w:val');
}

function isKept(element: Element): boolean {
	return all(element, 'w:keepNext').some(({ attributes }) => attributes.get('w:val') !== 'false');
}

/** The orientation of each section, with the texts of its tables' header rows. */
function sectionsOf(body: Element | undefined) {
	const sections: { kind: string; titles: string[]; heads: number }[] = [];
	let titles: string[] = [];
	for (const child of body?.children ?? []) {
		if (child.name === 'w:tbl') titles.push(textOf(all(child, 'w:tr')[0]));
		const section = child.name === 'w:sectPr' ? child : all(child, 'w:sectPr')[0];
		if (section === undefined) continue;
		const size = all(section, 'w:pgSz')[0]?.attributes;
		const isWide = Number(size?.get('w:w')) > Number(size?.get('w:h'));
		expect(size?.get('w:orient') === 'landscape').toBe(isWide);
		expect(all(section, 'w:pgNumType').some(({ attributes }) => attributes.has('w:start'))).toBe(false);
		const heads = all(section, 'w:headerReference').length;
		sections.push({ kind: isWide ? 'landscape' : 'portrait', titles, heads });
		titles = [];
	}
	return sections;
}

describe('a figure', () => {
	test('is a short chain of paragraphs that keep together: caption, drawing with its lines, remarks', async () => {
		const body = await bodyOf([FIGURE, { kind: 'paragraph', text: 'Sau hình.' }]);
		const lines = (body?.children ?? []).filter(({ name }) => name === 'w:p');
		const at = lines.findIndex((line) => styleOf(line) === 'Caption');
		expect(lines.slice(at, at + 4).map(styleOf)).toEqual(['Caption', 'Figure', 'FigureNote', 'BodyText']);
		const [, drawing, remarks] = lines.slice(at);
		expect(textOf(drawing)).toContain(FIGURE.stamp);
		expect(textOf(remarks)).toContain(FIGURE.summary);
		expect(remarks && isKept(remarks)).toBe(false);
	});

	test('of usual size leaves half of the page to the next', async () => {
		const body = await bodyOf([FIGURE, figureOf('Hai trục', COMBO)]);
		const heights = all(body, 'wp:extent').map(({ attributes }) => Number(attributes.get('cy')) / 9525);
		for (const height of heights) expect(height).toBeLessThanOrEqual(300);
	});

	test('that is alone in its document says its title and its stamp once', async () => {
		const file = await writeDocx(
			cleanDocument({ ...BRIEFING, title: FIGURE.title, subtitle: '', organisation: null, blocks: [FIGURE] }),
			ANNEX
		);
		const text = textOf(checkPackage(file).xml.get('word/document.xml'));
		expect(text.split(FIGURE.title)).toHaveLength(2);
		expect(text.split(FIGURE.stamp)).toHaveLength(2);
	});
});

describe('a table too wide for the page', () => {
	test('stands on a page on its side, headed and numbered like the others, which go on after it', async () => {
		const sections = sectionsOf(await bodyOf([FIGURE, wide, { kind: 'paragraph', text: 'Sau bảng.' }]));
		expect(sections.map(({ kind, heads }) => [kind, heads])).toEqual([
			['portrait', 2],
			['landscape', 0],
			['portrait', 0]
		]);
		expect(sections[1]?.titles).toEqual([WIDE.columns.map(({ title }) => title).join('')]);
	});

	test('comes right after its chart, and shares its pages with the next', async () => {
		const chart = { ...FIGURE, table: WIDE };
		const sections = sectionsOf(await bodyOf([chart, wide, chart], ANNEX));
		expect(sections.map(({ kind, titles }) => [kind, titles.length])).toEqual([
			['portrait', 0],
			['landscape', 2],
			['portrait', 0],
			['landscape', 1]
		]);
	});

	test('is signed on its own page where it ends the report', async () => {
		const sections = sectionsOf(await bodyOf([FIGURE, wide]));
		expect(sections.map(({ kind }) => kind)).toEqual(['portrait', 'landscape']);
		expect(sections[1]?.titles.at(-1)).toContain('KT. GIÁM ĐỐC');
	});
});

describe('a signature', () => {
	test('keeps the last rows of a table on its page', async () => {
		const bare = { ...figureOf('Bảng cuối', null), summary: '', notes: [], source: '', asOf: '' };
		const body = await bodyOf([{ ...bare, table: makeTable(12) }]);
		const table = all(body, 'w:tbl').at(-2);
		const rows = all(table, 'w:tr').map(isKept);
		expect(rows).toEqual([true, true, ...Array.from({ length: 9 }, () => false), true, true]);
		const after = (body?.children ?? []).filter(({ name }) => name === 'w:p').slice(-2);
		expect(after.map(textOf)).toEqual(['', './.']);
		expect(after.map(isKept)).toEqual([true, true]);
	});

	test('keeps the last figure on its page, with the table of its numbers', async () => {
		for (const tables of [false, true]) {
			const body = await bodyOf([FIGURE], { ...REPORT, tables });
			expect(paragraphsOf(body, 'w:p')).toContain('./.');
			const last = (body?.children ?? []).filter(({ name }) => name === 'w:p').slice(-2);
			expect(last.map(isKept)).toEqual([true, true]);
		}
	});
});
