import type { Browser, Locator, Page } from 'playwright';
import type { FilterChange } from './filter-changes';
import { guardPage } from './guard-page';
import type { FilterColumn } from './peers/pages/peer';
import { firstLine, notMeasured, stoppedAfter, type Measured } from './results';
import { useBuiltApp } from './use-built-app';
import { watchGaps } from './watch-gaps';
import { watchMemory } from './watch-memory';
import { screenSettled, watchScreen } from './watch-screen';

/** How the application's filters are called on its screen. */
const LABELS: Readonly<Record<FilterColumn, string>> = {
	province: 'Tỉnh, thành phố',
	topic: 'Lĩnh vực',
	channel: 'Hình thức'
};
const CHART = 'main .host :is(svg, canvas)';
const LOADED = /^Đã nạp và lưu:/;

async function openPage(browser: Browser, withinMs: number): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		locale: 'vi-VN',
		// Started by every visit, it would fetch the whole application in the middle of what is measured.
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	page.setDefaultTimeout(withinMs);
	await watchScreen(page);
	return page;
}

async function firstChart(page: Page): Promise<void> {
	await page.locator(CHART).first().waitFor();
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}

async function openTrends(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Xu hướng' }).first().click();
	await firstChart(page);
}

async function openSaved(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await firstChart(page);
}

async function openData(page: Page, address: string): Promise<void> {
	await page.goto(`${address}data/?lang=vi&data=sample`);
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	await screenSettled(page);
}

/** The button that loads all files at once; there as soon as each of them is ready. */
function loadButton(page: Page, files: number): Locator {
	const name = files === 1 ? 'Nạp tệp này' : `Nạp cả ${String(files)} tệp`;
	return page.getByRole('button', { name, exact: true });
}

/** Chooses the files on the screen *Nhập dữ liệu* and waits until each is read, checked and ready to be loaded. */
async function readFiles(page: Page, files: readonly string[]): Promise<void> {
	await page.getByLabel('Chọn tệp').setInputFiles([...files]);
	await loadButton(page, files.length).waitFor();
}

/** Loads what was read, and waits until it is kept and can be asked about. */
async function loadFiles(page: Page, files: number): Promise<void> {
	await loadButton(page, files).click();
	// The card goes as soon as the file is kept; what was loaded is said only once it can be asked about.
	await page.getByRole('status').filter({ hasText: LOADED }).waitFor();
}

/** One click on a value of a filter; gives the ms to all answers of the screen drawn. */
async function changeFilter(page: Page, { column, value }: FilterChange): Promise<number> {
	const search = page.getByRole('search');
	const name = LABELS[column];
	await search.getByRole('button', { name }).click();
	const box = search.getByRole('group', { name }).getByRole('checkbox', { name: value }).first();
	await box.waitFor();
	await screenSettled(page);
	const from = await box.evaluate((input: HTMLInputElement) => {
		const now = performance.now();
		input.click();
		return now;
	});
	const to = await screenSettled(page);
	await page.keyboard.press('Escape');
	return to - from;
}

/**
 * Lets the built application read the files through its own screens and answer the changes on *Xu hướng*, then opens it
 * anew with what it kept. `steps` are, in ms: `start` (the screen *Nhập dữ liệu* with its engine), `read` (checked, ready to be loaded), `load` (kept and answerable), `draw`
 * (from the click on *Xu hướng* to its first chart) and `reopen` (from the address to the first chart of the saved
 * workspace).
 */
export function measureApp(
	size: string,
	files: readonly string[],
	changes: readonly FilterChange[],
	withinMs: number
): Promise<Measured> {
	return useBuiltApp(async (browser, address) => {
		const memory = await watchMemory(browser);
		let measured = notMeasured('app', size);
		try {
			const page = await openPage(browser, withinMs);
			const guard = guardPage(page, withinMs);
			const step = async (name: string, work: Promise<void>): Promise<void> => {
				const from = performance.now();
				await guard(work);
				const ms = performance.now() - from;
				measured = { ...measured, steps: { ...measured.steps, [name]: ms } };
			};
			await step('start', openData(page, address));
			const longestGap = await watchGaps(page);
			await step('read', readFiles(page, files));
			await step('load', loadFiles(page, files.length));
			await step('draw', openTrends(page));
			const { read = 0, load = 0, draw = 0 } = measured.steps;
			measured = { ...measured, firstChart: read + load + draw, importPeak: await memory.peak() };
			await guard(screenSettled(page));
			measured = { ...measured, longestGap: { load: await longestGap(), changes: null } };
			const until = performance.now() + withinMs;
			let failure = '';
			for (const change of changes) {
				if (performance.now() > until) {
					failure = stoppedAfter(measured.changes.length, withinMs).message;
					break;
				}
				measured = { ...measured, changes: [...measured.changes, await guard(changeFilter(page, change))] };
			}
			if (changes.length > 0)
				measured = { ...measured, longestGap: { ...measured.longestGap, changes: await longestGap() } };
			measured = { ...measured, failure, peakMemory: await memory.peak() };
			const next = await page.context().newPage();
			next.setDefaultTimeout(withinMs);
			await page.close();
			await step('reopen', openSaved(next, `${address}trends/?lang=vi&data=sample`));
		} catch (error) {
			measured = { ...measured, failure: firstLine(error), peakMemory: await memory.peak() };
		}
		memory.stop();
		return measured;
	});
}
