import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleIn, LOOKS } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

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
	await test.step('Trà Vinh 2020 against Lạng Sơn first half 2019, by address: not comparable, and why', async () => {
		await expectNotComparable(page);
		await expect(picture(page).getByRole('button', { name: '10 tin, bài', exact: true })).toBeVisible();
		await expect(
			picture(page).getByRole('button', { name: '34 tin, bài và ảnh', exact: true })
		).toBeVisible();
	});
	await test.step('the table twin holds the two with their definitions, and no percentage', async () => {
		await picture(page).getByRole('radio', { name: 'Bảng số liệu' }).check();
		const rows = picture(page).getByRole('row');
		await expect(rows.filter({ hasText: 'Trà Vinh' })).toContainText(/10 tin, bài.*Năm 2020/s);
		await expect(rows.filter({ hasText: 'Lạng Sơn' })).toContainText(
			/34 tin, bài và ảnh.*6 tháng đầu năm 2019/s
		);
		await expectNotComparable(page);
	});
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

test('in English the reasons are given in words too, the definitions as written', async ({ page }) => {
	await openSettled(page, `${BOTH}&lang=en`);
	const verdict = page.getByRole('region', { name: 'Not comparable', exact: true });
	await expect(verdict).toContainText('tin, bài và ảnh');
	await expect(verdict).toContainText(/12 months.*6 months/s);
	expect(await page.locator('main').innerText()).not.toMatch(/\d\s*%/);
});

const LEAFLETS = 'compare/?data=sample&indicator=leaflet';
const TWO_YEARS = 'period=2019-01-01..2019-12-31&period=2020-01-01..2020-12-31';

test('a period is chosen before the long table, holds in the address, and every series answers for it', async ({
	page
}) => {
	await openSettled(page, LEAFLETS);
	await page.getByRole('button', { name: /^Kỳ so sánh/ }).click();
	await page.getByRole('checkbox', { name: /^Năm 2020/ }).check();
	await expect(page).toHaveURL(/period=2020-01-01\.\.2020-12-31/);
	await page.keyboard.press('Escape');
	await expect(page.locator('main')).toContainText('Đang đặt cạnh nhau 5 số liệu của 1 kỳ đã chọn.');
	await page.getByLabel('Nhóm theo').selectOption({ label: 'Vùng' });
	await expect(page).toHaveURL(/group=region/);
	await page.reload();
	await expect(page.locator('main')).toContainText('Đang đặt cạnh nhau 5 số liệu của 1 kỳ đã chọn.');
	await expect(page.getByText('Đồng bằng sông Cửu Long').first()).toBeVisible();
});

test('a row is kept at the top or left out where it stands, by keyboard, and the address holds it', async ({
	page
}) => {
	await openSettled(page, `${LEAFLETS}&period=2020-01-01..2020-12-31`);
	const twin = page.getByRole('figure');
	await twin.getByRole('radio', { name: 'Bảng số liệu' }).check();
	await expect(twin.getByRole('row').nth(1)).not.toContainText('Lạng Sơn');
	const pin = twin.getByRole('button', { name: 'Ghim Lạng Sơn lên đầu' });
	await pin.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/pin=qd124%3A20/);
	await expect(twin.getByRole('row').nth(1)).toContainText('Lạng Sơn');
	await expect(pin).toHaveAttribute('aria-pressed', 'true');
	await twin.getByRole('button', { name: 'Bỏ Lạng Sơn ra ngoài' }).press('Enter');
	await expect(page.locator('#left-out')).toBeFocused();
	await expect(page.locator('#left-out')).toContainText('Đang bỏ ra ngoài 1 tỉnh: Lạng Sơn.');
	await expect(twin.getByRole('row').filter({ hasText: 'Lạng Sơn' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Đưa trở lại' }).press('Enter');
	await expect(twin.getByRole('row').filter({ hasText: 'Lạng Sơn' })).toHaveCount(1);
	const candidates = page.getByRole('table', { name: 'Số liệu có thể đưa vào so sánh' });
	await candidates.getByRole('button', { name: 'Bỏ Lạng Sơn ra ngoài' }).first().press('Space');
	await expect(page).toHaveURL(/without=qd124%3A20/);
});

test('a rate names its population, a plan the time elapsed, a change both amounts', async ({ page }) => {
	const year = `${LEAFLETS}&period=2020-01-01..2020-12-31`;
	await openSettled(page, `${year}&measure=per_100k`);
	await expect(page.locator('main')).toContainText('Tổng điều tra ngày 01/4/2019');
	await page.getByRole('radio', { name: '% kế hoạch' }).check();
	await expect(page.locator('main')).toContainText(/Tính chung: .*%/);
	await page.getByRole('radio', { name: 'So với cùng kỳ' }).check();
	await page.getByRole('figure').getByRole('radio', { name: 'Bảng số liệu' }).check();
	await expect(page.getByRole('figure').getByRole('row').nth(1)).toContainText(
		/(tăng|giảm) [\d.]+ \([\d.]+\/[\d.]+\)/
	);
});

test("the heat table is walked by keyboard, and rolled up to today's units", async ({ page }) => {
	await openSettled(page, `${LEAFLETS}&picture=heat`);
	await test.step('the heat table is walked by arrow keys, and a cell opens its evidence', async () => {
		const table = page.getByRole('grid');
		await table.getByRole('gridcell').first().focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('td:focus')).toHaveAttribute('data-cell', '1 1');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog')).toContainText('Tờ rơi');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(page.locator('td:focus')).toHaveAttribute('data-cell', '1 1');
	});
	await test.step("by today's units the merged province stands with the sum of those before it", async () => {
		await page.getByRole('radio', { name: 'Theo đơn vị hiện nay' }).check();
		await expect(page).toHaveURL(/places=today/);
		const row = page.getByRole('row', { name: /^Vĩnh Long \(từ/ });
		await expect(row.getByRole('gridcell').first()).toHaveText('75.023');
		await expect(page.getByRole('row', { name: /^Trà Vinh/ })).toHaveCount(0);
	});
});

test('a total of the pivot table opens what it is made of, each figure with its evidence', async ({
	page
}) => {
	await openSettled(page, `${LEAFLETS}&picture=pivot&group=region`);
	const total = page
		.getByRole('row', { name: /^Chung Đồng bằng sông Cửu Long/ })
		.getByRole('gridcell')
		.first();
	await expect(total).toHaveText('75.023');
	await total.click();
	const members = page.getByRole('region', { name: /^Căn cứ của ô Chung Đồng bằng sông Cửu Long, 2018/ });
	await expect(members.getByRole('listitem')).toHaveCount(3);
	await members.getByRole('button', { name: /24\.947/ }).click();
	await expect(page.getByRole('dialog')).toContainText('Trà Vinh');
	await page.keyboard.press('Escape');
	await expectAccessible(page);
});

test('every picture is accessible and fits, light and dark, wide and narrow', async ({ page }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSettled(page, 'compare/?data=sample');
	for (const picture of ['dots', 'slope', 'heat', 'multiples', 'pivot'])
		await test.step(picture, async () => {
			await leadTo(page, `${LEAFLETS}&${TWO_YEARS}&picture=${picture}&group=region`);
			await expectAccessibleIn(page, LOOKS.slice(0, 2));
		});
});
