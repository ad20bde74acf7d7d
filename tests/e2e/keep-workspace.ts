import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ROOT } from './addresses';
import {
	benTre,
	choose,
	enter,
	expectCard,
	expectCounts,
	follow,
	load,
	openPart,
	rowsOf,
	settle
} from './bring-in';
import { expect } from './guarded-test';

/** The part of the screen about what is kept. */
export const kept = (page: Page) =>
	page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: 'Không gian làm việc', exact: true }) });

/** The name of the workspace that is open. */
export const chosen = (page: Page) =>
	kept(page).getByRole('combobox', { name: 'Đang mở' }).locator('option:checked');

/** Leaves for a page of the same origin in which no application runs. */
export async function leave(page: Page): Promise<void> {
	const beside = `${ROOT.address}beside`;
	const body = '<!doctype html><title>beside</title><link rel="icon" href="data:,">';
	await page.route(beside, (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(beside);
}

/** Downloads the workspace as a backup. */
export async function saveBackup(page: Page): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		kept(page).getByRole('button', { name: 'Tải bản sao lưu' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^toan-canh .+ \d{4}-\d{2}-\d{2}\.zip$/);
	return readFile(await download.path());
}

/** Puts a backup where it can be looked at before it is taken. */
export async function openBackup(page: Page, buffer: Buffer, name = 'sao lưu.zip'): Promise<void> {
	await kept(page).getByLabel('Mở bản sao lưu').setInputFiles({ name, mimeType: 'application/zip', buffer });
}

const FIGURE = {
	'Tỉnh (bắt buộc)': 'Bến Tre',
	'Chỉ tiêu (bắt buộc)': 'Tờ rơi',
	'Kỳ báo cáo (bắt buộc)': 'năm 2022',
	'Số lượng, như văn bản ghi (bắt buộc)': '612 tờ'
};

/** Loads a file with a settled name and a correction, and enters a figure by hand. */
export async function fill(page: Page): Promise<void> {
	const file = rowsOf('đủ thứ.csv', ['Giấy màu XYZ', '120 tờ'], ['Mít tinh', 'đã làm rất tốt']);
	await choose(page, file);
	await settle(page, file.name, 'Giấy màu XYZ', 'Tờ rơi');
	await expectCard(page, file.name, [2, 1, 1, 0]);
	const held = await openPart(page, file.name, 'Dòng giữ lại và để riêng');
	await held.getByRole('button', { name: 'Sửa dòng 3' }).click();
	await held.getByLabel('Số lượng', { exact: true }).fill('5 cuộc');
	await held.getByRole('button', { name: 'Kiểm tra lại' }).click();
	await expectCard(page, file.name, [2, 2, 0, 0]);
	await load(page, file.name);
	await enter(page, FIGURE);
	await expect(page.getByText(/^Đã (lưu số liệu nhập tay|nhập nhưng không lưu được)/)).toBeVisible();
}

/** Checks that all that `fill` brought is there. */
export async function expectFilled(page: Page): Promise<void> {
	await expectCounts(page, 'đủ thứ.csv', [2, 2, 0, 0]);
	await expect(page.getByText('Bến Tre · Tờ rơi · năm 2022 · 612 tờ', { exact: true })).toBeVisible();
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('button')).toHaveCount(3);
	for (const amount of ['120 tờ', '5 cuộc', '612 tờ'])
		await expect(benTre(page).getByText(amount)).toBeVisible();
	await follow(page, 'Nhập dữ liệu');
}

/** Names a new workspace, or the one that is open. */
export async function nameWorkspace(page: Page, button: 'Tạo mới' | 'Đổi tên', name: string): Promise<void> {
	await kept(page).getByRole('button', { name: button }).click();
	await kept(page).getByLabel('Tên không gian làm việc').fill(name);
	await kept(page).getByRole('button', { name: 'Lưu tên' }).click();
	await expect(chosen(page)).toHaveText(name);
}
