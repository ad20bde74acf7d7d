import { contentPolicy } from '../../src/cli/deploy/content-policy';
import { RESPONSE_HEADERS } from '../../src/cli/deploy/response-headers';
import { NESTED, ROOT, SCREENS } from './addresses';
import { expect, openReady, test } from './guarded-test';

test('every screen comes with the headers of the deploy guide, and its markup allows one script by its hash', async ({
	request
}) => {
	for (const { address } of [ROOT, NESTED]) {
		const script = await request.get(`${address}check-browser.js`);
		expect(script.headers()['content-security-policy']).toBe(contentPolicy());
		for (const screen of SCREENS) {
			const response = await request.get(address + screen);
			const headers = response.headers();
			expect(headers['content-security-policy']).toBe(contentPolicy());
			for (const [name, value] of RESPONSE_HEADERS) expect(headers[name.toLowerCase()]).toBe(value);
			const stated = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(
				await response.text()
			);
			const [, scripts = ''] = /script-src ([^;]*)/.exec(stated?.[1] ?? '') ?? [];
			expect(scripts.split(' ').sort()).toEqual([
				"'self'",
				expect.stringMatching(/^'sha256-[\w+/=]+'$/),
				"'wasm-unsafe-eval'"
			]);
		}
	}
});

test('a script that gets into a page is not run, though the header leaves that to the page', async ({
	page,
	problems
}) => {
	await openReady(page, './');
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.ran = true';
		document.body.append(script);
		return 'ran' in window;
	});
	expect(ran).toBe(false);
	await expect.poll(() => problems.join('\n')).toContain('script-src-elem refused inline');
	problems.length = 0;
});

test('a page of another host cannot frame the application', async ({ page, problems }) => {
	await page.setContent(`<iframe src="${ROOT.address}" title="framed"></iframe>`);
	await expect.poll(() => problems.join('\n')).toMatch(/frame/i);
	expect(await page.frameLocator('iframe').locator('#app').count()).toBe(0);
	problems.length = 0;
});
