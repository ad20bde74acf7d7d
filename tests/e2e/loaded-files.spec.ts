import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import {
	benTre,
	bring,
	card,
	choose,
	csv,
	enter,
	expectCard,
	expectCounts,
	files,
	follow,
	GOOD,
	HEADER,
	load,
	openPart,
	rowOf,
	rowsOf
} from './bring-in';
import { readBook } from '../export/read-book';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';

test.beforeEach(async ({ page }) => openSettled(page, 'data/'));

/** The amounts of Bến Tre that the overview shows. */
async function expectAmounts(page: Page, amounts: readonly string[]): Promise<void> {
	await follow(page, 'Tổng quan');
	await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
	await expect(benTre(page).getByRole('button')).toHaveCount(amounts.length);
	for (const amount of amounts) await expect(benTre(page).getByText(amount)).toBeVisible();
	await follow(page, 'Nhập dữ liệu');
}

test('replacing a file shows new, changed, same and removed before, and only the new figures after', async ({
	page
}) => {
	const former = rowsOf('bản 1.csv', ['Tờ rơi', '100 tờ'], ['Mít tinh', '3 cuộc'], ['Pa nô', '8 tấm']);
	const latter = rowsOf('bản 2.csv', ['Tờ rơi', '150 tờ'], ['Mít tinh', '3 cuộc'], ['Băng rôn', '20 cái']);
	await bring(page, former);
	await choose(page, latter);
	const replaces = card(page, latter.name).getByRole('combobox', { name: 'Thay cho tệp' });
	await replaces.selectOption({ label: former.name });
	const change = await openPart(page, latter.name, 'So với số liệu đã nạp');
	await expect(change.locator('summary')).toContainText('Mới 1 · thay đổi 1 · như cũ 1 · không còn 1');
	const rows = change.getByRole('row');
	await expect(rows.filter({ hasText: 'Thay đổi' })).toContainText('150 tờ');
	await expect(rows.filter({ hasText: 'Thay đổi' })).toContainText(`100 tờ (${former.name}, dòng 2)`);
	await expect(rows.filter({ hasText: 'Không còn' })).toContainText('8 tấm');
	await expect(rows.filter({ hasText: 'Băng rôn' })).toContainText('20 cái');
	await load(page, latter.name);
	await expect(rowOf(page, former.name)).toHaveCount(0);
	await expectAmounts(page, ['150 tờ', '3 cuộc', '20 cái']);

	await page.getByRole('button', { name: `Hoàn tác: Nạp ${latter.name}` }).click();
	await expect(rowOf(page, former.name)).toHaveCount(1);
	await expect(rowOf(page, latter.name)).toHaveCount(0);
	await expectAmounts(page, ['100 tờ', '3 cuộc', '8 tấm']);
});

test('everything leaves as one workbook: the figures of a file and of the documents, its hash, what was done', async ({
	page
}) => {
	await bring(page, rowsOf('của tôi.csv', ['Tờ rơi', 'trên 1.200 tờ']));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Tải toàn bộ ra Excel' }).click()
	]);
	await expect(page.getByText(`Đã tạo tệp ${download.suggestedFilename()}.`).first()).toBeVisible();
	const { book } = readBook(new Uint8Array(await readFile(await download.path())));
	const rowsIn = (sheet: string): number => Number(/\d+$/.exec(book.Sheets[sheet]?.['!ref'] ?? '')?.[0]) - 1;
	expect([rowsIn('Số liệu'), rowsIn('Tệp'), rowsIn('Các bước đã làm')]).toEqual([65, 7, 1]);
	const texts = Object.values(book.Sheets['Số liệu'] ?? {}).flatMap((cell: unknown) =>
		typeof cell === 'object' && cell !== null && 'w' in cell ? [cell.w] : []
	);
	expect(texts).toEqual(expect.arrayContaining(['trên 1.200 tờ', '> 1,200', 'của tôi.csv']));
});

test('a loaded file is undone and done again, switched off and on, removed and taken back', async ({
	page
}) => {
	await bring(page, GOOD);
	await test.step('an import is undone whole, and done again', async () => {
		await page.getByRole('button', { name: `Hoàn tác: Nạp ${GOOD.name}` }).click();
		await expect(rowOf(page, GOOD.name)).toHaveCount(0);
		await expect(
			page.getByRole('status').filter({ hasText: `Đã hoàn tác: Nạp ${GOOD.name}.` })
		).toBeVisible();
		await follow(page, 'Tổng quan');
		await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
		await expect(benTre(page)).toHaveCount(0);
		await page.reload();
		await follow(page, 'Nhập dữ liệu');
		await page.getByRole('button', { name: `Làm lại: Nạp ${GOOD.name}` }).click();
		await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
		await expectAmounts(page, ['> 4.500 tờ', '7 cuộc']);
	});
	await test.step('a file is switched off and on; its figures go and come back', async () => {
		await page.getByRole('button', { name: `Tạm tắt tệp ${GOOD.name}` }).click();
		await expect(rowOf(page, GOOD.name)).toContainText('Đang tắt');
		await follow(page, 'Tổng quan');
		await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
		await expect(benTre(page)).toHaveCount(0);
		await follow(page, 'Nhập dữ liệu');
		await page.getByRole('button', { name: `Dùng lại tệp ${GOOD.name}` }).click();
		await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
		await expectAmounts(page, ['> 4.500 tờ', '7 cuộc']);
	});
	await test.step('a removed file is taken back by undoing, and its figures with it', async () => {
		await page.getByRole('button', { name: `Bỏ tệp ${GOOD.name}` }).click();
		await expect(rowOf(page, GOOD.name)).toHaveCount(0);
		await page.getByRole('button', { name: 'Hoàn tác: bỏ tệp' }).click();
		await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
		await expectAmounts(page, ['> 4.500 tờ', '7 cuộc']);
	});
});

test('a loaded file is looked at again and its decisions changed', async ({ page }) => {
	const file = rowsOf('xem lại.csv', ['Tờ rơi', '100 tờ'], ['Mít tinh', 'đã làm rất tốt']);
	await bring(page, file);
	await expectCounts(page, file.name, [2, 1, 1, 0]);
	await page.getByRole('button', { name: `Xem và chỉnh tệp ${file.name}` }).click();
	await expect(card(page, file.name)).toContainText('Đang chỉnh tệp đã nạp');
	const opened = page.getByText(`Tệp ${file.name} đang mở để chỉnh`);
	await expect(opened).toHaveCount(1);
	const held = await openPart(page, file.name, 'Dòng giữ lại và để riêng');
	await held.getByRole('button', { name: 'Sửa dòng 3' }).click();
	await held.getByLabel('Số lượng', { exact: true }).fill('6 cuộc');
	await held.getByRole('button', { name: 'Kiểm tra lại' }).click();
	await expectCard(page, file.name, [2, 2, 0, 0]);
	await card(page, file.name).getByRole('button', { name: 'Lưu thay đổi' }).click();
	await expect(card(page, file.name)).toHaveCount(0);
	await expect(opened).toHaveCount(0);
	await expectCounts(page, file.name, [2, 2, 0, 0]);
	await expectAmounts(page, ['100 tờ', '6 cuộc']);

	await page.reload();
	await expectCounts(page, file.name, [2, 2, 0, 0]);
	await page.getByRole('button', { name: 'Hoàn tác: chỉnh cách đọc tệp' }).click();
	await expectCounts(page, file.name, [2, 1, 1, 0]);
});

test('a wrong amount of a loaded file is corrected by its line; what was imported stays in its evidence', async ({
	page
}) => {
	await bring(page, GOOD);
	await page.getByRole('button', { name: `Xem và chỉnh tệp ${GOOD.name}` }).click();
	await expect(card(page, GOOD.name)).toContainText('Đang chỉnh tệp đã nạp');
	await page.getByLabel('Người thực hiện').first().fill('Nguyễn Thị Lan');
	const part = await openPart(page, GOOD.name, 'Sửa một số liệu đã đọc được');
	await part.getByLabel('Dòng trong tệp').fill('99');
	await expect(part).toContainText('Dòng này không có số liệu nào nạp được.');
	await part.getByLabel('Dòng trong tệp').fill('3');
	const amount = part.getByLabel(/Mít tinh.*năm 2021/);
	await expect(amount).toHaveValue('07 cuộc');
	await amount.fill('17 cuộc');
	await part.getByRole('button', { name: 'Kiểm tra lại' }).click();
	const change = await openPart(page, GOOD.name, 'So với số liệu đã nạp');
	await expect(change).toContainText('thay đổi 1 · như cũ 1');
	await card(page, GOOD.name).getByRole('button', { name: 'Lưu thay đổi' }).click();
	await expect(card(page, GOOD.name)).toHaveCount(0);

	await expectAmounts(page, ['> 4.500 tờ', '17 cuộc']);
	await follow(page, 'Tổng quan');
	await benTre(page)
		.getByRole('button', { name: /17 cuộc/ })
		.click();
	await expect(page.getByRole('dialog')).toContainText(/“07 cuộc” thành “17 cuộc”, Nguyễn Thị Lan/);
});

const TYPED = {
	'Tỉnh (bắt buộc)': 'Bến Tre',
	'Chỉ tiêu (bắt buộc)': 'Tờ rơi',
	'Kỳ báo cáo (bắt buộc)': 'năm 2022',
	'Số lượng, như văn bản ghi (bắt buộc)': 'hơn 612 tờ',
	'Số văn bản': '77/BC-STTTT',
	'Người thực hiện': 'Trần Văn Bình'
};

test('a figure entered by hand appears with its author and time; the imported one stays', async ({
	page
}) => {
	await bring(page, GOOD);
	await enter(page, TYPED);
	const said = 'Đã lưu số liệu nhập tay: Bến Tre · Tờ rơi · năm 2022 · hơn 612 tờ.';
	await expect(page.getByText(said)).toBeVisible();
	await expectAmounts(page, ['> 4.500 tờ', '7 cuộc', '> 612 tờ']);
	await page.reload();
	await follow(page, 'Tổng quan');
	await benTre(page)
		.getByRole('button', { name: /612 tờ/ })
		.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('q')).toHaveText('hơn 612 tờ');
	await expect(dialog).toContainText(/Nhập tay: Trần Văn Bình, \d{1,2}\/\d{1,2}\/\d{4}/);
	await expect(dialog).toContainText('77/BC-STTTT');
	await page.keyboard.press('Escape');

	await follow(page, 'Nhập dữ liệu');
	await page.getByRole('button', { name: 'Bỏ số liệu Bến Tre · Tờ rơi · năm 2022 · hơn 612 tờ' }).click();
	await expectAmounts(page, ['> 4.500 tờ', '7 cuộc']);
});

test('what can not be read is refused in words, and its findings are downloaded as CSV', async ({ page }) => {
	await test.step('a figure that can not be read is refused in words, and nothing is kept', async () => {
		const before = await files(page).count();
		await enter(page, { ...TYPED, 'Tỉnh (bắt buộc)': 'Bến Che' });
		await expect(page.getByText('Chưa lưu được. Xem các điểm cần sửa:')).toBeVisible();
		await expectAccessible(page);
		await expect(page.getByRole('listitem').filter({ hasText: 'Chưa rõ tỉnh' })).toContainText('Bến Che');
		await page.reload();
		await expect(files(page)).toHaveCount(before);
		await expect(page.getByRole('heading', { name: 'Số liệu nhập tay', exact: true })).toHaveCount(0);
	});
	await test.step('findings are downloaded as CSV that reads back exactly as shown, formulas disarmed', async () => {
		const faulty = csv(
			'phát hiện.csv',
			HEADER,
			'Bến Che;Tờ rơi;ma túy;năm 2021;"10 ""tờ""";tờ;;;;',
			'=1+1;Tờ rơi;ma túy;năm 2021;10 tờ;tờ;;;;'
		);
		await choose(page, faulty);
		await openPart(page, faulty.name, 'Dòng giữ lại và để riêng');
		const table = card(page, faulty.name).getByRole('table', { name: 'Những điểm cần kiểm tra' });
		const shown = await table
			.getByRole('row')
			.evaluateAll((rows) =>
				rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''))
			);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			card(page, faulty.name).getByRole('button', { name: 'Tải danh sách (CSV)' }).click()
		]);
		expect(download.suggestedFilename()).toBe('phat-hien.csv');
		const text = await readFile(await download.path(), 'utf8');
		expect(text.startsWith('\uFEFF')).toBe(true);
		const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
		expect(errors).toEqual([]);
		expect(data).toHaveLength(shown.length);
		const [header, ...records] = data;
		expect(header).toEqual(['Mức', 'Vấn đề', 'Tệp', 'Dòng', 'Cột', 'Giá trị', 'Giải thích']);
		expect(records.map(([, title, , line, column]) => [title, line, column])).toContainEqual([
			'Chưa rõ tỉnh',
			'2',
			'Tỉnh'
		]);
		const formula = records.find(([, , , line]) => line === '3');
		expect(formula?.[5]).toBe("'=1+1");
		expect(records.every((cells) => cells.every((cell) => !/^[=+@-]/.test(cell)))).toBe(true);
		for (const [at, cells] of records.entries()) {
			const words = shown[at + 1]?.join('\n') ?? '';
			for (const cell of [cells[0], cells[1], cells[6]]) expect(words).toContain(cell);
		}
	});
});
