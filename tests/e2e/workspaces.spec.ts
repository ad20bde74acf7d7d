import { bring, choose, expectCard, expectCounts, files, GOOD, load, rowOf, rowsOf } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';
import { chosen, expectFilled, fill, kept, nameWorkspace } from './keep-workspace';

test.beforeEach(async ({ page }) => openSettled(page, 'data/'));

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
	await expectAccessible(second);

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
	await expectAccessible(page);
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
