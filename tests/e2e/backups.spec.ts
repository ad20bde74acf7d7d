import { strToU8, unzipSync, zipSync } from 'fflate';
import { bring, expectCounts, GOOD, rowOf } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { expectFilled, fill, kept, nameWorkspace, openBackup, saveBackup } from './keep-workspace';

test.beforeEach(async ({ page }) => openSettled(page, 'data/'));

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
	await expectAccessible(page);
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
	await openBackup(page, Buffer.from('không phải zip'));
	await expect(kept(page).getByRole('alert')).toBeVisible();
	await expectAccessible(page);
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
