import { test } from '../guarded-test';

const ROWS = /^Đã sao chép bảng \d+ dòng\.$/;

test('trends by keyboard and ear: what is drawn, over which days, from a year down to its rows, and out of the page', async ({
	reader
}) => {
	await reader.open('trends/?data=sample');
	await test.step('an indicator and a province are chosen, and what is shown then is said', async () => {
		await reader.enter('button', /^Tỉnh, thành phố/);
		await reader.type('nghe an');
		await reader.expectHeard(/^1 /);
		await reader.press('Enter', 'Escape');
		await reader.expectStop('button', /^Tỉnh, thành phố Nghệ An/, 'collapsed');
		await reader.enter('button', /^Chỉ tiêu/);
		await reader.type('to roi');
		await reader.press('ArrowDown', 'Space', 'Escape');
		await reader.expectStop('button', /^Chỉ tiêu Tờ rơi/, 'collapsed');
		await reader.expectHeard(/Nghệ An · minh họa · tờ · ma túy/);
	});
	await test.step('the cut, the measure, lines instead of bars, and the days', async () => {
		await reader.tabTo('radio', 'Kỳ báo cáo');
		await reader.press('ArrowRight', 'ArrowRight');
		await reader.expectStop('radio', 'Năm', 'checked');
		await reader.expectHeard(/Nghệ An/);
		await reader.tabTo('combobox', 'Đại lượng');
		await reader.press('ArrowDown');
		await reader.expectHeard(/Nghệ An/);
		await reader.press('ArrowUp');
		await reader.expectHeard(/Nghệ An/);
		await reader.tabTo('radio', 'Cột');
		await reader.press('ArrowRight');
		await reader.expectStop('radio', 'Đường', 'checked');
		await reader.press('ArrowLeft');
		await reader.settle();
	});
	await test.step('a year is opened: its halves, the way back, and its evidence at once', async () => {
		await reader.tabTo('application', 'Tờ rơi');
		await reader.press('Home');
		await reader.expectHeard(/^Năm 2018/);
		await reader.press('Shift+Enter');
		await reader.expectStop('button', 'Đóng');
		await reader.press('Escape');
		await reader.expectStop('application', 'Tờ rơi');
		await reader.press('Home');
		await reader.press('Enter');
		await reader.expectHeard(/6 tháng đầu năm 2018/);
		await reader.expectStop('application', 'Tờ rơi');
		await reader.enter('button', 'Toàn bộ thời gian', 'back');
		await reader.expectHeard(/Nghệ An/);
	});
	await test.step('the table stands for the picture, and each of its numbers opens its evidence', async () => {
		await reader.tabTo('radio', 'Biểu đồ');
		await reader.press('ArrowRight');
		await reader.expectStop('radio', 'Bảng số liệu', 'checked');
		await reader.enter('button', 'Năm 2018');
		await reader.expectStop('button', 'Đóng');
		await reader.press('Escape');
		await reader.expectStop('button', 'Năm 2018');
		await reader.tabTo('radio', 'Bảng số liệu', 'back');
		await reader.press('ArrowLeft');
	});
	await test.step('the figure leaves in every format, each said when it is done', async () => {
		for (const [action, ending] of [
			['Tải ảnh PNG', 'png'],
			['Tải ảnh SVG', 'svg'],
			['Tải CSV cho Excel', 'csv'],
			['Tải Excel (.xlsx)', 'xlsx'],
			['Tải Word (.docx)', 'docx'],
			['Tải PowerPoint (.pptx)', 'pptx']
		] as const) {
			await reader.enter('button', 'Sao chép, tải về: Tờ rơi');
			await reader.tabTo('button', action);
			await reader.save();
			await reader.expectHeard(new RegExp(`^Đã tạo tệp .*\\.${ending}\\.$`));
			await reader.expectStop('button', 'Sao chép, tải về: Tờ rơi', 'collapsed');
			await reader.press('Shift+Tab');
		}
		await reader.enter('button', 'Sao chép, tải về: Tờ rơi');
		await reader.enter('button', 'Sao chép bảng số liệu');
		await reader.expectHeard(ROWS);
		await reader.press('Enter');
		await reader.tabTo('button', 'Sao chép ảnh');
		await reader.press('Escape');
		await reader.expectStop('button', 'Sao chép, tải về: Tờ rơi', 'collapsed');
	});
});
