import type { Page } from '@playwright/test';
import { SCREENS } from './addresses';
import { bring, card, choose, csv, enter, openPart, rowsOf, settle } from './bring-in';
import { expectAccessibleIn, expectNoSidewaysScroll, HALF, LOOKS, WIDE } from './expect-accessible';
import { expectFocusInSight, expectLanguagesMarked, expectRoomForText } from './expect-readable';
import { expect, expectSettled, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const BANNERS = { vi: 'Dữ liệu minh họa', en: 'Sample data' };

/** One province: what the screens draw of made-up figures, without thousands of rows alike. */
const ONE_PROVINCE = '&province=qd124:84';

/**
 * What stands on screen in each language and of each data, and the looks it is held against the rules in: the first two
 * as it is opened, the others with all that is folded open.
 */
const STANDS = [
	['vi', 'real', '', LOOKS],
	['en', 'real', '', LOOKS],
	['vi', 'sample', ONE_PROVINCE, LOOKS.slice(0, 2)],
	['en', 'all', ONE_PROVINCE, LOOKS.slice(2)]
] as const;

/** What opens a list of a filter, and a menu. */
const OPENERS = ['.facet .opener', 'main .menu [aria-expanded]'];

/** Presses each of them without the focus, which would close it again. */
async function press(page: Page): Promise<void> {
	for (const opener of OPENERS)
		await page
			.locator(opener)
			.evaluateAll(([first]) => (first instanceof HTMLElement ? first.click() : null));
}

/** Opens all that is folded, one list of a filter and one menu; does what is to be done; closes these two again. */
async function unfolded(page: Page, act: () => Promise<void>): Promise<void> {
	await page.locator('body details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
	await press(page);
	await act();
	await press(page);
}

async function expectSound(page: Page, [language, data, , looks]: (typeof STANDS)[number]): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('lang', language);
	await expect(page.locator('h1')).toHaveCount(1);
	await expect(page.getByRole('complementary', { name: BANNERS[language] })).toHaveCount(
		data === 'real' ? 0 : 1
	);
	await expectAccessibleIn(page, looks.slice(0, 2));
	if (looks.length > 2) await unfolded(page, () => expectAccessibleIn(page, looks.slice(2)));
	if (language === 'en') await expectLanguagesMarked(page);
}

// As they are opened, each by its own address.
for (const screen of SCREENS)
	test(`/${screen} in vi, real data: accessible, light and dark, and fits 1280 and 320 px`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openSettled(page, `./${screen}?lang=vi&data=real`);
		await expectSound(page, STANDS[0]);
		await expectFocusInSight(page);
		await page.setViewportSize(WIDE);
		await expectSettled(page);
		await expectFocusInSight(page);
		await expectRoomForText(page);
		await page.setViewportSize(HALF);
		await expectNoSidewaysScroll(page);
	});

// In the other language and of other data, one after another as links lead from one to the next.
for (const stand of STANDS.slice(1))
	test(`every screen in ${stand[0]}, ${stand[1]} data: accessible, light and dark, and fits 1280 and 320 px`, async ({
		page
	}) => {
		test.setTimeout(SCREENS.length * 30_000);
		const [language, data, filter] = stand;
		const asked = `?lang=${language}&data=${data}${filter}`;
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openSettled(page, `./${asked}`);
		for (const screen of SCREENS)
			await test.step(`/${screen}`, async () => {
				await leadTo(page, `./${screen}${asked}`);
				await expectSound(page, stand);
			});
	});

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
		await expectAccessibleIn(page, LOOKS);
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
