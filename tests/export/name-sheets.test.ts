import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameSheets } from '../../src/lib/export/sheets/name-sheets';

describe('names of sheets', () => {
	test('are such as every spreadsheet takes, and differ', () => {
		const hostile = fc.string({ unit: fc.constantFrom(..."aAbđ😀[]:*?/\\' \n\t"), maxLength: 40 });
		fc.assert(
			fc.property(fc.array(hostile, { maxLength: 30 }), (wanted) => {
				const names = nameSheets(wanted, 'Trang');
				expect(names).toHaveLength(wanted.length);
				expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
				for (const name of names) {
					expect(name.length).toBeLessThanOrEqual(31);
					expect(name).toMatch(/^[^[\]:*?/\\'\s](?:[^[\]:*?/\\\n\t]*[^[\]:*?/\\'\s])?$/u);
					expect(name).not.toMatch(/\p{Surrogate}/u);
				}
			})
		);
	});

	test('stay as wanted where they can', () => {
		expect(nameSheets(['Số liệu', 'số liệu', 'History', '', 'a/b'], 'Trang')).toEqual([
			...['Số liệu', 'số liệu (2)', 'Trang History', 'Trang', 'a-b']
		]);
	});
});
