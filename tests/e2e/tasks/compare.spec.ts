import { test } from '../guarded-test';

test('a comparison by keyboard and ear: pinned and left out, and whether figures may be compared', async ({
	reader
}) => {
	await reader.open('compare/?data=sample&indicator=leaflet&period=2020-01-01..2020-12-31');
	await test.step('the table twin: a province is kept at the top, left out, and brought back', async () => {
		await reader.tabTo('radio', 'Biểu đồ');
		await reader.press('ArrowRight');
		await reader.expectStop('radio', 'Bảng số liệu', 'checked');
		await reader.enter('button', 'Ghim Lạng Sơn lên đầu');
		await reader.expectStop('button', 'Ghim Lạng Sơn lên đầu', 'pressed');
		await reader.forget();
		await reader.enter('button', 'Bỏ Lạng Sơn ra ngoài');
		await reader.expectStop('paragraph', /^Đang bỏ ra ngoài 1 tỉnh: Lạng Sơn\./);
		await reader.expectHeardAlone(/./);
		await reader.enter('button', 'Đưa trở lại');
		await reader.expectHeardAlone(/Lạng Sơn/);
	});
	await test.step('single figures are ticked, and whether they may be compared is said', async () => {
		await reader.tabTo('checkbox', /^So sánh/);
		await reader.press('Space');
		await reader.expectHeardAlone(/./);
		await reader.tabTo('checkbox', /^So sánh/);
		await reader.press('Space');
		await reader.expectHeardAlone(/^(So sánh|Không so sánh)/);
	});
});

test('a pivot table by keyboard and ear: walked by arrows, and what a cell is made of', async ({
	reader
}) => {
	await reader.open('compare/?data=sample&indicator=leaflet');
	await reader.tabTo('radio', 'Xếp thứ tự');
	await reader.press('ArrowLeft');
	await reader.expectStop('radio', 'Bảng chéo', 'checked');
	await reader.settle();
	await reader.tabTo('gridcell', /./);
	await reader.press('ArrowRight', 'ArrowDown');
	await reader.press('Enter');
	await reader.expectStop('button', 'Đóng');
	await reader.press('Escape');
	await reader.expectStop('gridcell', /./);
});
