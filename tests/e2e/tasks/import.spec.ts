import { writeFileSync } from 'node:fs';
import { bulky, csv } from '../bring-in';
import { test } from '../guarded-test';

const LARGE = 'lớn.csv';
const FILE = csv(
	'cột lạ.csv',
	'Tỉnh;Việc;Lĩnh vực;Kỳ báo cáo;Đạt được',
	'Bến Tre;Tờ rơi;ma túy;năm 2021;100 tờ',
	'Bến Tre;Giấy màu XYZ;ma túy;năm 2021;120 tờ'
);

test('a reading under way is told by keyboard and ear, and ended; the keyboard is back where files are chosen', async ({
	reader
}, info) => {
	const path = info.outputPath(LARGE);
	writeFileSync(path, bulky(LARGE, 60_000).buffer);
	await reader.open('data/');
	await reader.tabTo('button', 'Chọn tệp');
	// One alone might be read to its end before the keys are pressed.
	await reader.chooseFile([path, path, path]);
	await reader.expectHeard(`Đang đọc ${LARGE}`);
	await reader.expectStop('button', 'Chọn tệp', 'disabled');
	await reader.enter('button', 'Hủy');
	await reader.expectHeard(/^Đã hủy đọc/);
	await reader.expectStop('button', 'Chọn tệp', '');
});

test('bringing in by keyboard and ear: columns are told, and a finding leads to its row', async ({
	reader
}) => {
	await reader.open('data/');
	await test.step('what a column is taken for is chosen, the rest is taken as proposed, and what comes of it is said', async () => {
		await reader.tabTo('button', 'Chọn tệp');
		await reader.chooseFile(FILE);
		await reader.expectHeard(`Đã đọc ${FILE.name}. Hãy xem ở dưới rồi nạp.`);
		await reader.expectTree(
			`- article "${FILE.name}":\n  - status:\n    - paragraph: /chưa nạp dòng nào/\n  - list:\n    - listitem: /Chưa biết cột nào là/`
		);
		await reader.tabTo('combobox', 'Cột “Việc” được hiểu là');
		await reader.chooseOption('Chỉ tiêu');
		await reader.enter('button', 'Nhận cả 4 đề xuất', 'back');
		await reader.expectHeard(/2 dòng đọc được: 1 nạp được, 1 giữ lại/);
		await reader.expectStop('region', 'Bảng cuộn được: Các cột');
		await reader.enter('button', 'Nạp tệp này', 'back');
		await reader.expectHeard(`Đã nạp và lưu: ${FILE.name}.`);
		await reader.settle();
	});
	await test.step('a finding shows its row as it was read, and leads to its file', async () => {
		await reader.enter('link', 'Chất lượng dữ liệu', 'back');
		await reader.expectHeard(/^Chất lượng dữ liệu/);
		await reader.settle();
		await reader.enter('button', 'Chưa rõ chỉ tiêu');
		await reader.expectStop('button', 'Đóng');
		await reader.expectTree(
			`- dialog "Dòng có phát hiện":\n  - heading "Dòng chưa nạp, giữ nguyên như đã đọc" [level=3]\n  - term: Việc\n  - definition: Giấy màu XYZ`
		);
		await reader.enter('link', 'Mở tệp này ở Nhập dữ liệu');
		await reader.expectHeard(/^Nhập dữ liệu/);
		await reader.expectStop('rowheader', FILE.name);
	});
	await test.step('the row is corrected there', async () => {
		await reader.enter('button', `Xem và chỉnh tệp ${FILE.name}`);
		await reader.expectHeard(`Tệp ${FILE.name} đang mở để chỉnh, ở phần “Chờ nạp”.`);
		await reader.enter('button', `Xem và chỉnh tệp ${FILE.name}`, 'back');
		await reader.enter('DisclosureTriangle', /^Dòng giữ lại/);
		await reader.enter('button', 'Sửa dòng 3');
		await reader.tabTo('textbox', 'Việc');
		await reader.press('Control+a');
		await reader.type('Băng rôn');
		await reader.press('Enter');
		await reader.expectHeard(/2 dòng đọc được: 2 nạp được, 0 giữ lại/);
		await reader.enter('button', 'Lưu thay đổi', 'back');
		await reader.expectHeard(`Đã nạp và lưu: ${FILE.name}.`);
	});
});
