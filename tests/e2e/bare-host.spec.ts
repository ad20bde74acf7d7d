import { ROOT } from './addresses';
import { startBareHost } from './bare-host';
import { choose, GOOD } from './bring-in';
import { expectAccessibleIn, LOOKS } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';

const framing = (address: string) =>
	`<!doctype html><title>frame</title><link rel="icon" href="/favicon.svg"><iframe src="${address}"></iframe>`;

test('in a frame of its own or another origin nothing is shown or run but why, in both languages', async ({
	page
}) => {
	const pages = new Map<string, string>();
	const [host, other] = [await startBareHost(pages), await startBareHost(pages)];
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	pages.set('/frame', framing(`${host.address}data/`));
	for (const origin of [host, other]) {
		asked.length = 0;
		await page.goto(`${origin.address}frame`);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('p').first()).toContainText('không chạy bên trong một trang khác');
		await expect(frame.locator('p[lang=en]')).toContainText('does not run inside another page');
		await expect(frame.getByRole('link', { name: 'Mở Toàn Cảnh ở cửa sổ riêng' })).toHaveAttribute(
			'href',
			'./'
		);
		await page.waitForLoadState('networkidle');
		// What stands in a page need not be painted.
		const painted = await page.locator('iframe').screenshot();
		await frame.locator('body').evaluate((body) => body.replaceChildren());
		expect(await page.locator('iframe').screenshot()).not.toEqual(painted);
		expect(await frame.locator('main, button, input').count()).toBe(0);
		expect(asked.filter((path) => /\/(entry|workers|assets)\/.*\.(js|wasm|csv)$/.test(path))).toEqual([]);
	}
	// By itself it may have no colours, so that the rules would take the browser's own dark ground for a white one.
	await page.goto(`${host.address}framed.html`);
	await expectAccessibleIn(page, [LOOKS[0]]);
	host.close();
	other.close();
});

/** Tries every way in which a worker may ask another host or take a script from it; gives the first refusal's name. */
async function reachOut(): Promise<string> {
	const ask = new XMLHttpRequest();
	const script = 'http://elsewhere.invalid/x.js';
	const ways: readonly (() => unknown)[] = [
		() => fetch('http://elsewhere.invalid/fetch'),
		() => {
			ask.open('GET', 'http://elsewhere.invalid/request', false);
			ask.send();
		},
		() => new WebSocket('ws://elsewhere.invalid/socket'),
		() => (self as unknown as { importScripts(url: string): void }).importScripts(script),
		() => import(/* @vite-ignore */ script)
	];
	const outcomes = await Promise.allSettled(ways.map(async (way) => way()));
	return outcomes.map(({ status }) => status).join(' ');
}

for (const kind of ['with the headers of the deploy guide', 'without headers'] as const) {
	test(`on a host ${kind} the application works, and none of its workers can ask elsewhere or take another script`, async ({
		page,
		problems
	}) => {
		const host = kind === 'without headers' ? await startBareHost() : null;
		await openSettled(page, `${host?.address ?? ROOT.address}data/?data=sample`);
		await choose(page, GOOD);
		expect(problems).toEqual([]);
		// The database, the store and what has read the file; the others are started by the same hand, and end with their work.
		expect(page.workers().length).toBeGreaterThanOrEqual(3);
		for (const worker of page.workers()) {
			problems.length = 0;
			const outcomes = await worker.evaluate(reachOut);
			// A socket is refused by an event.
			expect(outcomes).toMatch(/^rejected rejected \w+ rejected rejected$/);
			for (const refused of ['fetch', 'request', 'socket'])
				await expect
					.poll(() => problems.join('\n'))
					.toMatch(new RegExp(`connect-src refused \\w+://elsewhere\\.invalid/${refused}`));
		}
		problems.length = 0;
		host?.close();
	});
}
