import type { Page } from '@playwright/test';
import { expect, openSettled, test } from './guarded-test';

const PORTAL_ITEMS = 'compare/?indicator=portal_item_posted';
const TRA_VINH_2020 = 'side=qd124:84@2020-01-01..2020-12-31';
const LANG_SON_2019_H1 = 'side=qd124:20@2019-01-01..2019-06-30';
const BOTH = `${PORTAL_ITEMS}&${TRA_VINH_2020}&${LANG_SON_2019_H1}`;

/** The promise of the source documents: the two stand side by side, with the reasons, and nothing is worked out. */
async function expectNotComparable(page: Page): Promise<void> {
	const verdict = page.getByRole('region', { name: 'Không so sánh được', exact: true });
	await expect(verdict).toBeVisible();
	const reasons = verdict.getByRole('listitem');
	await expect(reasons.filter({ hasText: 'Độ dài kỳ báo cáo khác nhau' })).toContainText(
		/Trà Vinh – năm 2020 \(12 tháng\); Lạng Sơn – 6 tháng đầu năm 2019 \(6 tháng\)/
	);
	await expect(reasons.filter({ hasText: 'đếm không cùng một thứ' })).toContainText(
		'Trà Vinh – “tin, bài”; Lạng Sơn – “tin, bài và ảnh”'
	);
	const main = page.locator('main');
	await expect(main).toContainText('Không tính chênh lệch');
	expect(await main.innerText()).not.toMatch(/\d\s*%/);
	await expect(main.getByRole('application')).toHaveCount(0);
}

function picture(page: Page) {
	return page.getByRole('figure', { name: 'Tin, bài đăng trên Cổng/Trang TTĐT' });
}

test('Trà Vinh 2020 against Lạng Sơn first half 2019, by address: not comparable, and why', async ({
	page
}) => {
	await openSettled(page, BOTH);
	await expectNotComparable(page);
	await expect(picture(page).getByRole('button', { name: '10 tin, bài', exact: true })).toBeVisible();
	await expect(picture(page).getByRole('button', { name: '34 tin, bài và ảnh', exact: true })).toBeVisible();
});

test('the same two by ticking them, and again after a reload', async ({ page }) => {
	await openSettled(page, PORTAL_ITEMS);
	await page.getByRole('checkbox', { name: /^So sánh Trà Vinh, Năm 2020/ }).check();
	await expect(page).toHaveURL(/side=/);
	await page.getByRole('checkbox', { name: /^So sánh Lạng Sơn, 6 tháng đầu năm 2019/ }).check();
	await expect(page.locator('main')).toContainText(/Đang so sánh 2 trong \d số liệu/);
	await expectNotComparable(page);
	expect(new URL(page.url()).searchParams.getAll('side')).toHaveLength(2);
	await page.reload();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
	await expectNotComparable(page);
});

test('a monthly average does not make unlike definitions comparable', async ({ page }) => {
	await openSettled(page, `${BOTH}&measure=monthly_average`);
	const verdict = page.getByRole('region', { name: 'Không so sánh được', exact: true });
	await expect(verdict).toContainText('Trà Vinh – “tin, bài”; Lạng Sơn – “tin, bài và ảnh”');
	expect(await page.locator('main').innerText()).not.toMatch(/\d\s*%/);
});

test('the table twin holds the two with their definitions, and no percentage', async ({ page }) => {
	await openSettled(page, BOTH);
	await picture(page).getByRole('radio', { name: 'Bảng số liệu' }).check();
	const rows = picture(page).getByRole('row');
	await expect(rows.filter({ hasText: 'Trà Vinh' })).toContainText(/10 tin, bài.*Năm 2020/s);
	await expect(rows.filter({ hasText: 'Lạng Sơn' })).toContainText(
		/34 tin, bài và ảnh.*6 tháng đầu năm 2019/s
	);
	await expectNotComparable(page);
});

test('in English the reasons are given in words too, the definitions as written', async ({ page }) => {
	await openSettled(page, `${BOTH}&lang=en`);
	const verdict = page.getByRole('region', { name: 'Not comparable', exact: true });
	await expect(verdict).toContainText('tin, bài và ảnh');
	await expect(verdict).toContainText(/12 months.*6 months/s);
	expect(await page.locator('main').innerText()).not.toMatch(/\d\s*%/);
});
