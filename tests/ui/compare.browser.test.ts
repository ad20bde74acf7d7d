import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { verdictOf } from '../../src/lib/domain/comparability';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import type { Total } from '../../src/lib/domain/total';
import { measureTotal } from '../../src/lib/domain/measure-total';
import { bundledReference } from '../../src/lib/reference/bundled';
import CandidateTable from '../../src/lib/ui/CandidateTable.svelte';
import { candidateRow } from '../../src/lib/ui/candidate-row';
import ComparePicture from '../../src/lib/ui/ComparePicture.svelte';
import { nameCompared } from '../../src/lib/ui/name-compared';
import { totalOf } from '../domain/make-total';

const reference = bundledReference();
const LANG_SON = 'qd124:20' as PlaceId;

const traVinh = totalOf('10', 'năm 2020', { series: { key: 'a' } });
const langSon = totalOf('34', '6 tháng đầu năm 2019', {
	series: { key: 'b', province: LANG_SON, unit: 'tin, bài và ảnh', unitText: 'tin, bài và ảnh' }
});
const langSonAlike = totalOf('trên 20', 'năm 2020', { series: { key: 'c', province: LANG_SON } });
const without = totalOf('nhiều', 'năm 2018', { series: { key: 'd', province: LANG_SON } });

const NO_CONTEXT = { baseOf: () => null, plansOf: () => [], populationOf: () => null };

function picture(totals: readonly Total[], onopen = vi.fn()) {
	return render(ComparePicture, {
		title: 'Tin, bài đăng trên cổng',
		compared: nameCompared(totals, reference, 'vi'),
		measured: totals.map((total) => measureTotal(total, 'total', NO_CONTEXT)),
		verdict: verdictOf(totals, 'total'),
		today: '2026-11-29' as IsoDay,
		measure: 'total',
		arrangement: { grouping: 'none', order: 'amount', pinned: [] },
		reference,
		theme: 'light',
		source: 'Trà Vinh, năm 2020',
		asOf: 'Số liệu cập nhật đến 15/5/2019.',
		onopen
	});
}

describe('the picture of a comparison', () => {
	it('sets what is not comparable side by side, without a scale, a rank or a percentage', async () => {
		const onopen = vi.fn();
		const { container } = await picture([traVinh, langSon], onopen);
		await expect.element(page.getByRole('listitem').filter({ hasText: 'Năm 2020' })).toBeVisible();
		await expect.element(page.getByText('tin, bài và ảnh', { exact: true })).toBeVisible();
		await expect.element(page.getByText('6 tháng đầu năm 2019', { exact: true })).toBeVisible();
		expect(page.getByRole('application').elements()).toEqual([]);
		expect(container.textContent).not.toMatch(/%|1\. /);
		await page.getByRole('button', { name: '34 tin, bài và ảnh' }).click();
		expect(onopen).toHaveBeenCalledExactlyOnceWith(langSon);
	});

	it('has the same figures in its table, each a way to its evidence', async () => {
		const onopen = vi.fn();
		await picture([traVinh, langSon], onopen);
		await page.getByRole('radio', { name: 'Bảng số liệu' }).click();
		expect(
			page
				.getByRole('columnheader')
				.elements()
				.map((cell) => cell.textContent.trim())
		).not.toContain('Xếp hạng');
		await page.getByRole('button', { name: '10 tin, bài' }).click();
		expect(onopen).toHaveBeenCalledExactlyOnceWith(traVinh);
	});

	it('draws what is counted alike on one scale, where the keyboard reaches every figure', async () => {
		const onopen = vi.fn();
		await picture([traVinh, langSonAlike], onopen);
		const chart = page.getByRole('application');
		await expect.element(chart).toHaveAccessibleName('Tin, bài đăng trên cổng');
		await expect
			.element(chart)
			.toHaveAccessibleDescription(/^Năm 2020: Lạng Sơn nhiều hơn Trà Vinh ít nhất 10 \(> 20\/10\)\./);
		await expect.poll(() => chart.element().querySelector('svg, canvas')).not.toBeNull();
		(chart.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}{Enter}');
		expect(onopen).toHaveBeenCalledExactlyOnceWith(langSonAlike);
	});
});

describe('the table of candidates', () => {
	const rows = [traVinh, langSon, without].map((total) => candidateRow(total, reference, 'vi'));
	const [first, second] = rows.map(({ id }) => id);
	const show = (chosen: readonly string[], most = 64) => {
		const onchoose = vi.fn();
		const onopen = vi.fn();
		const shown = render(CandidateTable, { rows, chosen: new Set(chosen), most, onchoose, onopen });
		return { shown, onchoose, onopen };
	};

	it('gives a box to each number, named by province, period and amount, and none where there is no number', async () => {
		const { shown, onchoose } = show([]);
		await shown;
		expect(page.getByRole('checkbox').elements()).toHaveLength(2);
		await page.getByRole('checkbox', { name: 'So sánh Lạng Sơn, 6 tháng đầu năm 2019' }).click();
		expect(onchoose).toHaveBeenCalledExactlyOnceWith([second]);
	});

	it('takes one out, all in and all out', async () => {
		const { shown, onchoose } = show([first ?? '', second ?? '']);
		await shown;
		await page.getByRole('checkbox', { name: 'So sánh Trà Vinh, Năm 2020' }).click();
		expect(onchoose).toHaveBeenLastCalledWith([second]);
		await expect.element(page.getByRole('button', { name: 'Chọn tất cả' })).toBeDisabled();
		await page.getByRole('button', { name: 'Bỏ chọn' }).click();
		expect(onchoose).toHaveBeenLastCalledWith([]);
	});

	it('stops at the most that an address holds, and says so', async () => {
		const { shown } = show([first ?? ''], 1);
		await shown;
		await expect.element(page.getByRole('checkbox', { name: 'So sánh Lạng Sơn' })).toBeDisabled();
		await expect.element(page.getByText('Chọn được nhiều nhất 1 tỉnh và kỳ một lúc.')).toBeVisible();
		expect(page.getByRole('button', { name: 'Chọn tất cả' }).elements()).toEqual([]);
	});

	it('opens the evidence of a number', async () => {
		const { shown, onopen } = show([]);
		await shown;
		await page.getByRole('button', { name: '10 tin, bài' }).click();
		expect(onopen.mock.calls[0]?.[0]).toEqual(rows[0]);
	});
});
