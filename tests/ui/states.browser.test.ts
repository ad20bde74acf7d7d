import '../../src/lib/ui/base.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { AppError } from '../../src/lib/domain/app-error';
import { language } from '../../src/lib/i18n/language.svelte';
import ActionMenu from '../../src/lib/ui/ActionMenu.svelte';
import ErrorPanel from '../../src/lib/ui/ErrorPanel.svelte';
import LanguageSwitch from '../../src/lib/ui/LanguageSwitch.svelte';
import NoticeBar from '../../src/lib/ui/NoticeBar.svelte';
import RemarkList from '../../src/lib/ui/RemarkList.svelte';
import ProgressBar from '../../src/lib/ui/ProgressBar.svelte';
import SyntheticBanner from '../../src/lib/ui/SyntheticBanner.svelte';
import UnkeptBanner from '../../src/lib/ui/UnkeptBanner.svelte';
import VerdictPanel from '../../src/lib/ui/VerdictPanel.svelte';

afterEach(() => {
	language.current = 'vi';
});

describe('ErrorPanel', () => {
	it('says what happened, what it means and what to do, and folds the technical text away', async () => {
		const onretry = vi.fn();
		await render(ErrorPanel, { error: new AppError('query', 'Binder Error: <b>x</b>'), onretry });
		const alert = page.getByRole('alert');
		await expect.element(alert).toHaveTextContent('Không tính được số liệu cho lựa chọn này.');
		const detail = page.getByText('Binder Error: <b>x</b>');
		await expect.element(detail).not.toBeVisible();
		await page.getByText('Chi tiết kỹ thuật').click();
		await expect.element(detail).toBeVisible();
		await page.getByRole('button', { name: 'Thử lại' }).click();
		expect(onretry).toHaveBeenCalledOnce();
	});

	it('has words for anything that was thrown', async () => {
		await render(ErrorPanel, { error: new TypeError('x is undefined') });
		await expect.element(page.getByRole('alert')).toHaveTextContent('Có lỗi ngoài dự kiến.');
		await expect.element(page.getByRole('button')).not.toBeInTheDocument();
	});
});

describe('NoticeBar', () => {
	it('announces notices and names the one to dismiss', async () => {
		const ondismiss = vi.fn();
		const notices = ['một', 'hai'].map((text) => ({ id: text, text }));
		await render(NoticeBar, { notices, ondismiss });
		await expect.element(page.getByRole('status')).toHaveTextContent('một');
		await page.getByRole('button', { name: 'Đóng thông báo' }).nth(1).click();
		expect(ondismiss.mock.calls).toEqual([['hai']]);
	});
});

describe('UnkeptBanner', () => {
	it('says in a place that was there before what is not kept, and takes no room where all is', async () => {
		const banner = await render(UnkeptBanner, { text: '' });
		const told = page.getByRole('status').element();
		expect(banner.container.offsetHeight).toBe(0);
		await banner.rerender({ text: 'không được giữ' });
		await expect.element(page.getByRole('note')).toHaveTextContent('không được giữ');
		expect(told).toHaveTextContent('không được giữ');
		await banner.rerender({ text: '' });
		await expect.element(page.getByRole('note')).not.toBeInTheDocument();
		expect(banner.container.offsetHeight).toBe(0);
	});
});

describe('RemarkList', () => {
	it('says a sentence as often as it holds, and that there is none', async () => {
		const list = await render(RemarkList, { title: 'Nổi bật', texts: ['một', 'một', 'hai'], empty: 'không' });
		await expect
			.poll(() =>
				page
					.getByRole('listitem')
					.elements()
					.map((item) => item.textContent)
			)
			.toEqual([...['một', 'một', 'hai']]);
		await list.rerender({ title: 'Nổi bật', texts: [], empty: 'không' });
		await expect.element(page.getByText('không')).toBeVisible();
	});
});

describe('VerdictPanel', () => {
	it('opens its reasons, each with its weight in words', async () => {
		await render(VerdictPanel, {
			level: 'not_comparable',
			reasons: [
				{ text: 'Kỳ dài khác nhau', level: 'not_comparable' },
				{ text: 'Số liệu chốt sớm', level: 'with_care' }
			]
		});
		const reason = page.getByText('Số liệu chốt sớm');
		await expect.element(reason).not.toBeVisible();
		await page.getByText('Xem 2 lý do').click();
		await expect.element(reason).toBeVisible();
		await expect
			.element(page.getByRole('listitem').nth(1))
			.toHaveTextContent('So sánh được nhưng cần lưu ý: Số liệu chốt sớm');
	});
});

describe('ActionMenu', () => {
	it('opens within the window, also at its left edge', async () => {
		await render(ActionMenu, { actions: [{ label: 'Tải CSV cho phần mềm khác', onselect: vi.fn() }] });
		const opener = page.getByRole('button', { name: 'Thêm thao tác' });
		await opener.click();
		const list = page.getByRole('list').element().getBoundingClientRect();
		expect(list.left).toBeGreaterThanOrEqual(0);
		expect(list.right).toBeLessThanOrEqual(innerWidth);
		expect(list.width).toBeGreaterThan(opener.element().getBoundingClientRect().right);
	});

	it('closes by Escape with the focus given back, and by leaving', async () => {
		const onselect = vi.fn();
		await render(ActionMenu, { actions: [{ label: 'Tải CSV', onselect }] });
		const opener = page.getByRole('button', { name: 'Thêm thao tác' });
		await opener.click();
		await userEvent.tab();
		await userEvent.keyboard('{Escape}');
		await expect.element(opener).toHaveFocus();
		await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
		await userEvent.keyboard('{Enter}{Tab}{Enter}');
		expect(onselect).toHaveBeenCalledOnce();
		await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
		await opener.click();
		document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
		await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
	});
});

describe('the switches and labels of the frame', () => {
	it('asks for the other language by arrow key, and follows it at once', async () => {
		const onchange = vi.fn();
		await render(LanguageSwitch, { value: 'vi', onchange });
		page.getByRole('radio', { name: 'Tiếng Việt' }).element().focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(onchange).toHaveBeenCalledWith('en');
		language.current = 'en';
		await expect.element(page.getByRole('group', { name: 'Language' })).toBeInTheDocument();
	});

	it('labels illustrative data, and only that', async () => {
		const banner = await render(SyntheticBanner, { choice: 'real' });
		await expect.element(page.getByText('Dữ liệu minh họa')).not.toBeInTheDocument();
		await banner.rerender({ choice: 'all' });
		await expect.element(page.getByText('Dữ liệu minh họa')).toBeVisible();
	});

	it('counts rows as they are read and can be cancelled', async () => {
		const oncancel = vi.fn();
		await render(ProgressBar, { label: 'a.csv', done: 120_000, total: 1_000_000, oncancel });
		await expect.element(page.getByText('Đã đọc 120.000 trên 1.000.000 dòng')).toBeVisible();
		expect(page.getByLabelText('a.csv').element()).toHaveProperty('position', 0.12);
		await page.getByRole('button', { name: 'Hủy' }).click();
		expect(oncancel).toHaveBeenCalledOnce();
	});
});
