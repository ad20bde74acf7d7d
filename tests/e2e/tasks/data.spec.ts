import { readFile } from 'node:fs/promises';
import { rowsOf } from '../bring-in';
import { test } from '../guarded-test';

const FILE = rowsOf('bàn phím.csv', ['Giấy màu XYZ', '120 tờ'], ['Mít tinh', 'đã làm rất tốt']);

test('a file by keyboard and ear: chosen, its questions answered, a held row corrected, loaded, switched off, removed, undone', async ({
	reader
}) => {
	await reader.open('data/');
	await test.step('a file is chosen, and what was read is said', async () => {
		await reader.tabTo('button', 'Chọn tệp');
		await reader.chooseFile(FILE);
		await reader.expectHeard('Đã đọc bàn phím.csv. Hãy xem ở dưới rồi nạp.');
		await reader.expectStop('button', 'Chọn tệp');
		await reader.expectTree(
			'- article "bàn phím.csv":\n  - status:\n    - paragraph: /2 dòng đọc được. 0 nạp được, 2 giữ lại/'
		);
	});
	await test.step('an unknown name is told, and what comes of it is said', async () => {
		await reader.tabTo('combobox', '“Giấy màu XYZ” là');
		await reader.chooseOption('Tờ rơi');
		await reader.enter('button', 'Nhận tên đã chọn cho “Giấy màu XYZ”');
		await reader.expectHeard(/2 dòng đọc được: 1 nạp được, 1 giữ lại/);
		await reader.expectStop('DisclosureTriangle', 'Xem trước những gì sẽ nạp');
	});
	await test.step('a held row is opened, given up, and corrected', async () => {
		await reader.enter('DisclosureTriangle', /^Dòng giữ lại/);
		await reader.enter('button', 'Sửa dòng 3');
		await reader.expectStop('textbox', 'Tỉnh');
		await reader.enter('button', 'Thôi');
		await reader.expectStop('button', 'Sửa dòng 3');
		await reader.press('Enter');
		await reader.tabTo('textbox', 'Số lượng');
		await reader.press('Control+a');
		await reader.type('5 cuộc');
		await reader.press('Enter');
		await reader.expectHeard(/2 dòng đọc được: 2 nạp được, 0 giữ lại/);
		await reader.expectStop(/^(button|DisclosureTriangle)$/, /./);
	});
	await test.step('it is loaded, and that is said', async () => {
		await reader.enter('button', 'Nạp tệp này', 'back');
		await reader.expectHeard('Đã nạp và lưu: bàn phím.csv.');
		await reader.expectStop('status', '');
		await reader.settle();
	});
	await test.step('it is switched off and on, looked at again and left, removed, and brought back', async () => {
		await reader.enter('button', 'Tạm tắt tệp bàn phím.csv');
		await reader.expectHeard(/^Đã tạm tắt tệp bàn phím\.csv/);
		await reader.expectStop('button', 'Dùng lại tệp bàn phím.csv');
		await reader.press('Enter');
		await reader.expectHeard('Đã dùng lại tệp bàn phím.csv.');
		await reader.enter('button', 'Xem và chỉnh tệp bàn phím.csv', 'back');
		await reader.expectHeard(/^Tệp bàn phím\.csv đang mở để chỉnh/);
		await reader.enter('button', 'Bỏ qua tệp bàn phím.csv', 'back');
		await reader.expectStop('status', '');
		await reader.enter('button', 'Bỏ tệp bàn phím.csv');
		await reader.expectHeard(/^Đã bỏ tệp bàn phím\.csv/);
		await reader.expectStop('button', 'Phát hiện');
		await reader.enter('button', 'Hoàn tác: bỏ tệp: bàn phím.csv');
		await reader.expectHeard(/bàn phím\.csv/);
		await reader.expectStop('button', /^Làm lại.*bàn phím\.csv/);
	});
});

test('workspaces by keyboard and ear: named, made, chosen, removed, restored, backed up and opened from a backup', async ({
	reader
}) => {
	await reader.open('data/');
	await reader.enter('button', 'Đổi tên');
	await reader.type('Một');
	await reader.press('Enter');
	await reader.expectHeard('Đang mở không gian “Một”.');
	await reader.expectStop('button', 'Đổi tên');
	await reader.enter('button', 'Tạo mới', 'back');
	await reader.press('Tab', 'Tab', 'Enter');
	await reader.expectStop('button', 'Tạo mới');
	await reader.press('Enter');
	await reader.type('Hai');
	await reader.press('Enter');
	await reader.expectHeard('Đang mở không gian “Hai”.');
	await reader.expectStop('button', 'Tạo mới');
	await reader.settle();
	await reader.tabTo('combobox', 'Đang mở', 'back');
	await reader.press('Home');
	await reader.expectHeard('Đang mở không gian “Một”.');
	await reader.expectStop('combobox', 'Đang mở');
	await reader.settle();
	await reader.enter('button', 'Xóa không gian này');
	await reader.expectHeard('Đang mở không gian “Hai”.');
	await reader.settle();
	await reader.enter('button', 'Lấy lại');
	await reader.expectHeard('Đang mở không gian “Một”.');
	await reader.settle();
	await reader.tabTo('button', 'Tải bản sao lưu');
	const backup = await reader.save();
	await reader.expectHeard(new RegExp(`^Đã tạo tệp ${backup.name.replace('.', '\\.')}\\. Trình duyệt báo`));
	await reader.expectStop('button', 'Tải bản sao lưu');
	await reader.tabTo('button', 'Mở bản sao lưu');
	await reader.chooseFile({
		name: backup.name,
		mimeType: 'application/zip',
		buffer: await readFile(backup.path)
	});
	await reader.expectHeard(/“Một”/);
	await reader.expectStop('button', 'Mở bản sao lưu');
	await reader.press('Tab', 'Enter');
	await reader.expectHeard(/^Đã nạp bản sao lưu/);
});
