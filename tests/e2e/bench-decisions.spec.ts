import type { Page } from '@playwright/test';
import { utils, write } from '@e965/xlsx';
import {
	benTre,
	card,
	choose,
	csv,
	expectCard,
	expectCounts,
	follow,
	HEADER,
	load,
	openPart,
	rowOf,
	rowsOf,
	settle
} from './bring-in';
import { expect, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

test.beforeEach(async ({ page }) => openSettled(page, 'data/'));

/** Says what a column of a file is. */
async function mapColumn(page: Page, name: string, header: string, is: string): Promise<void> {
	const part = await openPart(page, name, 'Các cột');
	await part.getByRole('combobox', { name: `Cột “${header}” được hiểu là` }).selectOption({ label: is });
}

test('an unknown name settled once makes its rows loadable, and is remembered for the next file', async ({
	page
}) => {
	const first = csv(
		'một.csv',
		HEADER,
		'Bến Tre;Giấy màu XYZ;ma túy;năm 2021;120 tờ;tờ;;;;',
		'Bến Tre;Mít tinh;ma túy;năm 2021;3 cuộc;cuộc;;;;',
		'Bến Tre;Giấy màu XYZ;ma túy;năm 2022;7 tờ;tờ;;;;'
	);
	await choose(page, first);
	await expectCard(page, first.name, [3, 1, 2, 0]);
	await expect(card(page, first.name)).toContainText('1 tên chưa rõ.');
	const names = await openPart(page, first.name, 'Tên chưa rõ');
	await expect(names.getByRole('row').filter({ hasText: 'Giấy màu XYZ' })).toContainText(
		'không có trong danh mục'
	);
	await settle(page, first.name, 'Giấy màu XYZ', 'Băng rôn');
	await expect(page.getByText('“Giấy màu XYZ” là Băng rôn')).toBeVisible();
	await page.getByRole('button', { name: 'Chọn lại cho “Giấy màu XYZ”' }).click();
	await expectCard(page, first.name, [3, 1, 2, 0]);
	await settle(page, first.name, 'Giấy màu XYZ', 'Tờ rơi');
	await expectCard(page, first.name, [3, 3, 0, 0]);
	await load(page, first.name);
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('listitem').filter({ hasText: '7 tờ' })).toContainText('và 1 kỳ khác');

	await page.reload();
	await follow(page, 'Nhập dữ liệu');
	const second = rowsOf('hai.csv', ['Giấy màu XYZ', '45 tờ']);
	await choose(page, second);
	await expectCard(page, second.name, [1, 1, 0, 0]);
});

test('columns of unknown headers are named by hand, and known by their headers in the next file', async ({
	page
}) => {
	const header = 'F1;F2;F3;F4';
	const first = csv(
		'lạ 1.csv',
		header,
		'Bến Tre;Tờ rơi;năm 2021;4.500 tờ',
		'Bến Tre;Mít tinh;năm 2021;3 cuộc'
	);
	await choose(page, first);
	await expect(card(page, first.name)).toContainText('Không dòng nào có tên cột quen thuộc');
	await expect(card(page, first.name).getByRole('combobox', { name: 'Dòng tiêu đề' })).toBeVisible();
	const form = await openPart(page, first.name, 'Cách đọc tệp');
	await form.getByRole('combobox', { name: 'Dòng tiêu đề' }).selectOption('1');
	await expect(card(page, first.name)).toContainText('Chưa rõ các cột');
	await expect(card(page, first.name).getByRole('button', { name: 'Nạp tệp này' })).toBeDisabled();
	for (const [column, is] of [
		['F1', 'Tỉnh'],
		['F2', 'Chỉ tiêu'],
		['F3', 'Kỳ báo cáo'],
		['F4', 'Số lượng']
	] as const)
		await mapColumn(page, first.name, column, is);
	await expectCard(page, first.name, [2, 2, 0, 0]);
	await load(page, first.name);
	await expectCounts(page, first.name, [2, 2, 0, 0]);

	const second = csv('lạ 2.csv', header, 'Trà Vinh;Tờ rơi;năm 2021;200 tờ');
	await choose(page, second);
	await expectCard(page, second.name, [1, 1, 0, 0]);
	const columns = await openPart(page, second.name, 'Các cột');
	await expect(columns.getByRole('row').filter({ hasText: 'nhớ từ tệp trước cùng tiêu đề' })).toHaveCount(4);
	await load(page, second.name);
	await follow(page, 'Tổng quan');
	await expect(page.locator('td[data-province="Trà Vinh"]').getByText('200 tờ')).toBeVisible();
});

test('province and period that a file lacks are given once for all its rows', async ({ page }) => {
	const bare = csv('không tỉnh.csv', 'Chỉ tiêu;Số lượng', 'Tờ rơi;4.500 tờ', 'Mít tinh;3 cuộc');
	await choose(page, bare);
	const constants = await openPart(page, bare.name, 'Giá trị chung cho cả tệp');
	await constants.getByLabel('Tỉnh', { exact: true }).fill('Bến Tre');
	await constants.getByLabel('Tỉnh', { exact: true }).press('Tab');
	await constants.getByLabel('Kỳ báo cáo', { exact: true }).fill('năm 2021');
	await constants.getByLabel('Kỳ báo cáo', { exact: true }).press('Tab');
	await expectCard(page, bare.name, [2, 2, 0, 0]);
	await load(page, bare.name);
	await follow(page, 'Tổng quan');
	await benTre(page)
		.getByRole('button', { name: /4\.500 tờ/ })
		.click();
	await expect(page.getByRole('dialog')).toContainText('Năm 2021');
});

test('months across are turned once confirmed, each cell a figure, and add up exactly', async ({ page }) => {
	const across = csv(
		'theo tháng.csv',
		'Tỉnh;Chỉ tiêu;Lĩnh vực;Tháng 1/2021;Tháng 2/2021',
		'Bến Tre;Tờ rơi;ma túy;100;230',
		'Bến Tre;Mít tinh;ma túy;3;4'
	);
	await choose(page, across);
	await expect(card(page, across.name)).toContainText('Tệp có vẻ là bảng chéo; xác nhận để nạp.');
	const crosstab = await openPart(page, across.name, 'Bảng chéo');
	await expect(crosstab).toContainText('2 cột trải theo kỳ báo cáo.');
	await crosstab.getByRole('button', { name: 'Đúng, xoay bảng' }).click();
	await expect(card(page, across.name)).toContainText('4 nạp được');
	const preview = await openPart(page, across.name, 'Xem trước những gì sẽ nạp');
	await expect(preview.getByRole('row').filter({ hasText: 'Tháng 2/2021' })).toHaveCount(2);
	await load(page, across.name);

	await follow(page, 'Tổng quan');
	for (const [amount, period] of [
		['230 tờ', 'Tháng 2/2021'],
		['4 cuộc', 'Tháng 2/2021']
	] as const)
		await expect(benTre(page).getByRole('listitem').filter({ hasText: amount })).toContainText(period);
	await leadTo(page, 'trends/?indicator=leaflet&grain=quarter');
	const figure = page.getByRole('figure', { name: 'Tờ rơi', exact: true });
	await figure.getByRole('radio', { name: 'Bảng số liệu' }).check();
	await expect(figure.getByRole('row').filter({ hasText: 'Bến Tre' }).first()).toContainText('330');
});

test('a workbook is opened, its sheet chosen, and its cells read as shown', async ({ page }) => {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet([['Mục lục'], ['Trang sau là số liệu']]), 'Bìa');
	const sheet = (amount: number) =>
		utils.aoa_to_sheet([
			['Tỉnh', 'Chỉ tiêu', 'Kỳ báo cáo', 'Số lượng', 'Đơn vị tính'],
			['Bến Tre', 'Tờ rơi', 'năm 2021', amount, 'tờ']
		]);
	utils.book_append_sheet(book, sheet(4500), 'Ma túy');
	utils.book_append_sheet(book, sheet(320), 'Mua bán người');
	const file = {
		name: 'tổng hợp.xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array)
	};
	await choose(page, file);
	const form = await openPart(page, file.name, 'Cách đọc tệp');
	const choice = form.getByRole('combobox', { name: 'Trang tính' });
	await expect(choice.getByRole('option')).toHaveText([
		'Bìa (2 dòng)',
		'Ma túy (2 dòng)',
		'Mua bán người (2 dòng)'
	]);
	await choice.selectOption({ label: 'Mua bán người (2 dòng)' });
	await expectCard(page, file.name, [1, 1, 0, 0]);
	await load(page, file.name);
	await expect(rowOf(page, file.name)).toContainText('XLSX · Mua bán người');
	await follow(page, 'Tổng quan');
	await benTre(page)
		.getByRole('button', { name: /320 tờ/ })
		.click();
	await expect(page.getByRole('dialog')).toContainText(`${file.name}, dòng 2`);
});

test('numbers that can be read two ways are asked, and read again as decided', async ({ page }) => {
	const doubtful = rowsOf('hai cách.csv', ['Tờ rơi', '1.250']);
	await choose(page, doubtful);
	await expectCard(page, doubtful.name, [1, 0, 1, 0]);
	await expect(card(page, doubtful.name)).toContainText(
		'Cột “Số lượng”: dấu chấm, dấu phẩy trong số có thể hiểu hai cách.'
	);
	const conventions = await openPart(page, doubtful.name, 'Cách ghi số và ngày');
	await expect(conventions).toContainText('1.250 → chưa đọc được');
	await conventions
		.getByRole('combobox', { name: 'Cách đọc cột “Số lượng”' })
		.selectOption({ label: 'Kiểu Việt Nam: 2.000 và 12,5' });
	await expectCard(page, doubtful.name, [1, 1, 0, 0]);
	await expect(conventions).toContainText('1.250 → 1.250');
	await load(page, doubtful.name);
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('button', { name: /1\.250/ })).toBeVisible();
});

test('a held row is corrected in place; its evidence tells who, when and what stood there', async ({
	page
}) => {
	const wrong = csv(
		'sai tỉnh.csv',
		HEADER,
		'Bến Tre;Mít tinh;ma túy;năm 2021;3 cuộc;cuộc;;;;',
		'Bến Chè Lớn;Tờ rơi;ma túy;năm 2021;812 tờ;tờ;;;;'
	);
	await choose(page, wrong);
	await page.getByLabel('Người thực hiện').first().fill('Nguyễn Thị Lan');
	await expectCard(page, wrong.name, [2, 1, 1, 0]);
	const held = await openPart(page, wrong.name, 'Dòng giữ lại và để riêng');
	await held.getByRole('button', { name: 'Sửa dòng 3' }).click();
	await held.getByLabel('Tỉnh', { exact: true }).fill('Bến Tre');
	await held.getByRole('button', { name: 'Kiểm tra lại' }).click();
	await expectCard(page, wrong.name, [2, 2, 0, 0]);
	await load(page, wrong.name);
	await expectCounts(page, wrong.name, [2, 2, 0, 0]);

	await page.reload();
	await follow(page, 'Tổng quan');
	await benTre(page)
		.getByRole('button', { name: /812 tờ/ })
		.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Ô được sửa bằng tay; tệp gốc vẫn giữ nguyên');
	await expect(dialog).toContainText(
		/“Bến Chè Lớn” thành “Bến Tre”, Nguyễn Thị Lan, \d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/
	);
});
