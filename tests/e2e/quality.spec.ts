import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bring, follow, rowsOf } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const groups = (page: Page) => page.getByRole('table', { name: /^Số phát hiện theo/ });
const list = (page: Page) => page.getByRole('table', { name: 'Danh sách phát hiện' });
const panel = (page: Page, name: string) => page.getByRole('dialog', { name });

test('the findings and the calendar of the five documents: counted, explained, chosen, and back', async ({
	page
}) => {
	await test.step('the findings of the five documents are counted by kind, and each says why and what to do', async () => {
		await openSettled(page, '');
		await follow(page, 'Chất lượng dữ liệu');
		await expect(page.getByText('17 phát hiện:')).toBeVisible();
		await expect(groups(page).getByRole('row')).toHaveText([
			/^Loại phát hiện/,
			/^Năm khác với kỳ báo cáo\s*4\s*0\s*4\s*0/,
			/^Ngày không thể có hoặc ngược thứ tự\s*2\s*0\s*2\s*0/,
			/^Để trống số, ngày hoặc ô\s*9\s*0\s*0\s*9/,
			/^Chốt số liệu sớm\s*2\s*0\s*0\s*2/
		]);
		await expect(list(page).getByRole('row')).toHaveCount(18);
		const impossible = list(page).getByRole('row', { name: /Văn bản dẫn có ngày sau báo cáo/ });
		await expect(impossible).toContainText('reports/documents_cited.csv, dòng 18');
		await expect(impossible).toContainText('Đồng Tháp');
		await expect(impossible).toContainText('Vì sao:');
		await expect(impossible).toContainText('Nên làm: Đối chiếu với văn bản gốc');
	});
	await test.step('the calendar never calls missing what is asked of others, and says what a cell rests on', async () => {
		await expect(page.getByText('Trong lịch có 3 ô đã có, 17 ô chưa rõ.')).toBeVisible();
		await page.getByRole('button', { name: 'Đắk Nông, năm 2024: chưa rõ' }).click();
		const basis = panel(page, 'Căn cứ của ô');
		await expect(basis).toContainText('30/11/2024');
		await expectAccessible(page, { within: 'dialog[open]', bestPractice: true });
		await expect(basis).toContainText('Các đơn vị có liên quan');
		await expect(basis).toContainText('Hạn này đặt cho đơn vị khác');
		await expect(basis).toContainText('Đoạn kết, dòng 83');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Lạng Sơn, 6 tháng đầu năm 2019: đã có' }).click();
		await expect(basis).toContainText('624/BC-STTTT');
		await expect(basis).toContainText('15/5/2019');
	});
	await test.step('a kind is chosen from its count, stands in the address, and comes back from it', async () => {
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await groups(page)
			.getByRole('button', { name: /Ngày không thể có/ })
			.click();
		await expect(page).toHaveURL(/[?&]matter=dates$/);
		await expect(page.getByText('2 trong 17 phát hiện:')).toBeVisible();
		await expect(list(page).getByRole('row')).toHaveCount(3);
		await page.getByRole('radio', { name: 'Tỉnh, thành phố' }).check();
		await expect(page).toHaveURL(/[?&]matter=dates&by=province$/);
		await expect(groups(page).getByRole('row')).toHaveText([/^Tỉnh/, /^Đồng Tháp\s*2/]);
		await page.reload();
		await expect(page.getByText('2 trong 17 phát hiện:')).toBeVisible();
		await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
		await expect(page.getByText('17 phát hiện:')).toBeVisible();
		await page.goBack();
		await expect(page.getByText('2 trong 17 phát hiện:')).toBeVisible();
	});
});

test('a finding leads to its row, in a built-in file too', async ({ page }) => {
	await openSettled(page, 'quality/?matter=dates&matter=early_cutoffs');
	await list(page)
		.getByRole('button', { name: /Văn bản dẫn có ngày sau báo cáo/ })
		.click();
	const row = panel(page, 'Dòng có phát hiện');
	await expect(row).toContainText('364/STTTT-TTBCXB');
	await expect(row).toContainText('Mục 2.a, chú thích (1), dòng 41');
	await expect(row).toContainText('Tệp có sẵn trong chương trình.');
	await page.keyboard.press('Escape');
	await expect(row).toBeHidden();
	await list(page)
		.getByRole('row', { name: /dòng 48/ })
		.getByRole('button')
		.click();
	await expect(row).toContainText('các văn bản hướng dẫn, định hướng tuyên truyền');
	await expect(row).toContainText('reports/activities.csv, dòng 48');
});

test('findings in a file of the user lead to it where it was brought in, and leave as CSV', async ({
	page
}) => {
	await openSettled(page, 'data/');
	await bring(
		page,
		rowsOf('của tôi.csv', ['Tờ rơi', '100 tờ'], ['Giấy màu XYZ', '120 tờ'], ['=1+1', '5 tờ'])
	);
	await follow(page, 'Chất lượng dữ liệu');
	await list(page)
		.getByRole('row', { name: /của tôi\.csv, dòng 3/ })
		.getByRole('button')
		.click();
	const row = panel(page, 'Dòng có phát hiện');
	await expect(row).toContainText('Dòng chưa nạp, giữ nguyên như đã đọc');
	await expectAccessible(page, { within: 'dialog[open]', bestPractice: true });
	await expect(row).toContainText('Giấy màu XYZ');
	await page.keyboard.press('Escape');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải danh sách (CSV)' }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	expect(text.startsWith('\uFEFF')).toBe(true);
	expect(text.slice(1).split('\r\n')[0]?.split(';')).toContain('Vì sao cần xem');
	expect(text).toContain("'=1+1");
	expect(text).not.toMatch(/(?:^|[,;])"?=1\+1/mu);
	await list(page)
		.getByRole('row', { name: /của tôi\.csv, dòng 3/ })
		.getByRole('button')
		.click();
	await row.getByRole('link', { name: 'Mở tệp này ở Nhập dữ liệu' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập dữ liệu');
	await expect(page.locator(':focus')).toHaveText('của tôi.csv');
	await expect(page.locator(':focus')).toBeInViewport();
});

test('of more findings than stand in view all are reached, searched, put in order and copied', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openSettled(page, 'quality/?data=sample');
	const all = page.getByRole('grid', { name: 'Danh sách phát hiện' });
	await expect(page.getByText('146 phát hiện:')).toBeVisible();
	await expect(all).toHaveAttribute('aria-rowcount', '147');
	expect(await all.getByRole('row').count()).toBeLessThan(60);
	await all.focus();
	await page.keyboard.press('Control+End');
	await expect(all.locator('[aria-rowindex="147"]')).toBeInViewport();
	await all.getByRole('columnheader', { name: 'Nơi thấy' }).click();
	await expect(all.getByRole('columnheader', { name: 'Nơi thấy' })).toHaveAttribute('aria-sort', 'ascending');
	await expect(all.locator('[aria-rowindex="2"]')).toBeInViewport();
	await page.getByRole('searchbox', { name: 'Tìm trong bảng: Danh sách phát hiện' }).fill('gap muoi lan');
	await expect(page.getByText('1 trong 146 dòng')).toBeVisible();
	await expect(all.getByRole('row')).toHaveCount(2);
	await page.getByRole('button', { name: 'Sao chép cả bảng' }).click();
	await expect(page.getByText('Đã sao chép 1 dòng, 6 cột, kèm tiêu đề.')).toBeVisible();
	const [head, ...copied] = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n');
	expect(head).toBe('Mức\tVấn đề\tNơi thấy\tTỉnh, báo cáo\tGiá trị\tGiải thích');
	expect(copied).toHaveLength(1);
	await all.focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(panel(page, 'Dòng có phát hiện')).toBeVisible();
	await page.keyboard.press('Escape');
	await groups(page)
		.getByRole('button', { name: /Thay đổi gấp mười lần/ })
		.click();
	await expect(list(page).getByRole('row')).toHaveCount(2);
});

test('arrows move between the cells of a year, which are one stop for the Tab key', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-07-01T08:00:00+07:00'));
	await openSettled(page, 'quality/?data=sample');
	const year = page.getByRole('table', { name: /^Năm 2025/ });
	await expect(year.locator('button[tabindex="0"]')).toHaveCount(1);
	await year.locator('button[tabindex="0"]').focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator(':focus')).toHaveAccessibleName('Nghệ An · minh họa, tháng 2/2025: muộn');
	await page.keyboard.press('Enter');
	await expect(panel(page, 'Căn cứ của ô')).toContainText('muộn');
	await page.keyboard.press('Escape');
	await expect(page.locator(':focus')).toHaveAccessibleName('Nghệ An · minh họa, tháng 2/2025: muộn');
});

test('the calendar takes the chosen provinces, all units and all years, and keeps them in the address', async ({
	page
}) => {
	await openSettled(page, 'quality/?data=sample&province=qd124:20&years=all');
	await expect(page.getByRole('table', { name: /Lịch báo cáo/ })).toHaveCount(10);
	await expect(page.getByRole('rowheader', { name: /Nghệ An/ })).toHaveCount(0);
	await leadTo(page, 'quality/?units=all');
	await expect(page.getByRole('table', { name: /^Năm 2024/ }).getByRole('row')).toHaveCount(64);
	await page.getByRole('radio', { name: 'Có báo cáo hoặc thời hạn' }).check();
	await expect(page).toHaveURL(/quality\/\?$|quality\/$/);
	await expect(page.getByRole('table', { name: /^Năm 2024/ }).getByRole('row')).toHaveCount(5);
	await leadTo(page, 'quality/?province=qd124:01');
	await expect(page.getByText('Không có báo cáo hay thời hạn nào cho lựa chọn này')).toBeVisible();
	await expectAccessible(page);
});
