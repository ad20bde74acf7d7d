import '../../src/lib/ui/base.css';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Facet } from '../../src/lib/ui/facet';
import FilterBar from '../../src/lib/ui/FilterBar.svelte';

const PROVINCES = ['Đồng Tháp', 'Trà Vinh', 'Lạng Sơn', 'Đắk Nông'];

function facetsWith(selected: readonly string[], kind: readonly string[] = []): readonly Facet[] {
	return [
		{
			key: 'province',
			label: 'Tỉnh',
			multiple: true,
			selected,
			options: PROVINCES.map((label, index) => ({ value: label, label, group: '', count: 1000 + index }))
		},
		{
			key: 'kind',
			label: 'Loại số liệu',
			multiple: false,
			selected: kind,
			options: [
				{ value: 'actual', label: 'Thực hiện', group: '', count: null },
				{ value: 'plan', label: 'Kế hoạch', group: '', count: null }
			]
		}
	];
}

async function show(selected: readonly string[] = [], kind: readonly string[] = []) {
	const onchange = vi.fn<(key: string, values: readonly string[]) => void>();
	const onclear = vi.fn<() => void>();
	const screen = await render(FilterBar, { facets: facetsWith(selected, kind), onchange, onclear });
	return { screen, onchange, onclear };
}

const checkbox = (name: string) => page.getByRole('checkbox', { name });

describe('FilterBar', () => {
	beforeEach(() => page.viewport(1280, 800));

	it('finds Đồng Tháp by "dong thap" and gives the whole new selection', async () => {
		const { onchange } = await show(['Trà Vinh']);
		await page.getByRole('button', { name: /Tỉnh/u }).click();
		await userEvent.keyboard('dong thap');
		await expect.poll(() => page.getByRole('checkbox').all().length).toBe(1);
		await checkbox('Đồng Tháp').click();
		expect(onchange.mock.calls).toEqual([['province', ['Trà Vinh', 'Đồng Tháp']]]);
	});

	it('shows the count of each value as the language writes it', async () => {
		await show();
		await page.getByRole('button', { name: /Tỉnh/u }).click();
		await expect.element(page.getByText('1.001', { exact: true })).toBeVisible();
	});

	it('works by keyboard alone: open, move, choose, close with the focus given back', async () => {
		const { onchange } = await show(['Lạng Sơn']);
		const opener = page.getByRole('button', { name: /Tỉnh/u });
		opener.element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('searchbox')).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(checkbox('Đồng Tháp')).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(checkbox('Trà Vinh')).toHaveFocus();
		await userEvent.keyboard('{End} ');
		expect(onchange).toHaveBeenLastCalledWith('province', ['Lạng Sơn', 'Đắk Nông']);
		await userEvent.keyboard('{ArrowUp}{Enter}');
		expect(onchange).toHaveBeenLastCalledWith('province', []);
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument();
		await expect.element(opener).toHaveFocus();
	});

	it('is one Tab stop for the whole list', async () => {
		await show();
		await page.getByRole('button', { name: /Tỉnh/u }).click();
		await userEvent.tab();
		await expect.element(checkbox('Đồng Tháp')).toHaveFocus();
		await userEvent.tab();
		expect(document.activeElement?.textContent.trim()).toBe('Bỏ chọn');
	});

	it('says how many filters are active and lifts all of them at once', async () => {
		const { onclear } = await show(['Trà Vinh', 'Lạng Sơn'], ['plan']);
		await expect.element(page.getByText('2 bộ lọc đang dùng')).toBeVisible();
		await expect.element(page.getByRole('button', { name: /Tỉnh/u })).toHaveTextContent('2 đã chọn');
		await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
		expect(onclear).toHaveBeenCalledOnce();
	});

	it('lifts a single choice by its first entry', async () => {
		const { onchange } = await show([], ['plan']);
		const select = page.getByLabelText('Loại số liệu');
		await expect.element(select).toHaveValue('plan');
		await userEvent.selectOptions(select, 'Tất cả');
		expect(onchange).toHaveBeenLastCalledWith('kind', []);
		await userEvent.selectOptions(select, 'Thực hiện');
		expect(onchange).toHaveBeenLastCalledWith('kind', ['actual']);
	});

	it('folds behind the number of filters on a narrow screen, and fits 320 px opened', async () => {
		await page.viewport(320, 800);
		await show(['Trà Vinh']);
		const opener = page.getByRole('button', { name: /Tỉnh/u });
		await expect.element(opener).not.toBeInTheDocument();
		await page.getByText('Bộ lọc', { exact: true }).click();
		await opener.click();
		await expect.element(checkbox('Đắk Nông')).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});
});
