import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyCells } from '../../../src/lib/ui/copy-cells';
import type { GridColumn } from '../../../src/lib/ui/grid/grid-column';
import { HEADER, moveCell } from '../../../src/lib/ui/grid/move-cell';
import { orderRows } from '../../../src/lib/ui/grid/order-rows';
import { isInRange, rangeBetween } from '../../../src/lib/ui/grid/selected-cells';
import { drawnRows, visibleRows } from '../../../src/lib/ui/grid/visible-rows';
import { sortRows } from '../../../src/lib/ui/sort-rows';

interface Row {
	readonly name: string;
	readonly amount: number | null;
}

const columns: readonly GridColumn<Row>[] = [
	{ key: 'name', label: 'Tỉnh', text: ({ name }) => name },
	{
		key: 'amount',
		label: '=Số',
		text: ({ amount }) => (amount === null ? '' : `${String(amount)} tờ`),
		order: ({ amount }) => amount,
		copied: ({ amount }) => (amount === null ? '' : String(amount)),
		numeric: true
	}
];

describe('visibleRows', () => {
	it('draws what is in view and a few beyond, however many rows there are', () => {
		expect(visibleRows(0, 320, 32, 100_000)).toEqual({ first: 0, end: 18 });
		expect(visibleRows(1_600_000, 320, 32, 100_000)).toEqual({ first: 49_992, end: 50_018 });
		expect(visibleRows(0, 320, 32, 3)).toEqual({ first: 0, end: 3 });
		expect(visibleRows(9_999_999, 320, 32, 5)).toEqual({ first: 5, end: 5 });
		expect(visibleRows(0, 0, 32, 0)).toEqual({ first: 0, end: 0 });
	});
});

describe('drawnRows', () => {
	it('draws the row of the keyboard too, once, and none for the headings', () => {
		expect(drawnRows({ first: 2, end: 5 }, 3)).toEqual([2, 3, 4]);
		expect(drawnRows({ first: 2, end: 5 }, 9)).toEqual([2, 3, 4, 9]);
		expect(drawnRows({ first: 2, end: 5 }, HEADER)).toEqual([2, 3, 4]);
	});
});

describe('moveCell', () => {
	const size = { rows: 100, columns: 4, page: 10 };
	const at = { row: 50, column: 2 };

	it.each([
		['ArrowDown', false, { row: 51, column: 2 }],
		['ArrowUp', false, { row: 49, column: 2 }],
		['ArrowLeft', false, { row: 50, column: 1 }],
		['ArrowRight', false, { row: 50, column: 3 }],
		['Home', false, { row: 50, column: 0 }],
		['End', false, { row: 50, column: 3 }],
		['Home', true, { row: 0, column: 0 }],
		['End', true, { row: 99, column: 3 }],
		['PageDown', false, { row: 59, column: 2 }],
		['PageUp', false, { row: 41, column: 2 }],
		['ArrowDown', true, { row: 99, column: 2 }],
		['x', false, null]
	] as const)('%s, far %s', (key, far, to) => {
		expect(moveCell(key, far, at, size)).toEqual(to);
	});

	it('goes up into the headings and no further, and stays within an empty grid', () => {
		expect(moveCell('ArrowUp', false, { row: 0, column: 1 }, size)).toEqual({ row: HEADER, column: 1 });
		expect(moveCell('ArrowUp', false, { row: HEADER, column: 1 }, size)).toEqual({ row: HEADER, column: 1 });
		expect(moveCell('PageUp', false, { row: 3, column: 1 }, size)).toEqual({ row: 0, column: 1 });
		const empty = { rows: 0, columns: 2, page: 10 };
		for (const key of ['ArrowDown', 'End', 'PageDown', 'PageUp'])
			expect(moveCell(key, true, { row: HEADER, column: 0 }, empty)?.row).toBe(HEADER);
	});
});

describe('a block of cells', () => {
	it('lies between two corners in any order, without the headings', () => {
		const range = rangeBetween({ row: 5, column: 3 }, { row: HEADER, column: 1 });
		expect(range).toEqual({ firstRow: 0, lastRow: 5, firstColumn: 1, lastColumn: 3 });
		expect(isInRange({ row: 5, column: 1 }, range)).toBe(true);
		expect(isInRange({ row: HEADER, column: 1 }, range)).toBe(false);
		expect(isInRange({ row: 5, column: 4 }, range)).toBe(false);
	});
});

describe('copyCells', () => {
	it('puts headings first, keeps numbers numbers and text text', () => {
		const rows = [
			{ name: 'Trà Vinh', amount: 1200 },
			{ name: '=HYPERLINK("x")', amount: -5 },
			{ name: 'hai\tdòng\n"kép"', amount: null }
		];
		const { text, html } = copyCells(columns, rows);
		expect(text.split('\r\n')).toEqual([
			"Tỉnh\t'=Số",
			'Trà Vinh\t1200',
			`"'=HYPERLINK(""x"")"\t-5`,
			'"hai\tdòng\n""kép"""\t'
		]);
		expect(html).toContain('<th>&#39;=Số</th>');
		expect(html).toContain('<td>hai\tdòng<br>&quot;kép&quot;</td>');
	});

	it('never lets a cell become markup', () => {
		const { html } = copyCells(columns, [{ name: '<img src=x onerror=alert(1)>&', amount: 1 }]);
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;');
		expect(html).not.toContain('<img');
	});
});

describe('orderRows', () => {
	const never = new AbortController().signal;
	const row = fc.record({
		name: fc.oneof(
			fc.constantFrom('Đắk Nông', 'Dương', 'a', 'á', 'A', 'Mục 2', 'Mục 10', '01', '1'),
			fc.string()
		),
		amount: fc.option(fc.integer({ min: -3, max: 3 }))
	});

	it('gives what sortRows gives, for any rows', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(row, { maxLength: 40 }),
				fc.constantFrom('name', 'amount', 'none'),
				fc.constantFrom('ascending' as const, 'descending' as const),
				async (rows, key, direction) => {
					const sort = { key, direction };
					expect(await orderRows(rows, columns, sort, never)).toEqual(sortRows(rows, columns, sort));
				}
			)
		);
	});

	it('orders more distinct names than one run holds', async () => {
		const rows = Array.from({ length: 5000 }, (_, at) => ({
			name: `Xã ${String((at * 7919) % 5000)}`,
			amount: at
		}));
		const sorted = await orderRows(rows, columns, { key: 'name', direction: 'ascending' }, never);
		expect(sorted.map(({ name }) => name)).toEqual(rows.map((_, at) => `Xã ${String(at)}`));
	});
});
