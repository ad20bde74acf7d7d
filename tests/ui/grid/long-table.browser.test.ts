import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import DataTable from '../../../src/lib/ui/DataTable.svelte';
import type { Column } from '../../../src/lib/ui/table-column';

interface Row {
	readonly id: number;
	readonly name: string;
	readonly amount: number | null;
	readonly words: string;
}

const MANY = 20_000;
const SENTENCE = 'Số liệu chỉ đến ngày chốt, trước khi hết kỳ báo cáo. ';
const rowsOf = (count: number): readonly Row[] =>
	Array.from({ length: count }, (_, id) => ({
		id,
		name: `Xã ${String(id)}`,
		amount: id % 5 === 0 ? null : id,
		words: SENTENCE.repeat(id % 7)
	}));
const columns: readonly Column<Row>[] = [
	{ key: 'name', label: 'Xã', text: ({ name }) => name },
	{
		key: 'amount',
		label: 'Tin, bài',
		text: ({ amount }) => (amount === null ? 'chưa có số liệu' : `${String(amount)} tin`),
		order: ({ amount }) => amount,
		numeric: true,
		opens: ({ amount }) => amount !== null
	},
	{ key: 'period', label: 'Kỳ', text: () => 'năm 2024' },
	{ key: 'words', label: 'Ghi chú', text: ({ words }) => words, sortable: false }
];

const grid = () => page.getByRole('grid', { name: 'Bảng dài' });
const host = () => grid().element();
const bodyRows = () => [...document.querySelectorAll<HTMLElement>('[role=grid] [data-row]')];
const active = () => document.getElementById(host().getAttribute('aria-activedescendant') ?? '');
const names = () => bodyRows().map((row) => row.querySelector('[role=rowheader]')?.textContent.trim());

async function show(more: object = {}, count = MANY): Promise<void> {
	await page.viewport(1000, 700);
	await render(DataTable<Row>, { caption: 'Bảng dài', columns, rows: rowsOf(count), ...more });
	await expect.element(grid()).toHaveAttribute('aria-rowcount', String(count + 1));
}

/** Whether rows stand one under the other with neither gap nor overlap, as far as they are neighbours. */
function expectStacked(): void {
	const boxes = bodyRows().map((row) => [Number(row.dataset['row']), row.getBoundingClientRect()] as const);
	for (const [at, [row, box]] of boxes.entries()) {
		const [next, below] = boxes[at + 1] ?? [];
		if (below === undefined || next !== row + 1) continue;
		expect(Math.abs(below.top - box.bottom), `between rows ${String(row)} and ${String(next)}`).toBeLessThan(
			1.5
		);
	}
}

describe('a table of more than a hundred rows', () => {
	it('draws what is in view, as high as its words need, and nothing of the rest', async () => {
		await show();
		await expect.poll(() => new Set(bodyRows().map((row) => row.offsetHeight)).size).toBeGreaterThan(2);
		expect(bodyRows().length).toBeLessThan(60);
		await expect.poll(expectStacked).toBeUndefined();
		for (const row of bodyRows()) expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth + 1);
	});

	it('keeps rows one under the other wherever it is scrolled, and comes to its end at the last', async () => {
		await show();
		for (const part of [0.1, 0.5, 0.49, 0.9, 0.3]) {
			host().scrollTop = host().scrollHeight * part;
			await expect.poll(() => Number(bodyRows()[9]?.dataset['row']) / MANY).toBeCloseTo(part, 1);
			await expect.poll(expectStacked).toBeUndefined();
		}
		await expect
			.poll(() => {
				host().scrollTop = host().scrollHeight;
				return names().at(-1);
			})
			.toBe('Xã 19999');
	});

	it('does not move what is read when rows above it turn out higher than thought', async () => {
		await show();
		host().scrollTop = host().scrollHeight / 2;
		await expect.poll(() => bodyRows().length).toBeGreaterThan(10);
		const top = host().getBoundingClientRect().top;
		const read = () => bodyRows().find((row) => row.getBoundingClientRect().top > top + 100);
		await new Promise((resolve) => setTimeout(resolve, 100));
		const row = read();
		const before = row?.getBoundingClientRect().top ?? 0;
		host().scrollTop -= 1;
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(row?.isConnected).toBe(true);
		expect(Math.abs((row?.getBoundingClientRect().top ?? 0) - before - 1)).toBeLessThan(2);
	});

	it('reaches the last row and the first by keyboard, whole in view', async () => {
		await show();
		host().focus();
		const isInView = () => {
			const [box, view] = [active()?.getBoundingClientRect(), host().getBoundingClientRect()];
			return box !== undefined && box.top >= view.top && box.bottom <= view.bottom + 1;
		};
		await userEvent.keyboard('{Control>}{End}{/Control}');
		await expect.poll(() => active()?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('20001');
		await expect.poll(isInView).toBe(true);
		await userEvent.keyboard('{Control>}{Home}{/Control}');
		await expect.poll(() => active()?.textContent.trim()).toBe('Xã 0');
		await expect.poll(isInView).toBe(true);
	});

	it('opens a number by Enter, and lets Tab stop in the row of the keyboard only', async () => {
		const onopen = vi.fn();
		await show({ onopen });
		host().focus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{Enter}');
		expect(onopen.mock.calls[0]?.[0]).toMatchObject({ name: 'Xã 2' });
		const stops = [...host().querySelectorAll<HTMLElement>('button')].filter(
			({ tabIndex }) => tabIndex === 0
		);
		expect(stops.map(({ textContent }) => textContent)).toEqual(['2 tin']);
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement?.textContent).toBe('2 tin');
		await userEvent.keyboard('{ArrowDown}');
		expect(document.activeElement).toBe(host());
		expect(active()?.textContent.trim()).toBe('3 tin');
	});

	it('goes into a cell of several controls and comes back by Escape', async () => {
		const cell = createRawSnippet<[Row, Column<Row>]>((row, column) => ({
			render: () =>
				column().key === 'name'
					? `<span><select aria-label="Chọn ${row().name}"><option>a</option><option>b</option></select><button>Bỏ</button></span>`
					: '<span>x</span>'
		}));
		await show({ cell });
		host().focus();
		await userEvent.keyboard('{ArrowDown}{Enter}');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Chọn Xã 1');
		await userEvent.keyboard('{ArrowDown}');
		expect((document.activeElement as HTMLSelectElement).value).toBe('b');
		await userEvent.keyboard('{Escape}');
		expect(document.activeElement).toBe(host());
	});

	it('finds rows by words of any cell without accents, says how many, and sorts what it found', async () => {
		await show();
		await page.getByRole('searchbox').fill('xa 1999');
		await expect.element(page.getByText('12 trong 20.000 dòng')).toBeVisible();
		await page.getByRole('columnheader', { name: 'Tin, bài' }).click();
		await page.getByRole('columnheader', { name: 'Tin, bài' }).click();
		await expect.poll(() => names().slice(0, 2)).toEqual(['Xã 19999', 'Xã 19998']);
		await page.getByRole('searchbox').fill('không có ở đâu');
		await expect.element(page.getByText('Không có dòng nào chứa các chữ này.')).toBeVisible();
		await page.getByRole('searchbox').fill('');
		await expect.element(page.getByText('20.000 dòng', { exact: true })).toBeVisible();
	});

	it('stays where it is when the same rows come anew, and goes to the top for others', async () => {
		await page.viewport(1000, 700);
		const { rerender } = await render(DataTable<Row>, { caption: 'Bảng dài', columns, rows: rowsOf(MANY) });
		host().focus();
		await userEvent.keyboard('{Control>}{End}{/Control}');
		await expect.poll(() => names().at(-1)).toBe('Xã 19999');
		const top = host().scrollTop;
		await rerender({ rows: rowsOf(MANY).map((row) => ({ ...row, name: `${row.name} mới` })) });
		await expect.poll(() => names().at(-1)).toBe('Xã 19999 mới');
		expect(Math.abs(host().scrollTop - top)).toBeLessThan(40);
		await rerender({ rows: rowsOf(300) });
		await expect.poll(() => host().scrollTop).toBe(0);
		expect(names()[0]).toBe('Xã 0');
	});

	it('begins at the row that is asked for', async () => {
		await show({ reveal: 15_000 });
		await expect.poll(() => names()).toContain('Xã 15000');
	});

	it('prints all of some hundred rows, with their headings', async () => {
		await show({}, 400);
		window.dispatchEvent(new Event('beforeprint'));
		expect(document.querySelectorAll('table tbody tr')).toHaveLength(400);
		expect(page.getByText(/^In \d/).elements()).toHaveLength(0);
		window.dispatchEvent(new Event('afterprint'));
	});

	it('shows a row as a block of labelled values where there is too little width', async () => {
		await show({}, 400);
		await page.viewport(340, 700);
		await expect.poll(() => bodyRows()[1]?.offsetHeight ?? 0).toBeGreaterThan(80);
		expect(host().scrollWidth).toBeLessThanOrEqual(host().clientWidth);
		await expect.poll(expectStacked).toBeUndefined();
		const [, second] = bodyRows();
		const labels = [...(second?.querySelectorAll('[role=gridcell]') ?? [])].map(
			(cell) => getComputedStyle(cell, '::before').content.split('"')[1]
		);
		expect(labels).toEqual(['Tin, bài', 'Kỳ', 'Ghi chú']);
	});
});
