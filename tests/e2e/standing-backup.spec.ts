import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { bring, expectCounts, follow, GOOD, rowOf } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { kept, nameWorkspace, openBackup } from './keep-workspace';

const CHOOSE = 'Tự sao lưu vào một tệp';
const KEEPING = 'Đang tự sao lưu vào tệp sao lưu.zip.';

/**
 * Answers the browser's dialog, which no test can press, with a file of the page's own host that may be written to
 * until the page is loaded anew; what is written to it is written by the browser.
 */
test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		let isAllowed = false;
		const allow = (): Promise<PermissionState> => {
			isAllowed = true;
			return Promise.resolve('granted');
		};
		Object.defineProperty(window, 'showSaveFilePicker', {
			configurable: true,
			value: async () => {
				await allow();
				const folder = await navigator.storage.getDirectory();
				return folder.getFileHandle('sao lưu.zip', { create: true });
			}
		});
		const standing = (): Promise<PermissionState> => Promise.resolve(isAllowed ? 'granted' : 'prompt');
		Object.assign(FileSystemFileHandle.prototype, { queryPermission: standing, requestPermission: allow });
	});
	await openSettled(page, 'data/');
});

/** The bytes of the chosen file. */
async function written(page: Page): Promise<Buffer> {
	const bytes = await page.evaluate(async () => {
		const folder = await navigator.storage.getDirectory();
		const file = await (await folder.getFileHandle('sao lưu.zip')).getFile();
		return [...new Uint8Array(await file.arrayBuffer())];
	});
	return Buffer.from(bytes);
}

/** The names of the originals in the chosen file. */
async function originals(page: Page): Promise<readonly string[]> {
	const names = Object.keys(unzipSync(await written(page)));
	return names.filter((name) => name.endsWith('.csv')).map((name) => name.replace(/^.*\//, ''));
}

/** The window goes out of sight, as before it is closed. */
const hide = (page: Page): Promise<void> =>
	page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
		document.dispatchEvent(new Event('visibilitychange'));
		Reflect.deleteProperty(document, 'visibilityState');
	});

async function chooseFile(page: Page): Promise<void> {
	await kept(page).getByRole('button', { name: CHOOSE }).click();
	await expect(kept(page)).toContainText(KEEPING);
}

test('a backup is written to the chosen file at once and after changes, and opens as a workspace', async ({
	page
}) => {
	await chooseFile(page);
	await expect(kept(page)).toContainText(/Ghi lần gần nhất: \d{2}\/\d{2}\/\d{4} \d{2}:\d{2}\./);
	await expect(kept(page)).toContainText('Sao lưu gần nhất: hôm nay.');
	expect(await originals(page)).toEqual([]);
	await bring(page, GOOD);
	await expect.poll(() => originals(page)).toEqual([expect.stringContaining('Bến Tre 2021.csv')]);
	await expectAccessible(page);
	const backup = await written(page);
	await nameWorkspace(page, 'Tạo mới', 'Máy khác');
	await openBackup(page, backup);
	await kept(page).getByRole('button', { name: 'Nạp thành không gian mới' }).click();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	expect(await written(page)).toEqual(backup);
});

test('after a new start it waits for leave to write, said on every screen; once given it goes on, until it is ended', async ({
	page
}) => {
	await bring(page, GOOD);
	await chooseFile(page);
	await page.reload();
	await expect(kept(page)).toContainText('Việc tự sao lưu vào tệp sao lưu.zip đang dừng');
	await follow(page, 'Tổng quan');
	const banner = page.getByRole('note').filter({ hasText: 'chờ bạn cho phép ghi tiếp' });
	await expect(banner).toBeVisible();
	await expectAccessible(page);
	await banner.getByRole('link').click();
	await kept(page).getByRole('button', { name: 'Cho phép ghi tiếp' }).click();
	await expect(kept(page)).toContainText(KEEPING);
	await rowOf(page, GOOD.name)
		.getByRole('button', { name: `Tạm tắt tệp ${GOOD.name}` })
		.click();
	const before = await written(page);
	await hide(page);
	await expect.poll(async () => (await written(page)).equals(before)).toBe(false);

	await kept(page).getByRole('button', { name: 'Thôi tự sao lưu' }).click();
	await expect(kept(page)).toContainText('Đã thôi tự sao lưu. Tệp sao lưu.zip giữ nguyên bản đã ghi.');
	await expect(kept(page).getByRole('button', { name: CHOOSE })).toBeVisible();
});

test('by keyboard and ear a file is chosen and let go', async ({ reader }) => {
	await reader.open('data/');
	await reader.tabTo('button', CHOOSE);
	expect((await reader.stop()).description).toMatch(/^Sau mỗi thay đổi/);
	await reader.press('Enter');
	await reader.expectHeard(KEEPING);
	await reader.expectStop('button', 'Chọn tệp khác');
	await reader.enter('button', 'Thôi tự sao lưu');
	await reader.expectHeard(/^Đã thôi tự sao lưu\./);
	await reader.expectStop('button', CHOOSE);
});

test('where the file can not be written to it is said on every screen, and what it holds stays', async ({
	page
}) => {
	await bring(page, GOOD);
	await chooseFile(page);
	const before = await written(page);
	await page.evaluate(() => {
		const { createWritable } = FileSystemFileHandle.prototype;
		Object.assign(window, {
			mend: () => Object.assign(FileSystemFileHandle.prototype, { createWritable })
		});
		FileSystemFileHandle.prototype.createWritable = () =>
			Promise.reject(new DOMException('drive is gone', 'NotFoundError'));
	});
	await rowOf(page, GOOD.name)
		.getByRole('button', { name: `Tạm tắt tệp ${GOOD.name}` })
		.click();
	await hide(page);
	const failure = kept(page).getByRole('alert');
	await expect(failure).toContainText('Chưa ghi được bản sao lưu vào tệp đã chọn.');
	await expectAccessible(page);
	expect(await written(page)).toEqual(before);
	await follow(page, 'Xu hướng');
	await page.getByRole('note').getByRole('link', { name: 'Mở màn hình Nhập dữ liệu' }).click();
	await page.evaluate(() => (window as unknown as { mend(): void }).mend());
	await failure.getByRole('button', { name: 'Thử lại' }).click();
	await expect(failure).toHaveCount(0);
	await expect(kept(page)).toContainText(KEEPING);
	expect((await written(page)).equals(before)).toBe(false);
});

test('a file with more in it than is left here is not written over', async ({ page }) => {
	await bring(page, GOOD);
	await chooseFile(page);
	const before = await written(page);
	await page.evaluate(async () => {
		const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('toan-canh');
		const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
			for await (const handle of folder.values()) {
				if (handle instanceof FileSystemDirectoryHandle) await walk(handle);
				else if ((await (handle as FileSystemFileHandle).getFile()).size > 0)
					await folder.removeEntry(handle.name);
			}
		};
		await walk(root);
	});
	await page.reload();
	await kept(page).getByRole('button', { name: 'Cho phép ghi tiếp' }).click();
	await expect(kept(page)).toContainText('Tệp giữ nguyên bản đã ghi trước đó');
	await expectAccessible(page);
	await nameWorkspace(page, 'Đổi tên', 'Còn lại');
	await hide(page);
	await follow(page, 'Tổng quan');
	expect(await written(page)).toEqual(before);
});

test('a file that another workspace has is not taken, and that one is written again once it is open', async ({
	page
}) => {
	await bring(page, GOOD);
	await nameWorkspace(page, 'Đổi tên', 'Gốc');
	await chooseFile(page);
	await nameWorkspace(page, 'Tạo mới', 'Khác');
	await kept(page).getByRole('button', { name: CHOOSE }).click();
	await expect(kept(page).getByRole('alert')).toContainText(
		'Tệp vừa chọn là nơi tự sao lưu của không gian “Gốc”. Hãy chọn tệp khác.'
	);
	await expect(kept(page).getByRole('button', { name: CHOOSE })).toBeVisible();
	const before = await written(page);
	await kept(page).getByRole('combobox', { name: 'Đang mở' }).selectOption('Gốc');
	await expect(kept(page)).toContainText(KEEPING);
	await expect.poll(async () => (await written(page)).equals(before)).toBe(false);
	expect(await originals(page)).toEqual([expect.stringContaining('Bến Tre 2021.csv')]);
});

test('a browser without such files offers none', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await openSettled(page, 'data/');
	await expect(kept(page).getByRole('button', { name: 'Tải bản sao lưu' })).toBeVisible();
	await expect(kept(page).getByRole('button', { name: CHOOSE })).toHaveCount(0);
});
