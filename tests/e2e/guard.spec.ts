import { NESTED, ROOT } from './addresses';
import { expect, test } from './guarded-test';
import { askAtEnd } from './watch-context';

/** Nothing answers here, and nothing should be asked. */
const ELSEWHERE = 'http://elsewhere.invalid/';

/** Sent with the policy, like every file, and soon there. */
const SMALL = '_app/version.json';

/** What the guard notices in a page, as `problems` says it, and what does it. */
const BREACHES: readonly (readonly [string, RegExp, (address: string) => unknown])[] = [
	[
		'a page that asks another host',
		/connect-src refused http:\/\/elsewhere/,
		(address) => fetch(address).catch(() => null)
	],
	['a picture from another host', /img-src refused/, (address) => (new Image().src = address)],
	['a beacon', /connect-src refused \S+beacon/, (address) => navigator.sendBeacon(`${address}beacon`)],
	['a socket', /connect-src refused ws:/, (address) => new WebSocket(address.replace('http', 'ws'))],
	[
		'a link that connects ahead',
		/link preconnect to http:\/\/elsewhere/,
		(href) => {
			document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href }));
		}
	],
	['a call to another browser', /call to another browser/, () => new RTCPeerConnection().close()],
	['an error in the console', /console: wrong/, () => console.error('wrong')],
	['an uncaught error', /page error: unheard/, () => setTimeout(() => Promise.reject(new Error('unheard')))],
	['a dialog', /dialog: asked/, () => alert('asked')],
	['a text that ran', /a text ran/, () => Object.assign(window, { __xss: 1 })],
	[
		'a page left with all objects changed',
		/another toString/,
		() => {
			Object.prototype.toString = () => 'changed';
			dispatchEvent(new Event('pagehide'));
		}
	]
];

test('the guard notices what a page must never do', async ({ page, problems }) => {
	for (const [name, words, commit] of BREACHES) {
		await test.step(name, async () => {
			await page.goto(SMALL);
			problems.length = 0;
			await page.evaluate(commit, ELSEWHERE);
			await expect.poll(() => problems.join('\n')).toMatch(words);
		});
	}
	await page.close();
	problems.length = 0;
});

test('the guard notices what a worker must never do', async ({ page, problems }) => {
	// In a page of the application no text becomes a worker at all.
	await page.route('**/bare', (route) =>
		route.fulfill({
			contentType: 'text/html',
			headers: { 'Content-Security-Policy': "connect-src 'self'" },
			body: '<title>bare</title>'
		})
	);
	await page.goto('bare');
	await page.evaluate((address) => {
		const code = `onmessage = () => {
			fetch('${address}').catch(() => null);
			Promise.reject(new Error('unheard'));
			Object.prototype.mark = 1;
			postMessage(null);
			delete Object.prototype.mark;
		}`;
		const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
		// Asked again and again: on a busy machine the first time may come before anybody listens to the worker.
		setInterval(() => worker.postMessage(null), 500);
	}, ELSEWHERE);
	const found = () => problems.join('\n');
	await expect.poll(found).toContain(`connect-src refused ${ELSEWHERE}`);
	await expect.poll(found).toContain('page error: unheard');
	await expect.poll(found).toContain('Object.prototype has another mark');
	await page.close();
	problems.length = 0;
});

test('the guard notices what no policy stopped, in a window of its own too, and what a test leaves behind', async ({
	browser,
	problems
}) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.route('**/bare', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>bare</title>' })
	);
	await page.goto(`${ROOT.address}bare`);
	problems.length = 0;
	const socket = ELSEWHERE.replace('http', 'ws');
	await page.evaluate(
		([elsewhere, neighbour, socket]) => {
			new Image().src = elsewhere;
			navigator.sendBeacon(`${elsewhere}beacon`);
			void fetch(neighbour, { mode: 'no-cors' }).catch(() => null);
			new WebSocket(socket);
			Object.assign(Object.prototype, { mark: 1 });
		},
		[ELSEWHERE, NESTED.address, socket] as const
	);
	await askAtEnd(page);
	for (const words of [
		`request elsewhere: ${ELSEWHERE}\n`,
		`request elsewhere: ${ELSEWHERE}beacon`,
		`request elsewhere: ${NESTED.address}`,
		`socket: ${socket}`,
		'Object.prototype has another mark'
	])
		await expect.poll(() => `${problems.join('\n')}\n`).toContain(words);
	await context.close();
	problems.length = 0;
});

test.describe('of a service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the guard notices a request, an error and a promise that is rejected unheard', async ({
		page,
		context,
		problems
	}) => {
		// Registered by the application itself: a test's own words for it would be refused as text.
		const [worker] = await Promise.all([context.waitForEvent('serviceworker'), page.goto('./')]);
		await worker.evaluate((address) => {
			void fetch(address).catch(() => null);
			console.error('wrong');
			void Promise.reject(new Error('unheard'));
		}, ELSEWHERE);
		const found = () => problems.join('\n');
		await expect.poll(found).toContain(`connect-src refused ${ELSEWHERE}`);
		await expect.poll(found).toContain('console: wrong');
		await expect.poll(found).toContain('unheard');
		await page.close();
		problems.length = 0;
	});
});
