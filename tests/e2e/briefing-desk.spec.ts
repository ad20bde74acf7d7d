import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { bring, csv, follow, rowsOf } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const main = (page: Page) => page.getByRole('main');
const said = (page: Page) => main(page).getByRole('status').first();
const exports = (page: Page) => page.getByRole('region', { name: 'Xuất báo cáo' });
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });

async function create(page: Page, name: string): Promise<void> {
	await page.getByLabel('Tên báo cáo').fill(name);
	await button(page, 'Tạo báo cáo').click();
	await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
}

async function addText(page: Page, kind: string, label: string, text: string): Promise<void> {
	await button(page, kind).last().click();
	await page.getByLabel(label, { exact: true }).fill(text);
	await button(page, 'Lưu').click();
	await expect(button(page, 'Lưu')).toHaveCount(0);
}

const order = (page: Page) => main(page).locator('ol > li .content').allInnerTexts();

async function textOf(download: Download): Promise<string> {
	const parts = unzipSync(readFileSync(await download.path()));
	return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

test('parts are dragged by mouse and finger, inserted between, and kept when the focus leaves', async ({
	browser
}) => {
	const context = await browser.newContext({ hasTouch: true, locale: 'vi-VN', serviceWorkers: 'block' });
	const page = await context.newPage();
	await openSettled(page, 'briefing/');
	await create(page, 'Thử kéo');
	for (const text of ['Một', 'Hai', 'Ba']) await addText(page, 'Thêm đoạn văn', 'Đoạn văn', text);
	const middle = async (label: string): Promise<{ x: number; y: number }> => {
		const handle = page.getByRole('button', { name: `Kéo để chuyển chỗ: Đoạn văn, phần ${label} trên 3` });
		await handle.scrollIntoViewIfNeeded();
		const box = await handle.boundingBox();
		if (box === null) throw new Error('the handle is not shown');
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	const [last, first] = [await middle('3'), await middle('1')];
	await page.mouse.move(last.x, last.y);
	await page.mouse.down();
	await page.mouse.move(first.x, first.y - 20, { steps: 5 });
	await page.mouse.up();
	await expect(said(page)).toHaveText('Đã chuyển đến vị trí 1 trên 3.');
	await expect.poll(() => order(page)).toEqual(['Ba', 'Một', 'Hai']);
	const touch = await context.newCDPSession(page);
	const point = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly object[]) =>
		touch.send('Input.dispatchTouchEvent', { type, touchPoints: points as { x: number; y: number }[] });
	const [from, to] = [await middle('1'), await middle('3')];
	await point('touchStart', [from]);
	for (const part of [0.3, 0.6, 1])
		await point('touchMove', [{ x: from.x, y: from.y + (to.y + 60 - from.y) * part }]);
	await point('touchEnd', []);
	await expect(said(page)).toHaveText('Đã chuyển đến vị trí 3 trên 3.');
	await expect(
		page.getByRole('button', { name: 'Kéo để chuyển chỗ: Đoạn văn, phần 3 trên 3' })
	).toBeFocused();
	await expect.poll(() => order(page)).toEqual(['Một', 'Hai', 'Ba']);
	for (const _ of [1, 2]) await button(page, 'Hoàn tác').click();
	await expect.poll(() => order(page), 'each drag is one step').toEqual(['Một', 'Hai', 'Ba']);

	await button(page, 'Chèn dưới: Đoạn văn, phần 1 trên 3').click();
	await page.keyboard.press('Enter');
	await page.getByLabel('Chữ của tiêu đề').fill('Chen vào giữa');
	await button(page, 'Đổi tên').focus();
	await expect(said(page)).toHaveText('Đã lưu.');
	await page.reload();
	await expect.poll(() => order(page)).toEqual(['Một', 'Chen vào giữa', 'Hai', 'Ba']);
	await context.close();
});

test('briefings are copied, renamed and deleted, and the office is remembered, each step undone by itself', async ({
	page
}) => {
	await openSettled(page, 'briefing/');
	await create(page, 'Quý I');
	await addText(page, 'Thêm tiêu đề', 'Chữ của tiêu đề', 'Kết quả');
	await button(page, 'Tạo bản sao').click();
	await expect(page.getByRole('heading', { level: 2, name: 'Quý I (bản sao)' })).toBeFocused();
	await expect(page.getByRole('heading', { level: 3, name: 'Kết quả' })).toBeVisible();
	await button(page, 'Đổi tên').click();
	await page.getByLabel('Tên mới của báo cáo').fill('Quý II');
	// Pressed while the name is being kept, removal speaks of the new one.
	await page.evaluate(() => {
		const press = (name: string) =>
			[...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name)?.click();
		press('Lưu tên');
		press('Xóa báo cáo');
	});
	await expect(said(page)).toHaveText('Đã xóa “Quý II”.');
	await expect(main(page).getByRole('combobox', { name: 'Báo cáo' })).toBeFocused();
	await expect(page.getByRole('heading', { level: 2, name: 'Quý I', exact: true })).toBeVisible();
	await button(page, 'Hoàn tác').click();
	await expect(page.getByRole('heading', { level: 2, name: 'Quý II' })).toBeVisible();
	await button(page, 'Hoàn tác').click();
	await expect(page.getByRole('heading', { level: 2, name: 'Quý I (bản sao)' })).toBeVisible();

	await exports(page).getByText('Thông tin cơ quan', { exact: true }).click();
	await page.getByLabel('Tên cơ quan').fill('Sở Tư pháp');
	await button(page, 'Lưu thông tin cơ quan').click();
	await expect(said(page)).toHaveText('Đã lưu thông tin cơ quan.');
	await button(page, 'Hoàn tác').click();
	await expect(page.getByLabel('Tên cơ quan')).toHaveValue('');
});

test('a copy that is asked for while the briefing is being deleted is none, and none is opened', async ({
	page
}) => {
	await openSettled(page, 'briefing/');
	await create(page, 'Quý I');
	const opened = () => new URL(page.url()).searchParams.get('briefing');
	const key = opened();
	const remove = await button(page, 'Xóa báo cáo').elementHandle();
	const copy = await button(page, 'Tạo bản sao').elementHandle();
	// In one go: the copy waits its turn behind the deletion.
	await page.evaluate(
		(pressed) => {
			for (const one of pressed) (one as HTMLElement).click();
		},
		[remove, copy]
	);
	await expect(page.getByLabel('Tên báo cáo')).toBeFocused();
	await button(page, 'Hoàn tác').click();
	await expect(page.getByRole('heading', { level: 2, name: 'Quý I', exact: true })).toBeVisible();
	expect([key, null]).toContain(opened());
	await expect(main(page).getByText('bản sao)')).toHaveCount(0);
});

test('the office’s own document is filled in; one that can’t be is refused, and exports can be ended and tried again', async ({
	page,
	problems
}) => {
	const downloads: string[] = [];
	page.on('download', (download) => downloads.push(download.suggestedFilename()));
	await openSettled(page, 'briefing/');
	await create(page, 'Báo cáo mẫu');
	await addText(page, 'Thêm đoạn văn', 'Đoạn văn', 'Ít nhất 1.200 buổi.');
	await exports(page).getByText('Thông tin cơ quan', { exact: true }).click();
	await page.getByLabel('Tên cơ quan').fill('Sở Văn hóa <b>và</b> Thể thao');
	await button(page, 'Lưu thông tin cơ quan').click();
	await expect(said(page)).toHaveText('Đã lưu thông tin cơ quan.');

	await page.getByLabel('Mẫu Word').selectOption('own');
	const outcome = exports(page).getByRole('status');
	await button(page, 'Word').click();
	await expect(outcome).toHaveText('Hãy chọn tệp mẫu trước.');
	await exports(page).getByText('Cách chuẩn bị tệp mẫu').click();
	const [example] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Tải tệp mẫu ví dụ').click()
	]);
	const file = page.getByLabel('Tệp mẫu của cơ quan');
	await file.setInputFiles({ name: 'ảnh.docx', mimeType: DOCX, buffer: Buffer.from('không phải Word') });
	await button(page, 'Word').click();
	await expect(outcome).toContainText('Tệp này không phải văn bản Word.');
	await file.setInputFiles({ name: 'mẫu.docx', mimeType: DOCX, buffer: readFileSync(await example.path()) });
	const [filled] = await Promise.all([page.waitForEvent('download'), button(page, 'Word').dblclick()]);
	const text = await textOf(filled);
	for (const words of ['Báo cáo mẫu', 'Ít nhất 1.200 buổi.', 'Sở Văn hóa &lt;b>và&lt;/b> Thể thao']) {
		expect(text.replaceAll('&gt;', '>')).toContain(words);
	}
	expect(text).not.toContain('{{');
	await expect(outcome).toContainText('Đã điền: {{Cơ quan chủ quản}}, {{Cơ quan}}');
	expect(downloads, 'a second click makes no second file').toHaveLength(2);

	// The worker's code comes late: the export waits for it, is ended, and is left alone by a second click.
	await page.route(/export\.worker/, () => undefined);
	await button(page, 'Excel').click();
	await expect(exports(page).getByText('Đang ghi tệp')).toBeVisible();
	await expectAccessible(page);
	await button(page, 'Hủy').click();
	await expect(outcome).toHaveText('Đã hủy. Không có tệp nào được tạo.');
	await expect(button(page, 'Excel')).toBeFocused();
	await page.unroute(/export\.worker/);
	await page.route(/export\.worker/, (route) => route.abort());
	await button(page, 'PowerPoint').click();
	await expect(exports(page).getByRole('alert')).toContainText('Chưa xuất được tệp.');
	await expectAccessible(page);
	await page.unroute(/export\.worker/);
	expect(problems.splice(0).every((problem) => problem.includes('ERR_FAILED'))).toBe(true);
	const [deck] = await Promise.all([page.waitForEvent('download'), button(page, 'Thử lại').click()]);
	expect(deck.suggestedFilename()).toMatch(/\.pptx$/);
});

test('what changed in a figure is told cell by cell, and with its data removed what it said stays', async ({
	page
}) => {
	await openSettled(page, 'data/');
	await bring(page, rowsOf('một.csv', ['Tờ rơi', '100 tờ']));
	await follow(page, 'Báo cáo');
	await create(page, 'Số liệu đổi');
	await button(page, 'Thêm hình').click();
	await page.getByLabel('Địa chỉ của màn hình có hình cần lấy').fill('trends/?province=qd124:83');
	await button(page, 'Thêm hình này').click();
	await expect(page.getByRole('figure', { name: /^Biểu đồ 1\./ })).toBeVisible();
	await follow(page, 'Nhập dữ liệu');
	await bring(
		page,
		csv('hai.csv', 'Tỉnh;Chỉ tiêu;Lĩnh vực;Kỳ báo cáo;Số lượng', 'Bến Tre;Tờ rơi;ma túy;năm 2022;trên 90 tờ')
	);
	await follow(page, 'Báo cáo');
	await expect(main(page).getByText(/chỗ khác với số liệu lưu ngày/)).toBeVisible();
	await expect(main(page).locator('ins').filter({ hasText: '> 90' }).first()).toBeVisible();
	await expectAccessible(page);
	await follow(page, 'Nhập dữ liệu');
	for (const name of ['một.csv', 'hai.csv']) await button(page, `Bỏ tệp ${name}`).click();
	await follow(page, 'Báo cáo');
	const figure = page.getByRole('figure', { name: /^Bảng 1\./ });
	await expect(figure.getByText(/^Số liệu hiện có không còn vẽ được hình này/)).toBeVisible();
	await expect(figure.getByRole('cell', { name: '100', exact: true })).toBeVisible();
});
