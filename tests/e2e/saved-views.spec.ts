import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, expectSettled, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const HOSTILE = '<img src=x onerror="window.__xss=1">';

const panel = (page: Page) => page.locator('details.saved');

async function openPanel(page: Page): Promise<void> {
	if ((await panel(page).getAttribute('open')) === null) await panel(page).locator('summary').click();
}

async function save(page: Page, name: string): Promise<void> {
	await openPanel(page);
	await panel(page).getByRole('textbox', { name: 'Tên góc nhìn' }).fill(name);
	await panel(page).getByRole('button', { name: 'Lưu góc nhìn này' }).click();
	await expect(panel(page).getByRole('status')).toContainText(`“${name}”`);
}

const link = (page: Page, name: string) =>
	panel(page).getByRole('link', { name: `Mở góc nhìn ${name}`, exact: true });

test('a view is saved, opened from another screen, renamed and removed with undo, and outlives a reload', async ({
	page
}) => {
	await openSettled(page, 'trends/?province=qd124:84&grain=year');
	await save(page, 'Trà Vinh theo năm');
	await page.getByRole('navigation').getByRole('link', { name: 'Hạn chế và phương hướng' }).click();
	await leadTo(page, './');
	await openPanel(page);
	await link(page, 'Trà Vinh theo năm').click();
	await expect(page).toHaveURL(/trends\/\?province=qd124%3A84&grain=year$/);
	await expect(page.getByRole('radio', { name: 'Năm', exact: true })).toBeChecked();

	await panel(page).getByRole('button', { name: 'Đổi tên góc nhìn Trà Vinh theo năm' }).click();
	await panel(page).getByLabel('Tên mới của Trà Vinh theo năm').fill('Đã đổi');
	await panel(page).getByRole('button', { name: 'Lưu tên' }).click();
	await expect(link(page, 'Đã đổi')).toBeVisible();

	await panel(page).getByRole('button', { name: 'Bỏ góc nhìn Đã đổi' }).click();
	await expect(link(page, 'Đã đổi')).toHaveCount(0);
	await expectAccessible(page, { bestPractice: true });
	await panel(page).getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(link(page, 'Đã đổi')).toBeVisible();
	await page.reload();
	await expectSettled(page);
	await openPanel(page);
	await expect(link(page, 'Đã đổi')).toBeVisible();
});

test('the same name is one view, and a hostile name is text', async ({ page }) => {
	await openSettled(page, 'trends/?grain=year');
	await save(page, HOSTILE);
	await expect(link(page, HOSTILE)).toHaveText(HOSTILE);
	await leadTo(page, 'trends/?grain=month');
	await save(page, HOSTILE);
	await expect(panel(page).getByRole('link')).toHaveCount(1);
	await link(page, HOSTILE).click();
	await expect(page).toHaveURL(/grain=month/);

	await save(page, 'Khác');
	await panel(page).getByRole('button', { name: 'Đổi tên góc nhìn Khác' }).click();
	const field = panel(page).getByLabel('Tên mới của Khác');
	await field.fill(HOSTILE);
	await panel(page).getByRole('button', { name: 'Lưu tên' }).click();
	await expect(panel(page).getByRole('status')).toContainText('Hãy đặt tên khác');
	await expect(field).toHaveValue(HOSTILE);
});

test('a saved question comes back with its statement and its drawing', async ({ page }) => {
	await openSettled(page, 'explore/');
	await page.getByRole('textbox', { name: 'Câu lệnh SQL' }).fill("SELECT 'a' AS x, 7 AS y");
	await page.getByRole('button', { name: 'Chạy', exact: true }).click();
	await page.getByRole('combobox', { name: 'Kiểu vẽ' }).selectOption({ label: 'Đường' });
	await expect(page).toHaveURL(/plot=line-0-1/);
	await save(page, 'câu hỏi');
	await leadTo(page, './');
	await openPanel(page);
	await link(page, 'câu hỏi').click();
	await expect(page.getByRole('figure', { name: 'y theo x' })).toBeVisible();
	await expect(page.getByRole('grid').getByRole('gridcell')).toHaveText(['a', '7']);
});

test('views travel in the backup', async ({ page }) => {
	await openSettled(page, 'trends/?grain=year');
	await save(page, 'đi theo');
	await leadTo(page, 'data/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Tải bản sao lưu' }).click()
	]);
	const path = await download.path();
	await openPanel(page);
	await panel(page).getByRole('button', { name: 'Bỏ góc nhìn đi theo' }).click();
	await expect(link(page, 'đi theo')).toHaveCount(0);
	await page.getByLabel('Mở bản sao lưu').setInputFiles(path);
	await page.getByRole('button', { name: 'Nạp thành không gian mới' }).click();
	await expect(link(page, 'đi theo')).toBeVisible();
});
