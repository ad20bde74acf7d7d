import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markFormula, readMarked } from '../../src/lib/domain/mark-formula';
import { codesOf, readText } from './corpus';
import { expectSame, write } from './write-again';

describe('the canonical CSV beside a spreadsheet', () => {
	it.each([
		'=1+1',
		'+84',
		'-5 độ',
		'@SUM(A1)',
		'  =1',
		'\t=1',
		'＝1+1',
		"'=1",
		"''=x",
		'=HYPERLINK("http://x","y")',
		"'a",
		'- ghi chú'
	])('never lets a spreadsheet run %j, and reads it back unchanged', (text) => {
		const marked = markFormula(text);
		expect(marked).not.toMatch(/^\s*[=+\-@＝]/u);
		expect(readMarked(marked)).toBe(text);
		const reading = readText(
			`tỉnh,chỉ tiêu,kỳ,số lượng,nguồn\nTrà Vinh,leaflet,2024,5,"${markFormula(text).replace(/"/gu, '""')}"\n`
		);
		expectSame(reading);
		expect(write(reading).split('\r\n')[1]?.split(',')[28]?.replace(/^"/u, '')).toMatch(/^'/u);
	});

	it('gives any text back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
				expect(readMarked(markFormula(text))).toBe(text);
			})
		);
	});

	it('says that it took the marks off', () => {
		expect(codesOf(readText("tỉnh,chỉ tiêu,kỳ,số lượng,ghi chú\nTrà Vinh,leaflet,2024,5,'=1\n"))).toEqual([
			'text.marked'
		]);
	});
});
