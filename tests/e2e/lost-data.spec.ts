import type { Page } from '@playwright/test';
import { ROOT } from './addresses';
import { benTre, bring, expectCounts, follow, GOOD, rowOf, rowsOf } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, expectSettled, openSettled, test } from './guarded-test';
import { expectFilled, fill, kept, leave, openBackup, saveBackup } from './keep-workspace';

/** Leaves the application and clears a part of what the browser keeps of its host. */
async function clear(page: Page, storageTypes: string): Promise<void> {
	await leave(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin: new URL(ROOT.address).origin, storageTypes });
	await openSettled(page, 'data/');
}

test('where the browser keeps nothing a lasting banner says so, also aloud, and all else works', async ({
	page,
	reader
}) => {
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
	await reader.expectHeard(/^Dữ liệu chỉ được giữ đến khi đóng trang này\. Hãy sao lưu/);
	await fill(page);
	await expect(page.getByText('Đã nhập nhưng không lưu được, chỉ có đến khi đóng trang')).toBeVisible();
	await expectAccessible(page);
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
	await openSettled(page, 'data/');
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
	await banner.getByRole('link', { name: 'Thử mở lại ở màn hình Nhập dữ liệu' }).click();
	await expectSettled(page);
	await expect(rowOf(page, GOOD.name)).toHaveCount(0);
	const refusal = kept(page).getByRole('alert');
	await expect(refusal).toContainText('Chưa mở được nơi lưu dữ liệu.');
	await expectAccessible(page, { oneLanguage: true });
	await page.evaluate(() => document.documentElement.setAttribute('data-mended', ''));
	await refusal.getByRole('button', { name: 'Thử lại' }).click();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(banner).toHaveCount(0);
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('button')).toHaveCount(2);
});

test('the index wiped: rebuilt from the files, and the user told; all of it wiped: brought back from a backup', async ({
	page
}) => {
	await openSettled(page, 'data/');
	await fill(page);
	await clear(page, 'indexeddb');
	await expect(kept(page)).toContainText('Danh mục dữ liệu đã lưu bị mất và vừa được dựng lại');
	await expectFilled(page);
	const backup = await saveBackup(page);
	await clear(page, 'all');
	await expect(rowOf(page, 'đủ thứ.csv')).toHaveCount(0);
	await follow(page, 'Tổng quan');
	await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
	await expect(benTre(page)).toHaveCount(0);
	await follow(page, 'Nhập dữ liệu');
	await openBackup(page, backup);
	await kept(page).getByRole('button', { name: 'Nạp thành không gian mới' }).click();
	await expectFilled(page);
});

test('the files wiped: each loss named, what came with the app is right, and importing works', async ({
	page
}) => {
	await openSettled(page, 'data/');
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
	await openSettled(page, 'data/');
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
	await openSettled(page, 'data/');
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
