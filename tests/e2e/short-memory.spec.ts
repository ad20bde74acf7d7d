import { browserLaunch } from '../../src/cli/find-browser';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { open } from '../workspace/open-again';
import { bring, bulky, card, choose, expectCounts, GOOD, rowOf, rowsOf } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, expectSettled, openSettled, test } from './guarded-test';

/** Of 64 kB each: what the database needs for itself and for the source documents, and little more. */
const MOST_PAGES = 300;

const launch = await browserLaunch();
test.use({
	launchOptions: {
		...launch,
		args: [...launch.args, `--js-flags=--wasm-max-mem-pages=${String(MOST_PAGES)}`]
	}
});

/** More than fits into so little, though every browser reads it. */
const LARGE = bulky('quá lớn.csv', 25_000);
const WANTING = 'Máy không đủ bộ nhớ cho việc này.';

test('a file that memory does not suffice for is refused whole and in words; all else lives on', async ({
	page
}) => {
	await openSettled(page, 'data/');
	await bring(page, GOOD);
	await choose(page, LARGE);
	await card(page, LARGE.name).getByRole('button', { name: 'Nạp tệp này' }).click();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(WANTING);
	await expect(alert).toContainText('Chia tệp lớn theo tỉnh hoặc theo kỳ');
	await expectAccessible(page);
	await expect(rowOf(page, LARGE.name)).toHaveCount(0);
	await expect(page.getByRole('status').filter({ hasText: /^Đã nạp.*quá lớn\.csv/ })).toHaveCount(0);
	const small = rowsOf('sau.csv', ['Băng rôn', '31 tấm']);
	await bring(page, small);
	await page.reload();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expectCounts(page, small.name, [1, 1, 0, 0]);
	await expect(rowOf(page, LARGE.name)).toHaveCount(0);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what is kept and too large for this machine is left out and named, at each start, until it is switched off', async ({
	page
}) => {
	// Brought in where there was more memory.
	const workspace = await open(openMemoryStorage());
	await workspace.append(
		[{ type: 'workspace_named', name: 'Từ máy khác' }],
		[LARGE, GOOD].map(({ name, buffer }) => ({ name, bytes: new Uint8Array(buffer) }))
	);
	const backup = await exportBackup(workspace, new Date('2026-04-01T00:00:00Z'));
	await openSettled(page, 'data/');
	await page.getByLabel('Mở bản sao lưu').setInputFiles({
		name: 'từ máy khác.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from(await backup.arrayBuffer())
	});
	await page.getByRole('button', { name: 'Nạp thành không gian mới' }).click();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	const row = rowOf(page, LARGE.name);
	await expect(row).toContainText('Đã lưu nhưng chưa tính vì máy thiếu bộ nhớ, nạp ');
	await expect(page.getByRole('alert')).toHaveCount(0);

	await openSettled(page, './');
	const told = page.getByRole('note').filter({ hasText: 'không có trong các số liệu ở đây' });
	await expect(told).toBeVisible();
	await expectAccessible(page);
	await told.getByRole('link').click();
	await expectSettled(page);
	await expect(row).toContainText('Đã lưu nhưng chưa tính vì máy thiếu bộ nhớ, nạp ');
	await row.getByRole('button', { name: `Tạm tắt tệp ${LARGE.name}` }).click();
	await expect(row).toContainText('Đang tắt');
	await openSettled(page, './');
	await expect(told).toHaveCount(0);
});
