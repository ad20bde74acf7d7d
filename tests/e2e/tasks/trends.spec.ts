import { test } from '../guarded-test';

const NO_DAY = /^Ngày này chưa gõ đủ hoặc không có trong lịch/;
const BACKWARD = /^Ngày cuối đứng trước ngày đầu/;
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
		await reader.expectHeard(/^2 bộ lọc đang dùng\. .*Nghệ An · minh họa · tờ · ma túy/);
	});
	await test.step('the cut by years', async () => {
		await reader.tabTo('radio', 'Kỳ báo cáo');
		await reader.press('ArrowRight', 'ArrowRight');
		await reader.expectStop('radio', 'Năm', 'checked');
		await reader.expectHeardAlone(/^Nghệ An/);
	});
	await test.step('days are typed; one half typed, and a last one before the first, are told at their field and not taken', async () => {
		// The order of day and month is the browser's.
		await reader.tabTo('Date', 'Từ ngày');
		await reader.type('01012020');
		await reader.expectAddress(/window=2020-01-01\.\./);
		await reader.expectHeard(/Nghệ An/);
		await reader.tabTo('Date', 'đến ngày');
		await reader.type('121221');
		await reader.press('Tab', 'Tab');
		await reader.expectHeard(NO_DAY);
		await reader.press('Shift+Tab');
		await reader.expectStop('Date', 'đến ngày', 'invalid');
		await reader.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
		await reader.type('12122019');
		await reader.expectHeard(BACKWARD);
		await reader.expectStop('Date', 'đến ngày', 'invalid');
		await reader.expectAddress(/window=2020-01-01\.\.2026/);
		await reader.press('ArrowLeft', 'ArrowLeft');
		await reader.type('12122020');
		await reader.expectAddress(/window=2020-01-01\.\.2020-12-12/);
		await reader.expectStop('Date', 'đến ngày', '');
		await reader.enter('button', 'Xem toàn bộ thời gian');
		await reader.expectAddress(/^(?!.*window=)/);
		await reader.expectStop('Date', 'đến ngày');
	});
	await test.step('the measure, and lines instead of bars', async () => {
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
