import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyCells } from '../../../src/lib/ui/copy-cells';
import type { GridColumn } from '../../../src/lib/ui/grid/grid-column';
import { answerKey } from '../../../src/lib/ui/grid/answer-key';
import { drawnRows } from '../../../src/lib/ui/grid/drawn-rows';
import { findRows } from '../../../src/lib/ui/grid/find-rows';
import { HEADER, moveCell } from '../../../src/lib/ui/grid/move-cell';
import { orderRows } from '../../../src/lib/ui/grid/order-rows';
import { RowHeights } from '../../../src/lib/ui/grid/row-heights';
import { isInRange, rangeBetween } from '../../../src/lib/ui/grid/selected-cells';
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

describe('RowHeights', () => {
	const measured = fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 500 })), { maxLength: 40 });

	it('says where each row stands and which row stands where, as a plain sum does, for any heights', () => {
		fc.assert(
			fc.property(measured, fc.nat(20_000), (news, top) => {
				const heights = new RowHeights(60, 32);
				const plain = Array.from({ length: 60 }, () => 32);
				for (const [row, height] of news) {
					heights.measure(row, height);
					plain[row] = height;
				}
				const tops = plain.map((_, row) => plain.slice(0, row).reduce((sum, height) => sum + height, 0));
				expect(tops.map((_, row) => heights.topOf(row))).toEqual(tops);
				expect(heights.total).toBe(plain.reduce((sum, height) => sum + height, 0));
				expect(heights.rowAt(top)).toBe(tops.findLastIndex((begin) => begin <= top));
			})
		);
	});

	it('has no row where there is none, and takes no measure of a row that is gone', () => {
		expect(new RowHeights(0, 32).rowAt(100)).toBe(-1);
		const heights = new RowHeights(2, 32);
		expect([heights.measure(2, 90), heights.measure(1, 32.2), heights.measure(1, 90)]).toEqual([
			false,
			false,
			true
		]);
		expect(heights.total).toBe(122);
	});
});

describe('drawnRows', () => {
	const rowsBetween = (first: number, end: number) =>
		Array.from({ length: end - first }, (_, at) => first + at);

	it('draws what is in view and a few beyond, however many rows there are', () => {
		const many = new RowHeights(100_000, 32);
		expect(drawnRows(many, 0, 320, 0)).toEqual(rowsBetween(0, 19));
		expect(drawnRows(many, 1_600_000, 320, HEADER)).toEqual(rowsBetween(49_992, 50_019));
		expect(drawnRows(new RowHeights(3, 32), 0, 320, 0)).toEqual([0, 1, 2]);
		expect(drawnRows(new RowHeights(5, 32), 9_999_999, 320, 4)).toEqual([0, 1, 2, 3, 4]);
		expect(drawnRows(new RowHeights(0, 32), 0, 0, HEADER)).toEqual([]);
	});

	it('draws the row of the keyboard too, once, in its place among the others', () => {
		const many = new RowHeights(1000, 32);
		expect(drawnRows(many, 9600, 320, 305)).toEqual(rowsBetween(292, 319));
		expect(drawnRows(many, 9600, 320, 2)).toEqual([2, ...rowsBetween(292, 319)]);
		expect(drawnRows(many, 9600, 320, 999)).toEqual([...rowsBetween(292, 319), 999]);
		expect(drawnRows(many, 9600, 320, 1000)).toEqual(rowsBetween(292, 319));
	});
});

describe('findRows', () => {
	const rows = ['Đồng Tháp', 'Dong Thap', 'Trà Vinh'].map((name, at) => ({
		name,
		amount: at === 2 ? 15 : at
	}));
	const find = async (query: string) =>
		(await findRows(rows, columns, query, new AbortController().signal)).map(({ name }) => name);

	it('finds words in any cell of a row, accents and case aside, and all where nothing is asked', async () => {
		expect(await find('dong THAP')).toEqual(['Đồng Tháp', 'Dong Thap']);
		expect(await find('15 vinh')).toEqual(['Trà Vinh']);
		expect(await find('tháp 15')).toEqual([]);
		expect(await find('  ')).toHaveLength(3);
	});
});

describe('answerKey', () => {
	const size = { rows: 10, columns: 2, page: 5 };
	const at = { row: 3, column: 0 };
	const grid = {} as EventTarget;
	const key = (name: string, more: Partial<Record<'ctrlKey' | 'shiftKey' | 'target', unknown>> = {}) =>
		answerKey(
			{
				key: name,
				ctrlKey: false,
				metaKey: false,
				shiftKey: false,
				target: grid,
				currentTarget: grid,
				...more
			} as KeyboardEvent,
			at,
			size
		);

	it('moves, selects, sorts and enters from the grid itself', () => {
		expect(key('ArrowDown', { shiftKey: true })).toEqual({
			kind: 'go',
			to: { row: 4, column: 0 },
			extend: true
		});
		expect(key('a', { ctrlKey: true })).toEqual({ kind: 'select_all' });
		expect(key('Enter')).toEqual({ kind: 'enter' });
		expect(key('x')).toBeNull();
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
