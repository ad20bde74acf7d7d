import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bring, csv, follow, HEADER } from './bring-in';
import { expectAccessible, expectNoSidewaysScroll, NARROW, WIDE } from './expect-accessible';
import { expect, expectSettled, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Câu lệnh SQL' });
const grid = (page: Page) => page.getByRole('grid', { name: 'Kết quả' });
const refusal = (page: Page) => page.getByRole('alert').filter({ hasText: 'Chưa chạy câu lệnh này' });
const doubled = (page: Page) => page.getByRole('alert').filter({ hasText: 'có thể đã cộng hai lần' });

async function ask(page: Page, statement: string): Promise<void> {
	await editor(page).fill(statement);
	await page.getByRole('button', { name: 'Chạy', exact: true }).click();
}

test('statements are typed, completed, run, stopped and refused, and the data stay as they are', async ({
	page
}) => {
	await openSettled(page, '');
	await follow(page, 'Khám phá');
	await test.step('figures as reported and totals worked out, in the grid, from the navigation', async () => {
		await ask(
			page,
			"SELECT province, amount, value FROM figures WHERE indicator = 'portal_item_posted' ORDER BY province"
		);
		await expect(grid(page).getByRole('gridcell', { name: 'Trà Vinh' })).toBeVisible();
		await expect(page.getByRole('columnheader', { name: 'province' })).toBeVisible();
		await ask(
			page,
			"SELECT province, status, value FROM totals('2019-01-01', '2019-06-30') WHERE status = 'reported' AND indicator = 'portal_item_posted'"
		);
		await expect(grid(page)).toHaveAttribute('aria-rowcount', '2');
		await expect(grid(page).getByRole('gridcell').nth(0)).toHaveText('Lạng Sơn');
		await expect(grid(page).getByRole('gridcell').nth(2)).toHaveText('34');
	});
	await test.step('names are completed by keyboard, and a statement runs by keyboard', async () => {
		await editor(page).fill('');
		await editor(page).pressSequentially('SELECT count(*) AS n FROM figu');
		await expect(page.getByRole('option', { name: /^figures/ })).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(editor(page)).toHaveValue('SELECT count(*) AS n FROM figures');
		await page.keyboard.press('Control+Enter');
		// One cell: the answer to this statement, and not to the one before.
		await expect(grid(page).getByRole('gridcell')).toHaveText([/^\d+$/]);
		await expect(grid(page)).toHaveAttribute('aria-rowcount', '2');
	});
	await test.step('a long statement is stopped, and the next one is answered', async () => {
		await ask(page, 'SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b');
		await page.getByRole('button', { name: 'Dừng', exact: true }).click();
		await expect(page.getByText('Đã dừng câu lệnh.')).toBeVisible();
		await ask(page, 'SELECT 1 + 1 AS two');
		await expect(grid(page).getByRole('gridcell')).toHaveText(['2']);
	});
	await test.step('a hundred thousand rows: only those in view are drawn, and the last is reached', async () => {
		await ask(page, "SELECT range AS n, 'Xã ' || range AS name FROM range(150000)");
		await expect(
			page.getByText('Kết quả có nhiều hơn 100.000 dòng; chỉ hiện 100.000 dòng đầu.')
		).toBeVisible();
		await expect(grid(page)).toHaveAttribute('aria-rowcount', '100001');
		expect(await page.getByRole('gridcell').count()).toBeLessThan(100);
		await grid(page).focus();
		await page.keyboard.press('Control+End');
		await expect(page.getByRole('gridcell', { name: 'Xã 99999', exact: true })).toBeVisible();
	});
	await test.step('hostile and mistaken statements are refused in words, and nothing changes', async () => {
		for (const [statement, words] of [
			['SELECT 1; DROP VIEW figures', 'Chỉ chạy một câu lệnh mỗi lần'],
			['SELECT 1) AS result --', 'Dấu ngoặc mở và đóng không khớp'],
			['SELECT 1 /* ) AS result; DROP VIEW figures', 'chưa đóng'],
			["COPY figures TO 'x.csv'", 'bắt đầu bằng “COPY”'],
			["ATTACH 'x.db'", 'bắt đầu bằng “ATTACH”'],
			['INSTALL icu', 'bắt đầu bằng “INSTALL”'],
			['PRAGMA database_list', 'bắt đầu bằng “PRAGMA”'],
			["SELECT * FROM read_csv('x.csv')", 'không đọc được tệp'],
			["SELECT * FROM 'https://example.org/x.csv'", 'không đọc được tệp'],
			['FROM totals(period_start, period_end)', 'cần hai ngày viết thẳng'],
			['SELECT nothing FROM figures', 'Cơ sở dữ liệu không hiểu']
		] as const) {
			await ask(page, statement);
			await expect(refusal(page)).toContainText(words);
		}
		await refusal(page).getByText('Thông báo của cơ sở dữ liệu').click();
		await expect(refusal(page)).toContainText('Binder Error');
		await expectAccessible(page, { bestPractice: true });
		await ask(page, 'SELECT count(*) > 0 AS still FROM figures');
		await expect(grid(page).getByRole('gridcell')).toHaveText(['có']);
	});
});

test('a sum of a year and its half is warned of, that of years alone is not', async ({ page }) => {
	await openSettled(page, 'data/');
	await bring(
		page,
		csv(
			'Bến Tre.csv',
			HEADER,
			'Bến Tre;Tờ rơi;ma túy;năm 2021;120 tờ;tờ;12/BC;15/12/2021;Mục 3;',
			'Bến Tre;Tờ rơi;ma túy;6 tháng đầu năm 2021;50 tờ;tờ;7/BC;15/06/2021;Mục 3;'
		)
	);
	await follow(page, 'Khám phá');
	await ask(page, "SELECT sum(value) AS tong FROM figures WHERE province = 'Bến Tre'");
	await expect(doubled(page)).toContainText(
		'Cột tong, 1 dòng kết quả: cộng cả kỳ dài lẫn kỳ ngắn nằm trong đó (năm, 6 tháng).'
	);
	await ask(
		page,
		"SELECT sum(value) AS tong FROM figures WHERE province = 'Bến Tre' AND period_type = 'year'"
	);
	await expect(grid(page).getByRole('gridcell')).toHaveText(['120']);
	await expect(doubled(page)).toHaveCount(0);
	await ask(page, "SELECT value FROM totals('2021-07-01', '2021-12-31') WHERE province = 'Bến Tre'");
	await expect(grid(page).getByRole('gridcell')).toHaveText(['70']);
});

test('a result is saved, copied and drawn, and its address brings it back', async ({ page, context }) => {
	await openSettled(page, 'explore/');
	await test.step('the result is saved as CSV without formulas, and cells are copied with headings', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await ask(
			page,
			"SELECT '=1+1' AS a, -5 AS b, 1.5 AS c, NULL AS d UNION ALL SELECT 'Đ', 2, 2, 'x' ORDER BY b"
		);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Tải CSV cho phần mềm khác' }).click()
		]);
		expect(await readFile(await download.path(), 'utf8')).toBe(
			"\uFEFFa,b,c,d\r\n'=1+1,-5,1.5,\r\nĐ,2,2,x\r\n"
		);
		await page.getByRole('button', { name: 'Sao chép cả bảng' }).click();
		await expect(page.getByText('Đã sao chép 2 dòng, 4 cột, kèm tiêu đề.')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			"a\tb\tc\td\r\n'=1+1\t-5\t1,5\t\r\nĐ\t2\t2\tx"
		);
		await grid(page).focus();
		await page.keyboard.press('Control+C');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("a\r\n'=1+1");
	});
	await test.step('a quick chart says that it is a plain drawing, and the address brings it back', async () => {
		await ask(page, 'SELECT province, count(*) AS rows FROM figures GROUP BY ALL ORDER BY ALL');
		await page.getByRole('combobox', { name: 'Kiểu vẽ' }).selectOption({ label: 'Cột' });
		const picture = page.getByRole('figure', { name: 'rows theo province' });
		await expect(picture).toContainText('Hình vẽ nguyên kết quả câu lệnh');
		await expect(picture.getByRole('application')).toBeVisible();
		await expect(page).toHaveURL(/plot=bar-0-1/);
		await page.reload();
		await expect(picture.getByRole('application')).toBeVisible();
		await picture.getByRole('radio', { name: 'Bảng số liệu' }).check();
		await expect(picture.getByRole('row').filter({ hasText: 'Trà Vinh' })).toBeVisible();
	});
});

test('a statement from an address is shown and waits for its reader', async ({ page }) => {
	await openSettled(page, `explore/?sql=${encodeURIComponent('SELECT 40 + 2 AS answer')}`);
	await expect(editor(page)).toHaveValue('SELECT 40 + 2 AS answer');
	await expect(page.getByText('đến từ địa chỉ và chưa được chạy ở máy này')).toBeVisible();
	await expect(grid(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Chạy', exact: true }).click();
	await expect(grid(page).getByRole('gridcell')).toHaveText('42');
	await page.getByText('Đã chạy gần đây').click();
	await expect(page.getByRole('button', { name: 'Lấy lại câu lệnh: SELECT 40 + 2 AS answer' })).toBeVisible();
});

test('sample data are asked only where they were chosen', async ({ page }) => {
	await openSettled(page, 'explore/');
	await ask(page, 'SELECT count(*) AS n FROM figures WHERE synthetic');
	await expect(grid(page).getByRole('gridcell')).toHaveText(['0']);
	await leadTo(page, 'explore/?data=sample');
	await ask(page, 'SELECT count(*) > 0 AS some, bool_and(synthetic) AS only FROM figures');
	await expect(grid(page).getByRole('gridcell')).toHaveText(['có', 'có']);
});

test('a result with its warning, its drawing and suggestions is accessible, and fits 1280 and 320 px', async ({
	page
}) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSettled(page, 'explore/?data=sample');
	await ask(
		page,
		'SELECT province, sum(value) AS total, count(*) AS n FROM figures GROUP BY ALL ORDER BY ALL'
	);
	await page.getByRole('combobox', { name: 'Kiểu vẽ' }).selectOption({ label: 'Cột' });
	await expect(doubled(page)).toBeVisible();
	await expect(page.getByRole('application')).toBeVisible();
	await page.getByText('Góc nhìn đã lưu').click();
	await page.getByText('Đã chạy gần đây').click();
	await editor(page).press('Control+End');
	await editor(page).press('Control+Space');
	await page.keyboard.press('ArrowDown');
	for (const size of [WIDE, NARROW]) {
		await page.setViewportSize(size);
		await expectSettled(page);
		await expectNoSidewaysScroll(page);
		await expectAccessible(page);
	}
});
