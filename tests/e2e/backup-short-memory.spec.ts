import type { Page } from '@playwright/test';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { open } from '../workspace/open-again';
import { bring, bulky, expectCounts, GOOD, rowOf } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { chosen, kept, openBackup } from './keep-workspace';

/** Has every larger part of a file that is read fail as in a browser whose memory does not suffice, or no more. */
async function lackMemory(page: Page, isLacking: boolean): Promise<void> {
	await page.evaluate((lacks) => {
		const lacking = globalThis as { readStream?: typeof Blob.prototype.stream };
		const read = (lacking.readStream ??= Blob.prototype.stream);
		Blob.prototype.stream = function () {
			if (lacks) throw new RangeError('Array buffer allocation failed');
			return read.call(this);
		};
	}, isLacking);
}

test('a backup that memory does not suffice for is refused whole and in words, when it is looked at and when it is loaded', async ({
	page
}) => {
	const large = bulky('lớn.csv', 9000);
	const workspace = await open(openMemoryStorage());
	await workspace.append(
		[{ type: 'workspace_named', name: 'Từ máy khác' }],
		[{ name: large.name, bytes: new Uint8Array(large.buffer) }]
	);
	const backup = await exportBackup(workspace, new Date('2026-04-01T00:00:00Z'));
	const bytes = Buffer.from(await backup.arrayBuffer());
	await openSettled(page, 'data/');
	await bring(page, GOOD);
	const take = kept(page).getByRole('button', { name: 'Nạp thành không gian mới' });
	const options = kept(page).getByRole('combobox', { name: 'Đang mở' }).getByRole('option');
	const alert = kept(page).getByRole('alert');
	const WANTING = 'Máy không đủ bộ nhớ cho việc này.';

	await lackMemory(page, true);
	await openBackup(page, bytes);
	await expect(alert).toContainText(WANTING);
	await expect(alert).toContainText('mọi thứ đã lưu và đã nạp trước đó vẫn còn nguyên');
	await expectAccessible(page);
	await expect(take).toHaveCount(0);

	await lackMemory(page, false);
	await openBackup(page, bytes);
	await expect(take).toBeEnabled();
	await expect(alert).toHaveCount(0);
	await expect(kept(page).getByText('Phần không lấy lại được')).toHaveCount(0);
	await lackMemory(page, true);
	await take.click();
	await expect(alert).toContainText(WANTING);
	await page.reload();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(options).toHaveCount(1);
	await expect(rowOf(page, large.name)).toHaveCount(0);

	await openBackup(page, bytes);
	await take.click();
	await expect(chosen(page)).toHaveText('Từ máy khác');
	await expect(rowOf(page, large.name)).toHaveCount(1);
	await expect(options).toHaveCount(2);
});
