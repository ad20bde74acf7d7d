import { writeFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { open } from '../workspace/open-again';
import { expectCounts, GOOD } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { chosen, kept, nameWorkspace, saveBackup } from './keep-workspace';

/** So many originals that each of the works below takes seconds on a slow machine; nothing of them is counted. */
const REMOVED = 400;

/** A backup of a workspace with one file in use and many that were removed. */
async function makeLarge(): Promise<Buffer> {
	const workspace = await open(openMemoryStorage());
	const { files } = await workspace.append(
		[{ type: 'workspace_named', name: 'Nhiều tệp' }],
		Array.from({ length: REMOVED }, (_, at) => ({
			name: `bỏ ${String(at)}.csv`,
			bytes: new TextEncoder().encode(`${String(at)};`.repeat(5000))
		}))
	);
	await workspace.append(files.map(({ id }) => ({ type: 'file_removed', file: id })));
	await workspace.append([], [{ name: GOOD.name, bytes: new Uint8Array(GOOD.buffer) }]);
	const backup = await exportBackup(workspace, new Date('2026-04-01T00:00:00Z'));
	return Buffer.from(await backup.arrayBuffer());
}

const workspaces = (page: Page) => kept(page).getByRole('combobox', { name: 'Đang mở' }).getByRole('option');

/** Presses the button for ending, which the keyboard comes to next, on a machine that is slow meanwhile. */
async function cancel(page: Page, begin: () => Promise<void>, said: string): Promise<void> {
	const browser = await page.context().newCDPSession(page);
	await browser.send('Emulation.setCPUThrottlingRate', { rate: 20 });
	await begin();
	const button = kept(page).getByRole('button', { name: 'Dừng', exact: true });
	// At once: a pointer waits until nothing moves.
	await button.focus();
	await expect(kept(page).getByRole('progressbar')).toBeVisible();
	await page.keyboard.press('Enter');
	await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await expect(kept(page).getByRole('status').filter({ hasText: said })).toBeVisible();
	await expect(button).toHaveCount(0);
}

test('taking a backup, looking at one and loading one are ended at once: nothing half made is there, and each can be done again', async ({
	page
}, info) => {
	test.setTimeout(180_000);
	const downloads: Download[] = [];
	page.on('download', (download) => downloads.push(download));
	await openSettled(page, 'data/');
	const path = info.outputPath('nhiều tệp.zip');
	writeFileSync(path, await makeLarge());
	const choice = kept(page).getByLabel('Mở bản sao lưu');
	const take = kept(page).getByRole('button', { name: 'Nạp thành không gian mới' });
	await nameWorkspace(page, 'Đổi tên', 'Của tôi');

	await cancel(page, () => choice.setInputFiles(path), 'Đã dừng kiểm tra. Chưa có gì được lưu.');
	await expect(choice).toBeFocused();
	await expect(take).toHaveCount(0);

	await choice.setInputFiles(path);
	await take.focus();
	await cancel(page, () => page.keyboard.press('Enter'), 'Đã dừng. Không có không gian mới nào.');
	await expect(take).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(chosen(page)).toHaveText('Nhiều tệp');
	await expect(workspaces(page)).toHaveCount(2);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);

	const save = kept(page).getByRole('button', { name: 'Tải bản sao lưu' });
	await save.focus();
	await cancel(page, () => page.keyboard.press('Enter'), 'Đã dừng. Chưa có tệp nào được tạo.');
	await expect(save).toBeFocused();
	await expectAccessible(page);
	await expect(kept(page)).toContainText('Chưa sao lưu lần nào.');
	expect(downloads).toEqual([]);
	await saveBackup(page);
	await expect(kept(page)).toContainText('Sao lưu gần nhất: hôm nay.');
	expect(downloads).toHaveLength(1);
});
