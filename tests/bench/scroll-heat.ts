import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright';
import { browserLaunch } from '../../src/cli/find-browser';
import { contentPolicy } from '../../src/cli/deploy/content-policy';
import { createStaticServer } from '../../src/cli/static-server';
import { makeMonthsCsv } from './make-months-csv';

/**
 * Scrolls a heat table of many provinces and months through the built application in a real browser and prints how
 * many cells are drawn, how long the table takes to be drawn, and the longest tasks of the page while it is scrolled.
 * Times are of this machine and run; compare only within one run. `BUILD` names another build to set beside it.
 */
const PROVINCES = (
	'Hà Giang,Cao Bằng,Lào Cai,Bắc Kạn,Lạng Sơn,Tuyên Quang,Yên Bái,Thái Nguyên,Phú Thọ,Vĩnh Phúc,Bắc Giang,Bắc Ninh,' +
	'Quảng Ninh,Điện Biên,Lai Châu,Sơn La,Hòa Bình,Hải Dương,Hưng Yên,Thái Bình,Hà Nam,Nam Định,Ninh Bình,Thanh Hóa,' +
	'Nghệ An,Hà Tĩnh,Quảng Bình,Quảng Trị,Quảng Nam,Quảng Ngãi,Bình Định,Phú Yên,Trà Vinh,Cà Mau'
).split(',');
const MONTHS = 200;
const WITHIN_MS = 120_000;

/** The table of colours; what can be compared stands in another grid under it. */
function heatTable(page: Page): Locator {
	return page.locator('figure').getByRole('grid');
}

/** Scrolls a step in each frame to the far end and back; gives the tasks over 50 ms and the longest frame, in ms. */
async function scroll(page: Page): Promise<{ tasks: number; longestTask: number; longestFrame: number }> {
	return heatTable(page).evaluate(async (grid) => {
		const box = grid.closest('.scroll');
		if (box === null) throw new Error('nothing to scroll');
		const tasks: number[] = [];
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) tasks.push(entry.duration);
		});
		observer.observe({ type: 'longtask' });
		let last = await new Promise<number>((done) => requestAnimationFrame(done));
		let longestFrame = 0;
		for (const step of [120, -120, 900, -900]) {
			for (let at = -1; at !== box.scrollLeft;) {
				at = box.scrollLeft;
				box.scrollLeft += step;
				const now = await new Promise<number>((done) => requestAnimationFrame(done));
				longestFrame = Math.max(longestFrame, now - last);
				last = now;
			}
		}
		await new Promise((done) => setTimeout(done, 300));
		observer.disconnect();
		return { tasks: tasks.length, longestTask: Math.max(0, ...tasks), longestFrame };
	});
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const build = process.env['BUILD'] ?? 'build';
const server = createStaticServer({ folder: build, base: '/', policy: contentPolicy() });
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
const browser = await chromium.launch(await browserLaunch());
try {
	const path = join(folder, 'thang.csv');
	makeMonthsCsv(path, PROVINCES, MONTHS);
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	page.setDefaultTimeout(WITHIN_MS);
	await page.goto(`${address}data/?lang=vi&data=sample`);
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	await page.getByLabel('Chọn tệp').setInputFiles(path);
	await page.getByRole('button', { name: 'Nạp tệp này' }).click();
	await page.getByRole('button', { name: 'Nạp tệp này' }).waitFor({ state: 'detached' });
	await page.goto(`${address}compare/?lang=vi&data=sample&indicator=leaflet&picture=heat`);
	await heatTable(page).waitFor();
	const results = {
		columns: await heatTable(page).getByRole('columnheader').count(),
		'cells drawn': await heatTable(page).getByRole('gridcell').count(),
		...(await scroll(page))
	};
	console.table(results);
	console.log(JSON.stringify(results));
} finally {
	await browser.close();
	server.close();
	rmSync(folder, { recursive: true });
}
