import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { makeLargeCsv } from './make-large-csv';
import { useBuiltApp } from './use-built-app';
import { watchGaps } from './watch-gaps';

/**
 * Reads a large file through the built application in a real browser and prints how long it takes, how long the page
 * did not answer, and how soon a cancel works. Times are of this machine and run; compare only within one run.
 */
const MEGABYTE = 1024 * 1024;
const SIZE = 200 * MEGABYTE;
const WITHIN_MS = 600_000;

async function openData(page: Page, address: string): Promise<void> {
	await page.goto(`${address}data/?lang=vi`);
	await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: WITHIN_MS });
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
	await useBuiltApp(async (browser, address) => {
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
	});
} finally {
	rmSync(folder, { recursive: true });
}
