import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAccents } from '../../src/lib/domain/fold';
import { foldHeader } from '../../src/lib/ingest/columns';
import { costsInProportion } from '../costs-in-proportion';
import { readText } from './corpus';

/** A file with a long cell in each kind of column, one of each row. */
function fileWith(long: string): string {
	const cell = `"${long}"`;
	const rows = [
		['tỉnh', 'chỉ tiêu', 'kỳ', 'số lượng', 'ghi chú'],
		['Trà Vinh', 'Tờ rơi', 'năm 2020', '5', cell],
		['Trà Vinh', cell, 'năm 2020', '5', ''],
		['Trà Vinh', 'Tờ rơi', cell, '5', ''],
		['Trà Vinh', 'Tờ rơi', 'năm 2021', cell, '']
	];
	return rows.map((cells) => cells.join(',')).join('\n');
}

describe('a cell made to keep a reader busy', () => {
	it.each(['(', ')', '. ', '.', ':*', '1.', '- ', '"";', 'năm ', 'từ 1 đến '])(
		'is read once, whatever stands in it: %s',
		(unit) => {
			const make = (length: number): string => fileWith(`${unit.repeat(length / unit.length)}x`);
			const read = (text: string): void => {
				const { rows } = readText(text);
				expect(rows.read).toBe(4);
				expect(rows.accepted).toBeGreaterThanOrEqual(1);
			};
			expect(costsInProportion(make, 3_000, read)).toBe(true);
		}
	);
});

describe('the key of a header', () => {
	it('leaves out what stands in brackets behind it, and the points at its end', () => {
		const header = fc.string({ unit: fc.constantFrom(...'aếĐ _(().:*'), maxLength: 20 });
		fc.assert(
			fc.property(header, (text) => {
				const plain = foldAccents(text.replace(/_/gu, ' '))
					.replace(/ ?\(.*\)$/u, '')
					.replace(/[:*.]+$/u, '')
					.trim();
				expect(foldHeader(text)).toBe(plain);
			}),
			{ numRuns: 2000 }
		);
	});
});
