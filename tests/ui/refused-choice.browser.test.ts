import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import FacetList from '../../src/lib/ui/FacetList.svelte';
import FacetPicker from '../../src/lib/ui/FacetPicker.svelte';
import LabelledSelect from '../../src/lib/ui/LabelledSelect.svelte';
import SegmentedControl from '../../src/lib/ui/SegmentedControl.svelte';
import { showWhatCounts } from '../../src/lib/ui/show-what-counts';
import WindowFields from '../../src/lib/ui/WindowFields.svelte';
import type { IsoDay } from '../../src/lib/domain/brand';

const two = [
	{ value: 'year', label: 'Năm' },
	{ value: 'month', label: 'Tháng' }
] as const;

test('a refused choice of a list goes back to what counts, and the next one starts from there', async () => {
	const onchange = vi.fn(() => showWhatCounts());
	await render(LabelledSelect, { label: 'Kỳ', options: two, value: 'year', onchange });
	const select = page.getByRole('combobox');
	await select.selectOptions('month');
	await expect.element(select).toHaveValue('year');
	await select.selectOptions('month');
	expect(onchange.mock.calls).toEqual([['month'], ['month']]);
});

test('a refused choice of a few side by side leaves the one that counts checked', async () => {
	await render(SegmentedControl, {
		label: 'Kỳ',
		segments: two,
		value: 'year',
		onchange: () => showWhatCounts()
	});
	await page.getByRole('radio', { name: 'Năm' }).click();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('radio', { name: 'Năm' })).toBeChecked();
	await expect.element(page.getByRole('radio', { name: 'Tháng' })).not.toBeChecked();
});

test('a refused tick in a list is taken away again', async () => {
	const options = two.map((one) => ({ ...one, group: '', count: null }));
	const facet = { key: 'period', label: 'Kỳ', options, selected: ['month'], multiple: true };
	await render(FacetList, { facet, onchange: () => showWhatCounts() });
	await page.getByRole('checkbox', { name: 'Năm' }).click();
	await expect.element(page.getByRole('checkbox', { name: 'Năm' })).not.toBeChecked();
	await page.getByRole('checkbox', { name: 'Tháng' }).click();
	await expect.element(page.getByRole('checkbox', { name: 'Tháng' })).toBeChecked();
});

test('why a tick was refused is said, and seen beside the open list', async () => {
	const options = two.map((one) => ({ ...one, group: '', count: null }));
	const facet = { key: 'period', label: 'Kỳ', options, selected: ['month'], multiple: true };
	const picker = await render(FacetPicker, { facet, onchange: () => showWhatCounts() });
	await page.getByRole('button', { name: /^Kỳ/ }).click();
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
	await picker.rerender({ refusal: 'Nhiều nhất 40 kỳ.' });
	const alert = page.getByRole('alert');
	await expect.element(alert).toHaveTextContent('Nhiều nhất 40 kỳ.');
	const { left, top, width, height } = alert.element().getBoundingClientRect();
	expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(alert.element());
});

test('refused days give way to those that count', async () => {
	const value = { start: '2019-01-01' as IsoDay, end: '2020-12-31' as IsoDay };
	await render(WindowFields, { value, extent: value, onchange: () => showWhatCounts() });
	const [first] = page.getByLabelText(/./).elements();
	const field = page.elementLocator(first ?? document.body);
	await field.fill('2018-05-01');
	await userEvent.tab();
	await expect.element(field).toHaveValue('2019-01-01');
});
