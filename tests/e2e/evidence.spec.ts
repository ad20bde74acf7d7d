import type { Locator, Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';

const ITEMS = '34 tin, bài và ảnh';

async function expectEvidenceOf34(page: Page): Promise<void> {
	const dialog = page.getByRole('dialog', { name: 'Căn cứ của số liệu' });
	await expect(dialog).toContainText('1 số liệu làm căn cứ');
	await expect(dialog.locator('q')).toHaveText(ITEMS);
	await expect(dialog).toContainText('Lạng Sơn · Tin, bài đăng trên Cổng/Trang TTĐT');
	await expect(dialog).toContainText('624/BC-STTTT · 15/5/2019');
	await expect(dialog).toContainText('Mục I.1.2, dòng 41');
	await expect(dialog).toContainText('reports/activities.csv, dòng 64');
}

async function expectEscapeReturnsTo(page: Page, opener: Locator): Promise<void> {
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(opener).toBeFocused();
}

const PLACES: readonly (readonly [string, string, readonly ((page: Page) => Locator)[]])[] = [
	['the overview', './', [(page) => page.getByRole('button', { name: new RegExp(`${ITEMS}`) })]],
	[
		'the comparison, on a card and in the table of what may be compared,',
		'compare/?indicator=portal_item_posted',
		[
			(page) => page.getByRole('figure').getByRole('button', { name: ITEMS, exact: true }),
			(page) =>
				page
					.getByRole('table', { name: 'Số liệu có thể đưa vào so sánh' })
					.getByRole('button', { name: ITEMS, exact: true })
		]
	]
];

for (const [name, address, places] of PLACES) {
	test(`a number of ${name} opens its evidence by mouse and by one key press`, async ({ page }) => {
		await openSettled(page, address);
		for (const find of places) {
			const number = find(page);
			await number.click();
			await expectEvidenceOf34(page);
			await expectEscapeReturnsTo(page, number);
			for (const key of ['Enter', 'Space']) {
				await number.press(key);
				await expectEvidenceOf34(page);
				await expectEscapeReturnsTo(page, number);
			}
		}
	});
}

test('a bar of a chart opens its evidence with two key presses', async ({ page }) => {
	await openSettled(page, 'trends/?indicator=portal_item_posted&province=qd124:20');
	const chart = page.getByRole('application');
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expectEvidenceOf34(page);
	await expectEscapeReturnsTo(page, chart);
});

test('a document of the timeline opens its particulars and the deadlines it sets', async ({ page }) => {
	await openSettled(page, './?province=qd124:67');
	const chart = page.getByRole('application');
	await chart.focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	const panel = page.getByRole('dialog', { name: 'Văn bản' });
	await expect(panel).toContainText('Đắk Nông · Năm 2024');
	await expect(panel).toContainText('reports/reports.csv');
	await expect(panel.getByRole('heading', { name: 'Thời hạn mà văn bản đặt ra' })).toBeVisible();
	await expectAccessible(page, { within: 'dialog[open]', bestPractice: true });
	await expect(panel).toContainText('14/6/2024');
	await expectEscapeReturnsTo(page, chart);
});

test('every number of the overview opens evidence that names its words, file and line', async ({ page }) => {
	await openSettled(page, './');
	for (const folded of await page.locator('main td details summary').all()) await folded.click();
	const numbers = await page.locator('main td').getByRole('button').all();
	expect(numbers.length).toBeGreaterThan(50);
	const dialog = page.getByRole('dialog');
	for (const number of numbers) {
		await number.click();
		await expect(dialog.getByRole('article').first()).toContainText(/reports\/activities\.csv, dòng \d+/);
		await expect(dialog.getByRole('article').first()).toContainText(
			/Nguyên văn:|Đếm từ danh sách trong báo cáo:/
		);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
	}
});

const CITED_34 =
	'Nguồn: “34 tin, bài và ảnh”, Báo cáo sơ kết số 624/BC-STTTT ngày 15 tháng 5 năm 2019 của Sở Thông tin và ' +
	'Truyền thông Lạng Sơn, Mục I.1.2, dòng 41 (tệp reports/activities.csv, dòng 64).';

async function openEvidenceOf34(page: Page): Promise<Locator> {
	await openSettled(page, './');
	const number = page.getByRole('button', { name: new RegExp(`${ITEMS}`) });
	await number.focus();
	await page.keyboard.press('Enter');
	return number;
}

test('the citation of a number is on the clipboard after one button, and on paper without buttons', async ({
	page,
	context
}) => {
	await test.step('the citation of a number is on the clipboard after one button, as text and as markup', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const number = await openEvidenceOf34(page);
		const button = page.getByRole('dialog').getByRole('button', { name: 'Chép trích dẫn' });
		await button.press('Enter');
		await expect(page.getByRole('dialog').locator('p[role=status]')).toHaveText('Đã chép trích dẫn.');
		await expect(button).toBeFocused();
		const copied = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const read = async (type: string) => (await item?.getType(type))?.text();
			return { plain: await read('text/plain'), html: await read('text/html') };
		});
		expect(copied.plain).toContain(
			'Tin, bài đăng trên Cổng/Trang TTĐT, Lạng Sơn, 6 tháng đầu năm 2019: 34 tin, bài và ảnh.'
		);
		expect(copied.plain).toContain(CITED_34);
		expect(copied.html).toContain(CITED_34);
		await expectEscapeReturnsTo(page, number);
	});
	await test.step('evidence is printed alone, with its citation and without its buttons', async () => {
		await page.getByRole('button', { name: new RegExp(ITEMS) }).press('Enter');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('dialog').getByText(CITED_34).filter({ visible: true })).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('main')).toHaveCount(0);
		const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })));
		const printed = text.map((words) => words.replace(/\s+/g, ' '));
		expect(printed).toHaveLength(1);
		expect(printed[0]).toContain('Căn cứ của số liệu');
		expect(printed[0]).toContain('reports/activities.csv, dòng 64');
	});
});

test('over plain http, where there is no clipboard, the citation is copied all the same', async ({
	page
}) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'clipboard');
		document.addEventListener('copy', (event) => {
			document.documentElement.dataset['copied'] = event.clipboardData?.getData('text/plain') ?? '';
		});
	});
	const number = await openEvidenceOf34(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Chép trích dẫn' }).click();
	await expect(page.getByRole('dialog').locator('p[role=status]')).toHaveText('Đã chép trích dẫn.');
	expect(await page.evaluate(() => document.documentElement.dataset['copied'])).toContain(CITED_34);
	await expectEscapeReturnsTo(page, number);
});

test('a remainder of the illustrative series is told as a sentence with a source for each term', async ({
	page
}) => {
	await openSettled(page, 'trends/?data=sample&indicator=leaflet&grain=half&province=qd124:84');
	await page.getByRole('radio', { name: 'Bảng số liệu' }).press('Space');
	const row = page
		.getByRole('row')
		.filter({ hasText: /suy ra: năm/ })
		.first();
	await row.getByRole('button').press('Enter');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText(/năm [\d.]+ − 6 tháng [\d.]+ = [\d.]+/);
	await expect(dialog.locator('ol').first().getByRole('listitem')).toHaveCount(2);
	for (const term of await dialog.locator('ol').first().getByRole('listitem').all())
		await expect(term).toContainText(
			/Báo cáo .+ số .+ ngày \d\d tháng \d+ năm \d{4} của .+ tệp sample\/activities\.csv, dòng [\d.]+/
		);
	await dialog.getByText('Trích dẫn', { exact: true }).click();
	await expect(dialog).toContainText('DỮ LIỆU MINH HỌA, không phải số liệu thật.');
});

test('open evidence is accessible, and fits 1280 and 320 px', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSettled(page, 'trends/?data=sample&indicator=leaflet&grain=half&province=qd124:84');
	await page.locator('main input[type=radio][value=table]').press('Space');
	await page.getByRole('row').filter({ hasText: 'suy ra: năm' }).first().getByRole('button').press('Enter');
	const dialog = page.getByRole('dialog');
	await dialog.locator('summary').click();
	await expect(dialog.getByRole('article').first()).toBeVisible();
	for (const width of [1280, 320]) {
		await page.setViewportSize({ width, height: 800 });
		await expectAccessible(page, { within: 'dialog', bestPractice: true });
		expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
	}
});
