import { expect, test } from 'vitest';
import { rowsAtOnce, widthsOf, type CrossRow } from '../../src/lib/ui/cross-table';

const cell = (text: string) => ({ text, said: text, shade: 0, isBound: false, opens: true }) as const;
const row = (name: string, ...texts: readonly string[]): CrossRow => ({
	id: name,
	name,
	isTotal: false,
	section: null,
	cells: texts.map(cell)
});

test('a column is as wide as the longest of its numbers or of the words above it', () => {
	const columns = ['T1/2020', 'Sáu tháng đầu năm'].map((name) => ({ id: name, name, isTotal: false }));
	const { names, columns: widths } = widthsOf(columns, [
		row('Trà Vinh', '≥ 1.234.567', ''),
		row('Huế', '3', '7')
	]);
	expect(Math.floor(widths[0] ?? 0)).toBe('≥ 1.234.567'.length);
	expect(Math.floor(widths[1] ?? 0)).toBe('tháng'.length);
	expect(names).toBeGreaterThan('Trà Vinh'.length);
});

test('a table of no rows or of very many columns still has its turns', () => {
	expect(rowsAtOnce(0)).toBeGreaterThan(0);
	expect(rowsAtOnce(5000)).toBe(1);
});
