import { describe, expect, it } from 'vitest';
import { isItemUnit, itemsIn } from '../../src/lib/domain/definition-of-unit';
import { kindOfCode } from '../../src/lib/domain/finding-kind';
import { groupBy, pushTo } from '../../src/lib/domain/group-by';
import { joinBodies, splitBody } from '../../src/lib/domain/joint-body';
import { localityKey } from '../../src/lib/domain/locality-key';
import { unitKey } from '../../src/lib/domain/unit-key';

describe('localities', () => {
	it.each([
		['TP. Trà Vinh', 'thành phố trà vinh'],
		['TP Trà Vinh', 'thành phố trà vinh'],
		['TX. Duyên Hải', 'thị xã duyên hải'],
		['TT Càng Long', 'thị trấn càng long'],
		['H. Càng Long', 'huyện càng long'],
		['H.Càng Long', 'huyện càng long'],
		['Q1', 'quận 1'],
		['Q. 03', 'quận 3'],
		['P.05', 'phường 5'],
		['Phường 005', 'phường 5'],
		['X. Long Đức', 'xã long đức'],
		['Hà Tiên', 'hà tiên'],
		['Quảng Uyên', 'quảng uyên'],
		['Phường 10', 'phường 10'],
		['Càng Long', 'càng long']
	])('%s is %s', (text, key) => {
		expect(localityKey(text)).toBe(key);
		expect(localityKey(key)).toBe(key);
	});
});

describe('units', () => {
	it.each([
		['Tin, bài', 'tin bài'],
		['tin,bài', 'tin bài'],
		[' TIN   bài ', 'tin bài'],
		[', tin', 'tin'],
		['tin, bài và ảnh', 'tin bài và ảnh']
	])('%j is %j', (text, key) => {
		expect(unitKey(text)).toBe(key);
		expect(unitKey(key)).toBe(key);
	});

	it.each([
		['tin, bài', ['tin', 'bài'], true],
		['tin bài', ['tin', 'bài'], true],
		['tin, bài và ảnh', ['tin', 'bài', 'và', 'ảnh'], true],
		['tin tức, sự kiện', ['tin', 'tức', 'sự', 'kiện'], true],
		['phim tài liệu', ['phim', 'tài', 'liệu'], true],
		['tin/bài hoặc video clip', ['tin', 'bài', 'hoặc', 'video', 'clip'], true],
		['tin bài tuyên truyền', ['tin', 'bài'], false],
		['tin và', ['tin'], false],
		['bài và cuốn', ['bài'], false],
		['và tin', [], false],
		['cuốn', [], false],
		['cuốn, tin', [], false],
		['', [], false]
	])('%s begins with the items %j', (unit, items, isWhole) => {
		expect(itemsIn(unit)).toEqual(items);
		expect(isItemUnit(unit)).toBe(isWhole);
	});
});

describe('bodies that worked together', () => {
	it('have one key, whoever is named first and however often', () => {
		expect(joinBodies(['so_vhttdl', 'cong_an', 'so_vhttdl'])).toBe('cong_an+so_vhttdl');
		expect(joinBodies(['cong_an'])).toBe('cong_an');
		expect(splitBody('cong_an+so_vhttdl')).toEqual(['cong_an', 'so_vhttdl']);
		expect(splitBody('cong_an')).toEqual(['cong_an']);
	});
});

it('groups items by key, groups and items in the order met', () => {
	const groups = groupBy([5, 2, 3, 4, 1], (number) => number % 2);
	expect([...groups]).toEqual([
		[1, [5, 3, 1]],
		[0, [2, 4]]
	]);
	pushTo(groups, 2, 9);
	pushTo(groups, 0, 8);
	expect([...groups.entries()].slice(1)).toEqual([
		[0, [2, 4, 8]],
		[2, [9]]
	]);
});

it.each([
	['date.after_report', 'dates'],
	['tenfold_jump', 'jumps'],
	['link.unknown', 'references'],
	['header.missing', 'file'],
	['cell.too_long', 'file'],
	['cell.rounded', 'amounts'],
	['words.of_nobody', null],
	['', null]
])('findings of %j are about %s', (code, kind) => {
	expect(kindOfCode(code)).toBe(kind);
});
