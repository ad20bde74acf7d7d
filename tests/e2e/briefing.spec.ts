import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { bring, csv, rowsOf } from './bring-in';
import { expect, expectSettled, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const HOSTILE = '<img src=x onerror="window.__xss=1">';

const main = (page: Page) => page.getByRole('main');
const status = (page: Page) => main(page).getByRole('status').first();

async function create(page: Page, name: string): Promise<void> {
	await openSettled(page, 'briefing/');
	await page.getByLabel('Tên báo cáo').fill(name);
	await page.getByRole('button', { name: 'Tạo báo cáo', exact: true }).click();
	await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

async function addText(page: Page, kind: string, label: string, text: string): Promise<void> {
	await page.getByRole('button', { name: kind, exact: true }).click();
	await page.getByLabel(label, { exact: true }).fill(text);
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Lưu', exact: true })).toHaveCount(0);
}

async function addFigure(page: Page, address: string): Promise<void> {
	await page.getByRole('button', { name: 'Thêm hình', exact: true }).click();
	await page.getByLabel('Địa chỉ của màn hình có hình cần lấy').fill(address);
	await page.getByRole('button', { name: 'Thêm hình này' }).click();
	// The form is there until the figure is drawn and kept.
	await expect(page.getByLabel('Địa chỉ của màn hình có hình cần lấy')).toHaveCount(0);
	await expectSettled(page);
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	const parts = unzipSync(readFileSync(await download.path()));
	const text = Object.entries(parts)
		.filter(([path]) => path.endsWith('.xml'))
		.map(([, bytes]) => strFromU8(bytes))
		.join('\n');
	return { name: download.suggestedFilename(), text };
}

test('text and figures are put in order, outlive a reload and can be taken back', async ({ page }) => {
	await create(page, 'Báo cáo kỳ thử');
	await addText(page, 'Thêm tiêu đề', 'Chữ của tiêu đề', 'Kết quả thực hiện');
	await addText(page, 'Thêm đoạn văn', 'Đoạn văn', HOSTILE);
	await addFigure(page, new URL('trends/?province=qd124:84', page.url().replace(/briefing.*/, '')).href);
	await expect(page.getByRole('figure', { name: /^Biểu đồ 1\. Kế hoạch đã ban hành/ })).toBeVisible();
	await page.getByRole('button', { name: 'Chuyển lên: Hình, phần 3 trên 3' }).click();
	await expect(status(page)).toContainText('Đã chuyển đến vị trí 2 trên 3.');
	await expect(page.getByRole('button', { name: 'Chuyển lên: Hình, phần 2 trên 3' })).toBeFocused();
	await page.getByRole('button', { name: 'Bỏ: Tiêu đề, phần 1 trên 3' }).click();
	await expect(page.getByRole('heading', { name: 'Kết quả thực hiện' })).toHaveCount(0);
	await main(page).getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(page.getByRole('heading', { name: 'Kết quả thực hiện' })).toBeVisible();
	await page.reload();
	await expectSettled(page);
	await expect(page.getByText(HOSTILE)).toBeVisible();
});

test('an address of another site, or of a screen without figures, is refused in words', async ({ page }) => {
	await create(page, 'Thử địa chỉ');
	await page.getByRole('button', { name: 'Thêm hình', exact: true }).click();
	for (const wrong of ['https://example.org/trends/', 'data/', 'javascript:alert(1)']) {
		await page.getByLabel('Địa chỉ của màn hình có hình cần lấy').fill(wrong);
		await page.getByRole('button', { name: 'Thêm hình này' }).click();
		await expect(page.getByText('Địa chỉ này không phải của màn hình nào có hình.')).toBeVisible();
	}
});

test('Word, PowerPoint and Excel hold the words, the numbers, the verdict and the stamp', async ({
	page
}) => {
	await create(page, 'Báo cáo xuất thử');
	await addText(page, 'Thêm tiêu đề', 'Chữ của tiêu đề', 'Kết quả so sánh');
	await addFigure(page, 'compare/?data=sample&province=qd124:84&province=qd124:20');
	const figure = page.getByRole('figure', { name: /^Biểu đồ 1\./ });
	await figure.getByText('Bảng số liệu', { exact: true }).click();
	const cells = figure.locator('tbody tr :nth-child(2)');
	await expect(cells.first()).toBeVisible();
	const numbers = await cells.allTextContents();
	expect(numbers.length).toBeGreaterThan(1);
	await page.getByLabel('Kèm bảng số liệu của biểu đồ').check();
	for (const [button, extension] of [
		['Word', 'docx'],
		['PowerPoint', 'pptx'],
		['Excel', 'xlsx']
	] as const) {
		const { name, text } = await saved(page, button);
		expect(name).toMatch(new RegExp(`^bao-cao_bao-cao-xuat-thu_\\d{8}\\.${extension}$`));
		expect(text).toContain('Dữ liệu minh họa');
		expect(text).toMatch(/[Ss]o sánh được/);
		if (extension === 'xlsx') continue;
		expect(text).toContain('Kết quả so sánh');
		for (const number of numbers) expect(text).toContain(`>${number.trim()}<`);
	}
});

test('what the data changed is marked cell by cell, before a refresh and after it', async ({ page }) => {
	await openSettled(page, 'data/');
	await bring(page, rowsOf('một.csv', ['Tờ rơi', '100 tờ']));
	await create(page, 'Báo cáo cập nhật');
	await addFigure(page, 'trends/?province=qd124:83');
	await leadTo(page, 'data/');
	const header = 'Tỉnh;Chỉ tiêu;Lĩnh vực;Kỳ báo cáo;Số lượng';
	await bring(page, csv('hai.csv', header, 'Bến Tre;Tờ rơi;ma túy;năm 2022;trên 90 tờ'));
	await openSettled(page, 'briefing/');
	await expect(main(page).getByText(/chỗ khác với số liệu lưu ngày/)).toBeVisible();
	await page.getByRole('button', { name: 'Cập nhật theo số liệu hôm nay' }).click();
	await expect(status(page)).toContainText(/Đã cập nhật 1 hình theo số liệu hôm nay: \d+ chỗ thay đổi/);
	await expect(main(page).getByText(/^Cập nhật ngày .* chỗ thay đổi so với ngày/)).toBeVisible();
});

test('a figure goes into a briefing from the menu of its screen', async ({ page }) => {
	await openSettled(page, 'trends/?province=qd124:84');
	await page.getByRole('button', { name: /^Sao chép, tải về/ }).click();
	await page.getByRole('button', { name: 'Thêm vào báo cáo' }).click();
	await expect(page.getByText('Đã thêm vào báo cáo.')).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Báo cáo', exact: true }).click();
	await expectSettled(page);
	await expect(page.getByRole('heading', { level: 2, name: /^Báo cáo ngày / })).toBeVisible();
	await expect(page.getByRole('figure', { name: /^Biểu đồ 1\. Kế hoạch đã ban hành/ })).toBeVisible();
});

test('the proposal for a province tells what its data tell, and what they do not', async ({ page }) => {
	await openSettled(page, 'briefing/');
	await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Lạng Sơn' });
	await page.getByRole('button', { name: 'Điền sẵn báo cáo kỳ' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Báo cáo kỳ: Lạng Sơn' })).toBeVisible();
	await expectSettled(page);
	await expect(main(page).getByRole('heading', { level: 3 }).filter({ visible: true })).toContainText([
		'Tổng quan',
		'Thay đổi so với cùng kỳ',
		'So sánh với các tỉnh khác',
		'Hạn chế và phương hướng',
		'Lưu ý về số liệu'
	]);
	await expect(main(page).getByText(/^Chưa tính được thay đổi so với cùng kỳ năm trước/)).toBeVisible();
	await expect(main(page).getByText(/: nêu \d+ hạn chế; /)).toBeVisible();
	await expect(page.getByRole('figure', { name: 'Bảng 1. Số liệu đã báo cáo' })).toBeVisible();
	await expect(
		page.getByRole('figure', { name: 'Bảng 3. Hạn chế đã nêu và phương hướng đáp ứng' })
	).toBeVisible();
});

test('a board, evidence and a timeline stand in a briefing, outlive a reload and go into Word', async ({
	page
}) => {
	const add = async (): Promise<void> => {
		await page
			.getByRole('button', { name: /^Sao chép, tải về/ })
			.filter({ visible: true })
			.last()
			.click();
		await page.getByRole('button', { name: 'Thêm vào báo cáo' }).filter({ visible: true }).click();
		await expect(page.getByText('Đã thêm vào báo cáo.').filter({ visible: true })).toBeVisible();
	};
	await openSettled(page, 'limitations/?province=qd124:84');
	await add();
	await leadTo(page, './?province=qd124:84');
	await page.getByRole('button', { name: '2.000 cuốn' }).click();
	await expect(page.getByRole('dialog').getByText('Sổ tay').first()).toBeVisible();
	await add();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Sao chép, tải về: Văn bản theo thời gian' }).click();
	await page.getByRole('button', { name: 'Thêm vào báo cáo' }).filter({ visible: true }).click();
	await expect(page.getByText('Đã thêm vào báo cáo.').filter({ visible: true })).toBeVisible();

	await openSettled(page, 'briefing/');
	await expect(page.getByRole('figure', { name: /^Bảng 1\. Hạn chế đã nêu/ })).toBeVisible();
	await expect(
		page.getByRole('figure', { name: /^Bảng 2\. Căn cứ của số liệu: Trà Vinh · Sổ tay/ })
	).toBeVisible();
	await expect(page.getByRole('figure', { name: 'Biểu đồ 1. Văn bản theo thời gian' })).toBeVisible();
	await page.getByRole('button', { name: 'Cập nhật theo số liệu hôm nay' }).click();
	await expect(status(page)).toContainText('Đã vẽ lại 3 hình theo số liệu hôm nay: không có gì thay đổi.');
	const { text } = await saved(page, 'Word');
	for (const words of ['Còn coi đây là việc riêng', '“2.000 cuốn”', 'Văn bản theo thời gian'])
		expect(text).toContain(words);
	// The address of evidence opens it on its screen.
	await page
		.getByRole('figure', { name: /^Bảng 2\./ })
		.getByRole('link', { name: 'Mở màn hình của hình này' })
		.click();
	await expect(page.getByRole('dialog').getByText('2.000', { exact: true }).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/evidence=/);
});
