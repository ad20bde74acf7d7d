import { expect, test } from 'vitest';
import { widthsOf } from '../../src/lib/export/sheets/column-widths';
import { findSeries } from '../../src/lib/export/sheets/find-series';
import { heightOf } from '../../src/lib/export/sheets/row-height';
import { STYLES } from '../../src/lib/export/sheets/sheet-styles';
import type { ExportTable } from '../../src/lib/export/model';
import { count, FIGURE } from './make-briefing';

const LONG =
	'2019: chỉ biết mức ít nhất (≥ 27.017); 2025: chỉ biết mức ít nhất (14.202 *); Chung: chỉ biết khoảng';
const WIDE: ExportTable = {
	columns: [
		{ title: 'Tỉnh', numeric: false },
		...Array.from({ length: 10 }, (_, year) => ({ title: String(2018 + year), numeric: true })),
		{ title: 'Cách đọc số', numeric: false }
	],
	rows: [
		[
			{ text: 'Vĩnh Long', amount: null },
			...Array.from({ length: 10 }, () => ({ text: 'từ 80.705 đến 121', amount: count(80_705) })),
			{ text: LONG, amount: null }
		]
	]
};

test('remarks on a wide table have room, so that its rows stay low', () => {
	const remarks = WIDE.columns.length - 1;
	const lines = (width: number): number => heightOf(LONG, width, STYLES.text) / heightOf('1', 9, STYLES.text);
	const [narrow = 0] = widthsOf(WIDE, 170).slice(-1);
	const [roomy = 0] = widthsOf(WIDE, 170, remarks).slice(-1);
	expect(lines(roomy)).toBeLessThan(lines(narrow) * 0.7);
	expect(widthsOf(WIDE, 170, remarks).slice(0, -1)).toEqual(widthsOf(WIDE, 170).slice(0, -1));
});

test('a chart of brief names finds the longer ones of its table', () => {
	const { chart, table } = FIGURE;
	if (chart === null) throw new Error('the figure has no chart');
	const brief = { ...chart, categories: ['2021', '2022', '2023', '2024'] };
	expect(findSeries(table, brief)).toBeNull();
	expect(findSeries(table, { ...brief, rows: chart.categories })).toEqual(findSeries(table, chart));
	expect(findSeries(table, chart)).not.toBeNull();
});
