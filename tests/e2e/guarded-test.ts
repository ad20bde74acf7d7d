import { test as base, type BrowserContext, type Page } from '@playwright/test';

/** Starting the database on a busy machine takes seconds; a screen that needs longer is broken. */
const READY_WITHIN_MS = 20_000;

/** Where the tests' own servers are. */
const OWN_HOST = '127.0.0.1';

function isForeign(address: string): boolean {
	const { protocol, hostname } = new URL(address);
	return /^(https?|wss?):$/.test(protocol) && hostname !== OWN_HOST;
}

/** Run in a page and in each of its workers: a worker's refusals reach no console by themselves. */
function reportViolations(): void {
	self.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		console.error(`Content-Security-Policy ${violatedDirective} refused ${blockedURI}`)
	);
}

/** Collects what must never happen: a request elsewhere, a refusal by the policy, an error in console or page. */
function watch(context: BrowserContext, problems: string[]): void {
	context.on('request', (request) => {
		if (isForeign(request.url())) problems.push(`request elsewhere: ${request.url()}`);
	});
	context.on('console', (message) => {
		const text = message.text();
		if (message.type() === 'error' || /Content.Security.Policy/i.test(text))
			problems.push(`console: ${text}`);
	});
	context.on('page', (page) => {
		// A worker that ends at once has nothing left to report.
		page.on('worker', (worker) => void worker.evaluate(reportViolations).catch(() => null));
	});
	context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
}

/**
 * Playwright's `test` with a guard over every page: the test fails if anything the page or its workers do asks
 * another host, meets the Content-Security-Policy or reports an error. A test that provokes one of these empties
 * `problems` after checking it.
 */
export const test = base.extend<{ problems: string[]; guard: undefined }>({
	problems: async ({ context }, use) => {
		const problems: string[] = [];
		await context.addInitScript(reportViolations);
		watch(context, problems);
		await use(problems);
	},
	guard: [
		async ({ problems }, use) => {
			await use(undefined);
			base.expect(problems, 'what the page must never do').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';

/** Opens an address and waits until the application answers: the prerendered page is dead before. */
export async function openReady(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: READY_WITHIN_MS });
}

/** Opens an address and waits until no part of the screen is still a skeleton: data read, charts drawn. */
export async function openSettled(page: Page, address: string): Promise<void> {
	await openReady(page, address);
	await expectSettled(page);
}

/** Waits until no part of the screen is still a skeleton, or the picture that stands for a chart. */
export async function expectSettled(page: Page): Promise<void> {
	const parts = page.locator('main .skeleton, main .chart > .waiting');
	await base.expect(parts, 'parts that are still loading').toHaveCount(0);
}
