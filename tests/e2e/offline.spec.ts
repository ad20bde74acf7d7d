import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { contentPolicy } from '../../src/cli/deploy/content-policy';
import { createStaticServer } from '../../src/cli/static-server';
import { SCREENS } from './addresses';
import { expect, openReady, test } from './guarded-test';

test.use({ serviceWorkers: 'allow' });

/** Saves a figure as Word. */
async function expectWordFile(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Copy, download: / }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download Word (.docx)' }).click()
	]);
	expect(file.suggestedFilename()).toMatch(/\.docx$/);
}

for (const base of ['/', '/so/lieu/']) {
	test(`after one visit at ${base} every screen opens without its server`, async ({ page, problems }) => {
		test.slow();
		const server = createStaticServer({ folder: 'build', base, policy: contentPolicy() });
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;

		await openReady(page, address);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
		const module = () =>
			page.evaluate(async () => {
				const names = (await caches.keys()).filter((name) => name.endsWith(' hashed'));
				const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
				return kept.flat().filter(({ url }) => url.endsWith('.wasm')).length;
			});
		await expect.poll(module, { message: 'database modules kept' }).toBeGreaterThan(0);
		server.closeAllConnections();
		await new Promise((done) => server.close(done));

		const [typed = '', ...others] = SCREENS.filter((screen) => screen !== '');
		expect(others).toContain('trends/');
		for (const screen of SCREENS)
			await test.step(`/${screen}`, async () => {
				// One of them as it is typed, without its last slash.
				await openReady(page, address + (screen === typed ? screen.replace(/\/$/, '') : `${screen}?lang=en`));
				expect(page.url().replace(/\?.*/, '')).toBe(address + screen);
				await expect(page.locator('h1')).toBeVisible();
				// Its code is loaded by a worker when first asked for, and was never asked for while there was a server.
				if (screen === 'trends/') await expectWordFile(page);
			});
		expect(problems).toEqual([]);
	});
}
