import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readBook } from '../export/read-book';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';

const YEARS = 'trends/?data=sample&indicator=leaflet&province=qd124:40&grain=year';
const HALVES = 'trends/?indicator=portal_items';

/** Chooses from the menu of the first figure. */
async function choose(page: Page, action: string): Promise<void> {
	await page.getByRole('button', { name: /^Sao chép, tải về: / }).click();
	await page.getByRole('button', { name: action, exact: true }).click();
}

async function download(page: Page, action: string): Promise<{ name: string; bytes: Uint8Array }> {
	const [file] = await Promise.all([page.waitForEvent('download'), choose(page, action)]);
	await expect(page.getByText(`Đã tạo tệp ${file.suggestedFilename()}.`)).toBeVisible();
	return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

/** The cells of the table twin as the screen shows them. */
async function twinOf(page: Page): Promise<{ heads: string[]; rows: string[][] }> {
	const figure = page.getByRole('figure').first();
	await figure.getByRole('radio', { name: 'Bảng số liệu' }).check();
	const table = figure.getByRole('table');
	const heads = (await table.getByRole('columnheader').allInnerTexts()).map((text) => text.trim());
	const rows = await table
		.locator('tbody tr')
		.evaluateAll((all) =>
			all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()))
		);
	return { heads, rows };
}

const written = (value: number): string => value.toLocaleString('vi-VN');

test('a CSV for software has the rows of the table twin in its order, bounds in columns of their own', async ({
	page
}) => {
	await openSettled(page, HALVES);
	const { rows } = await twinOf(page);
	const { bytes } = await download(page, 'Tải CSV cho phần mềm khác');
	const text = new TextDecoder().decode(bytes);
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	expect(data).toHaveLength(rows.length);
	data.forEach((row, at) => {
		const [name = '', period = '', amount = ''] = rows[at] ?? [];
		expect([row['Biểu đồ'], row['Kỳ']]).toEqual([name, period]);
		const [low, high, shown] = ['từ', 'đến', 'cách ghi'].map((end) => row[`Số lượng (${end})`] ?? '');
		if (shown === '') expect(written(Number(low))).toBe(amount);
		else expect(shown).toBe(amount);
		if (/^[>≥]/.test(amount)) expect([Number(low) > 0, high]).toEqual([true, '']);
		expect(row['Nguồn']).not.toBe('');
	});
});

test('one figure leaves as Word, PowerPoint, picture and workbook', async ({ page, context }) => {
	await test.step('Word and PowerPoint files are made in a worker from code that no screen loads first', async () => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await openSettled(page, YEARS);
		expect(asked.filter((url) => /export\.worker|workers\/chunks/.test(url))).toEqual([]);
		const docx = await download(page, 'Tải Word (.docx)');
		expect(asked.some((url) => url.includes('export.worker'))).toBe(true);
		const parts = unzipSync(docx.bytes);
		const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
		expect(document).toContain('Dữ liệu minh họa');
		expect(document).toContain('51.092');
		const chart = Object.keys(parts).find((path) => path.includes('charts/chart')) ?? '';
		expect(strFromU8(parts[chart] ?? new Uint8Array())).toContain('51092');
		const pptx = await download(page, 'Tải PowerPoint (.pptx)');
		const slides = unzipSync(pptx.bytes);
		expect(Object.keys(slides).some((path) => path.startsWith('ppt/charts/'))).toBe(true);
		const notes = Object.keys(slides).filter((path) => path.includes('notesSlides/notesSlide'));
		const said = notes.map((path) => strFromU8(slides[path] ?? new Uint8Array())).join('');
		expect(said).toContain(
			'năm 2018: 51.092 tờ (như báo cáo). Nguồn: Báo cáo tổng kết số 113/BC-STTTT ngày 02 tháng 01 năm 2019 của Sở Thông tin và Truyền thông Nghệ An, tệp sample/activities.csv, dòng 2.138'
		);
	});
	await test.step('a picture is copied as PNG', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await choose(page, 'Sao chép ảnh');
		await expect(page.getByText('Đã sao chép ảnh')).toBeVisible();
		const types = await page.evaluate(async () =>
			(await navigator.clipboard.read()).flatMap((item) => item.types)
		);
		expect(types).toEqual(['image/png']);
	});
	await test.step('a workbook holds the numbers of the table twin, the notes, and that they are illustrative', async () => {
		const { heads, rows } = await twinOf(page);
		const { name, bytes } = await download(page, 'Tải Excel (.xlsx)');
		expect(name).toMatch(/^bieu-do_to-roi_giai-doan-2018-2026_\d{8}\.xlsx$/);
		const { book, parts } = readBook(bytes);
		const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
		const cells = Object.values(sheet).flatMap((cell: unknown) =>
			typeof cell === 'object' && cell !== null && 'v' in cell ? [cell.v] : []
		);
		const numbers = new Set(cells.filter((value) => typeof value === 'number').map(written));
		const amounts = rows.map((row) => row[heads.findIndex((head) => head.startsWith('Số lượng'))] ?? '');
		expect(amounts.length).toBeGreaterThan(8);
		for (const amount of amounts) expect([...numbers]).toContain(amount);
		expect(cells.join('\n')).toContain('Dữ liệu minh họa');
		expect([...parts.keys()].some((path) => path.includes('charts/chart'))).toBe(true);
	});
});

test('pictures: SVG that is sound XML with title and source, PNG of three pixels for one, or the chart alone', async ({
	page,
	context
}) => {
	await openSettled(page, HALVES);
	const svg = new TextDecoder().decode((await download(page, 'Tải ảnh SVG')).bytes);
	// The application's own page lets no text become a document.
	const reader = await context.newPage();
	const problems = await reader.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
		return parsed.querySelector('parsererror')?.textContent ?? '';
	}, svg);
	await reader.close();
	expect(problems).toBe('');
	expect(svg).toContain('Nguồn:');
	expect(svg).not.toMatch(/dominant-baseline|<style|class=/);
	const png = (await download(page, 'Tải ảnh PNG')).bytes;
	const view = new DataView(png.buffer, png.byteOffset);
	expect(view.getUint32(16)).toBe(605 * 3);
	expect(new TextDecoder('latin1').decode(png.subarray(0, 60))).toContain('pHYs');
	expect(png.length).toBeGreaterThan(20_000);

	await choose(page, 'Tùy chọn ảnh…');
	const panel = page.getByRole('dialog', { name: 'Tùy chọn ảnh' });
	await panel.getByRole('radio', { name: 'Chỉ biểu đồ' }).check();
	await panel.getByRole('radio', { name: 'Đen trắng' }).check();
	await expect(panel.getByRole('img')).toBeVisible();
	await expectAccessible(page, { within: 'dialog[open]', bestPractice: true });
	await panel.getByRole('button', { name: 'Đóng' }).click();
	await page.reload();
	await expect(page.getByRole('figure').first()).toBeVisible();
	const plain = new TextDecoder().decode((await download(page, 'Tải ảnh SVG')).bytes);
	expect(plain).not.toContain('Nguồn:');
	for (const [, red, green, blue] of plain.matchAll(/#([\da-f]{2})([\da-f]{2})([\da-f]{2})\b/gi))
		expect([red, blue]).toEqual([green, green]);
});

test('compared figures leave with their verdict', async ({ page }) => {
	await openSettled(page, 'compare/?data=sample&indicator=leaflet');
	const { heads, rows } = await twinOf(page);
	expect(rows.length).toBeGreaterThan(1);
	const { bytes } = await download(page, 'Tải Excel (.xlsx)');
	const { book } = readBook(bytes);
	const cells = book.SheetNames.flatMap((name) =>
		Object.values(book.Sheets[name] ?? {}).flatMap((cell: unknown) =>
			typeof cell === 'object' && cell !== null && 'v' in cell ? [cell.v] : []
		)
	);
	expect(cells.join('\n')).toMatch(/[Ss]o sánh được/);
	const numbers = cells.filter((value) => typeof value === 'number').map(written);
	const exact = rows
		.map((row) => row[heads.findIndex((head) => head.startsWith('Số lượng'))] ?? '')
		.filter((amount) => /^[\d.]+$/.test(amount));
	expect(exact.length).toBeGreaterThan(0);
	for (const amount of exact) expect(numbers).toContain(amount);
});
