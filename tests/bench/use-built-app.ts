import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { browserLaunch } from '../../src/cli/find-browser';
import { contentPolicy } from '../../src/cli/content-policy';
import { createStaticServer } from '../../src/cli/static-server';

/** Serves the built application to a real browser for as long as `work` takes. */
export async function useBuiltApp(work: (browser: Browser, address: string) => Promise<void>): Promise<void> {
	const server = createStaticServer({ folder: 'build', base: '/', policy: contentPolicy() });
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const browser = await chromium.launch(await browserLaunch());
	try {
		await work(browser, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
	} finally {
		await browser.close();
		server.close();
	}
}
