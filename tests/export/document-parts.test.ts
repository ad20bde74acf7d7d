import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { writeDocx } from '../../src/lib/export/docx/write-docx';
import { fillTemplate } from '../../src/lib/export/template/fill-template';
import { checkChartOrder } from './check-chart-order';
import { checkPackage } from './check-package';
import { FIGURE } from './make-briefing';
import { LONG_BRIEFING } from './make-charts';
import { all, partsLike, type Package } from './read-parts';

const report = await writeDocx(cleanDocument(LONG_BRIEFING), {
	template: 'report',
	draft: true,
	tables: true
});
const annex = await writeDocx(
	cleanDocument({ ...LONG_BRIEFING, blocks: [{ kind: 'paragraph', text: '{{Nội dung}} {{Biểu đồ 1}}' }] }),
	{ template: 'annex', draft: false, tables: false }
);
const filled = await fillTemplate(annex, cleanDocument(LONG_BRIEFING), { tables: true });
if (filled.kind === 'refused') throw new Error(filled.why);

describe.each<[string, Package]>([
	['a report', checkPackage(report)],
	['an office’s own document filled in', checkPackage(filled.bytes)]
])('the parts of %s', (_, file) => {
	const body = file.xml.get('word/document.xml');

	test('have charts whose elements are in the order of the standard', () => {
		const charts = partsLike(file, /charts\/chart\d+\.xml$/);
		expect(charts.length).toBeGreaterThanOrEqual(5);
		for (const [, chart] of charts) checkChartOrder(chart);
	});

	test('have no number of a drawing twice, and words for each', () => {
		const drawings = all(body, 'wp:docPr');
		expect(drawings.length).toBeGreaterThanOrEqual(6);
		expect(new Set(drawings.map(({ attributes }) => attributes.get('id'))).size).toBe(drawings.length);
		for (const { attributes } of drawings) expect(attributes.get('descr')).toBe(FIGURE.alt);
	});

	test('have the least a bound says in tables as in charts', () => {
		const cells = all(body, 'w:tc').map((cell) =>
			all(cell, 'w:t')
				.map(({ text }) => text)
				.join('')
		);
		expect(cells).toContain('≥ 1.200');
	});

	test('name a style and a list that there is', () => {
		const styles = all(file.xml.get('word/styles.xml'), 'w:style').map(({ attributes }) =>
			attributes.get('w:styleId')
		);
		const used = all(body, 'w:pStyle').map(({ attributes }) => attributes.get('w:val'));
		expect([...new Set(used)].filter((style) => !styles.includes(style))).toEqual([]);
		const lists = all(file.xml.get('word/numbering.xml'), 'w:num').map(({ attributes }) =>
			attributes.get('w:numId')
		);
		const numbers = all(body, 'w:numId').map(({ attributes }) => attributes.get('w:val'));
		expect([...new Set(numbers)].filter((number) => !lists.includes(number))).toEqual([]);
	});
});
