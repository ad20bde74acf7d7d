import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectSettled } from './guarded-test';

/** What WCAG 2.2 asks at levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Charts lay themselves out again after the window has changed. */
const SETTLING_MS = 3_000;

/** An office's window. */
export const WIDE = { width: 1280, height: 900 };
/** A 1280 px window at 400 % zoom, the width that WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 640 };

/** Each width in each look, so ordered that the first two have every width and every look once. */
export const LOOKS = [
	[WIDE, 'light'],
	[NARROW, 'dark'],
	[WIDE, 'dark'],
	[NARROW, 'light']
] as const;

/** What a check is narrowed to; without it the whole page is held against the rules of WCAG. */
export interface AccessibleChoice {
	/** A selector: only what is in it is looked at. */
	readonly within?: string;
	/** Also what is asked beyond WCAG: landmarks, the order of headings and other good practice. */
	readonly bestPractice?: boolean;
}

/** Holds a page against the rules for accessibility, each violation with its element. */
export async function expectAccessible(page: Page, choice: AccessibleChoice = {}): Promise<void> {
	const axe = new AxeBuilder({ page });
	// The application has no frames, for which a second page would be opened and the rules read once more. What passes is
	// not told element by element: on a screen of a thousand elements both together take longer than the rules.
	axe.setLegacyMode(true).options({
		resultTypes: ['violations'],
		...(choice.bestPractice ? {} : { runOnly: { type: 'tag', values: RULES } })
	});
	if (choice.within !== undefined) axe.include(choice.within);
	const { violations } = await axe.analyze();
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary ?? ''}`
		)
	);
	expect(found).toEqual([]);
}

/** Checks that a page is no wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const excess = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	await expect
		.poll(excess, { message: 'pixels of the page beyond the window', timeout: SETTLING_MS })
		.toBeLessThanOrEqual(0);
}

/** Holds a page in each of the looks against the rules, and checks that it fits. */
export async function expectAccessibleIn(
	page: Page,
	looks: readonly (typeof LOOKS)[number][],
	choice: AccessibleChoice = {}
): Promise<void> {
	for (const [size, colorScheme] of looks) {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme });
		await expectSettled(page);
		await expectNoSidewaysScroll(page);
		await expectAccessible(page, choice);
	}
}
