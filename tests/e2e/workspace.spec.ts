import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { ROOT } from './addresses';
import {
	benTre,
	bring,
	choose,
	enter,
	expectCard,
	expectCounts,
	files,
	follow,
	GOOD,
	load,
	openPart,
	rowOf,
	rowsOf,
	settle
} from './bring-in';
import { expect, expectSettled, openSettled, test } from './guarded-test';

/** The part of the screen about what is kept. */
const kept = (page: Page) =>
	page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: 'Không gian làm việc', exact: true }) });
const chosen = (page: Page) =>
	kept(page).getByRole('combobox', { name: 'Đang mở' }).locator('option:checked');

test.beforeEach(async ({ page }) => openSettled(page, 'data/'));

/** Leaves for a page of the same origin in which no application runs. */
async function leave(page: Page): Promise<void> {
	const beside = `${ROOT.address}beside`;
	const body = '<!doctype html><title>beside</title><link rel="icon" href="data:,">';
	await page.route(beside, (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(beside);
}

async function saveBackup(page: Page): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		kept(page).getByRole('button', { name: 'Tải bản sao lưu' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^toan-canh .+ \d{4}-\d{2}-\d{2}\.zip$/);
	return readFile(await download.path());
}

async function openBackup(page: Page, buffer: Buffer, name = 'sao lưu.zip'): Promise<void> {
	await kept(page).getByLabel('Mở bản sao lưu').setInputFiles({ name, mimeType: 'application/zip', buffer });
}

const FIGURE = {
	'Tỉnh (bắt buộc)': 'Bến Tre',
	'Chỉ tiêu (bắt buộc)': 'Tờ rơi',
	'Kỳ báo cáo (bắt buộc)': 'năm 2022',
	'Số lượng, như văn bản ghi (bắt buộc)': '612 tờ'
};

/** Loads a file with a settled name and a correction, and enters a figure by hand. */
async function fill(page: Page): Promise<void> {
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
async function expectFilled(page: Page): Promise<void> {
	await expectCounts(page, 'đủ thứ.csv', [2, 2, 0, 0]);
	await expect(page.getByText('Bến Tre · Tờ rơi · năm 2022 · 612 tờ', { exact: true })).toBeVisible();
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('button')).toHaveCount(3);
	for (const amount of ['120 tờ', '5 cuộc', '612 tờ'])
		await expect(benTre(page).getByText(amount)).toBeVisible();
	await follow(page, 'Nhập dữ liệu');
}

test('files, decisions, names and entered figures are there after a reload', async ({ page }) => {
	await fill(page);
	await page.reload();
	await expectFilled(page);
	await choose(page, rowsOf('sau.csv', ['Giấy màu XYZ', '9 tờ']));
	await expectCard(page, 'sau.csv', [1, 1, 0, 0]);
});

test('a second tab shows the same live, can not change it, and can once the first is closed', async ({
	page,
	context
}) => {
	await fill(page);
	const second = await context.newPage();
	await openSettled(second, 'data/');
	await expect(kept(second)).toContainText('đang mở ở một trang khác nên ở đây chỉ xem được');
	await expectFilled(second);
	await choose(second, GOOD);
	await expectCard(second, GOOD.name, [2, 2, 0, 0]);
	await expect(second.getByRole('button', { name: 'Nạp tệp này' })).toBeDisabled();
	await expect(second.getByRole('button', { name: 'Bỏ tệp đủ thứ.csv' })).toBeDisabled();

	await bring(page, rowsOf('trang kia.csv', ['Băng rôn', '31 cái']));
	await expectCounts(second, 'trang kia.csv', [1, 1, 0, 0]);
	await page.close();
	await expect(kept(second)).not.toContainText('chỉ xem được');
	await load(second, GOOD.name);
	await expectCounts(second, GOOD.name, [2, 2, 0, 0]);
	await second.reload();
	for (const name of ['đủ thứ.csv', 'trang kia.csv', GOOD.name])
		await expect(rowOf(second, name)).toHaveCount(1);
});

async function nameWorkspace(page: Page, button: 'Tạo mới' | 'Đổi tên', name: string): Promise<void> {
	await kept(page).getByRole('button', { name: button }).click();
	await kept(page).getByLabel('Tên không gian làm việc').fill(name);
	await kept(page).getByRole('button', { name: 'Lưu tên' }).click();
	await expect(chosen(page)).toHaveText(name);
}

test('several workspaces are named and chosen, each with its own files', async ({ page }) => {
	const before = await files(page).count();
	await bring(page, GOOD);
	await nameWorkspace(page, 'Đổi tên', 'Chung');
	await expect(page.getByText(`Đã nạp và lưu: ${GOOD.name}.`)).toBeVisible();
	await nameWorkspace(page, 'Tạo mới', 'Thử nghiệm <b>');
	await expect(page.getByText(`Đã nạp và lưu: ${GOOD.name}.`)).toHaveCount(0);
	await expect(files(page)).toHaveCount(before);
	await bring(page, rowsOf('thử.csv', ['Băng rôn', '31 cái']));
	await kept(page).getByRole('combobox', { name: 'Đang mở' }).selectOption({ label: 'Chung' });
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(rowOf(page, 'thử.csv')).toHaveCount(0);
	await kept(page).getByRole('combobox', { name: 'Đang mở' }).selectOption({ label: 'Thử nghiệm <b>' });
	await expectCounts(page, 'thử.csv', [1, 1, 0, 0]);
	await page.reload();
	await expect(chosen(page)).toHaveText('Thử nghiệm <b>');
	await expectCounts(page, 'thử.csv', [1, 1, 0, 0]);
	await expect(rowOf(page, GOOD.name)).toHaveCount(0);
});

test('a workspace is not left while files wait for it on the bench', async ({ page }) => {
	await nameWorkspace(page, 'Đổi tên', 'Chung');
	await nameWorkspace(page, 'Tạo mới', 'Thử');
	await choose(page, GOOD);
	await expect(kept(page).getByRole('combobox', { name: 'Đang mở' })).toBeDisabled();
	await load(page, GOOD.name);
	await expect(kept(page).getByRole('combobox', { name: 'Đang mở' })).toBeEnabled();
});

test('a workspace is removed and restored, whole', async ({ page }) => {
	await nameWorkspace(page, 'Đổi tên', 'Sắp bỏ');
	await fill(page);
	await kept(page).getByRole('button', { name: 'Xóa không gian này' }).click();
	await expect(kept(page)).toContainText('Đã xóa “Sắp bỏ”. Tệp gốc trong đó vẫn còn đến khi xóa hẳn.');
	await expect(rowOf(page, 'đủ thứ.csv')).toHaveCount(0);
	await page.reload();
	await kept(page).getByRole('button', { name: 'Lấy lại' }).click();
	await expect(chosen(page)).toHaveText('Sắp bỏ');
	await expectFilled(page);
});

test('what nothing brings back is asked about once more before it is deleted', async ({ page }) => {
	await nameWorkspace(page, 'Đổi tên', 'Sắp bỏ');
	await bring(page, GOOD);
	await kept(page).getByRole('button', { name: 'Xóa không gian này' }).click();
	await kept(page).getByRole('button', { name: 'Xóa hẳn', exact: true }).click();
	await expect(kept(page)).toContainText('sẽ không lấy lại được nữa');
	await kept(page).getByRole('button', { name: 'Thôi' }).click();
	await expect(kept(page).getByRole('button', { name: 'Xóa hẳn', exact: true })).toBeFocused();
	await expect(kept(page).getByRole('button', { name: 'Lấy lại' })).toBeVisible();
	await kept(page).getByRole('button', { name: 'Xóa hẳn', exact: true }).click();
	await kept(page).getByRole('button', { name: 'Đồng ý xóa hẳn' }).click();
	await expect(kept(page).getByRole('button', { name: 'Lấy lại' })).toHaveCount(0);
	await page.reload();
	await expect(chosen(page)).toHaveText('Không gian làm việc đầu tiên');
	await expect(kept(page).getByRole('button', { name: 'Lấy lại' })).toHaveCount(0);
});

test('a backup is opened as a new workspace after a look at it, with the same figures', async ({ page }) => {
	await nameWorkspace(page, 'Đổi tên', 'Gốc');
	await fill(page);
	await expect(kept(page)).toContainText('Chưa sao lưu lần nào.');
	const backup = await saveBackup(page);
	await expect(kept(page)).toContainText('Sao lưu gần nhất: hôm nay.');
	await nameWorkspace(page, 'Tạo mới', 'Máy khác');
	await openBackup(page, backup);
	await expect(kept(page)).toContainText('Bản sao lưu “Gốc”');
	await expect(kept(page)).toContainText(/1 tệp gốc, \d+ quyết định\./);
	await expect(rowOf(page, 'đủ thứ.csv')).toHaveCount(0);
	await kept(page).getByRole('button', { name: 'Nạp thành không gian mới' }).click();
	await expectFilled(page);
	await expect(
		kept(page).getByRole('combobox', { name: 'Đang mở' }).getByRole('option', { name: 'Gốc' })
	).toHaveCount(2);
	await page.reload();
	await expectFilled(page);
});

test('hostile and damaged backups are refused in words, and nothing changes', async ({ page }) => {
	await bring(page, GOOD);
	const whole = await saveBackup(page);
	const entries = unzipSync(whole);
	const withOther = (name: string): Buffer =>
		Buffer.from(zipSync({ ...entries, [name]: strToU8('x') }, { level: 0 }));
	const flipped = Buffer.from(whole);
	const at = Math.floor(flipped.length / 2);
	flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at);
	for (const [backup, words] of [
		[Buffer.from('không phải zip'), 'Tệp này không phải bản sao lưu của chương trình.'],
		[withOther('../ra-ngoai.txt'), 'Tên tệp bên trong dẫn ra ngoài bản sao lưu'],
		[withOther('la.exe'), 'Bên trong có tệp mà bản sao lưu không bao giờ có.'],
		[Buffer.from(zipSync({ 'bom.bin': new Uint8Array(50_000_000) })), 'Không dùng được tệp sao lưu này'],
		[whole.subarray(0, whole.length - 40), 'Không dùng được tệp sao lưu này'],
		[flipped, 'Không dùng được tệp sao lưu này']
	] as const) {
		await openBackup(page, backup);
		const refusal = kept(page).getByRole('alert');
		await expect(refusal).toContainText('Không dùng được tệp sao lưu này; chưa có gì được lưu.');
		await expect(refusal).toContainText(words);
		await refusal.getByRole('button', { name: 'Thôi' }).click();
		await expect(refusal).toHaveCount(0);
	}
	await expect(kept(page).getByRole('combobox', { name: 'Đang mở' }).getByRole('option')).toHaveCount(1);
	await page.reload();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
});

test('where the browser keeps nothing a lasting banner says so, and all else works', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = (): never => {
			throw new DOMException('not allowed here', 'SecurityError');
		};
		Object.defineProperty(navigator.storage, 'getDirectory', { value: refuse });
		Object.defineProperty(indexedDB, 'open', { value: refuse });
	});
	await openSettled(page, 'data/');
	const banner = page.getByRole('note').filter({ hasText: 'Dữ liệu chỉ được giữ đến khi đóng trang này.' });
	await expect(banner).toBeVisible();
	await fill(page);
	await expect(page.getByText('Đã nhập nhưng không lưu được, chỉ có đến khi đóng trang')).toBeVisible();
	await expectFilled(page);
	const backup = await saveBackup(page);
	await follow(page, 'Tổng quan');
	await expect(banner).toBeVisible();
	await follow(page, 'Nhập dữ liệu');
	await page.reload();
	await expectSettled(page);
	await expect(rowOf(page, 'đủ thứ.csv')).toHaveCount(0);
	await openBackup(page, backup);
	await kept(page).getByRole('button', { name: 'Nạp thành không gian mới' }).click();
	await expectFilled(page);
});

test('where the place of earlier data can not be opened every screen says so, and trying again brings them back', async ({
	page
}) => {
	await bring(page, GOOD);
	await page.addInitScript(() => {
		const open = IDBFactory.prototype.open;
		IDBFactory.prototype.open = function (...given) {
			if (!document.documentElement.hasAttribute('data-mended'))
				throw new DOMException('backing store', 'UnknownError');
			return open.apply(this, given);
		};
	});
	await openSettled(page, '');
	const banner = page.getByRole('note').filter({ hasText: 'Chưa mở được nơi lưu dữ liệu.' });
	await expect(banner).toContainText('vẫn còn trên máy');
	await expect(benTre(page)).toHaveCount(0);
	await follow(page, 'Nhập dữ liệu');
	await expect(rowOf(page, GOOD.name)).toHaveCount(0);
	const refusal = kept(page).getByRole('alert');
	await expect(refusal).toContainText('Chưa mở được nơi lưu dữ liệu.');
	await page.evaluate(() => document.documentElement.setAttribute('data-mended', ''));
	await refusal.getByRole('button', { name: 'Thử lại' }).click();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(banner).toHaveCount(0);
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('button')).toHaveCount(2);
});

/** Leaves the application and clears a part of what the browser keeps of its host. */
async function clear(page: Page, storageTypes: string): Promise<void> {
	await leave(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin: new URL(ROOT.address).origin, storageTypes });
	await openSettled(page, 'data/');
}

test('the index wiped: rebuilt from the files, and the user told', async ({ page }) => {
	await fill(page);
	await clear(page, 'indexeddb');
	await expect(kept(page)).toContainText('Danh mục dữ liệu đã lưu bị mất và vừa được dựng lại');
	await expectFilled(page);
});

test('the files wiped: each loss named, what came with the app is right, and importing works', async ({
	page
}) => {
	await bring(page, GOOD);
	await clear(page, 'file_systems');
	await expect(kept(page)).toContainText(`Tệp ${GOOD.name} đã được lưu nhưng không còn trên máy.`);
	await expect(rowOf(page, GOOD.name)).toHaveCount(0);
	await follow(page, 'Tổng quan');
	await page.getByRole('link', { name: 'Xem phần nào và cách lấy lại' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập dữ liệu');
	await bring(page, GOOD);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await kept(page).getByRole('button', { name: 'Đã rõ' }).click();
	await expect(kept(page)).not.toContainText('không còn trên máy');
	await page.reload();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(kept(page)).not.toContainText('không còn trên máy');
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('button')).toHaveCount(2);
});

test('one stored file damaged: named and set aside, the others loaded', async ({ page }) => {
	await bring(page, GOOD);
	await bring(page, rowsOf('lành.csv', ['Băng rôn', '31 cái']));
	await leave(page);
	const damaged = await page.evaluate(async (name) => {
		let count = 0;
		const search = async (folder: FileSystemDirectoryHandle): Promise<void> => {
			for await (const entry of folder.values()) {
				if (entry.kind === 'directory') await search(entry as FileSystemDirectoryHandle);
				else if (entry.name.includes('-file-')) {
					const handle = entry as FileSystemFileHandle;
					const file = await handle.getFile();
					if (!(await file.text()).includes(name)) continue;
					const stream = await handle.createWritable({ keepExistingData: true });
					await stream.write({ type: 'write', position: file.size - 20, data: new Uint8Array(10) });
					await stream.close();
					count += 1;
				}
			}
		};
		await search(await navigator.storage.getDirectory());
		return count;
	}, GOOD.name);
	expect(damaged).toBe(1);
	await openSettled(page, 'data/');
	await expect(kept(page)).toContainText(`Tệp ${GOOD.name} bị hỏng trên máy nên được để riêng`);
	await expectCounts(page, 'lành.csv', [1, 1, 0, 0]);
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('button')).toHaveCount(1);
	await follow(page, 'Nhập dữ liệu');
	await bring(page, GOOD);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
});

test('an original that can not be had for the moment is named, and read again when asked', async ({
	page
}) => {
	await bring(page, GOOD);
	const taken = await page.evaluateHandle(async () => {
		const found: { folder: FileSystemDirectoryHandle; name: string; bytes: ArrayBuffer }[] = [];
		const search = async (folder: FileSystemDirectoryHandle): Promise<void> => {
			for await (const entry of folder.values()) {
				if (entry.kind === 'directory') await search(entry as FileSystemDirectoryHandle);
				else if (entry.name.includes('-file-')) {
					const file = await (entry as FileSystemFileHandle).getFile();
					found.push({ folder, name: entry.name, bytes: await file.arrayBuffer() });
				}
			}
		};
		await search(await navigator.storage.getDirectory());
		for (const { folder, name } of found) await folder.removeEntry(name);
		return found;
	});
	// Off and on again, the file is read anew.
	await page.getByRole('button', { name: `Tạm tắt tệp ${GOOD.name}` }).click();
	await page.getByRole('button', { name: `Dùng lại tệp ${GOOD.name}` }).click();
	await expect(rowOf(page, GOOD.name)).toContainText('Chưa đọc được bản gốc, chưa tính');
	await expect(rowOf(page, GOOD.name).getByRole('cell', { name: '–', exact: true })).toHaveCount(6);
	await taken.evaluate(async (found) => {
		for (const { folder, name, bytes } of found) {
			const handle = await folder.getFileHandle(name, { create: true });
			const stream = await handle.createWritable();
			await stream.write(bytes);
			await stream.close();
		}
	});
	await page.getByRole('button', { name: `Thử đọc lại tệp ${GOOD.name}` }).click();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(rowOf(page, GOOD.name)).toContainText('Đang dùng');
});
