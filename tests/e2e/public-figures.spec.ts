import { expectAccessibleIn, LOOKS } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const BANNER = 'Trang này gồm cả số liệu lấy từ trang tin công khai';

test('public figures are off at first, are switched on by the user, and the address holds it', async ({
	page
}) => {
	await openSettled(page, './');
	const main = page.getByRole('main');
	await expect(main).toContainText('3 báo cáo và 2 kế hoạch của 4 tỉnh, với 64 số liệu.');
	await expect(page.getByText(BANNER)).toHaveCount(0);
	const onOff = page.getByRole('checkbox', { name: 'Số liệu công khai' });
	await expect(onOff).not.toBeChecked();
	await onOff.check();
	await expect(page).toHaveURL(/\?public=yes$/);
	await expect(page.getByText(BANNER)).toBeVisible();
	await expect(main).toContainText('với 295 số liệu. Trong đó 231 số liệu lấy từ trang công khai');
	await page.reload();
	await expect(onOff).toBeChecked();
	await expect(main).toContainText('với 295 số liệu.');
	await onOff.uncheck();
	await expect(page).not.toHaveURL(/public/);
	await expect(main).toContainText('với 64 số liệu.');
});

test('clearing the filters leaves public figures on, as it does the data', async ({ page }) => {
	await openSettled(page, './?data=sample&public=yes&province=qd124:20');
	await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
	await expect(page).toHaveURL(/\?data=sample&public=yes$/);
});

test('public figures have lists of their own: events by province and day, and the whole country', async ({
	page
}) => {
	await openSettled(page, './?public=yes');
	await test.step('events and campaigns are a folded list by province and day, each with the page as evidence', async () => {
		const list = page.getByRole('grid', { name: 'Sự kiện và đợt theo tỉnh và ngày' });
		await expect(list).toBeHidden();
		await page.getByText('Sự kiện và đợt nêu trên trang công khai (143)').click();
		await expect(list).toHaveAttribute('aria-rowcount', String(1 + 143));
		await expect(list.getByRole('row').nth(1)).toContainText('Cả nước');
		await page.getByRole('searchbox').fill('xa quoc khanh');
		const row = list.getByRole('row').filter({ hasText: 'xã Quốc Khánh' }).first();
		await expect(row).toContainText('30/7/2024');
		await expect(row).toContainText('Sự kiện');
		await row.getByRole('button').click();
		const dialog = page.getByRole('dialog', { name: 'Căn cứ của số liệu' });
		await expect(dialog).toContainText('Theo trang công khai');
		await expect(dialog.locator('q')).toHaveText('gần 300 đại biểu');
		await expect(dialog).toContainText(
			'https://vietnamnet.vn/tuyen-truyen-la-giai-phap-cot-loi-phong-chong-toi-pham-mua-ban-nguoi-2311746.html'
		);
		await expect(dialog.getByRole('link')).toHaveCount(0);
		await expect(dialog).toContainText('Tuyên truyền là giải pháp cốt lõi PC mua bán người');
	});
	await test.step('the whole country has a table of its own and stands beside no province', async () => {
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		const nation = page.getByRole('table', { name: 'Số liệu cả nước' });
		await expect(nation.getByRole('columnheader')).toHaveText(['Chỉ tiêu', 'Cả nước']);
		await expect(
			page.getByRole('table', { name: 'Số liệu đã báo cáo' }).getByRole('columnheader', { name: 'Cả nước' })
		).toHaveCount(0);
		await leadTo(page, './trends/?public=yes&indicator=direct_session');
		await page.getByRole('radio', { name: 'Bảng số liệu' }).click();
		await expect(page.getByRole('row').filter({ hasText: 'Quảng Nam · công khai' })).not.toHaveCount(0);
		await expect(page.getByRole('row').filter({ hasText: 'Cả nước' })).toHaveCount(0);
		await leadTo(page, './trends/?public=yes&indicator=direct_session&province=vn');
		await page.getByRole('radio', { name: 'Bảng số liệu' }).click();
		await expect(page.getByRole('row').filter({ hasText: 'Cả nước · công khai' })).toHaveCount(4);
	});
});

test('figures of public pages under filters, in pictures, on paper and where they may be compared', async ({
	page
}) => {
	await test.step('an event whose page gives no day says so', async () => {
		await openSettled(page, './?public=yes&province=qd124:68');
		await page.getByRole('heading', { name: 'Sự kiện và đợt nêu trên trang công khai' }).click();
		const list = page.getByRole('table', { name: 'Sự kiện và đợt theo tỉnh và ngày' });
		await expect(list.getByText('Trang không ghi ngày (năm 2023)')).toHaveCount(2);
	});
	await test.step('figures of pages are marked where they may be compared', async () => {
		await leadTo(page, './compare/?public=yes&indicator=direct_session');
		const rows = page.getByRole('table', { name: 'Số liệu có thể đưa vào so sánh' }).getByRole('row');
		const published = rows.filter({ hasText: 'Theo trang công khai' });
		await expect(published).not.toHaveCount(0);
		await expect(published.filter({ hasNotText: 'công khai' })).toHaveCount(0);
		await expect(rows.filter({ hasText: 'Cả nước' })).toHaveCount(0);
	});
	await test.step('the list obeys the filters', async () => {
		await leadTo(page, './?public=yes&province=qd124:20');
		await expect(page.getByText('Sự kiện và đợt nêu trên trang công khai (19)')).toBeVisible();
	});
	await test.step('pictures say that their source is public pages, also on paper', async () => {
		await leadTo(page, './trends/?public=yes&indicator=direct_session&province=qd124:84');
		const source = page.getByText(
			'Nguồn: 2 trang công khai (chauthanh.travinh.gov.vn, pctnxh.molisa.gov.vn)'
		);
		await expect(source).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(source).toBeVisible();
		await expect(page.getByText(BANNER)).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'Số liệu công khai' })).toBeHidden();
	});
});

test('what pages state is listed beside the reports and answers nothing', async ({ page }) => {
	await openSettled(page, './limitations/?province=qd124:84');
	const answered = page.getByText('3/7 hạn chế đã nêu chưa có phương hướng đáp ứng.');
	await expect(answered).toBeVisible();
	await page.getByRole('checkbox', { name: 'Số liệu công khai' }).check();
	await expect(page.getByText('3 hạn chế và 5 phương hướng, tóm tắt từ trang tin công khai.')).toBeVisible();
	await expect(answered).toBeVisible();
	await page.getByText('Trà Vinh (3 hạn chế, 5 phương hướng)').click();
	const section = page.locator('section').filter({
		has: page.getByRole('heading', { level: 2, name: 'Nêu trên trang công khai' })
	});
	await expect(section.getByRole('article')).toHaveCount(8);
	await expect(section.getByRole('article').filter({ hasText: 'Số liệu công khai' })).toHaveCount(8);
	await expect(section.getByText(/^Địa chỉ trang: https?:/)).toHaveCount(8);
	await expect(section.getByRole('link')).toHaveCount(0);
});

for (const [screen, folded] of [
	['', 'Events and campaigns found on public pages ('],
	['limitations/', 'Tra Vinh (3 limitations, 5 directions)']
] as const) {
	test(`/${screen} with public figures unfolded: accessible, light and dark, and fits 1280 and 320 px`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openSettled(page, `./${screen}?lang=en&public=yes&province=qd124:84`);
		await page.getByText(folded).click();
		await expectAccessibleIn(page, LOOKS.slice(0, 2));
	});
}

test('beside illustrative data neither banner claims that all figures are of its kind', async ({ page }) => {
	await openSettled(page, './?data=sample&public=yes');
	const sample = page.getByRole('complementary', { name: 'Dữ liệu minh họa' });
	await expect(sample).toContainText('Trang này gồm cả số liệu minh họa');
	await expect(sample).not.toContainText('Mọi số liệu');
	await expect(page.getByRole('complementary', { name: 'Số liệu công khai' })).toBeVisible();
});
