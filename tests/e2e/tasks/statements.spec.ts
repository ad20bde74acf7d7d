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
	await test.step('the form to sort is left by Escape, back to where it came from', async () => {
		await reader.enter('button', 'Xếp nhóm', 'back');
		await reader.expectStop('button', 'Đóng');
		await reader.tabTo('checkbox', /./);
		await reader.press('Escape');
		await reader.expectStop('button', 'Xếp nhóm');
	});
});

test('statements by keyboard and ear: one split, several merged, and both taken back', async ({ reader }) => {
	await reader.open('limitations/');
	await test.step('one is split: what is missing is told at its field, the links go where they are put', async () => {
		await reader.enter('button', 'Cộng đồng chưa cùng tham gia');
		await reader.enter('button', /^Tách: /);
		await reader.tabTo('textbox', 'Nội dung phần 1 (bắt buộc)');
		await reader.press('Control+a');
		await reader.type('Người dân chưa tham gia');
		await reader.enter('button', 'Lưu');
		await reader.expectHeard('Chưa lưu được. Hãy sửa các ô có ghi lỗi.');
		await reader.expectStop('button', 'Lưu');
		await reader.tabTo('textbox', 'Nội dung phần 2 (bắt buộc)', 'back');
		await reader.expectStop('textbox', 'Nội dung phần 2 (bắt buộc)', 'invalid, required');
		await reader.type('Đoàn thể chưa tham gia');
		await reader.enter('button', 'Thêm một phần');
		await reader.enter('button', 'Bỏ phần 3', 'back');
		await reader.expectStop('button', 'Thêm một phần');
		await reader.tabTo('checkbox', 'Phần 2');
		await reader.press('Space');
		await reader.expectStop('checkbox', 'Phần 2', 'checked');
		await reader.enter('button', 'Lưu');
		await reader.expectHeard(/^Đã lưu: tách thành 2 phần\./);
		await reader.expectStop('button', /./);
	});
	await test.step('the split is taken back', async () => {
		await reader.enter('button', 'Hoàn tác', 'back');
		await reader.expectHeard('Đã hoàn tác: tách thành 2 phần.');
		await reader.expectStop('button', /./);
	});
	await test.step('two of a document are merged, and that is taken back', async () => {
		await reader.enter('button', 'Gộp', 'back');
		await reader.expectStop('button', 'Đóng');
		await reader.tabTo('checkbox', /^Tin, bài, ảnh về đề tài còn ít/);
		await reader.press('Space');
		await reader.tabTo('checkbox', /^Không có phóng viên chuyên trách/);
		await reader.press('Space');
		await reader.expectHeard(/ đã chọn 2\.$/);
		await reader.tabTo('textbox', 'Nội dung sau khi gộp (bắt buộc)');
		await reader.press('Control+a');
		await reader.type('Ít tin, bài vì thiếu phóng viên');
		await reader.enter('button', 'Lưu');
		await reader.expectHeard(/^Đã lưu: gộp 2 nội dung thành một\./);
		await reader.expectStop('button', 'Gộp');
		await reader.enter('button', 'Hoàn tác');
		await reader.expectHeard('Đã hoàn tác: gộp 2 nội dung thành một.');
		await reader.expectStop('button', /./);
	});
	await test.step('a category is renamed; a name that is taken is told at its field; the old name comes back', async () => {
		await reader.enter('button', 'Danh mục nhóm', 'back');
		await reader.enter('button', 'Sửa nhóm Nhân lực');
		await reader.expectStop('textbox', 'Tên nhóm (bắt buộc)', 'required');
		await reader.press('Control+a');
		await reader.type('Phối hợp');
		await reader.press('Enter');
		await reader.expectHeard('Chưa lưu được. Hãy sửa các ô có ghi lỗi.');
		await reader.expectStop('textbox', 'Tên nhóm (bắt buộc)', 'invalid, required');
		await reader.press('Control+a');
		await reader.type('Con người');
		await reader.press('Enter');
		await reader.expectHeard('Đã lưu: sửa nhóm Con người.');
		await reader.expectStop('button', 'Sửa nhóm Con người');
		await reader.enter('button', 'Trả nhóm Con người về tên có sẵn');
		await reader.expectHeard(/^Đã lưu: trả nhóm .* về tên có sẵn\.$/);
		await reader.expectStop('button', 'Sửa nhóm Nhân lực');
	});
	await test.step('one is added, said what it may answer, and removed', async () => {
		await reader.tabTo('radio', 'Nhóm hạn chế', 'back');
		await reader.press('ArrowRight');
		await reader.expectStop('radio', 'Nhóm phương hướng', 'checked');
		await reader.enter('button', 'Thêm nhóm');
		await reader.expectStop('textbox', 'Tên nhóm (bắt buộc)', 'required');
		await reader.type('Nhóm thử');
		await reader.tabTo('checkbox', 'Nhân lực');
		await reader.press('Space');
		await reader.enter('button', 'Lưu');
		await reader.expectHeard('Đã lưu: thêm nhóm Nhóm thử.');
		await reader.expectStop('button', 'Thêm nhóm');
		await reader.enter('button', 'Bỏ nhóm Nhóm thử', 'back');
		await reader.enter('button', 'Bỏ nhóm');
		await reader.expectHeard('Đã lưu: bỏ nhóm Nhóm thử.');
		await reader.expectStop('button', /./);
		await reader.press('Escape');
		await reader.expectStop('button', 'Danh mục nhóm');
	});
});
