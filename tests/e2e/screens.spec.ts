import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCREENS } from './addresses';
import { expect, expectSettled, openSettled, test } from './guarded-test';

const WIDE = { width: 1280, height: 900 };
/** A 1280 px window at 400 % zoom, the width that WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 640 };
/** Charts lay themselves out again after the window has changed. */
const SETTLING_MS = 3_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary ?? ''}`
		)
	);
	expect(found).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const excess = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	await expect
		.poll(excess, {
			message: 'pixels of the page beyond the window',
			timeout: SETTLING_MS
		})
		.toBeLessThanOrEqual(0);
}

const BANNERS = { vi: 'Dữ liệu minh họa', en: 'Sample data' };

/** What the rules are held against: each look at each width, or each once where there are more rows to go through. */
const LOOKS = [
	[WIDE, 'light'],
	[NARROW, 'dark'],
	[WIDE, 'dark'],
	[NARROW, 'light']
] as const;

/** One province: what the screens draw of made-up figures, without thousands of rows alike. */
const ONE_PROVINCE = '&province=qd124:84';

for (const screen of SCREENS) {
	for (const [language, data, filter, looks] of [
		['vi', 'real', '', LOOKS],
		['en', 'real', '', LOOKS],
		['vi', 'sample', ONE_PROVINCE, LOOKS.slice(0, 2)],
		['en', 'all', ONE_PROVINCE, LOOKS.slice(2)]
	] as const) {
		test(`/${screen} in ${language}, ${data} data: accessible, light and dark, and fits 1280 and 320 px`, async ({
			page
		}) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await openSettled(page, `./${screen}?lang=${language}&data=${data}${filter}`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.getByRole('complementary', { name: BANNERS[language] })).toHaveCount(
				data === 'real' ? 0 : 1
			);
			for (const [size, colorScheme] of looks) {
				await page.setViewportSize(size);
				await page.emulateMedia({ colorScheme });
				await expectSettled(page);
				await expectNoSidewaysScroll(page);
				await expectAccessible(page);
			}
		});
	}
}

test('where motion is reduced, a change of look passes through nothing in between', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
	await openSettled(page, './trends/?lang=vi');
	const { running, colours } = await page.evaluate(() => {
		const inkOf = (element: Element): string => getComputedStyle(element).color;
		const heading = document.querySelector('h1');
		if (heading === null) throw new Error('no heading');
		const before = inkOf(heading);
		document.documentElement.dataset['theme'] = 'dark';
		const after = inkOf(heading);
		return { running: document.getAnimations().length, colours: [before, after] };
	});
	expect(running).toBe(0);
	expect(colours[0]).not.toBe(colours[1]);
});
