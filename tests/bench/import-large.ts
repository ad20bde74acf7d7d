import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { browserLaunch } from '../../src/cli/find-browser';
import { contentPolicy } from '../../src/cli/content-policy';
import { createStaticServer } from '../../src/cli/static-server';
import { makeLargeCsv } from './make-large-csv';

/**
 * Reads a large file through the built application in a real browser and prints how long it takes, how long the page
 * did not answer, and how soon a cancel works. Times are of this machine and run; compare only within one run.
 */
const MEGABYTE = 1024 * 1024;
const SIZE = 200 * MEGABYTE;
const WITHIN_MS = 600_000;

/** Watches how long the page's own thread is held up at the longest. */
async function watchGaps(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		let last = performance.now();
		const state = { longest: 0 };
		Object.assign(window, { gaps: state });
		setInterval(() => {
			const now = performance.now();
			state.longest = Math.max(state.longest, now - last);
			last = now;
		}, 10);
	});
	return () => page.evaluate(() => (window as unknown as { gaps: { longest: number } }).gaps.longest);
}

async function openData(page: Page, address: string): Promise<void> {
	await page.goto(`${address}data/?lang=vi`);
	await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: WITHIN_MS });
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const server = createStaticServer({ folder: 'build', base: '/', policy: contentPolicy() });
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
const browser = await chromium.launch(await browserLaunch());
try {
	const path = join(folder, 'lon.csv');
	const rows = makeLargeCsv(path, SIZE);
	const page = await browser.newPage();
	page.setDefaultTimeout(WITHIN_MS);
	await openData(page, address);
	const longestGap = await watchGaps(page);

	let from = performance.now();
	await page.getByLabel('Chọn tệp').setInputFiles(path);
	await page.getByRole('progressbar').waitFor();
	const firstProgress = performance.now() - from;
	const cancelFrom = performance.now();
	await page.getByRole('button', { name: 'Hủy' }).click();
	await page.getByRole('progressbar').waitFor({ state: 'detached' });
	const cancelled = performance.now() - cancelFrom;

	from = performance.now();
	await page.getByLabel('Chọn tệp').setInputFiles(path);
	await page.getByRole('button', { name: 'Nạp tệp này' }).waitFor();
	const read = performance.now() - from;

	const results = {
		megabytes: Math.round(statSync(path).size / MEGABYTE),
		rows,
		'first progress, s': firstProgress / 1000,
		'cancel, s': cancelled / 1000,
		'read and understood, s': read / 1000,
		'longest time the page did not answer, s': (await longestGap()) / 1000
	};
	console.table(results);
	console.log(JSON.stringify(results));
} finally {
	await browser.close();
	server.close();
	rmSync(folder, { recursive: true });
}
