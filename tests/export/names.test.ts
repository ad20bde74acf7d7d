import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { nameApart } from '../../src/lib/export/name-apart';
import { nameFigure, nameFile } from '../../src/lib/export/name-file';
import { nameSheets, quoteSheet } from '../../src/lib/export/sheets/name-sheets';
import { BRIEFING, FIGURE } from './make-briefing';

const day = '2026-11-20' as IsoDay;
const named = (...parts: readonly string[]) => nameFile(parts, day, 'csv');

describe('the name of a file', () => {
	test.each([
		[['Đắk Nông'], 'dak-nong_20261120.csv'],
		[['đ Ð ð'], 'd-d-d_20261120.csv'],
		[['a', 'b c'], 'a_b-c_20261120.csv'],
		[['', '—', 'a'], 'a_20261120.csv'],
		[[], '20261120.csv'],
		[['..\\..//x:*?"<>|y'], 'x-y_20261120.csv'],
		[[' a '], 'a_20261120.csv'],
		[['2020 Q1'], '2020-q1_20261120.csv']
	])('of %j is %s', (parts, name) => {
		expect(named(...parts)).toBe(name);
	});

	test('ends each part at a word of 48 letters at most', () => {
		const word = 'a'.repeat(23);
		expect(named(`${word} ${'b'.repeat(24)}`)).toBe(`${word}-${'b'.repeat(24)}_20261120.csv`);
		expect(named(`${word} ${'b'.repeat(25)}`)).toBe(`${word}_20261120.csv`);
		expect(named(`${word} ${'b'.repeat(25)} c`)).toBe(`${word}_20261120.csv`);
		expect(named('c'.repeat(60))).toBe(`${'c'.repeat(48)}_20261120.csv`);
	});

	test('of a figure says whether it is drawn', () => {
		const picture = { svg: '', png: new Uint8Array(), width: 1, height: 1 };
		const kind = (given: object) => nameFigure({ ...FIGURE, ...given }, BRIEFING, 'x').split('_')[0];
		expect([
			kind({ picture: null }),
			kind({ chart: null, picture }),
			kind({ chart: null, picture: null })
		]).toEqual(['bieu-do', 'bieu-do', 'so-lieu']);
	});
});

describe('names apart', () => {
	const apart = (...names: readonly string[]) => nameApart(names, (name, count) => `${name} ${count}`);

	test('are as they were, the later of two alike counted', () => {
		expect(apart('a', 'b')).toEqual(['a', 'b']);
		expect(apart('a', 'A', 'a', 'b', 'B')).toEqual(['a', 'A 2', 'a 3', 'b', 'B 2']);
		expect(apart('a', 'a 2', 'a')).toEqual(['a', 'a 2', 'a 3']);
		expect(apart('a', 'a', 'A 2')).toEqual(['a', 'a 2', 'A 2 2']);
		expect(apart()).toEqual([]);
	});
});

describe('the name of a sheet', () => {
	test.each([
		['Số liệu', 'Số liệu'],
		['[a]', '(a)'],
		['a:*?/\\b', 'a-b'],
		['a: b', 'a- b'],
		['a \n\t b', 'a b'],
		["  ''a' b'' ", "a' b"],
		['history', 'Trang history'],
		['History of', 'History of'],
		["'", 'Trang'],
		['x'.repeat(31), 'x'.repeat(31)],
		['x'.repeat(32), `${'x'.repeat(30)}…`],
		[`${'x'.repeat(28)}  yz`, `${'x'.repeat(28)} yz`],
		[`${'x'.repeat(28)}   yzzz`, `${'x'.repeat(28)} y…`],
		[`${'x'.repeat(29)} yzz`, `${'x'.repeat(29)}…`],
		[`${'x'.repeat(29)}😀yz`, `${'x'.repeat(29)}…`],
		[`${'x'.repeat(28)}😀yz`, `${'x'.repeat(28)}😀…`]
	])('for %j is %j', (wanted, name) => {
		expect(nameSheets([wanted], 'Trang')).toEqual([name]);
	});

	test('that is there already is counted, and is short enough still', () => {
		const long = 'x'.repeat(31);
		expect(nameSheets([long, long, long], 'Trang')).toEqual([
			long,
			`${'x'.repeat(26)}… (2)`,
			`${'x'.repeat(26)}… (3)`
		]);
		expect(nameSheets(['', ''], 'Trang')).toEqual(['Trang', 'Trang (2)']);
	});

	test('stands quoted in references', () => {
		expect(quoteSheet('Số liệu')).toBe("'Số liệu'");
		expect(quoteSheet("a'b''c")).toBe("'a''b''''c'");
	});
});
