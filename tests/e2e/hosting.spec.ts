import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkAddresses } from '../../src/cli/release/check-addresses';
import { readFolder } from '../../src/cli/release/folder-files';
import { NESTED, ROOT, SCREENS } from './addresses';
import { expectAccessible } from './expect-accessible';
import { expect, openReady, test } from './guarded-test';

/** The addresses of the application that a page links to, without their parameters. */
const linksOf = (page: Page): Promise<string[]> =>
	page
		.locator('a[href]')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*$/, '')));

for (const screen of SCREENS) {
	test(`/${screen} is a page of its own, two folders deep on a host too, and its links stay below them`, async ({
		page
	}) => {
		await test.step('is in the build, with its heading', () => {
			const file = `build/${screen}index.html`;
			expect(existsSync(file)).toBe(true);
			const built = readFileSync(file, 'utf8');
			expect(built).toMatch(/<h1[\s>]/);
			expect(built).toContain('http-equiv="content-security-policy"');
			expect(built).toContain('<html lang="vi"');
		});
		await test.step('works two folders deep on a host, also without its last slash', async () => {
			await openReady(page, `${NESTED.address}${screen}`.replace(/\/$/, ''));
			expect(page.url()).toBe(`${NESTED.address}${screen}`);
			await expect(page.locator('h1')).toBeVisible();
		});
		await test.step('every link leads to a page, below the folder it is hosted in', async () => {
			const { origin } = new URL(NESTED.address);
			const own = new Set((await linksOf(page)).filter((link) => link.startsWith(`${origin}/`)));
			expect(own.size).toBeGreaterThanOrEqual(SCREENS.length);
			expect([...own].filter((link) => !link.startsWith(NESTED.address))).toEqual([]);
			for (const link of own) expect((await page.request.get(link)).status(), link).toBe(200);
		});
	});
}

test('no built file holds an address but those that are allowed one by one, and the sources of public figures', () => {
	expect(checkAddresses(readFolder('build'), readFolder('data/public'))).toEqual([]);
});

test('a browser without script is told why the page stays still', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(ROOT.address);
	const notice = page.locator('noscript');
	await expect(notice).toBeVisible();
	// Playwright's own text matching leaves <noscript> out.
	const words = await notice.evaluate((element) => (element as HTMLElement).innerText);
	expect(words).toContain('cần JavaScript');
	expect(words).toContain('needs JavaScript');
	await context.close();
});

test('a browser that is too old is told so in both languages', async ({ page, problems }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'));
	await page.goto(ROOT.address);
	await expect(page.getByRole('alert').filter({ hasText: 'quá cũ' })).toBeVisible();
	await expect(page.getByText('This browser is too old')).toBeVisible();
	await expectAccessible(page);
	problems.length = 0;
});
