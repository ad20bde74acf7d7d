import { test as base, type Page } from '@playwright/test';
import { askAtEnd, watchContext } from './watch-context';

/** Starting the database on a busy machine takes seconds; a screen that needs longer is broken. */
const READY_WITHIN_MS = 20_000;

/** Where the tests' own servers are. */
const OWN_HOST = '127.0.0.1';

/**
 * Playwright's `test` with a guard over every page of every context: the test fails if anything its pages and their
 * workers do asks another host (`host` is the tests' own), meets the Content-Security-Policy, runs a text, changes
 * what all objects are made of, or reports an error. A test that provokes one of these empties `problems` after
 * checking it.
 */
export const test = base.extend<{ host: string; problems: string[]; guard: undefined }>({
	host: [OWN_HOST, { option: true }],
	problems: async ({ browser, context, host }, use) => {
		const problems: string[] = [];
		const watch = (opened: typeof context) => watchContext(opened, [host], problems);
		await watch(context);
		browser.on('context', watch);
		await use(problems);
		browser.off('context', watch);
		await Promise.all(browser.contexts().flatMap((opened) => opened.pages().map(askAtEnd)));
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
