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

test('a script that got into the file of a page is not run, though the header leaves that to the page', async ({
	page,
	problems
}) => {
	await page.route(ROOT.address, async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace('</body>', '<script>window.ran = true</script></body>');
		await route.fulfill({ response, body });
	});
	await openReady(page, './');
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	expect(problems.splice(0).join('\n')).toContain('script-src-elem refused inline');
});

test('in a page no text becomes a script, markup, or a worker from elsewhere', async ({ page, problems }) => {
	await openReady(page, './');
	const outcomes = await page.evaluate(async () => {
		const script = document.createElement('script');
		const foreign = 'http://elsewhere.invalid/x.js';
		const ways: readonly (readonly [string, () => unknown])[] = [
			['markup', () => Object.assign(document.body, { innerHTML: '<img src=x onerror="window.ran = 1">' })],
			['text of a script', () => (script.textContent = 'window.ran = 1')],
			['address of a script', () => (script.src = foreign)],
			['worker from elsewhere', () => new Worker(foreign)],
			['worker of a text', () => new Worker('data:text/javascript,1')],
			['document', () => new DOMParser().parseFromString('<b>x</b>', 'text/html')],
			['a handler', () => document.body.setAttribute('onclick', 'window.ran = 1')],
			['a timer', () => Reflect.apply(setTimeout, window, ['window.ran = 1'])],
			['another policy', () => Reflect.get(window, 'trustedTypes').createPolicy('other', {})],
			['another default', () => Reflect.get(window, 'trustedTypes').createPolicy('default', {})]
		];
		const told: string[] = [];
		for (const [name, way] of ways) {
			try {
				await way();
				told.push(`${name}: done`);
			} catch (error) {
				told.push(`${name}: ${(error as Error).name}`);
			}
		}
		script.append('window.ran = 1');
		document.body.append(script);
		await new Promise((done) => setTimeout(done));
		return { told, ran: 'ran' in window };
	});
	expect(outcomes.told.filter((line) => !line.endsWith('TypeError'))).toEqual([]);
	expect(outcomes.ran).toBe(false);
	await expect.poll(() => problems.join('\n')).toContain('require-trusted-types-for refused');
	problems.length = 0;
});

test('a page of another host cannot frame the application', async ({ page, problems }) => {
	await page.setContent(`<iframe src="${ROOT.address}" title="framed"></iframe>`);
	await expect.poll(() => problems.join('\n')).toMatch(/frame/i);
	expect(await page.frameLocator('iframe').locator('#app').count()).toBe(0);
	problems.length = 0;
});
