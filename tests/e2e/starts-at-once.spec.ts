import type { Page } from '@playwright/test';
import { browserLaunch } from '../../src/cli/find-browser';
import { ROOT } from './addresses';
import { bring, expectCounts, GOOD, rowOf } from './bring-in';
import { expect, openSettled, test } from './guarded-test';

/** A host of an office's own network, without https: browsers have no locks between windows there. */
const HOST = 'so-lieu.test';
const PLACES = [
	['on this machine', ROOT.address, new URL(ROOT.address).hostname, true],
	['over plain http', `http://${HOST}:${String(ROOT.port)}/`, HOST, false]
] as const;

const launch = await browserLaunch();
test.use({
	launchOptions: { ...launch, args: [...launch.args, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`] }
});

const LEFT_OUT = 'Đã lưu nhưng chưa tính vì máy thiếu bộ nhớ';

/** How many starts have not come to an end. */
const unfinished = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const [, , begun = ''] = (localStorage.getItem('toan-canh.left-out') ?? '').split(' ');
		return begun.split(',').filter(Boolean).length;
	});

/** Opens a window that stays in the middle of its start: its database does not arrive. */
async function openStarting(page: Page): Promise<Page> {
	const before = await unfinished(page);
	const window = await page.context().newPage();
	await window.route('**/*.wasm', () => undefined);
	await window.goto('data/');
	await expect.poll(() => unfinished(page)).toBe(before + 1);
	return window;
}

for (const [name, baseURL, host, hasLocks] of PLACES) {
	test.describe(name, () => {
		test.use({ baseURL, host });

		test.beforeEach(async ({ page }) => {
			await openSettled(page, 'data/');
			expect(await page.evaluate(() => 'locks' in navigator)).toBe(hasLocks);
			await bring(page, GOOD);
			// For a page of the same origin in which no application runs.
			const body = '<!doctype html><title>beside</title><link rel="icon" href="data:,">';
			await page.route('**/beside', (route) => route.fulfill({ contentType: 'text/html', body }));
			await page.goto('beside');
		});

		test('windows that start at the same moment have not failed: the third and the fourth load all that is kept', async ({
			page,
			context
		}) => {
			for (const _ of [1, 2]) await openStarting(page);
			for (const _ of [3, 4]) {
				const window = await context.newPage();
				await openSettled(window, 'data/');
				await expectCounts(window, GOOD.name, [2, 2, 0, 0]);
				await expect(rowOf(window, GOOD.name)).not.toContainText(LEFT_OUT);
			}
		});

		test('of windows that start, two that the browser ended are what is loaded: the next leaves the largest file out', async ({
			page,
			context
		}) => {
			const [, ...ending] = [await openStarting(page), await openStarting(page), await openStarting(page)];
			for (const window of ending) {
				const browser = await context.newCDPSession(window);
				const crashed = window.waitForEvent('crash');
				browser.send('Page.crash').catch(() => null);
				await crashed;
			}
			const window = await context.newPage();
			await openSettled(window, 'data/');
			await expect(rowOf(window, GOOD.name)).toContainText(LEFT_OUT);
		});
	});
}
