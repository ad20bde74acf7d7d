import type { Page } from 'playwright';
import { makeStatements } from './make-statements';
import { useBuiltApp } from './use-built-app';
import { watchGaps } from './watch-gaps';

/**
 * Filters and scrolls 2,000 statements and 5,000 links on the board of the built application in a real browser, and prints
 * how long that takes and how long the page did not answer. Fails where two cards overlap. Times are of this machine and
 * run; compare only within one run.
 */
const WITHIN_MS = 300_000;
const SCROLLS = 60;
const SCROLLED_PX = 900;

/** How many pairs of drawn cards of one column overlap, and how many cards are drawn. */
function countOverlaps(page: Page): Promise<{ overlaps: number; drawn: number }> {
	return page.evaluate(() => {
		const boxes = [...document.querySelectorAll('[data-statement]')].map((card) =>
			card.getBoundingClientRect()
		);
		boxes.sort((one, other) => one.left - other.left || one.top - other.top);
		const overlaps = boxes.filter((box, at) => {
			const next = boxes[at + 1];
			return next !== undefined && next.left === box.left && next.top < box.bottom - 1;
		});
		return { overlaps: overlaps.length, drawn: boxes.length };
	});
}

/** Types into the search and gives how long the count took to follow, in ms. */
async function filter(page: Page, text: string): Promise<number> {
	const field = page.getByRole('searchbox');
	const before = await page.locator('section > p').allTextContents();
	const from = performance.now();
	await field.fill(text);
	await page.waitForFunction(
		(old) =>
			[...document.querySelectorAll('section > p')].map(({ textContent }) => textContent).join() !== old,
		before.join()
	);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	return performance.now() - from;
}

await useBuiltApp(async (browser, address) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	page.setDefaultTimeout(WITHIN_MS);
	await page.goto(`${address}data/?lang=vi`);
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	for (const [name, text] of Object.entries(makeStatements())) {
		const file = { name: `${name}-bench.csv`, mimeType: 'text/csv', buffer: Buffer.from(text as string) };
		await page.getByLabel('Chọn tệp').setInputFiles(file);
		const card = page.getByRole('article', { name: file.name, exact: true });
		await card.getByRole('button', { name: 'Nạp tệp này' }).click();
		await card.waitFor({ state: 'detached' });
	}

	let from = performance.now();
	await page.goto(`${address}limitations/?lang=vi&data=sample&under=all`);
	await page.locator('[data-statement]').first().waitFor();
	const opened = performance.now() - from;
	const longestGap = await watchGaps(page);
	const filtered = [];
	for (const text of ['phoi hop', 'phoi hop bao chi', 'mit tinh', ''])
		filtered.push(await filter(page, text));
	const whileFiltering = await longestGap();

	let [overlaps, drawn] = [0, 0];
	const frames: number[] = [];
	for (let step = 0; step < SCROLLS; step++) {
		from = await page.evaluate(
			(px) =>
				new Promise<number>((done) => {
					const start = performance.now();
					window.scrollBy(0, px);
					requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
				}),
			SCROLLED_PX
		);
		frames.push(from);
		if (step % 20 !== 0) continue;
		const counted = await countOverlaps(page);
		overlaps += counted.overlaps;
		drawn = Math.max(drawn, counted.drawn);
	}
	frames.sort((one, other) => one - other);
	const results = {
		'opened, s': opened / 1000,
		'filtered at the longest, s': Math.max(...filtered) / 1000,
		'longest time the page did not answer while filtering, s': whileFiltering / 1000,
		'scrolled by a screen, median, s': (frames[Math.floor(frames.length / 2)] ?? 0) / 1000,
		'scrolled by a screen, longest, s': (frames.at(-1) ?? 0) / 1000,
		'longest time the page did not answer while scrolling, s': (await longestGap()) / 1000,
		'cards drawn at the most': drawn,
		'cards that overlap': overlaps
	};
	console.table(results);
	console.log(JSON.stringify(results));
	if (overlaps > 0) throw new Error(`${String(overlaps)} cards overlap`);
});
