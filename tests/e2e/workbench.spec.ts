import {
	benTre,
	bring,
	card,
	choose,
	csv,
	drop,
	expectCard,
	expectCounts,
	files,
	follow,
	GOOD,
	load,
	openPart,
	rowsOf
} from './bring-in';
import { expect, openSettled, test } from './guarded-test';

test.beforeEach(async ({ page }) => openSettled(page, 'data/'));

test('a dropped file waits and changes nothing until it is loaded', async ({ page }) => {
	const before = await files(page).count();
	await drop(page, GOOD);
	await expectCard(page, GOOD.name, [2, 2, 0, 0]);
	const change = await openPart(page, GOOD.name, 'So với số liệu đã nạp');
	await expect(change).toContainText('Mới 2 · thay đổi 0 · như cũ 0 · không còn 0');
	await expect(files(page)).toHaveCount(before);
	await follow(page, 'Tổng quan');
	await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
	await expect(benTre(page)).toHaveCount(0);

	await follow(page, 'Nhập dữ liệu');
	await load(page, GOOD.name);
	await expect(page.getByRole('status').filter({ hasText: `Đã nạp và lưu: ${GOOD.name}.` })).toBeVisible();
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('button', { name: /> 4\.500 tờ/ })).toBeVisible();
});

test('files that wait: taken off, corrected, and their unknown names told apart and settled one by one', async ({
	page
}) => {
	await test.step('a file taken off the bench leaves nothing behind', async () => {
		const before = await files(page).count();
		await choose(page, GOOD);
		await card(page, GOOD.name)
			.getByRole('button', { name: `Bỏ qua tệp ${GOOD.name}` })
			.click();
		await expect(card(page, GOOD.name)).toHaveCount(0);
		await page.reload();
		await expect(files(page)).toHaveCount(before);
	});
	await test.step('corrections are listed with who made them, and each can be taken back', async () => {
		const file = rowsOf('sửa rồi thôi.csv', ['Tờ rơi', '100 tờ'], ['Mít tinh', 'đã làm rất tốt']);
		await choose(page, file);
		await page.getByLabel('Người thực hiện').first().fill('Nguyễn Thị Lan');
		const held = await openPart(page, file.name, 'Dòng giữ lại và để riêng');
		await held.getByRole('button', { name: 'Sửa dòng 3' }).click();
		await held.getByLabel('Số lượng', { exact: true }).fill('5 cuộc');
		await held.getByRole('button', { name: 'Kiểm tra lại' }).click();
		await expectCard(page, file.name, [2, 2, 0, 0]);
		const made = await openPart(page, file.name, 'Các chỗ đã sửa');
		await expect(made.getByRole('listitem')).toHaveText(
			/Dòng 3, cột “Số lượng”: “5 cuộc” Nguyễn Thị Lan, \d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/
		);
		await made.getByRole('button', { name: 'Bỏ chỗ sửa ở Dòng 3, cột “Số lượng”' }).click();
		await expectCard(page, file.name, [2, 1, 1, 0]);
		await expect(made).toHaveCount(0);
	});
	await test.step('two units of one name are told apart where a name is to be chosen', async () => {
		const file = csv('trùng tên.csv', 'Tỉnh;Chỉ tiêu;Số lượng', 'An Giang;Tờ rơi;100 tờ');
		await choose(page, file);
		const names = await openPart(page, file.name, 'Tên chưa rõ');
		await expect(names.getByRole('button', { name: 'An Giang', exact: true })).toBeVisible();
		await expect(names.getByRole('button', { name: 'An Giang (từ 01/7/2025)', exact: true })).toBeVisible();
	});
	await test.step('the keyboard goes on to the next unknown name once one is settled', async () => {
		const file = rowsOf('hai tên.csv', ['Giấy màu XYZ', '120 tờ'], ['Giấy trắng XYZ', '80 tờ']);
		await choose(page, file);
		const names = await openPart(page, file.name, 'Tên chưa rõ');
		await names.getByRole('combobox', { name: '“Giấy màu XYZ” là' }).selectOption({ label: 'Tờ rơi' });
		const accept = names.getByRole('button', { name: 'Nhận tên đã chọn cho “Giấy màu XYZ”' });
		await accept.focus();
		await page.keyboard.press('Enter');
		await expect(names.getByRole('combobox', { name: '“Giấy trắng XYZ” là' })).toBeFocused();
	});
});

test('several files at once are loaded in one step', async ({ page }) => {
	const other = rowsOf('thứ hai.csv', ['Mít tinh', '9 cuộc']);
	await choose(page, GOOD, other);
	await page.getByRole('button', { name: 'Nạp cả 2 tệp' }).click();
	await expect(page.getByRole('article')).toHaveCount(0);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expectCounts(page, other.name, [1, 1, 0, 0]);
	await bring(page, rowsOf('thứ ba.csv', ['Tờ rơi', '12 tờ']));
	await expect(page.getByRole('button', { name: `Hoàn tác: Nạp ${GOOD.name}, ${other.name}` })).toBeVisible();
});
