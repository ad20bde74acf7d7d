import type { BrowserContext, Page, Request, Worker } from '@playwright/test';
import { reportFromInside } from './report-from-inside.ts';

/** Protocols that leave the page. */
const ASKS = /^(https?|wss?|ftp):$/;

/** What a browser says over plain http of a header that it obeys over https alone. */
const KNOWN = /^The Cross-Origin-Opener-Policy header has been ignored/;

/** Where a request comes from, or `null` for a page that is only about to be opened. */
function originOf(request: Request): string | null {
	if (request.serviceWorker()) return new URL(request.serviceWorker()?.url() ?? '').origin;
	if (request.isNavigationRequest()) return null;
	const { origin } = new URL(request.frame().url());
	return origin === 'null' ? null : origin;
}

/** Whether a request, carried out or not, goes to another host than `hosts`, the tests' own, or to another origin than its page's. */
export function isElsewhere(request: Request, hosts: readonly string[]): boolean {
	const { protocol, hostname, origin } = new URL(request.url());
	if (!ASKS.test(protocol)) return false;
	return !hosts.includes(hostname) || (originOf(request) ?? origin) !== origin;
}

/**
 * Collects into `problems` what must never happen in any page, worker or service worker of a context: a request
 * elsewhere, were it only tried; a socket; a refusal by the policy; an error in console or page; a promise that was
 * rejected unheard; a dialog that nobody asked for; text that ran. Settles once pages to come are watched from inside.
 */
export async function watchContext(
	context: BrowserContext,
	hosts: readonly string[],
	problems: string[]
): Promise<void> {
	// A worker that ends at once has nothing left to report.
	const enter = (worker: Worker) => void worker.evaluate(reportFromInside).catch(() => null);
	const follow = (page: Page) => {
		page.on('worker', enter);
		page.on('websocket', (socket) => problems.push(`socket: ${socket.url()}`));
	};
	context.on('request', (request) => {
		if (isElsewhere(request, hosts)) problems.push(`request elsewhere: ${request.url()}`);
	});
	context.on('console', (message) => {
		const text = message.text();
		if (KNOWN.test(text)) return;
		if (message.type() === 'error' || /Content.Security.Policy/i.test(text))
			problems.push(`console: ${text}`);
	});
	context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
	context.on('dialog', async (dialog) => {
		// The application's own question, whether to leave unsaved work, goes as if nobody listened.
		if (dialog.type() === 'beforeunload') return dialog.accept();
		problems.push(`dialog: ${dialog.message()}`);
		await dialog.dismiss();
	});
	context.on('serviceworker', enter);
	context.on('page', follow);
	context.pages().forEach(follow);
	await context.addInitScript(reportFromInside);
}

/** Has a page say what it would say when it is left. A page that is gone has nothing left to report. */
export async function askAtEnd(page: Page): Promise<void> {
	await page.evaluate(() => void dispatchEvent(new Event('guard'))).catch(() => null);
}
