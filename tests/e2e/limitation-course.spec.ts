import { extractText } from 'unpdf';
import { expectAccessibleIn, LOOKS } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const L1 = 'Tin, bài, ảnh về đề tài còn ít';

test('the matrix says what is answered in each province and category, as a grid and as a table', async ({
	page
}) => {
	await openSettled(page, 'limitations/?show=matrix');
	await test.step('the matrix says what is answered in each province and category, and opens it by keyboard', async () => {
		const grid = page.getByRole('grid', { name: 'Hạn chế theo tỉnh và nhóm' });
		const row = (name: string) =>
			grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
		await expect(row('Trà Vinh').getByRole('gridcell').last()).toContainText(
			'7 hạn chế, 1 đáp ứng trực tiếp, 3 một phần, 3 chưa đáp ứng'
		);
		await expect(row('Lạng Sơn').getByRole('gridcell').last()).toContainText('5 hạn chế');
		await expect(row('Đồng Tháp').getByRole('gridcell')).toHaveText(['Không nêu hạn chế nào (1 văn bản)']);
		await expect(row('Đắk Nông').getByRole('gridcell')).toHaveText(['Không nêu hạn chế nào (2 văn bản)']);

		await grid.getByRole('gridcell').first().focus();
		await page.keyboard.press('Control+End');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		const list = page.getByRole('dialog', { name: 'Lạng Sơn, Tất cả' });
		await expect(list.getByRole('heading', { level: 3 })).toHaveText(['Chưa đáp ứng', 'Đáp ứng một phần']);
		await list.getByRole('button', { name: L1 }).press('Enter');
		const panel = page.getByRole('dialog', { name: 'Hạn chế', exact: true });
		await expect(panel).toContainText(L1);
		await expect(page).toHaveURL(/statement=LS-L1/);
		await page.keyboard.press('Escape');
		await expect(panel).toHaveCount(0);
		await expect(page).not.toHaveURL(/statement=/);
		await expect(list).toBeVisible();
	});
	await test.step('the matrix has a table twin with shares, and none where none is stated', async () => {
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await page.getByRole('radio', { name: 'Bảng số liệu' }).check();
		const table = page.getByRole('table', { name: 'Hạn chế theo tỉnh và nhóm' });
		await expect(table.getByRole('row', { name: /^Trà Vinh Tất cả/ })).toContainText('4/7 · 57,1%');
		await expect(table.getByRole('row', { name: /^Đồng Tháp Tất cả/ })).toContainText('không nêu hạn chế');
	});
});

test('a statement stands beside its figures, on paper too', async ({ page }) => {
	await openSettled(page, 'limitations/?show=matrix&statement=LS-L1');
	await test.step('a statement prints alone, with its figures and its place', async () => {
		await expect(page.getByRole('button', { name: '34 tin, bài và ảnh' })).toBeVisible();
		const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), {
			mergePages: true
		});
		const words = text.replace(/\s+/g, ' ');
		expect(words).toContain(L1);
		expect(words).toContain('34 tin, bài và ảnh');
		expect(words).toContain('Mục 2.2, dòng 51');
		expect(words).not.toContain('Hạn chế theo tỉnh và nhóm');
		expect(words).not.toContain('Đóng');
	});
	await test.step('the figures beside a limitation are said to be elsewhere, and re-posts keep their own name', async () => {
		await leadTo(page, 'limitations/?statement=LS-L1');
		const panel = page.getByRole('dialog', { name: 'Hạn chế', exact: true });
		await expect(panel).toContainText('số liệu của chỉ tiêu này ở báo cáo riêng');
		await expect(panel.getByRole('listitem').filter({ hasText: '34 tin, bài và ảnh' })).toContainText(
			'Tin, bài đăng trên Cổng/Trang TTĐT'
		);
		await expect(panel).toContainText('Mục 2.2, dòng 51');
		await panel.getByRole('button', { name: '34 tin, bài và ảnh' }).click();
		await expect(page.getByRole('dialog', { name: 'Căn cứ của số liệu' })).toContainText('624/BC-STTTT');
	});
});

test('a word on a limitation is kept with day, note and name, and can be undone', async ({ page }) => {
	await openSettled(page, 'limitations/?show=follow_up');
	const limitation = page.getByRole('article', { name: L1 });
	await limitation.getByText('Ghi tình trạng', { exact: true }).click();
	await limitation.getByRole('radio', { name: 'Đã khắc phục' }).check();
	await limitation.getByLabel('Ngày', { exact: true }).fill('2020-03-02');
	await limitation.getByLabel('Ghi chú').fill('Báo cáo 12/BC-STTTT');
	await limitation.getByLabel('Người thực hiện').fill('Lan');
	await limitation.getByRole('button', { name: 'Lưu tình trạng' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Đã ghi “Đã khắc phục”' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Đã khắc phục (1)' })).toBeVisible();

	await page.reload();
	const history = page.getByRole('list', { name: `Diễn biến của: ${L1}` });
	await expect(history.getByRole('listitem')).toHaveCount(2);
	await expect(history.getByRole('listitem').last()).toContainText(/02\/3\/2020.*Báo cáo 12\/BC-STTTT.*Lan/s);

	await history.getByRole('button', { name: /^Gỡ/ }).click();
	await expect(history.getByRole('listitem')).toHaveCount(1);
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(history.getByRole('listitem')).toHaveCount(2);
});

test('a recurrence is only suggested until somebody confirms it', async ({ page }) => {
	await openSettled(page, 'limitations/?show=follow_up&data=sample&province=qd124:84');
	const suggestions = page.getByText(/^Có thể là hạn chế lặp lại \(/);
	const before = Number(/\d+/.exec(await suggestions.innerText())?.[0]);
	await suggestions.click();
	await page
		.getByRole('button', { name: /^Đúng là một hạn chế/ })
		.first()
		.click();
	await expect(page.getByRole('status').filter({ hasText: 'Đã ghi là một hạn chế lặp lại.' })).toBeVisible();
	await expect(page.getByText(`Có thể là hạn chế lặp lại (${before - 1})`)).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Nêu lại' }).first()).toBeVisible();
});

test('matrix, follow-up and panel are accessible and fit, light and dark, wide and narrow', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSettled(page, 'limitations/');
	for (const [name, address] of [
		['matrix', 'limitations/?show=matrix'],
		['follow-up', 'limitations/?show=follow_up'],
		['panel', 'limitations/?show=matrix&statement=LS-L1']
	] as const)
		await test.step(name, async () => {
			await leadTo(page, address);
			if (name === 'panel')
				await expect(page.getByRole('button', { name: '34 tin, bài và ảnh' })).toBeVisible();
			if (name === 'follow-up') await page.getByText('Ghi tình trạng', { exact: true }).first().click();
			await expectAccessibleIn(page, LOOKS, { bestPractice: true });
		});
});
