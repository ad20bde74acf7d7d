import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { follow, load } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';

const panel = (page: Page, title: string): Locator => page.getByRole('dialog', { name: title, exact: true });
const said = (page: Page, words: string): Locator => page.getByRole('status').filter({ hasText: words });

async function openTool(page: Page, button: string, title: string): Promise<Locator> {
	await page.getByRole('button', { name: button, exact: true }).click();
	return panel(page, title);
}

/** Searches the board, which draws only what is in view. */
const find = (page: Page, text: string): Promise<void> =>
	page.getByLabel('Tìm trong hạn chế, phương hướng').fill(text);

/** Opens one statement of the board and one of the things that can be done to it. */
async function openStatement(page: Page, text: string, tool: string): Promise<void> {
	await find(page, text);
	await page.getByRole('button', { name: text, exact: true }).first().click();
	await page.getByRole('button', { name: new RegExp(`^${tool}.*: `) }).click();
}

const choose = (form: Locator, label: string, option: string): Promise<unknown> =>
	form.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });

async function save(form: Locator): Promise<void> {
	await form.getByRole('button', { name: 'Lưu', exact: true }).click();
}

/** Adds a statement to a document of the source data. */
async function add(page: Page, kind: string, text: string, category: string): Promise<void> {
	const form = await openTool(page, 'Thêm nội dung', 'Thêm nội dung vào văn bản');
	await choose(form, 'Văn bản (bắt buộc)', 'Đắk Nông, năm 2021');
	await form.getByRole('radio', { name: kind, exact: true }).check();
	await form.getByLabel('Nội dung, tóm tắt sát lời văn bản (bắt buộc)').fill(text);
	await choose(form, 'Nhóm', category);
	await save(form);
	await expect(form).toBeHidden();
}

test.beforeEach(async ({ page }) => openSettled(page, 'limitations/'));

test('a document that is not loaded is named with its province and period', async ({ page }) => {
	const form = await openTool(page, 'Thêm nội dung', 'Thêm nội dung vào văn bản');
	await choose(form, 'Văn bản (bắt buộc)', 'Văn bản khác, chưa nạp…');
	await form.getByLabel('Số hoặc tên văn bản (bắt buộc)').fill('77/BC-STTTT');
	await form.getByLabel('Tỉnh (bắt buộc)').fill('Tỉnh không có');
	await form.getByLabel('Kỳ báo cáo (bắt buộc)').fill('năm 2022');
	await form.getByLabel('Nội dung, tóm tắt sát lời văn bản (bắt buộc)').fill('Còn ít lớp tập huấn');
	await save(form);
	await expect(form.getByLabel('Tỉnh (bắt buộc)')).toHaveAttribute('aria-invalid', 'true');
	await form.getByLabel('Tỉnh (bắt buộc)').fill('Bến Tre');
	await save(form);
	await expect(form).toBeHidden();
	await find(page, 'Còn ít lớp tập huấn');
	await expect(page.getByText('Còn ít lớp tập huấn').first()).toBeVisible();
	await expect(page.locator('main')).toContainText('Bến Tre, năm 2022');
});

test('an edit keeps the imported text beside it, is there after a reload, and is taken back', async ({
	page
}) => {
	await openStatement(page, 'Không có phóng viên chuyên trách', 'Sửa');
	const form = panel(page, 'Sửa nội dung');
	await form.getByLabel('Nội dung, tóm tắt sát lời văn bản (bắt buộc)').fill('Thiếu phóng viên chuyên trách');
	await form.getByLabel('Người thực hiện').fill('Nguyễn Văn A');
	await save(form);
	await expect(said(page, 'Đã lưu: sửa')).toBeVisible();
	await page.reload();
	await openStatement(page, 'Thiếu phóng viên chuyên trách', 'Sửa');
	await expect(form.locator('blockquote')).toHaveText('Không có phóng viên chuyên trách');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Bỏ thay đổi: / }).click();
	await expect(said(page, 'Đã lưu: bỏ thay đổi của')).toBeVisible();
	await find(page, 'phóng viên chuyên trách');
	await expect(page.getByText('Không có phóng viên chuyên trách').first()).toBeVisible();
});

test('a statement is typed, found again, added and taken back; what is missing is said at its field', async ({
	page
}) => {
	await test.step('what is typed and not saved is there when the panel is opened again', async () => {
		const form = await openTool(page, 'Thêm nội dung', 'Thêm nội dung vào văn bản');
		await form.getByLabel('Nội dung, tóm tắt sát lời văn bản (bắt buộc)').fill('Viết dở');
		await page.keyboard.press('Escape');
		await openTool(page, 'Thêm nội dung', 'Thêm nội dung vào văn bản');
		await expect(form.getByLabel('Nội dung, tóm tắt sát lời văn bản (bắt buộc)')).toHaveValue('Viết dở');
		await form.getByRole('button', { name: 'Bỏ bản viết dở' }).click();
		await expect(form.getByLabel('Nội dung, tóm tắt sát lời văn bản (bắt buộc)')).toHaveValue('');
	});
	await test.step('a statement is added; what is missing is said at its field; the step is undone', async () => {
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		const form = await openTool(page, 'Thêm nội dung', 'Thêm nội dung vào văn bản');
		await save(form);
		await expect(form.getByRole('alert')).toContainText('Chưa lưu được');
		await expectAccessible(page, { within: 'dialog[open]', bestPractice: true });
		await expect(form.getByLabel('Nội dung, tóm tắt sát lời văn bản (bắt buộc)')).toHaveAttribute(
			'aria-invalid',
			'true'
		);
		await page.keyboard.press('Escape');
		await add(page, 'Hạn chế', '=Thiếu tài liệu tiếng dân tộc', 'Nội dung, hình thức');
		await expect(said(page, 'Đã lưu: thêm “=Thiếu tài liệu tiếng dân tộc”.')).toBeVisible();
		await find(page, 'tài liệu tiếng dân tộc');
		const added = page.getByRole('button', { name: '=Thiếu tài liệu tiếng dân tộc', exact: true });
		await expect(added.first()).toBeVisible();
		await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click();
		await expect(added).toHaveCount(0);
		await expect(said(page, 'Đã hoàn tác')).toBeVisible();
	});
});

test('statements are split, merged, and put into a category, and links go with the part that is chosen', async ({
	page
}) => {
	await test.step('a statement is split: the part that is chosen keeps the link', async () => {
		await openStatement(page, 'Cộng đồng chưa cùng tham gia', 'Tách');
		const form = panel(page, 'Tách một nội dung');
		await form.getByLabel('Nội dung phần 1 (bắt buộc)').fill('Người dân chưa tham gia');
		await save(form);
		await expect(form.getByLabel('Nội dung phần 2 (bắt buộc)')).toHaveAttribute('aria-invalid', 'true');
		await expectAccessible(page, { within: 'dialog[open]', bestPractice: true });
		await form.getByLabel('Nội dung phần 2 (bắt buộc)').fill('Đoàn thể chưa tham gia');
		for (const box of await form.getByLabel('Phần 1', { exact: true }).all()) await box.check();
		await save(form);
		await expect(said(page, 'Đã lưu: tách thành 2 phần.')).toBeVisible();
		await find(page, 'chưa tham gia');
		const card = (text: string) => page.getByRole('article').filter({ hasText: text });
		await expect(card('Người dân chưa tham gia').first()).toContainText('trực tiếp');
		await expect(card('Đoàn thể chưa tham gia').first()).toContainText('Chưa được đáp ứng');
	});
	await test.step('statements are merged, and several are put into a category at once', async () => {
		await openStatement(page, 'Tin, bài, ảnh về đề tài còn ít', 'Gộp');
		const merging = panel(page, 'Gộp nhiều nội dung');
		await merging.getByRole('checkbox', { name: 'Không có phóng viên chuyên trách' }).check();
		await merging.getByLabel('Nội dung sau khi gộp (bắt buộc)').fill('Ít tin, bài vì thiếu phóng viên');
		await save(merging);
		await expect(said(page, 'Đã lưu: gộp 2 nội dung thành một.')).toBeVisible();
		await find(page, 'vì thiếu phóng viên');
		await expect(page.getByText('Ít tin, bài vì thiếu phóng viên').first()).toBeVisible();
		const form = await openTool(page, 'Xếp nhóm', 'Xếp nhóm nhiều nội dung');
		await form.getByLabel('Tìm trong nội dung').fill('phong vien');
		await form.getByRole('button', { name: 'Chọn cả 1' }).click();
		await choose(form, 'Xếp vào nhóm', 'Nhân lực');
		await save(form);
		await expect(said(page, 'Đã lưu: xếp 1 nội dung vào nhóm Nhân lực.')).toBeVisible();
	});
});

test('a document is recorded as having no limitations section, which is no answer, and that is taken back', async ({
	page
}) => {
	const adding = await openTool(page, 'Thêm nội dung', 'Thêm nội dung vào văn bản');
	await choose(adding, 'Văn bản (bắt buộc)', 'Văn bản khác, chưa nạp…');
	await adding.getByLabel('Số hoặc tên văn bản (bắt buộc)').fill('77/BC-STTTT');
	await adding.getByLabel('Tỉnh (bắt buộc)').fill('Bến Tre');
	await adding.getByLabel('Kỳ báo cáo (bắt buộc)').fill('năm 2022');
	await adding.getByRole('radio', { name: 'Phương hướng' }).check();
	await adding.getByLabel('Nội dung, tóm tắt sát lời văn bản (bắt buộc)').fill('Mở lớp tập huấn');
	await save(adding);
	await expect(adding).toBeHidden();
	const row = page
		.getByRole('table', { name: 'Theo từng văn bản' })
		.getByRole('row')
		.filter({ hasText: 'Bến Tre, năm 2022' });
	await expect(row).toContainText('Chưa rõ có mục hạn chế');
	const form = await openTool(page, 'Văn bản không có mục hạn chế', 'Văn bản không có mục hạn chế');
	await save(form);
	await expect(row).toContainText('Không nêu hạn chế');
	await expect(row).not.toContainText('%');
	await openTool(page, 'Văn bản không có mục hạn chế', 'Văn bản không có mục hạn chế');
	await form.getByRole('button', { name: /^Bỏ ghi: Bến Tre/ }).click();
	await page.keyboard.press('Escape');
	await expect(row).toContainText('Chưa rõ có mục hạn chế');
});

test('a category is renamed and given back its name; one that was added is removed with its statements moved', async ({
	page
}) => {
	const lists = await openTool(page, 'Danh mục nhóm', 'Danh mục nhóm');
	await lists.getByRole('button', { name: 'Sửa nhóm Nhân lực' }).click();
	await lists.getByLabel('Tên nhóm (bắt buộc)').fill('Phối hợp');
	await save(lists);
	await expect(lists).toContainText('Tên này đã là của nhóm Phối hợp.');
	await expectAccessible(page, { within: 'dialog[open]', bestPractice: true });
	await lists.getByLabel('Tên nhóm (bắt buộc)').fill('Con người, biên chế');
	await save(lists);
	await lists.getByRole('button', { name: 'Trả nhóm Con người, biên chế về tên có sẵn' }).click();
	await expect(lists.getByRole('button', { name: 'Sửa nhóm Nhân lực' })).toBeVisible();
	await lists.getByRole('button', { name: 'Thêm nhóm' }).click();
	await lists.getByLabel('Tên nhóm (bắt buộc)').fill('Ngôn ngữ');
	await save(lists);
	await expect(lists.getByRole('button', { name: 'Bỏ nhóm Ngôn ngữ' })).toBeVisible();
	await page.keyboard.press('Escape');
	await add(page, 'Hạn chế', 'Thiếu tài liệu song ngữ', 'Ngôn ngữ');
	await openTool(page, 'Danh mục nhóm', 'Danh mục nhóm');
	await lists.getByRole('button', { name: 'Bỏ nhóm Ngôn ngữ' }).click();
	await choose(lists, '1 nội dung đang thuộc nhóm này. Chuyển sang nhóm:', 'Nội dung, hình thức');
	await lists.getByRole('button', { name: 'Bỏ nhóm', exact: true }).last().click();
	await expect(lists.getByRole('button', { name: 'Bỏ nhóm Ngôn ngữ' })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await find(page, 'song ngữ');
	await expect(page.getByRole('article').filter({ hasText: 'Thiếu tài liệu song ngữ' })).toContainText(
		'Nội dung, hình thức'
	);
});

/** What a click hands to the browser as files: their names and bytes. */
async function takeOut(page: Page, count: number): Promise<readonly { name: string; buffer: Buffer }[]> {
	const files: Download[] = [];
	const collect = (download: Download): number => files.push(download);
	page.on('download', collect);
	const form = await openTool(page, 'Tải quyết định (CSV)', 'Quyết định ra tệp CSV');
	await form.getByRole('button', { name: 'Tải tất cả' }).click();
	await expect.poll(() => files.length).toBe(count);
	page.off('download', collect);
	await page.keyboard.press('Escape');
	return Promise.all(
		files.map(async (file) => ({ name: file.suggestedFilename(), buffer: await readFile(await file.path()) }))
	);
}

test('decisions go out as files and, brought in elsewhere, come out the same to the byte', async ({
	page
}) => {
	const lists = await openTool(page, 'Danh mục nhóm', 'Danh mục nhóm');
	await lists.getByRole('button', { name: 'Thêm nhóm' }).click();
	await lists.getByLabel('Tên nhóm (bắt buộc)').fill('Ngôn ngữ tuyên truyền');
	await save(lists);
	await expect(lists.getByRole('status')).toContainText('thêm nhóm Ngôn ngữ tuyên truyền');
	await page.keyboard.press('Escape');
	await add(page, 'Hạn chế', '=cmd|"/c calc"!A1, thiếu tài liệu', 'Ngôn ngữ tuyên truyền');
	await openStatement(page, 'Cộng đồng chưa cùng tham gia', 'Tách');
	const split = panel(page, 'Tách một nội dung');
	await split.getByLabel('Nội dung phần 2 (bắt buộc)').fill('Phần hai');
	for (const box of await split.getByLabel('Phần 2', { exact: true }).all()) await box.check();
	await save(split);
	await expect(split).toBeHidden();
	const files = await takeOut(page, 3);
	expect(files.map(({ name }) => name).sort()).toEqual([
		'quyet-dinh-lien-ket.csv',
		'quyet-dinh-nhom.csv',
		'quyet-dinh-noi-dung.csv'
	]);
	expect(files.map(({ buffer }) => buffer.toString()).join('')).toContain(`"'=cmd|""/c calc""!A1`);

	await follow(page, 'Nhập dữ liệu');
	await page.getByRole('button', { name: 'Tạo mới' }).click();
	await page.getByLabel('Tên không gian làm việc').fill('Máy khác');
	await page.getByRole('button', { name: 'Lưu tên' }).click();
	await page.getByLabel('Chọn tệp').setInputFiles(files.map((file) => ({ ...file, mimeType: 'text/csv' })));
	for (const { name } of files) await load(page, name);
	await follow(page, 'Hạn chế và phương hướng');
	await find(page, 'thiếu tài liệu');
	await expect(page.getByText('thiếu tài liệu').first()).toBeVisible();
	const again = await takeOut(page, 3);
	const textOf = (list: typeof files) => new Map(list.map(({ name, buffer }) => [name, buffer.toString()]));
	expect(textOf(again)).toEqual(textOf(files));
});
