import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleIn, LOOKS } from './expect-accessible';
import { expect, expectSettled, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const LEAFLETS = 'trends/?data=sample&indicator=leaflet&province=qd124:40';

const parametersOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const chart = (page: Page) => page.getByRole('application');
const path = (page: Page) => page.getByRole('navigation', { name: 'Đang xem khoảng thời gian' });

/** Goes to a mark by the arrow keys until it is the one that is spoken; an older picture may still stand for a moment. */
async function goTo(page: Page, words: RegExp): Promise<void> {
	const spoken = page.locator('.chart [aria-live]');
	await expect(async () => {
		await chart(page).focus();
		await page.keyboard.press('Home');
		for (let steps = 0; steps < 12 && !words.test((await spoken.textContent()) ?? ''); steps += 1)
			await page.keyboard.press('ArrowRight');
		expect(await spoken.textContent()).toMatch(words);
	}).toPass();
}

test('a year is opened by keyboard: its evidence at once, or its halves, quarters, months and rows, and the way back', async ({
	page
}) => {
	await openSettled(page, `${LEAFLETS}&grain=year`);
	await test.step('Shift and Enter open the evidence of a year at once', async () => {
		await goTo(page, /^Năm 2023/);
		await page.keyboard.press('Shift+Enter');
		await expect(page.getByRole('dialog', { name: 'Căn cứ của số liệu' })).toBeVisible();
		expect(parametersOf(page)['window']).toBeUndefined();
	});
	await test.step('Enter leads from a year to its halves, quarters and months, then to the rows; the path leads back', async () => {
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await goTo(page, /^Năm 2023/);
		await page.keyboard.press('Enter');
		await expect
			.poll(() => parametersOf(page))
			.toMatchObject({ grain: 'half', window: '2023-01-01..2023-12-31' });
		await expectSettled(page);
		await goTo(page, /^6 tháng đầu năm 2023/);
		await page.keyboard.press('Enter');
		await expect.poll(() => parametersOf(page)['grain']).toBe('quarter');
		await expectSettled(page);
		await goTo(page, /^Quý II\/2023/);
		await page.keyboard.press('Enter');
		await expect
			.poll(() => parametersOf(page))
			.toMatchObject({ grain: 'month', window: '2023-04-01..2023-06-30' });
		await expectSettled(page);
		await expect(path(page).getByRole('listitem')).toHaveText([
			/Toàn bộ thời gian/,
			/Năm 2023/,
			/6 tháng đầu năm 2023/,
			/Quý II\/2023/
		]);
		await goTo(page, /^Tháng 6\/2023/);
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Căn cứ của số liệu' });
		await expect(dialog).toContainText('sample/activities.csv, dòng');
		await page.keyboard.press('Escape');

		await path(page).getByRole('button', { name: 'Năm 2023', exact: true }).click();
		await expect
			.poll(() => parametersOf(page))
			.toMatchObject({ grain: 'half', window: '2023-01-01..2023-12-31' });
		await path(page).getByRole('button', { name: 'Toàn bộ thời gian' }).click();
		await expect
			.poll(() => parametersOf(page))
			.toEqual({
				data: 'sample',
				indicator: 'leaflet',
				province: 'qd124:40',
				grain: 'year'
			});
		await expect(path(page)).toHaveCount(0);
	});
});

test('a stretch dragged over the chart becomes the window, whole periods of it, and the way back takes it off', async ({
	page
}) => {
	await openSettled(page, `${LEAFLETS}&grain=quarter`);
	await chart(page).scrollIntoViewIfNeeded();
	const box = await chart(page).boundingBox();
	if (box === null) throw new Error('no chart');
	const y = box.y + box.height * 0.3;
	await page.mouse.move(box.x + box.width * 0.4, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
	await expect(page.locator('.brush')).toBeVisible();
	await page.mouse.up();
	await expect
		.poll(() => parametersOf(page)['window'] ?? '')
		.toMatch(/^20\d\d-(01|04|07|10)-01\.\.20\d\d-(03-31|06-30|09-30|12-31)$/);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	const [start = '', end = ''] = (parametersOf(page)['window'] ?? '').split('..');
	await expect(page.getByLabel('Từ ngày')).toHaveValue(start);
	await expect(page.getByLabel('đến ngày')).toHaveValue(end);
	await page.getByRole('button', { name: 'Xem toàn bộ thời gian' }).click();
	await expect.poll(() => parametersOf(page)['window']).toBeUndefined();
});

test('days are typed into two fields, and days in the wrong order are said and not taken', async ({
	page
}) => {
	await openSettled(page, `${LEAFLETS}&grain=month`);
	await page.getByLabel('Từ ngày').fill('2023-03-01');
	await expect.poll(() => parametersOf(page)['window']).toBe('2023-03-01..2026-06-30');
	await page.getByLabel('đến ngày').fill('2023-05-31');
	await expect.poll(() => parametersOf(page)['window']).toBe('2023-03-01..2023-05-31');
	await page.getByRole('radio', { name: 'Bảng số liệu' }).check();
	await expect(page.getByRole('figure').getByRole('row')).toHaveCount(4);
	await page.getByLabel('đến ngày').fill('2023-01-31');
	await expect(page.getByRole('alert')).toContainText('Ngày cuối đứng trước ngày đầu');
	await expectAccessible(page);
	expect(parametersOf(page)['window']).toBe('2023-03-01..2023-05-31');
});

test('a change is told with both sides and its percentage, or the reason why there is none', async ({
	page
}) => {
	await openSettled(page, `${LEAFLETS}&grain=month`);
	await page.getByRole('combobox', { name: 'Đại lượng' }).selectOption('So với cùng kỳ năm trước');
	await expect.poll(() => parametersOf(page)['along']).toBe('same_period');
	await expectSettled(page);
	await page.getByRole('radio', { name: 'Bảng số liệu' }).check();
	const row = (name: string) =>
		page
			.getByRole('figure')
			.getByRole('row')
			.filter({ has: page.getByRole('gridcell', { name, exact: true }) });
	const find = (words: string) => page.getByRole('searchbox').fill(words);
	await find('thang 6/2024');
	await expect(row('Tháng 6/2024')).toContainText('▲ tăng 358 (8.219/7.861) · +4,6%');
	await find('thang 6/2018');
	await expect(row('Tháng 6/2018')).toContainText('không tính %: chưa có số liệu');
});

test('a line, its year before and the milestones are held by the address', async ({ page }) => {
	await openSettled(page, `${LEAFLETS}&grain=quarter&window=2024-01-01..2024-12-31`);
	await page.locator('input[type="radio"][value="line"]').check();
	await expect.poll(() => parametersOf(page)['form']).toBe('line');
	await expectSettled(page);
	const picture = page.locator('main .chart svg').first();
	await expect(picture).toContainText('cùng kỳ năm trước');
	await page.getByRole('checkbox', { name: 'Vẽ thêm đường cùng kỳ năm trước' }).uncheck();
	await expect(picture).not.toContainText('cùng kỳ năm trước');
	await expect(picture).not.toContainText('NĐ 49/2024');
	await page.getByRole('checkbox', { name: 'Hiện ngày chiến dịch và mốc pháp lý' }).check();
	await expect(picture).toContainText('NĐ 49/2024');
	await expect.poll(() => parametersOf(page)).toMatchObject({ form: 'line', last_year: 'no', marks: 'yes' });
	await page.reload();
	await expectSettled(page);
	await expect(picture).toContainText('NĐ 49/2024');
	await expect(page.getByRole('figure')).toContainText('không phải nguyên nhân');
});

test('a window without figures says so and leads back to all there is', async ({ page }) => {
	await openSettled(page, `${LEAFLETS}&window=2001-01-01..2001-12-31`);
	await expect(page.getByText('Không có số liệu trong khoảng thời gian đã chọn.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('main').getByRole('button', { name: 'Xem toàn bộ thời gian' }).last().click();
	await expect(chart(page)).toBeVisible();
});

const WAYS = [
	'grain=quarter&form=line&marks=yes',
	'grain=half&along=same_period&clock=administrative',
	'grain=month&along=trailing&form=line&window=2023-01-01..2023-12-31'
];

test('every way to look along time is accessible, light and dark, and fits 1280 and 320 px', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSettled(page, './trends/?data=sample');
	for (const way of WAYS)
		await test.step(way, async () => {
			await leadTo(page, `./trends/?data=sample&indicator=leaflet&${way}`);
			await expectAccessibleIn(page, LOOKS.slice(0, 2));
		});
});

test('the table of a picture is copied whole, under its headings', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openSettled(page, `${LEAFLETS}&grain=year`);
	await page.getByRole('figure').getByRole('radio', { name: 'Bảng số liệu' }).check();
	await page.getByRole('button', { name: 'Sao chép cả bảng' }).click();
	await expect(page.getByText(/^Đã sao chép \d+ dòng, \d+ cột, kèm tiêu đề\.$/)).toBeVisible();
	const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n');
	const headings = await page.getByRole('table').getByRole('columnheader').allInnerTexts();
	expect(lines[0]?.split('\t')).toEqual(headings.map((heading) => heading.trim()));
	expect(lines.length).toBeGreaterThan(8);
	expect(lines.some((line) => line.includes('Năm 2023'))).toBe(true);
});
