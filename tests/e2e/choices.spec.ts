import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const HA_NOI = 'province=qd124:01';
const WITH_SAMPLE = 'data=all';

test.describe('a choice without data', () => {
	test('says on the overview that nothing was reported, draws nothing and lists no finding of others', async ({
		page
	}) => {
		await openSettled(page, `./?${HA_NOI}`);
		const main = page.getByRole('main');
		await expect(main).toContainText('Chưa nạp báo cáo hay số liệu nào của Hà Nội.');
		await expect(main).toContainText('không có nghĩa là không có hoạt động');
		await expect(page.getByRole('figure')).toHaveCount(0);
		await expectAccessible(page, { bestPractice: true });
		await expect(main).not.toContainText('Không thấy thiếu gì');
		await expect(main).not.toContainText('cần kiểm tra');
		await page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).click();
		await expect(page.getByRole('figure')).toHaveCount(1);
	});

	test('offers on the limitations screen the way back to one that has some', async ({ page }) => {
		await openSettled(page, `./limitations/?${HA_NOI}`);
		await expectAccessible(page, { bestPractice: true });
		await page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).click();
		await expect(page.getByRole('table', { name: 'Theo từng văn bản' })).toBeVisible();
	});
});

test.describe('illustrative data beside real ones', () => {
	test('are marked in the trends, in their table and in the words read aloud', async ({ page }) => {
		await openSettled(page, `./trends/?${WITH_SAMPLE}`);
		await expect(page.getByRole('application')).toHaveAccessibleName(/trong đó 12 chuỗi minh họa/);
		await page.getByRole('radio', { name: 'Bảng số liệu' }).click();
		const rows = page.getByRole('row').filter({ hasText: 'Trà Vinh' });
		await expect(rows.filter({ hasText: 'Trà Vinh · minh họa' })).not.toHaveCount(0);
		await expect(rows.filter({ hasNotText: 'minh họa' })).toHaveCount(1);
	});

	test('are marked where only they are compared, in the picture and in its table', async ({ page }) => {
		await openSettled(page, `./compare/?${WITH_SAMPLE}`);
		await expect(page.getByRole('application')).toHaveAccessibleName(/cao nhất là \S[^,]* · minh họa/);
		await page.getByRole('radio', { name: 'Bảng số liệu' }).click();
		const ranked = page.getByRole('figure').getByRole('row').filter({ hasText: /\d\. / });
		await expect(ranked).not.toHaveCount(0);
		await expect(ranked.filter({ hasNotText: 'minh họa' })).toHaveCount(0);
	});

	test('are marked on every card of a limitation, which real ones are not', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 4000 });
		const cards = page.getByRole('article', { name: /^Hạn chế / });
		await openSettled(
			page,
			`./limitations/?${WITH_SAMPLE}&under=all&suggestions=no&find=reports/statements.csv`
		);
		await expect(cards).toHaveCount(12);
		await expect(cards.filter({ hasText: 'Dữ liệu minh họa' })).toHaveCount(0);
		await leadTo(page, `./limitations/?${WITH_SAMPLE}&under=all&find=sample/statements.csv`);
		await expect(cards).not.toHaveCount(0);
		await expect(cards.filter({ hasNotText: 'Dữ liệu minh họa' })).toHaveCount(0);
	});
});

test('the number of findings of a file is that of the findings listed below', async ({ page }) => {
	await openSettled(page, `./data/?${WITH_SAMPLE}`);
	const search = page.getByRole('searchbox', { name: 'Tìm trong bảng: Những điểm cần kiểm tra' });
	for (const file of ['reports/documents_cited.csv', 'reports/reports.csv', 'sample/activities.csv']) {
		await search.fill(file);
		const listed = page.getByRole('grid', { name: 'Những điểm cần kiểm tra' }).getByRole('row');
		await expect(listed.nth(1)).toContainText(file);
		const found = page.getByText(/\d+ trong \d+ dòng/);
		await expect(found).not.toHaveText(/\b(\d+) trong \1 dòng/);
		const count = Number.parseInt(await found.innerText(), 10);
		expect(count).toBeGreaterThan(0);
		const row = page
			.getByRole('table', { name: 'Các tệp đã nạp' })
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader', { name: file, exact: true }) });
		await expect(row.getByRole('cell').nth(5)).toHaveText(String(count));
	}
});

test('templates are named and listed in the words of the language, what is needed first', async ({
	page
}) => {
	await openSettled(page, './data/');
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Tải mẫu: Hoạt động' }).click()
	]);
	expect(saved.suggestedFilename()).toBe('mau-hoat-dong.csv');
	await page.getByText('Các cột được hiểu: Hoạt động').click();
	const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Cần có' }) });
	await expect(table.first().getByRole('rowheader').first()).toHaveText('Tỉnh');
	await expect(table.first().getByRole('row').nth(1)).toContainText('bắt buộc');
});
