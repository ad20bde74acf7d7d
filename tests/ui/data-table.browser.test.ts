import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import DataTable from '../../src/lib/ui/DataTable.svelte';
import type { Column } from '../../src/lib/ui/table-column';

interface Row {
	readonly id: number;
	readonly name: string;
	readonly amount: number | null;
}

const columns: readonly Column<Row>[] = [
	{ key: 'name', label: 'Tỉnh', text: (row) => row.name },
	{
		key: 'amount',
		label: 'Tin, bài',
		text: (row) => (row.amount === null ? 'chưa có số liệu' : String(row.amount)),
		order: (row) => row.amount,
		numeric: true,
		opens: (row) => row.amount !== null
	}
];
const rowsOf = (...rows: (readonly [string, number | null])[]): readonly Row[] =>
	rows.map(([name, amount], id) => ({ id, name, amount }));
const provinces = rowsOf(['Đồng Tháp', 15], ['Trà Vinh', null], ['Dương Minh', 7], ['Đắk Nông', 120]);

const names = () =>
	page
		.getByRole('rowheader')
		.elements()
		.map((cell) => cell.textContent.trim());
const heading = (name: string) => page.getByRole('columnheader', { name });

describe('DataTable', () => {
	it('sorts names the Vietnamese way and says so', async () => {
		await render(DataTable<Row>, { caption: 'Bảng', columns, rows: provinces });
		expect(names()).toEqual(['Đồng Tháp', 'Trà Vinh', 'Dương Minh', 'Đắk Nông']);
		await heading('Tỉnh').getByRole('button').click();
		await expect.element(heading('Tỉnh')).toHaveAttribute('aria-sort', 'ascending');
		expect(names()).toEqual(['Dương Minh', 'Đắk Nông', 'Đồng Tháp', 'Trà Vinh']);
		await heading('Tỉnh').getByRole('button').click();
		await expect.element(heading('Tỉnh')).toHaveAttribute('aria-sort', 'descending');
		expect(names()).toEqual(['Trà Vinh', 'Đồng Tháp', 'Đắk Nông', 'Dương Minh']);
		await expect.element(page.getByRole('status')).toHaveTextContent('Đã xếp theo Tỉnh, đang xếp giảm dần');
	});

	it('keeps missing figures last when numbers are sorted', async () => {
		const onsort = vi.fn();
		await render(DataTable<Row>, { caption: 'Bảng', columns, rows: provinces, onsort });
		await heading('Tin, bài').getByRole('button').click();
		expect(names()).toEqual(['Dương Minh', 'Đồng Tháp', 'Đắk Nông', 'Trà Vinh']);
		expect(onsort).toHaveBeenCalledWith({ key: 'amount', direction: 'ascending' });
	});

	it('opens the evidence of a number by keyboard, and offers none where there is no number', async () => {
		const onopen = vi.fn();
		await render(DataTable<Row>, { caption: 'Bảng', columns, rows: provinces, onopen });
		page.getByRole('button', { name: '120' }).element().focus();
		await userEvent.keyboard('{Enter}');
		expect(onopen.mock.calls[0]?.[0]).toEqual(provinces[3]);
		await expect.element(page.getByRole('button', { name: 'chưa có số liệu' })).not.toBeInTheDocument();
	});

	it('says that it is empty', async () => {
		await render(DataTable<Row>, { caption: 'Bảng', columns, rows: [] });
		await expect.element(page.getByRole('cell')).toHaveTextContent('Không có dòng nào');
	});

	it('shows hostile text literally', async () => {
		const hostile = '<img src=x onerror="document.title=\'run\'"><script>1</script>{@html 1}';
		await render(DataTable<Row>, { caption: hostile, columns, rows: rowsOf([hostile, 1]) });
		expect(names()).toEqual([hostile]);
		expect(document.querySelector('table img, table script')).toBeNull();
		expect(document.title).not.toBe('run');
	});

	describe('where there is too little width for its columns', () => {
		const wide: readonly Column<Row>[] = [
			...columns,
			{ key: 'period', label: 'Kỳ', text: () => '6 tháng đầu năm 2019' },
			{ key: 'reason', label: 'Vì sao cần xem', text: () => 'Số liệu chỉ đến 15/5/2019, trước khi hết kỳ.' },
			{ key: 'note', label: 'Ghi chú', text: ({ id }) => (id === 0 ? 'có sửa' : ''), sortable: false }
		];
		const region = () => page.getByRole('region').element();
		const isShown = (element: Element | null) => element?.checkVisibility() === true;

		it('shows all of a row at once, each value after its label, and leaves out what is blank', async () => {
			await page.viewport(340, 700);
			await render(DataTable<Row>, { caption: 'Bảng', columns: wide, rows: provinces });
			expect(region().scrollWidth).toBeLessThanOrEqual(region().clientWidth);
			const [first, second] = page.getByRole('row').elements().slice(1);
			const labelled = [...(first?.querySelectorAll('td') ?? [])].map((cell) => [
				getComputedStyle(cell, '::before').content.split('"')[1],
				cell.textContent.trim()
			]);
			expect(labelled).toEqual([
				['Tin, bài', '15'],
				['Kỳ', '6 tháng đầu năm 2019'],
				['Vì sao cần xem', 'Số liệu chỉ đến 15/5/2019, trước khi hết kỳ.'],
				['Ghi chú', 'có sửa']
			]);
			expect(isShown(second?.querySelector('td:last-child') ?? null)).toBe(false);
			expect(isShown(first?.querySelector('td:last-child') ?? null)).toBe(true);
		});

		it('is still a table that can be sorted', async () => {
			await page.viewport(340, 700);
			await render(DataTable<Row>, { caption: 'Bảng', columns: wide, rows: provinces });
			expect(page.getByRole('table').elements()).toHaveLength(1);
			expect(page.getByRole('rowheader').elements()).toHaveLength(provinces.length);
			await heading('Tin, bài').getByRole('button').click();
			expect(names()).toEqual(['Dương Minh', 'Đồng Tháp', 'Đắk Nông', 'Trà Vinh']);
		});

		it('keeps the name of a row in sight where it still scrolls sideways', async () => {
			await page.viewport(760, 700);
			const many = Array.from({ length: 12 }, (_, n): Column<Row> => ({
				key: `c${String(n)}`,
				label: `Cột ${String(n)}`,
				text: () => 'sáu tháng đầu năm'
			}));
			await render(DataTable<Row>, { caption: 'Bảng', columns: [...columns, ...many], rows: provinces });
			expect(region().scrollWidth).toBeGreaterThan(region().clientWidth);
			region().scrollLeft = 600;
			const name = page.getByRole('rowheader').first().element().getBoundingClientRect();
			expect(name.left).toBeCloseTo(region().getBoundingClientRect().left, 0);
		});
	});
});
