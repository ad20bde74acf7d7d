import type { Locator, Page } from '@playwright/test';
import { expect, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

/** What the overview shows of an indicator for a province. */
function cell(page: Page, indicator: string, province: string): Locator {
	return page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: indicator, exact: true }) })
		.locator(`td[data-province="${province}"]`);
}

/** The mark of a figure that several topics share. */
const JOINT = /chung (nhiều|3) lĩnh vực/;

const PORTAL_ITEMS = 'Tin, bài đăng trên Cổng/Trang TTĐT';
const GUIDANCE = 'Văn bản chỉ đạo, hướng dẫn, định hướng đã ban hành';
const STATION_RATE = 'Tin, bài, phóng sự, ghi nhận bình quân mỗi đài cấp huyện/năm';

test('trafficking by address: the 34 items of Lạng Sơn, joint with other topics', async ({ page }) => {
	await openSettled(page, './?topic=trafficking');
	const entry = cell(page, PORTAL_ITEMS, 'Lạng Sơn').getByRole('listitem').filter({ hasText: '34' });
	await expect(entry).toContainText('34 tin, bài và ảnh');
	await expect(entry).toContainText(JOINT);
	await expect(cell(page, PORTAL_ITEMS, 'Trà Vinh')).toHaveCount(0);
});

test('trafficking typed without accents into the filter leads to the same 34', async ({ page }) => {
	await openSettled(page, './');
	const bar = page.getByRole('search');
	await bar.getByRole('button', { name: /^Lĩnh vực/ }).click();
	const field = bar.getByRole('searchbox', { name: /Lĩnh vực/ });
	await expect(field).toBeFocused();
	await field.fill('mua ban nguoi');
	await field.press('Enter');
	await expect(bar.getByRole('checkbox', { name: /^Phòng, chống mua bán người/ })).toBeChecked();
	await expect(bar).toContainText('1 bộ lọc đang dùng');
	await expect.poll(() => new URL(page.url()).searchParams.getAll('topic')).toEqual(['trafficking']);
	const entry = cell(page, PORTAL_ITEMS, 'Lạng Sơn').getByRole('listitem').filter({ hasText: '34' });
	await expect(entry).toContainText(JOINT);
	await expect(cell(page, PORTAL_ITEMS, 'Trà Vinh')).toHaveCount(0);
});

test('Đồng Tháp: 15 for five years, closed early; 13 documents, never added to their parts', async ({
	page
}) => {
	await openSettled(page, './?province=qd124:87');
	await test.step('the 15 items of Đồng Tháp stand for 2016–2020, closed early', async () => {
		const found = cell(page, PORTAL_ITEMS, 'Đồng Tháp').getByRole('listitem');
		await expect(found).toHaveCount(1);
		await expect(found).toContainText('15 tin tức, sự kiện');
		await expect(found).toContainText('Giai đoạn 2016–2020');
		await expect(found).toContainText('số liệu đến 31/8/2020');
	});
	await test.step('13 listed documents: at least 13; its 5 plans and 8 letters are parts, never added to 26', async () => {
		const whole = cell(page, GUIDANCE, 'Đồng Tháp').getByRole('button', { name: /≥ 13 văn bản/ });
		await expect(whole).toBeVisible();
		await expect(
			cell(page, 'Kế hoạch đã ban hành', 'Đồng Tháp').getByRole('button', { name: /≥ 5 kế hoạch/ })
		).toBeVisible();
		await expect(
			cell(page, 'Công văn đã ban hành', 'Đồng Tháp').getByRole('button', { name: /≥ 8 công văn/ })
		).toBeVisible();
		expect(await page.locator('main').innerText()).not.toMatch(/(?<![\d.,/])26(?![\d.,/])/);

		await whole.click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('ít nhất 13');
		await expect(dialog).toContainText('Mục 2.a, chú thích (1), dòng 41');
		expect(await dialog.innerText()).not.toMatch(/(?<![\d.,/])26(?![\d.,/])/);
	});
});

test('year by year no single year of Đồng Tháp is given the 15', async ({ page }) => {
	await openSettled(page, 'trends/?grain=year&indicator=portal_item_posted');
	const figure = page.getByRole('figure', { name: PORTAL_ITEMS });
	await figure.getByRole('radio', { name: 'Bảng số liệu' }).check();
	const rows = figure.getByRole('row').filter({ hasText: 'Đồng Tháp' });
	await expect(rows).toHaveCount(6);
	await expect(rows.filter({ hasText: 'Giai đoạn 2016–2020' }).getByRole('cell').nth(1)).toHaveText(
		/^15(?!\d)/
	);
	for (const year of ['2016', '2017', '2018', '2019', '2020']) {
		const row = rows.filter({ has: page.getByRole('cell', { name: `Năm ${year}`, exact: true }) });
		await expect(row.getByRole('cell').nth(1)).toHaveText('chưa có số liệu');
		await expect(row).toContainText('giai đoạn 2016–2020: 15');
	}
});

test('as reported, the five years are one figure of 15', async ({ page }) => {
	await openSettled(page, 'trends/?indicator=portal_item_posted');
	const figure = page.getByRole('figure', { name: PORTAL_ITEMS });
	await figure.getByRole('radio', { name: 'Bảng số liệu' }).check();
	const row = figure.getByRole('row').filter({ hasText: 'Đồng Tháp' });
	await expect(row).toHaveCount(1);
	await expect(row.getByRole('cell').nth(0)).toHaveText('Giai đoạn 2016–2020');
	await expect(row.getByRole('cell').nth(1)).toHaveText(/^15(?!\d)/);
	await expect(row).toContainText('Số liệu chỉ đến 31/8/2020');
});

/** 36 and what it is per, its unit anywhere around. */
const RATE = /(?<!\d)36[^\d\n]*\/đài\/năm/;

/** 36 for each year of five, for each month, for 5 years of 12 stations …: no such number was ever reported. */
const MULTIPLIED = /(?<![\d.,])(72|108|144|180|360|396|432|2\.160)(?![\d.,])|36\s*[×x*]/;

/** Checks every word of a screen, its tables unfolded: the rate as one, and no number made of it. */
async function expectRate(page: Page, isShown: boolean): Promise<void> {
	const main = page.locator('main');
	expect(await main.innerText()).not.toMatch(MULTIPLIED);
	for (const twin of await main.getByRole('radio', { name: 'Bảng số liệu' }).all()) await twin.check();
	const words = await main.innerText();
	expect(words).not.toMatch(MULTIPLIED);
	if (isShown) expect(words).toMatch(RATE);
}

test('36 per station and year stays a rate in trends, years, comparison and monthly averages', async ({
	page
}) => {
	await openSettled(page, 'limitations/');
	for (const screen of [
		'trends/?indicator=district_station_item_rate',
		'trends/?indicator=district_station_item_rate&grain=year',
		'compare/?indicator=district_station_item_rate',
		'compare/?indicator=district_station_item_rate&measure=monthly_average'
	])
		await test.step(screen, async () => {
			await leadTo(page, screen);
			await expectRate(page, !screen.includes('grain'));
		});
});

test('36 per station and year stays a rate in the overview and in its evidence, and nothing is worked out of it', async ({
	page
}) => {
	await openSettled(page, './');
	await expectRate(page, true);
	await cell(page, STATION_RATE, 'Đồng Tháp').getByRole('button', { name: RATE }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('36/ tin, bài, phóng sự, ghi nhận/năm');
	await expect(dialog).toContainText('Là tần suất, không cộng được.');
	expect(await dialog.innerText()).not.toMatch(MULTIPLIED);
});
