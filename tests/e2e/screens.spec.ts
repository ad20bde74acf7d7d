import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCREENS } from './addresses';
import { bring, card, choose, csv, enter, openPart, rowsOf, settle } from './bring-in';
import { expect, expectSettled, openSettled, test } from './guarded-test';

const WIDE = { width: 1280, height: 900 };
/** A 1280 px window at 400 % zoom, the width that WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 640 };
/** Charts lay themselves out again after the window has changed. */
const SETTLING_MS = 3_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary ?? ''}`
		)
	);
	expect(found).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const excess = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	await expect
		.poll(excess, {
			message: 'pixels of the page beyond the window',
			timeout: SETTLING_MS
		})
		.toBeLessThanOrEqual(0);
}

const BANNERS = { vi: 'Dữ liệu minh họa', en: 'Sample data' };

/** What the rules are held against: each look at each width, or each once where there are more rows to go through. */
const LOOKS = [
	[WIDE, 'light'],
	[NARROW, 'dark'],
	[WIDE, 'dark'],
	[NARROW, 'light']
] as const;

/** One province: what the screens draw of made-up figures, without thousands of rows alike. */
const ONE_PROVINCE = '&province=qd124:84';

for (const screen of SCREENS) {
	for (const [language, data, filter, looks] of [
		['vi', 'real', '', LOOKS],
		['en', 'real', '', LOOKS],
		['vi', 'sample', ONE_PROVINCE, LOOKS.slice(0, 2)],
		['en', 'all', ONE_PROVINCE, LOOKS.slice(2)]
	] as const) {
		test(`/${screen} in ${language}, ${data} data: accessible, light and dark, and fits 1280 and 320 px`, async ({
			page
		}) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await openSettled(page, `./${screen}?lang=${language}&data=${data}${filter}`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.getByRole('complementary', { name: BANNERS[language] })).toHaveCount(
				data === 'real' ? 0 : 1
			);
			for (const [size, colorScheme] of looks) {
				await page.setViewportSize(size);
				await page.emulateMedia({ colorScheme });
				await expectSettled(page);
				await expectNoSidewaysScroll(page);
				await expectAccessible(page);
			}
		});
	}
}

for (const language of ['vi', 'en'] as const) {
	test(`/data/ at work in ${language}: accessible, light and dark, and fits 1280 and 320 px`, async ({
		page
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openSettled(page, 'data/');
		await bring(page, rowsOf('đã nạp.csv', ['Tờ rơi', '100 tờ'], ['Mít tinh', 'đã làm rất tốt']));
		await enter(page, {
			'Tỉnh (bắt buộc)': 'Bến Tre',
			'Chỉ tiêu (bắt buộc)': 'Băng rôn',
			'Kỳ báo cáo (bắt buộc)': 'năm 2022',
			'Số lượng, như văn bản ghi (bắt buộc)': '12 tấm'
		});
		await expect(page.getByText('Đã lưu số liệu nhập tay')).toBeVisible();
		const doubtful = rowsOf(
			'chờ.csv',
			['Giấy màu XYZ', '120 tờ'],
			['Tờ rơi', '1.250'],
			['Mít tinh', 'rất tốt']
		);
		const across = csv('ngang.csv', 'Tỉnh;Chỉ tiêu;Tháng 1/2021;Tháng 2/2021', 'Bến Tre;Tờ rơi;100;230');
		const none = csv('trống.csv', 'alpha;beta', 'một;hai');
		await choose(page, doubtful, across, none);
		for (const { name } of [doubtful, across, none]) await openPart(page, name, 'Cách đọc tệp');
		await settle(page, doubtful.name, 'Giấy màu XYZ', 'Tờ rơi');
		await openPart(page, doubtful.name, 'Dòng giữ lại và để riêng');
		await card(page, doubtful.name)
			.getByRole('button', { name: /^Sửa dòng/ })
			.first()
			.click();
		if (language === 'en') await page.getByRole('radio', { name: 'English' }).check();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await page.locator('main details').evaluateAll((parts) => {
			for (const part of parts) part.setAttribute('open', '');
		});
		for (const [size, colorScheme] of LOOKS) {
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme });
			await expectSettled(page);
			await expectNoSidewaysScroll(page);
			await expectAccessible(page);
		}
	});
}

test('where motion is reduced, a change of look passes through nothing in between', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
	await openSettled(page, './trends/?lang=vi');
	const { running, colours } = await page.evaluate(() => {
		const inkOf = (element: Element): string => getComputedStyle(element).color;
		const heading = document.querySelector('h1');
		if (heading === null) throw new Error('no heading');
		const before = inkOf(heading);
		document.documentElement.dataset['theme'] = 'dark';
		const after = inkOf(heading);
		return { running: document.getAnimations().length, colours: [before, after] };
	});
	expect(running).toBe(0);
	expect(colours[0]).not.toBe(colours[1]);
});
