import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../src/lib/ui/sort-rows';
import type { Column } from '../../src/lib/ui/table-column';

interface Row {
	readonly name: string;
	readonly amount: number | null;
}

const columns: readonly Column<Row>[] = [
	{ key: 'name', label: 'Tỉnh', text: (row) => row.name },
	{ key: 'amount', label: 'Số', text: (row) => String(row.amount), order: (row) => row.amount }
];
const named = (...names: string[]): Row[] => names.map((name) => ({ name, amount: null }));

describe('sortRows', () => {
	it('orders Vietnamese names: D before Đ, tones after the bare letter, numbers by value', () => {
		const rows = named('Đắk Nông', 'Trà Vinh', 'Điện Biên', 'Cà Mau', 'Dương', 'Mục 10', 'Mục 9', 'Đắk Lắk');
		const sorted = sortRows(rows, columns, { key: 'name', direction: 'ascending' });
		expect(sorted.map((row) => row.name)).toEqual([
			'Cà Mau',
			'Dương',
			'Đắk Lắk',
			'Đắk Nông',
			'Điện Biên',
			'Mục 9',
			'Mục 10',
			'Trà Vinh'
		]);
	});

	it('keeps missing values last in both directions, never as zero', () => {
		const rows = [5, null, 0, -2, null, 9].map((amount, index) => ({ name: String(index), amount }));
		const amounts = (direction: 'ascending' | 'descending') =>
			sortRows(rows, columns, { key: 'amount', direction }).map((row) => row.amount);
		expect(amounts('ascending')).toEqual([-2, 0, 5, 9, null, null]);
		expect(amounts('descending')).toEqual([9, 5, 0, -2, null, null]);
	});

	it('loses no row, changes nothing given, and is stable', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ name: fc.string(), amount: fc.option(fc.integer()) })), (rows) => {
				const before = [...rows];
				const sorted = sortRows(rows, columns, { key: 'amount', direction: 'descending' });
				expect(rows).toEqual(before);
				expect(new Set(sorted)).toEqual(new Set(rows));
				expect(sorted).toHaveLength(rows.length);
				const again = sortRows(sorted, columns, { key: 'amount', direction: 'descending' });
				expect(again).toEqual(sorted);
			})
		);
	});

	it('leaves the order alone for an unknown column', () => {
		const rows = named('b', 'a');
		expect(sortRows(rows, columns, { key: 'gone', direction: 'ascending' })).toEqual(rows);
		expect(sortRows(rows, columns, null)).toEqual(rows);
	});
});
