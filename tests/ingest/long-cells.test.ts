import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAccents } from '../../src/lib/domain/fold';
import { foldHeader } from '../../src/lib/ingest/columns';
import { readText } from './corpus';

describe('a cell made to keep a reader busy', () => {
	it.each(['(', ')', '. ', '.', ':*', '1.', '- ', '"";', 'năm ', 'từ 1 đến '])(
		'is read once, whatever stands in it: %s',
		(unit) => {
			const long = `"${unit.repeat(40_000)}x"`;
			const rows = [
				['tỉnh', 'chỉ tiêu', 'kỳ', 'số lượng', 'ghi chú'],
				['Trà Vinh', 'Tờ rơi', 'năm 2020', '5', long],
				['Trà Vinh', long, 'năm 2020', '5', ''],
				['Trà Vinh', 'Tờ rơi', long, '5', ''],
				['Trà Vinh', 'Tờ rơi', 'năm 2021', long, '']
			];
			const { rows: counts } = readText(rows.map((cells) => cells.join(',')).join('\n'));
			expect(counts.read).toBe(4);
			expect(counts.accepted).toBeGreaterThanOrEqual(1);
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
