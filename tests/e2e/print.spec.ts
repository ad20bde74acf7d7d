import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { expect, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

/** The width between the margins of an upright A4 page at 96 px an inch. */
const A4_TEXT = { width: 680, height: 1000 };

/** Every screen with words that it prints. */
const PRINTED = [
	['', '34 tin, bài và ảnh'],
	['trends/?indicator=portal_item_posted', 'Tin, bài đăng trên Cổng/Trang TTĐT'],
	['compare/?indicator=portal_item_posted', '34 tin, bài và ảnh'],
	['limitations/', '7/12 hạn chế đã nêu'],
	['quality/', '17 phát hiện:'],
	['?data=sample', 'Mọi số liệu trên trang này được tạo ra để minh họa']
] as const;

test('every screen prints its content without the controls around it', async ({ page }) => {
	await page.setViewportSize(A4_TEXT);
	await openSettled(page, 'briefing/');
	for (const [screen, words] of PRINTED)
		await test.step(`/${screen}`, async () => {
			await leadTo(page, `./${screen}`);
			await expect(page.getByRole('button', { name: 'In trang này' })).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			await expect(page.getByText(/^In ngày \d/)).toBeVisible();
			await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
			await expect(page.getByRole('search')).toBeHidden();
			await expect(page.getByRole('navigation')).toBeHidden();
			await expect(page.getByRole('combobox')).toHaveCount(0);
			await expect(page.getByRole('button', { name: 'In trang này' })).toBeHidden();
			const beyond = await page
				.locator('main :is(figure, table, svg)')
				.evaluateAll(
					(all, width) =>
						all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > width + 1)
							.length,
					A4_TEXT.width
				);
			expect(beyond, 'pictures and tables beyond the paper').toBe(0);
			const clipped = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('main *')]
					.filter((element) => element.checkVisibility() && getComputedStyle(element).overflowX !== 'visible')
					.filter((element) => !element.matches('.visually-hidden, svg, svg *'))
					.filter((element) => element.scrollWidth > element.clientWidth + 1)
					.map(
						(element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 60)}`
					)
			);
			expect(clipped).toEqual([]);
			const excess = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(excess, 'pixels beyond the paper').toBeLessThanOrEqual(0);
			await page.evaluate(() => dispatchEvent(new Event('afterprint')));
			await page.emulateMedia({ media: null });
		});
});

test('a screen printed as it stands draws its charts and its tables for the paper', async ({ page }) => {
	await openSettled(page, './trends/?data=sample');
	await test.step('a screen printed as it stands draws its charts anew, whole, at the width of the paper', async () => {
		const picture = page.locator('main .chart .host');
		const widthOf = async () => Number(await picture.locator('svg').first().getAttribute('width'));
		await expect(picture).toContainText('Trà Vinh · minh họa · mua bán người');
		const onScreen = await widthOf();
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await widthOf()).toBeLessThanOrEqual(A4_TEXT.width);
		await expect(picture).toContainText('Nghệ An · minh họa · mua bán người');
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await widthOf()).toBe(onScreen);
	});
	await test.step('a table that goes on names every column again on each page', async () => {
		await page.getByRole('radio', { name: 'Bảng số liệu' }).check();
		const heads = await page.getByRole('columnheader').allTextContents();
		const { pages } = await printPages(page);
		const withRows = pages.filter((words) => /Trà Vinh · minh họa/.test(words));
		expect(withRows.length).toBeGreaterThan(1);
		for (const words of withRows) for (const head of heads) expect(words).toContain(head.trim());
		expect(pages.length, 'pages of 500 rows').toBeLessThanOrEqual(22);
	});
});

/** The words of each page of paper, and whether the first of them lies. */
async function printPages(page: Page): Promise<{ pages: readonly string[]; lies: boolean }> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const [, width = '0', height = '0'] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
	const { text } = await extractText(new Uint8Array(pdf));
	return { pages: text.map((words) => words.replace(/\s+/g, ' ')), lies: Number(width) > Number(height) };
}

/** Screens with a picture: words of it, the most pages they may take, and words that stand anywhere. */
const PICTURES = [
	['?data=sample', 'Sơ kết', 6, ['In ngày', 'Bộ lọc: không lọc']],
	['trends/?data=sample', 'Trà Vinh · minh họa', 2, []],
	// What is compared, and not the hundreds that could be.
	['compare/?data=sample', '1. Nghệ An', 2, ['182 tin, bài', '99 tin, bài', '61 tin, bài']]
] as const;

test('a screen begins its picture on the first page, and says its source where it ends', async ({ page }) => {
	await openSettled(page, './briefing/?data=sample');
	for (const [screen, inPicture, mostPages, inText] of PICTURES)
		await test.step(`/${screen}`, async () => {
			await leadTo(page, `./${screen}`);
			const title = await page.locator('main figure .title').first().textContent();
			const source = await page.locator('main figure figcaption').first().textContent();
			const { pages } = await printPages(page);
			expect(pages[0]).toContain(title);
			expect(pages[0]).toContain(inPicture);
			const last = pages.findLast((words) => words.includes(source?.trim().slice(0, 12) ?? ''));
			expect(last).toMatch(/Nghệ An|Lạng Sơn/);
			expect(pages.length).toBeLessThanOrEqual(mostPages);
			// In the top margin, from the second page on.
			for (const [at, words] of pages.entries())
				expect(words.trim().startsWith(`${String(at + 1)} `)).toBe(at > 0);
			for (const words of inText) expect(pages.join(' ')).toContain(words);
			// No group of the table of figures stands without its rows.
			for (const words of pages) if (words.includes('Ấn phẩm, trực quan')) expect(words).toContain('Tờ rơi');
		});
});

test('a dark screen prints on white: no word of a picture is in the ink of the dark theme', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openSettled(page, './compare/?data=sample');
	const inks = () =>
		page
			.locator('main .chart svg text')
			.evaluateAll((words) => words.map((word) => word.getAttribute('fill') ?? ''));
	const onScreen = new Set(await inks());
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const onPaper = await inks();
	expect(onPaper.length).toBeGreaterThan(5);
	expect(onPaper.filter((ink) => onScreen.has(ink))).toEqual([]);
});

test('the button prints, by keyboard too, and names the file after the screen, what is chosen and the day', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.print = () => {
			dispatchEvent(new Event('beforeprint'));
			document.documentElement.dataset['printedAs'] = document.title;
			dispatchEvent(new Event('afterprint'));
		};
	});
	await openSettled(page, './trends/?province=qd124:84&lang=en');
	const title = await page.title();
	await page.getByRole('button', { name: 'Print this page' }).press('Enter');
	const name = await page.locator('html').getAttribute('data-printed-as');
	expect(name).toMatch(/^trends_[a-z-]*tra-vinh_\d{8}$/);
	expect(await page.title()).toBe(title);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Filters: Province: Tra Vinh')).toBeVisible();
});

test('a result of many columns is cut into tables that can be read, the first column before each', async ({
	page
}) => {
	await openSettled(page, './explore/');
	await page.getByRole('textbox').first().fill('SELECT * FROM figures LIMIT 12');
	await page.getByRole('button', { name: 'Chạy', exact: true }).click();
	await expect(page.getByRole('grid').or(page.getByRole('table')).first()).toBeVisible();
	const { pages, lies } = await printPages(page);
	for (const name of ['superior_doc_dissem', 'period_start', 'indicator_name'])
		expect(pages.join(' ')).toContain(name);
	expect(pages.length).toBeLessThanOrEqual(5);
	expect(lies).toBe(true);
});

test('all limitations that are followed stand on paper, not only those drawn so far', async ({ page }) => {
	await openSettled(page, './limitations/?data=sample&show=follow_up');
	const drawn = await page.locator('main article').count();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('main article')).toHaveCount(193);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('main article')).toHaveCount(drawn);
});
