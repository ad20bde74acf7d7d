import { test as base } from '@playwright/test';
import { Reader } from './tasks/reader';
import { askAtEnd, watchContext } from './watch-context';

/** Where the tests' own servers are. */
const OWN_HOST = '127.0.0.1';

/**
 * Playwright's `test` with a guard over every page of every context: the test fails if anything its pages and their
 * workers do asks another host (`host` is the tests' own), meets the Content-Security-Policy, runs a text, changes
 * what all objects are made of, or reports an error. A test that provokes one of these empties `problems` after
 * checking it. `reader` uses the page by keyboard and ear alone.
 */
export const test = base.extend<{ host: string; problems: string[]; guard: undefined; reader: Reader }>({
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
	],
	reader: async ({ page }, use) => use(await Reader.of(page))
});

export { expect } from '@playwright/test';
export { expectSettled, openReady, openSettled } from './settle';
