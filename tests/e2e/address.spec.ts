import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, expectSettled, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const parametersOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
/** A choice by what it stands for: two groups on one screen may word a choice alike. */
const choice = (page: Page, value: string) => page.locator(`input[type="radio"][value="${value}"]`);

test('the data switch brings made-up figures in under their banner, and takes them out again', async ({
	page
}) => {
	await openSettled(page, './');
	const table = page.getByRole('table', { name: 'Số liệu đã báo cáo' });
	await expect(table.getByRole('columnheader')).toHaveText(['Chỉ tiêu', 'Lạng Sơn', 'Trà Vinh', 'Đồng Tháp']);
	const dataSet = page.getByRole('combobox', { name: 'Dữ liệu', exact: true });
	await dataSet.selectOption('Dữ liệu minh họa');
	await expect(page.getByRole('complementary', { name: 'Dữ liệu minh họa' })).toBeVisible();
	await expectSettled(page);
	await expect(table).not.toContainText('34 tin, bài và ảnh');
	await dataSet.selectOption('Văn bản nguồn và dữ liệu của tôi');
	await expect(page.getByRole('complementary')).toHaveCount(0);
	await expect(table).toContainText('34 tin, bài và ảnh');
	await expect(table.getByRole('columnheader')).toHaveCount(4);
});

test('the language is switched on the spot, held by the address and remembered', async ({ page }) => {
	await openSettled(page, 'limitations/');
	const english = page.getByRole('radio', { name: 'English' });
	await english.check();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Limitations/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect(parametersOf(page)).toEqual({ lang: 'en' });
	await openSettled(page, './');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổng quan');
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('the theme is switched on the spot and remembered, and is none of the address', async ({ page }) => {
	await openSettled(page, './');
	const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await background();
	await page.getByRole('combobox', { name: 'Giao diện' }).selectOption('Tối');
	await expect.poll(background).not.toBe(light);
	expect(parametersOf(page)).toEqual({});
	const dark = await background();
	await page.reload();
	await expect.poll(background).toBe(dark);
	await page.getByRole('combobox', { name: 'Giao diện' }).selectOption('Sáng');
	await expect.poll(background).toBe(light);
});

test('back, forward, reload and a pasted link restore what was chosen', async ({ page, context }) => {
	await openSettled(page, 'trends/?indicator=portal_item_posted');
	await choice(page, 'year').check();
	await expect.poll(() => parametersOf(page)['grain']).toBe('year');
	await choice(page, 'free').check();
	await expect.poll(() => parametersOf(page)['scale']).toBe('free');
	const chosen = { indicator: 'portal_item_posted', grain: 'year', scale: 'free' };
	expect(parametersOf(page)).toEqual(chosen);

	await page.goBack();
	await expect(choice(page, 'shared')).toBeChecked();
	await expect(choice(page, 'year')).toBeChecked();
	await page.goBack();
	await expect(choice(page, 'reported')).toBeChecked();
	await page.goForward();
	await page.goForward();
	await expect(choice(page, 'free')).toBeChecked();
	expect(parametersOf(page)).toEqual(chosen);

	await page.reload();
	await expectSettled(page);
	await expect(choice(page, 'year')).toBeChecked();
	await expect(choice(page, 'free')).toBeChecked();

	const pasted = await context.newPage();
	await openSettled(pasted, page.url());
	await expect(choice(pasted, 'year')).toBeChecked();
	await expect(pasted.getByRole('search')).toContainText('Tin, bài đăng trên Cổng/Trang TTĐT');
	await pasted.close();
});

test('a choice travels to the other screens with their links', async ({ page }) => {
	await openSettled(page, './?topic=trafficking&lang=en');
	await page.getByRole('navigation').getByRole('link', { name: 'Compare' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare');
	expect(parametersOf(page)).toEqual({ topic: 'trafficking', lang: 'en' });
});

test('a damaged parameter is dropped with a notice, and the rest is kept', async ({ page }) => {
	await openSettled(page, './?province=xyz&topic=drugs');
	const notice = page.getByRole('status', { name: 'Thông báo' });
	await expect(notice).toContainText('đã bỏ qua: tỉnh, thành phố.');
	await expectAccessible(page, { bestPractice: true, oneLanguage: true });
	await expect(page.getByRole('search')).toContainText('1 bộ lọc đang dùng');
	await expect(page.getByRole('search').getByRole('button', { name: /^Lĩnh vực/ })).toContainText(
		'Phòng, chống ma túy'
	);
	await notice.getByRole('button', { name: 'Đóng thông báo' }).click();
	await expect(notice).toBeEmpty();
	await expect(page.getByRole('search')).toContainText('1 bộ lọc đang dùng');
});

const DAMAGED = [
	'?topic=%F0%28%8C',
	'?side=qd124:84@2020-13-45..2020-12-31',
	'?<img src=x onerror=alert(1)>=1&__proto__=1&constructor=1',
	`?topic=${'drugs&topic='.repeat(1000)}`,
	'?grain=year&grain=month&measure=&data=none&lang=fr'
];

test('no address breaks the page', async ({ page }) => {
	await openSettled(page, './trends/');
	for (const address of DAMAGED)
		await test.step(address.slice(0, 40), async () => {
			await leadTo(page, `./${address}`);
			await expect(page.getByRole('status', { name: 'Thông báo' })).toContainText(/đã bỏ qua|quá dài/);
			await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText(
				'34 tin, bài và ảnh'
			);
			await expect(page.getByRole('search')).toContainText('Chưa lọc');
		});
});
