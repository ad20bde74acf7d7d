import { expect, openSettled, test } from './guarded-test';

const DOCUMENTS = [
	['Trà Vinh, năm 2020', '7', '1', '3', '3', '5'],
	['Đồng Tháp, giai đoạn 2016–2020', 'Không nêu hạn chế', '–', '–', '–', '2'],
	['Lạng Sơn, 6 tháng đầu năm 2019', '5', '0', '1', '4', '1'],
	['Đắk Nông, năm 2024', 'Không nêu hạn chế · kế hoạch không có báo cáo trước đó', '–', '–', '–', '0'],
	['Đắk Nông, năm 2021', 'Không nêu hạn chế · kế hoạch không có báo cáo trước đó', '–', '–', '–', '0']
] as const;

test('each document: 12 limitations, 8 directions, 7 unanswered; none stated is no full score', async ({
	page
}) => {
	await openSettled(page, 'limitations/');
	const table = page.getByRole('table', { name: 'Theo từng văn bản' });
	for (const [name, ...cells] of DOCUMENTS) {
		const row = table.getByRole('row').filter({
			has: page.getByRole('rowheader', { name, exact: true })
		});
		await expect(row.getByRole('cell')).toHaveText(cells);
	}
	await expect(table.getByRole('row')).toHaveCount(DOCUMENTS.length + 1);
	await expect(page.locator('main')).toContainText('7/12 hạn chế đã nêu chưa có phương hướng đáp ứng');
	expect(await page.locator('main').innerText()).not.toMatch(/\d\s*%/);
});

test('the unanswered ones are listed first, each with its document and place', async ({ page }) => {
	await openSettled(page, 'limitations/');
	const section = page.locator('section').filter({
		has: page.getByRole('heading', { level: 2, name: 'Chưa được đáp ứng', exact: true })
	});
	const cards = section.getByRole('article');
	await expect(cards).toHaveCount(7);
	const newDrugs = cards.filter({ hasText: 'các loại ma túy mới' });
	await expect(newDrugs).toContainText('Kiến thức chuyên sâu');
	await expect(newDrugs).toContainText('Trà Vinh, năm 2020');
	await expect(newDrugs).toContainText('Mục 3.2, dòng 35');
	await expect(newDrugs).not.toContainText('gợi ý');
	await expect(cards.filter({ hasText: '1 gợi ý chưa được chấp nhận' })).toHaveCount(2);
});

test('Đồng Tháp and both plans say that they state no limitations', async ({ page }) => {
	await openSettled(page, 'limitations/');
	await expect(
		page.getByText('Văn bản này không nêu hạn chế nào; không phải là đã đáp ứng hết.')
	).toHaveCount(3);
});
