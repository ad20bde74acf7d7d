import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';

const DOCUMENTS = [
	['Trà Vinh, năm 2020', '7', '1', '3', '3', '5', '0'],
	['Đồng Tháp, giai đoạn 2016–2020', 'Không nêu hạn chế', '–', '–', '–', '2', '0'],
	['Lạng Sơn, 6 tháng đầu năm 2019', '5', '0', '1', '4', '1', '0'],
	['Đắk Nông, năm 2024', 'Không nêu hạn chế · kế hoạch không có báo cáo trước đó', '–', '–', '–', '0', '48'],
	['Đắk Nông, năm 2021', 'Không nêu hạn chế · kế hoạch không có báo cáo trước đó', '–', '–', '–', '0', '41']
] as const;

const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true }).first();
const unanswered = (page: Page, count: number) =>
	expect(page.locator('main')).toContainText(`${count}/12 hạn chế đã nêu chưa có phương hướng đáp ứng`);

test('what is stated and answered: each document, what is searched for, and where nothing is stated', async ({
	page
}) => {
	await openSettled(page, 'limitations/');
	await test.step('each document: 12 limitations, 8 directions, 7 unanswered; none stated is no full score', async () => {
		const table = page.getByRole('table', { name: 'Theo từng văn bản' });
		for (const [name, ...cells] of DOCUMENTS) {
			const row = table.getByRole('row').filter({
				has: page.getByRole('rowheader', { name, exact: true })
			});
			await expect(row.getByRole('cell')).toHaveText(cells);
		}
		await expect(table.getByRole('row')).toHaveCount(DOCUMENTS.length + 1);
		await unanswered(page, 7);
		expect(await page.locator('main').innerText()).not.toMatch(/\d\s*%/);
	});
	await test.step('searching without accents shows what is linked with the found ones, and the address keeps it', async () => {
		const search = page.getByRole('searchbox', { name: 'Tìm trong hạn chế, phương hướng' });
		await search.fill('mit tinh');
		await expect(page.locator('main')).toContainText('Hiện 0/12 hạn chế, 3/97 phương hướng, nhiệm vụ');
		await expect(card(page, 'Phương hướng D3')).toBeVisible();
		await expect(card(page, 'Hạn chế L1')).toContainText('hiện vì được nối');
		await search.blur();
		await page.reload();
		await expect(search).toHaveValue('mit tinh');
		await page.getByRole('button', { name: 'Xóa tìm và lọc' }).click();
		await expect(search).toHaveValue('');
		await expect(page).not.toHaveURL(/find=/);
	});
	await test.step('Đồng Tháp and both plans say that they state no limitations', async () => {
		await page.getByRole('button', { name: 'Gập tất cả' }).click();
		await expect(
			page.getByText('Văn bản này không nêu hạn chế nào; không phải là đã đáp ứng hết.')
		).toHaveCount(3);
	});
});

test('the unanswered ones alone, each with its document and place', async ({ page }) => {
	await openSettled(page, 'limitations/?under=all');
	await page.getByRole('button', { name: 'Chỉ xem những hạn chế này' }).click();
	await expect(page).toHaveURL(/answered=unanswered/);
	await expect(page.locator('main')).toContainText('Hiện 7/12 hạn chế');
	const cards = page.getByRole('article', { name: /^Hạn chế / });
	const newDrugs = cards.filter({ hasText: 'các loại ma túy mới' });
	await expect(newDrugs).toContainText('Kiến thức chuyên sâu');
	await expect(newDrugs).toContainText('Trà Vinh, năm 2020');
	await expect(newDrugs).toContainText('Mục 3.2, dòng 35');
	await expect(newDrugs).not.toContainText('gợi ý');
	await expect(cards.filter({ hasText: 'gợi ý của người mã hóa' })).toHaveCount(2);
});

test('all four suggestions of the coding, accepted with one press each, leave L7 and L1 to L4', async ({
	page
}) => {
	await openSettled(page, 'limitations/');
	await page.setViewportSize({ width: 1280, height: 4000 });
	for (const pair of ['L1 – D1', 'L1 – D4', 'L2 – D4', 'L6 – D4']) {
		await page
			.getByRole('button', { name: `Chấp nhận gợi ý ${pair}`, exact: true })
			.first()
			.click();
		await expect(page.getByRole('status').filter({ hasText: `Đã ghi: ${pair}` })).toBeVisible();
	}
	await expectAccessible(page, { bestPractice: true });
	await unanswered(page, 5);
	await page.keyboard.press('Control+z');
	await unanswered(page, 6);
	await page.reload();
	await unanswered(page, 6);
});

test('a link is made by dragging, with a note and a name, and read from both cards', async ({ page }) => {
	await openSettled(page, 'limitations/');
	await page.setViewportSize({ width: 1280, height: 3000 });
	const from = await card(page, 'Hạn chế L7').getByRole('button', { name: /^Nối/ }).boundingBox();
	const to = await card(page, 'Phương hướng D5').boundingBox();
	if (from === null || to === null) throw new Error('the cards are not drawn');
	await page.mouse.move(from.x + 8, from.y + 8);
	await page.mouse.down();
	await page.mouse.move(to.x + 60, to.y + 20, { steps: 6 });
	await page.mouse.up();
	const panel = page.getByRole('dialog', { name: 'Nối L7 với D5' });
	await expectAccessible(page, { within: 'dialog[open]', bestPractice: true });
	await panel.getByRole('radio', { name: 'Có, trực tiếp' }).check();
	await panel.getByRole('textbox', { name: 'Ghi chú: vì sao' }).fill('Cổng đăng bài về ma túy mới');
	await panel.getByRole('textbox', { name: 'Người xác định' }).fill('Chị Lan');
	await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
	await unanswered(page, 6);
	const links = (name: string) => card(page, name).getByRole('list');
	await expect(
		links('Hạn chế L7').getByRole('button', { name: /^Được đáp ứng bởi D5 \(trực tiếp\)/ })
	).toBeVisible();
	await expect(
		links('Phương hướng D5').getByRole('button', { name: /^Đáp ứng L7 \(trực tiếp\)/ })
	).toBeVisible();
	await links('Hạn chế L7')
		.getByRole('button', { name: /^Được đáp ứng bởi D5/ })
		.click();
	await expect(panel).toContainText('Chị Lan');
	await panel.getByRole('button', { name: 'Bỏ đường nối' }).click();
	await unanswered(page, 7);
});

test('a link is made by keyboard alone: from a list, and from card to card', async ({ page }) => {
	await openSettled(page, 'limitations/');
	await page.setViewportSize({ width: 1280, height: 3000 });
	await card(page, 'Hạn chế L7').getByRole('button', { name: /^Nối/ }).press('Enter');
	await expect(page.getByRole('combobox', { name: 'Tìm', exact: true })).toBeFocused();
	await expectAccessible(page, { within: 'dialog[open]', bestPractice: true });
	await page.keyboard.type('cong ttdt');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Nối L7 với D5' })).toBeVisible();
	await page.getByRole('textbox', { name: 'Người xác định' }).press('Enter');
	await unanswered(page, 6);

	const text = (name: string) => card(page, name).getByRole('button').nth(1);
	await text('Hạn chế L6').focus();
	await page.keyboard.press('m');
	await expect(page.getByRole('status').filter({ hasText: 'Đã chọn L6 để nối' })).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: /^Nối L6 với D\d$/ })).toBeVisible();
});
