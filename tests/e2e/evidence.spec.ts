import type { Locator, Page } from '@playwright/test';
import { expect, openSettled, test } from './guarded-test';

const ITEMS = '34 tin, bài và ảnh';

async function expectEvidenceOf34(page: Page): Promise<void> {
	const dialog = page.getByRole('dialog', { name: 'Căn cứ của số liệu' });
	await expect(dialog).toContainText('1 số liệu làm căn cứ');
	await expect(dialog.locator('q')).toHaveText(ITEMS);
	await expect(dialog).toContainText('Lạng Sơn · Tin, bài đăng trên Cổng/Trang TTĐT');
	await expect(dialog).toContainText('624/BC-STTTT · 15/5/2019');
	await expect(dialog).toContainText('Mục I.1.2, dòng 41');
	await expect(dialog).toContainText('reports/activities.csv, dòng 64');
}

async function expectEscapeReturnsTo(page: Page, opener: Locator): Promise<void> {
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(opener).toBeFocused();
}

const PLACES: readonly (readonly [string, string, (page: Page) => Locator])[] = [
	['the overview', './', (page) => page.getByRole('button', { name: new RegExp(`${ITEMS}`) })],
	[
		'a card of the comparison',
		'compare/?indicator=portal_item_posted',
		(page) => page.getByRole('figure').getByRole('button', { name: ITEMS, exact: true })
	],
	[
		'the table of what may be compared',
		'compare/?indicator=portal_item_posted',
		(page) =>
			page
				.getByRole('table', { name: 'Số liệu có thể đưa vào so sánh' })
				.getByRole('button', { name: ITEMS, exact: true })
	]
];

for (const [name, address, find] of PLACES) {
	test(`a number of ${name} opens its evidence by mouse and by one key press`, async ({ page }) => {
		await openSettled(page, address);
		const number = find(page);
		await number.click();
		await expectEvidenceOf34(page);
		await expectEscapeReturnsTo(page, number);
		for (const key of ['Enter', 'Space']) {
			await number.press(key);
			await expectEvidenceOf34(page);
			await expectEscapeReturnsTo(page, number);
		}
	});
}

test('a bar of a chart opens its evidence with two key presses', async ({ page }) => {
	await openSettled(page, 'trends/?indicator=portal_item_posted&province=qd124:20');
	const chart = page.getByRole('application');
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expectEvidenceOf34(page);
	await expectEscapeReturnsTo(page, chart);
});

test('every number of the overview opens evidence that names its words, file and line', async ({ page }) => {
	await openSettled(page, './');
	for (const folded of await page.locator('main td details summary').all()) await folded.click();
	const numbers = await page.locator('main td').getByRole('button').all();
	expect(numbers.length).toBeGreaterThan(50);
	const dialog = page.getByRole('dialog');
	for (const number of numbers) {
		await number.click();
		await expect(dialog.getByRole('article').first()).toContainText(/reports\/activities\.csv, dòng \d+/);
		await expect(dialog.getByRole('article').first()).toContainText(
			/Nguyên văn:|Đếm từ danh sách trong báo cáo:/
		);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
	}
});
