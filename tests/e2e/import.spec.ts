import {
	bring,
	card,
	choose,
	csv,
	drop,
	expectCounts,
	files,
	follow,
	GOOD,
	HEADER,
	load,
	openPart,
	rowOf
} from './bring-in';
import { expect, openSettled, test } from './guarded-test';

test('a semicolon file with a byte order mark and Vietnamese headers is loaded, shown and explained', async ({
	page
}) => {
	await openSettled(page, 'data/');
	await bring(page, GOOD);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(rowOf(page, GOOD.name)).toContainText('UTF-8 · dấu chấm phẩy');

	await follow(page, 'Tổng quan');
	const cell = page.locator('td[data-province="Bến Tre"]');
	await expect(cell.getByRole('button', { name: /7 cuộc/ })).toBeVisible();
	await cell.getByRole('button', { name: /> 4\.500 tờ/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('q')).toHaveText('trên 4.500 tờ');
	await expect(dialog).toContainText(`${GOOD.name}, dòng 2`);
	await expect(dialog).toContainText('Mục 3');
});

test('a dropped file is read like a chosen one', async ({ page }) => {
	await openSettled(page, 'data/');
	await drop(page, GOOD);
	await load(page, GOOD.name);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
});

test('good rows are loaded, bad ones held with their line and reason', async ({ page }) => {
	await openSettled(page, 'data/');
	const mixed = csv(
		'lẫn lộn.csv',
		HEADER,
		'Bến Tre;Tờ rơi;ma túy;năm 2021;4.500 tờ;tờ;;;;',
		'Bến Che;Tờ rơi;ma túy;năm 2021;10 tờ;tờ;;;;',
		'Bến Tre;Đĩa bay;ma túy;năm 2021;10 cái;cái;;;;',
		'Bến Tre;Mít tinh;ma túy;năm 2021;đã làm rất tốt;cuộc;;;;',
		'Bến Tre;Mít tinh;ma túy;2021'
	);
	await bring(page, mixed);
	await expectCounts(page, mixed.name, [5, 1, 4, 0]);
	const held = page.getByRole('table', { name: 'Dòng chưa nạp' }).getByRole('row');
	for (const [line, reason, words] of [
		['3', 'Chưa rõ tỉnh', 'Bến Che'],
		['4', 'Chưa rõ chỉ tiêu', 'Đĩa bay'],
		['5', 'Không đọc được số lượng', 'đã làm rất tốt'],
		['6', 'Dòng thiếu ô', 'Mít tinh']
	] as const) {
		const row = held.filter({ has: page.getByRole('cell', { name: line, exact: true }) });
		await expect(row).toContainText(reason);
		await expect(row).toContainText(words);
		await expect(row).toContainText('giữ lại');
	}
	await follow(page, 'Tổng quan');
	await expect(page.locator('td[data-province="Bến Tre"]').getByText('4.500 tờ')).toBeVisible();
});

test('what is no table is refused in words, and nothing is lost', async ({ page }) => {
	await openSettled(page, 'data/');
	await bring(page, GOOD);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	const before = await files(page).count();
	await choose(
		page,
		{
			...csv('đăng nhập.csv'),
			buffer: Buffer.from('<!doctype html><title>Đăng nhập</title><p>Hết phiên</p>')
		},
		{ ...csv('trống.csv'), buffer: Buffer.alloc(0) },
		{ ...csv('chữ.csv'), buffer: Buffer.from('alpha,beta\nmột,hai\nba,bốn\n') }
	);
	for (const [name, reason] of [
		['đăng nhập.csv', 'Đây là trang web (HTML)'],
		['trống.csv', 'Tệp không có nội dung'],
		['chữ.csv', 'Không dòng nào có tên cột quen thuộc']
	] as const) {
		await expect(card(page, name)).toContainText('Chưa nạp được');
		await expect(card(page, name)).toContainText(reason);
		await expect(card(page, name).getByRole('button', { name: 'Nạp tệp này' })).toBeDisabled();
	}
	await expect(files(page)).toHaveCount(before);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
});

test('the same file twice changes nothing; taking it out takes its figures out', async ({ page }) => {
	await openSettled(page, 'data/');
	const before = await files(page).count();
	await bring(page, GOOD);
	await expect(files(page)).toHaveCount(before + 1);
	await choose(page, { ...GOOD, name: 'bản sao.csv' });
	await expect(card(page, 'bản sao.csv')).toContainText('Tệp này đã có sẵn');
	const change = await openPart(page, 'bản sao.csv', 'So với số liệu đã nạp');
	await expect(change).toContainText('Mới 0 · thay đổi 0 · như cũ 2 · không còn 0');
	await load(page, 'bản sao.csv');
	await expect(files(page)).toHaveCount(before + 1);

	await page.getByRole('button', { name: `Bỏ tệp ${GOOD.name}` }).click();
	await expect(files(page)).toHaveCount(before);
	await follow(page, 'Tổng quan');
	await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
	await expect(page.locator('td[data-province="Bến Tre"]')).toHaveCount(0);
});

const MARKUP = '<img src=x onerror=window.hacked=1>';
const FORMULA = '=HYPERLINK(""http://elsewhere.invalid"")';
const BIDI = 'an\u202Etoàn';

test('markup, formulas and hidden direction marks in cells and names stay text', async ({ page }) => {
	await openSettled(page, 'data/');
	const hostile = csv(
		`${MARKUP}.csv`,
		HEADER,
		`Bến Tre;Tờ rơi;ma túy;năm 2021;45 tờ;${MARKUP};${MARKUP};;"${FORMULA}";"${MARKUP} ${BIDI}"`,
		`${MARKUP};Tờ rơi;ma túy;năm 2021;"${FORMULA}";tờ;;;;`
	);
	await bring(page, hostile);
	await bring(
		page,
		csv(
			'<b>.csv',
			'id;province;period;kind;text',
			`${MARKUP};Bến Tre;năm 2021;limitation;"${MARKUP} ""${FORMULA}"""`
		)
	);
	await expectCounts(page, hostile.name, [2, 1, 1, 0]);
	await expect(page.getByRole('table', { name: 'Dòng chưa nạp' })).toContainText(MARKUP);
	await expect(page.getByRole('table', { name: 'Dòng chưa nạp' })).toContainText('=HYPERLINK("http');

	await follow(page, 'Tổng quan');
	await page.locator('td[data-province="Bến Tre"]').getByRole('button').first().click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText(MARKUP);
	await expect(dialog).toContainText('=HYPERLINK("http://elsewhere.invalid")');
	await page.keyboard.press('Escape');
	for (const screen of ['Xu hướng', 'So sánh', 'Hạn chế và phương hướng', 'Chất lượng dữ liệu', 'Báo cáo']) {
		await follow(page, screen);
		if (screen === 'Hạn chế và phương hướng') await expect(page.getByText(MARKUP).first()).toBeVisible();
		// What a chart says of what is pointed at.
		const chart = page.getByRole('main').getByRole('application').first();
		if ((await chart.count()) > 0) await chart.hover();
	}
	await follow(page, 'Khám phá');
	await page
		.getByRole('textbox', { name: 'Câu lệnh SQL' })
		.fill("SELECT words FROM statements WHERE province = 'Bến Tre'");
	await page.getByRole('button', { name: 'Chạy', exact: true }).click();
	await expect(page.getByRole('grid', { name: 'Kết quả' })).toContainText(MARKUP);

	expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
	await expect(page.locator('img[src="x"], a[href*="elsewhere"]')).toHaveCount(0);
});
