import { test } from '../guarded-test';

test('statements by keyboard and ear: written down, corrected, put together, and what was done taken back', async ({
	reader
}) => {
	await reader.open('limitations/');
	await test.step('a limitation is added, and can be taken back at once', async () => {
		await reader.enter('button', 'Thêm nội dung');
		await reader.expectStop('button', 'Đóng');
		await reader.tabTo('combobox', /^Văn bản/);
		await reader.chooseOption('Trà Vinh, năm 2020');
		await reader.tabTo('textbox', /^Nội dung, tóm tắt/);
		await reader.type('Thiếu tài liệu');
		await reader.enter('button', 'Lưu');
		await reader.expectHeard(/^Đã lưu.*Hoàn tác$/);
		await reader.expectStop('button', 'Thêm nội dung');
		await reader.enter('button', 'Hoàn tác');
		await reader.expectHeard(/^Đã hoàn tác/);
		await reader.expectStop('button', /./);
	});
	await test.step('a statement is opened, corrected and kept', async () => {
		await reader.enter('button', 'Còn coi đây là việc riêng của một ngành, một cơ quan');
		await reader.expectStop('button', 'Đóng');
		await reader.enter('button', /^Sửa: /);
		await reader.tabTo('textbox', /^Nội dung, tóm tắt/);
		await reader.press('End');
		await reader.type(', sửa');
		await reader.enter('button', 'Lưu');
		await reader.expectHeard(/^Đã lưu.*Hoàn tác$/);
		await reader.expectStop('button', /./);
	});
	await test.step('forms to split, to merge and to sort are left by Escape, back to where they came from', async () => {
		for (const tool of ['Gộp', 'Xếp nhóm']) {
			await reader.enter('button', tool, 'back');
			await reader.expectStop('button', 'Đóng');
			await reader.tabTo('checkbox', /./);
			await reader.press('Escape');
			await reader.expectStop('button', tool);
		}
	});
	await test.step('a category is added to the list', async () => {
		await reader.enter('button', 'Danh mục nhóm');
		await reader.enter('button', 'Thêm nhóm');
		await reader.expectStop('textbox', /^Tên nhóm/, 'required');
		await reader.type('Nhóm thử');
		await reader.press('Enter');
		await reader.expectHeard(/Nhóm thử/);
		await reader.press('Escape');
		await reader.expectStop('button', 'Danh mục nhóm');
	});
});
