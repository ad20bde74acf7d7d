import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCREENS } from './addresses';
import { expect, openReady, test } from './guarded-test';

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

for (const screen of SCREENS) {
	for (const language of ['vi', 'en']) {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`/${screen} in ${language}, ${colorScheme}: accessible, and fits 1280 and 320 px`, async ({
				page
			}) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.setViewportSize(WIDE);
				await openReady(page, `./${screen}?lang=${language}`);
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				await expect(page.locator('h1')).toHaveCount(1);
				await expectAccessible(page);
				await expectNoSidewaysScroll(page);
				await page.setViewportSize(NARROW);
				await expectNoSidewaysScroll(page);
				await expectAccessible(page);
			});
		}
	}
}
