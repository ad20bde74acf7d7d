import { test } from '../guarded-test';

test('the overview by keyboard and ear: whose data, how it looks, what is chosen, and what a number rests on', async ({
	reader
}) => {
	await reader.open('');
	await test.step('whose data are looked at, and how the page looks', async () => {
		await reader.tabTo('combobox', 'Dữ liệu');
		await reader.press('ArrowDown');
		await reader.expectHeard(/^Dữ liệu minh họa/);
		await reader.expectStop('combobox', 'Dữ liệu');
		await reader.press('ArrowUp');
		await reader.settle();
		await reader.tabTo('checkbox', 'Số liệu công khai');
		await reader.press('Space');
		await reader.expectHeard(/^Số liệu công khai/);
		await reader.expectStop('checkbox', 'Số liệu công khai', 'checked');
		await reader.press('Space');
		await reader.tabTo('combobox', 'Giao diện');
		await reader.press('ArrowDown');
		await reader.expectTree('- combobox "Giao diện":\n  - option "Sáng" [selected]');
		await reader.press('ArrowUp');
		await reader.tabTo('radio', 'Tiếng Việt');
		await reader.press('ArrowRight');
		await reader.expectStop('radio', 'English', 'checked');
		await reader.expectTree('- heading "Overview" [level=1]');
		await reader.expectHeard(/^No filters in use\./);
		await reader.press('ArrowLeft');
		await reader.expectStop('radio', 'Tiếng Việt', 'checked');
		await reader.expectHeard(/^Chưa lọc\./);
	});
	await test.step('what is chosen is searched for, found and lifted', async () => {
		await reader.enter('button', /^Tỉnh, thành phố/);
		await reader.expectStop('searchbox', 'Tìm trong danh sách: Tỉnh, thành phố');
		await reader.type('dong thap');
		await reader.expectHeard(/^1 /);
		await reader.press('ArrowDown');
		await reader.expectStop('checkbox', /^Đồng Tháp/);
		await reader.press('Space');
		await reader.expectStop('checkbox', /^Đồng Tháp/, 'checked');
		await reader.press('Escape');
		await reader.expectStop('button', /^Tỉnh, thành phố Đồng Tháp/, 'collapsed');
		await reader.expectHeardAlone(/^1 bộ lọc đang dùng\. 1 báo cáo/);
		await reader.tabTo('combobox', 'Loại số liệu');
		await reader.press('ArrowDown');
		await reader.expectHeard(/^2 bộ lọc/);
		await reader.enter('button', 'Xóa bộ lọc');
		await reader.expectHeardAlone(/^Chưa lọc\. 3 báo cáo/);
		await reader.expectStop('button', 'Xóa bộ lọc', 'disabled');
	});
	await test.step('a mark of the picture is said and opens what it rests on', async () => {
		await reader.tabTo('application', 'Văn bản theo thời gian');
		await reader.press('ArrowRight');
		await reader.expectHeard('Trà Vinh: Tổng kết 2020');
		await reader.press('Enter');
		await reader.expectStop('button', 'Đóng');
		await reader.expectTree('- dialog:\n  - heading [level=2]');
		await reader.press('Escape');
		await reader.expectStop('application', 'Văn bản theo thời gian');
	});
	await test.step('the picture has a table, one key away', async () => {
		await reader.tabTo('radio', 'Biểu đồ', 'back');
		await reader.press('ArrowRight');
		await reader.expectStop('radio', 'Bảng số liệu', 'checked');
		await reader.expectTree('- table "Văn bản theo thời gian"');
	});
	await test.step('a number of the table opens its evidence', async () => {
		await reader.enter('button', '34 tin, bài và ảnh');
		await reader.expectStop('button', 'Đóng');
		await reader.expectTree('- dialog "Căn cứ của số liệu":\n  - paragraph: /34 tin, bài và ảnh/');
		await reader.press('Escape');
		await reader.expectStop('button', '34 tin, bài và ảnh');
	});
});

test('a pasted address is opened and its notice read; a view is saved, opened, renamed, removed and brought back by keyboard and ear', async ({
	reader
}) => {
	await reader.open('trends/?grain=year&province=qd124:84&provinces=1');
	await reader.expectHeard(/^Địa chỉ có phần không hiểu được nên đã bỏ qua: “provinces”/);
	await reader.tabTo('button', 'Đóng thông báo');
	await reader.press('Enter');
	await reader.expectTree('- button "Tỉnh, thành phố Trà Vinh"');
	await reader.expectTree('- radio "Năm" [checked]');
	await reader.enter('DisclosureTriangle', 'Góc nhìn đã lưu');
	await reader.tabTo('textbox', 'Tên góc nhìn');
	await reader.type('Theo năm');
	await reader.press('Tab', 'Enter');
	await reader.expectHeard(/^Đã lưu góc nhìn “Theo năm”/);
	await reader.tabTo('radio', 'Tiếng Việt', 'back');
	await reader.press('ArrowRight');
	await reader.expectHeard(/^Saved the view “Theo năm”/);
	await reader.press('ArrowLeft');
	await reader.expectHeard(/^Đã lưu góc nhìn “Theo năm”/);
	await reader.tabTo('link', 'Mở góc nhìn Theo năm');
	await reader.enter('button', 'Đổi tên góc nhìn Theo năm');
	await reader.expectStop('textbox', 'Tên mới của Theo năm');
	await reader.press('Control+a');
	await reader.type('Từng năm');
	await reader.press('Enter');
	await reader.expectHeard(/“Từng năm”/);
	await reader.expectStop('button', 'Đổi tên góc nhìn Từng năm');
	await reader.enter('button', 'Bỏ góc nhìn Từng năm');
	await reader.expectHeard(/“Từng năm”/);
	await reader.expectStop('button', 'Hoàn tác');
	await reader.press('Enter');
	await reader.expectHeard('Đã hoàn tác.');
	await reader.expectStop('textbox', 'Tên góc nhìn');
	await reader.enter('link', 'Mở góc nhìn Từng năm');
	await reader.expectAddress(/grain=year/);
});
