import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import DataGrid from '../../../src/lib/ui/grid/DataGrid.svelte';
import type { GridColumn } from '../../../src/lib/ui/grid/grid-column';

const MANY = 100_000;
const columns: readonly GridColumn<number>[] = [
	{ key: 'name', label: 'Tên', text: (row) => `Xã ${String(row)}` },
	{
		key: 'number',
		label: 'Số',
		text: (row) => (row % 3 === 0 ? '' : String(row)),
		order: (row) => (row % 3 === 0 ? null : -row),
		numeric: true
	}
];
const rowsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const grid = () => page.getByRole('grid', { name: 'Kết quả' });
const active = (): Element | null => {
	const id = grid().element().getAttribute('aria-activedescendant');
	return id === null ? null : document.getElementById(id);
};

async function show(count = MANY): Promise<void> {
	await render(DataGrid<number>, { caption: 'Kết quả', columns, rows: rowsOf(count), compact: true });
	await expect.element(grid()).toHaveAttribute('aria-rowcount', String(count + 1));
}

function copied(): Promise<{ text: string; html: string }> {
	return new Promise((resolve) => {
		window.addEventListener(
			'copy',
			({ clipboardData }) =>
				resolve({
					text: clipboardData?.getData('text/plain') ?? '',
					html: clipboardData?.getData('text/html') ?? ''
				}),
			{ once: true }
		);
	});
}

describe('DataGrid', () => {
	it('draws a few dozen of a hundred thousand rows, and says how many there are', async () => {
		await show();
		expect(document.querySelectorAll('[role=gridcell]').length).toBeLessThan(120);
		await expect.element(page.getByText('100.000 dòng', { exact: true })).toBeVisible();
	});

	it('reaches the last row by keyboard, and the row stays when the view scrolls away', async () => {
		await show();
		grid().element().focus();
		await userEvent.keyboard('{Control>}{End}{/Control}');
		await expect.poll(() => active()?.textContent.trim()).toBe('– không có');
		await userEvent.keyboard('{Home}');
		await expect.poll(() => active()?.textContent.trim()).toBe('Xã 99999');
		expect(active()?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('100001');
		grid().element().scrollTo({ top: 0 });
		await expect.poll(() => document.querySelector('[aria-rowindex="2"]')).not.toBeNull();
		expect(active()?.textContent.trim()).toBe('Xã 99999');
	});

	it('sorts from the headings by keyboard: numbers by size, missing ones last', async () => {
		await show(10);
		grid().element().focus();
		await userEvent.keyboard('{ArrowUp}{ArrowRight}{Enter}');
		await expect
			.element(page.getByRole('columnheader', { name: 'Số' }))
			.toHaveAttribute('aria-sort', 'ascending');
		const order = () =>
			[...document.querySelectorAll('[role=gridcell][aria-colindex="1"]')].map((cell) =>
				cell.textContent.trim()
			);
		await expect
			.poll(order)
			.toEqual(['Xã 8', 'Xã 7', 'Xã 5', 'Xã 4', 'Xã 2', 'Xã 1', 'Xã 0', 'Xã 3', 'Xã 6', 'Xã 9']);
		await userEvent.keyboard('{Enter}');
		await expect
			.poll(order)
			.toEqual(['Xã 1', 'Xã 2', 'Xã 4', 'Xã 5', 'Xã 7', 'Xã 8', 'Xã 0', 'Xã 3', 'Xã 6', 'Xã 9']);
		await expect.element(page.getByRole('status')).toHaveTextContent('Đã xếp theo Số, đang xếp giảm dần');
	});

	it('copies the selected cells with their headings', async () => {
		await show(10);
		grid().element().focus();
		await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
		expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(4);
		const taken = copied();
		document.execCommand('copy');
		expect(await taken).toEqual({
			text: 'Tên\tSố\r\nXã 1\t1\r\nXã 2\t2',
			html: '<table><thead><tr><th>Tên</th><th>Số</th></tr></thead><tbody><tr><td>Xã 1</td><td>1</td></tr><tr><td>Xã 2</td><td>2</td></tr></tbody></table>'
		});
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent('Đã sao chép 2 dòng, 2 cột, kèm tiêu đề.');
	});

	it('prints its first rows and says how many there are', async () => {
		await show();
		window.dispatchEvent(new Event('beforeprint'));
		expect(document.querySelectorAll('table tbody tr')).toHaveLength(500);
		await expect.element(page.getByText('In 500 dòng đầu trong 100.000 dòng.')).toBeInTheDocument();
		window.dispatchEvent(new Event('afterprint'));
		await expect.poll(() => document.querySelector('table')).toBeNull();
	});

	it('stands with no rows at all', async () => {
		await show(0);
		grid().element().focus();
		await userEvent.keyboard('{ArrowDown}{Control>}{End}{/Control}{PageUp}');
		expect(document.querySelectorAll('[role=gridcell]')).toHaveLength(0);
	});
});
