import type { BrowserContext, Request } from 'playwright';
import type { BrowserCommandContext } from 'vitest/node';
import { isElsewhere } from './e2e/watch-context.ts';

/** What was tried in each context of the browser since it was last taken. */
const tried = new WeakMap<BrowserContext, string[]>();

/**
 * Gives the requests elsewhere, were they only tried, that pages and workers have made since the last call, the first of
 * which begins the watch.
 */
export async function takeRequestsElsewhere({ context, page }: BrowserCommandContext): Promise<string[]> {
	const known = tried.get(context);
	if (known) {
		// The page answers after what the browser has told of it so far.
		await page.evaluate(() => null);
		return known.splice(0);
	}
	const found: string[] = [];
	tried.set(context, found);
	const hosts = [new URL(page.url()).hostname];
	context.on('request', (request: Request) => {
		if (isElsewhere(request, hosts)) found.push(request.url());
	});
	page.on('websocket', (socket) => {
		if (!hosts.includes(new URL(socket.url()).hostname)) found.push(socket.url());
	});
	return found;
}
