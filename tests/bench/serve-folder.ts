import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { browserLaunch } from '../../src/cli/find-browser';
import { createStaticServer } from '../../src/cli/static-server';

/** Told of each answer that was sent whole: the path that was asked for. */
export type OnServed = (path: string) => void;

/** Serves a folder to a browser process of its own for as long as `work` takes. */
export async function serveFolder<Result>(
	folder: string,
	policy: string,
	work: (browser: Browser, address: string) => Promise<Result>,
	onServed?: OnServed
): Promise<Result> {
	const server = createStaticServer({ folder, base: '/', policy });
	server.prependListener('request', (request, response) => {
		response.once('finish', () => onServed?.(new URL(`http://host${request.url ?? '/'}`).pathname));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const browser = await chromium.launch(await browserLaunch());
	try {
		return await work(browser, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
	}
}
