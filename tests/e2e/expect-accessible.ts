import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectSettled } from './guarded-test';
import { isSettled } from './settle';

/** What WCAG 2.2 asks at levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Charts lay themselves out again after the window has changed. */
const SETTLING_MS = 3_000;

/** An office's window. */
export const WIDE = { width: 1280, height: 900 };
/** The same at 200 % zoom. */
export const HALF = { width: 640, height: 450 };
/** A 1280 px window at 400 % zoom, the width that WCAG 1.4.10 asks for. */
export const NARROW = { width: 320, height: 640 };

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
	/** Where another language would end what is looked at: the page is held in the other look alone. */
	readonly oneLanguage?: boolean;
}

/** Holds a page as it stands against the rules for accessibility, each violation with its element. */
async function holdAgainstRules(page: Page, choice: AccessibleChoice): Promise<void> {
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

/** Where the language is chosen. */
const choiceOf = (page: Page, language: string) =>
	page.getByRole('banner').locator(`input[type=radio][value=${language}]`);

/** Chooses a language behind whatever stands open, which keeps the focus; `settled` waits for what is still to come then. */
async function speak(page: Page, language: string, settled: () => Promise<void>): Promise<void> {
	await choiceOf(page, language).evaluate((radio: HTMLInputElement) => radio.click());
	await expect(page.locator('html')).toHaveAttribute('lang', language);
	await settled();
}

/**
 * Does something in the other language, where the page has two, and in the other look. All is then as it was before, but
 * that the address says the language.
 */
async function inOtherGuise(
	page: Page,
	{ oneLanguage = false }: AccessibleChoice,
	act: () => Promise<void>
): Promise<void> {
	const language = (await page.locator('html').getAttribute('lang')) ?? '';
	const look = (await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
		? 'dark'
		: 'light';
	// A page that has not started yet, or never will, has no choice that answers.
	const isChosen =
		!oneLanguage &&
		(await choiceOf(page, language).count()) > 0 &&
		(await page.locator('html[data-built]').count()) === 0;
	// What stands for something still to come may be just what is looked at.
	const isWhole = await isSettled(page);
	const settled = async () => (isWhole ? expectSettled(page) : undefined);
	await page.emulateMedia({ colorScheme: look === 'dark' ? 'light' : 'dark' });
	if (isChosen) await speak(page, language === 'vi' ? 'en' : 'vi', settled);
	await act();
	await page.emulateMedia({ colorScheme: look });
	if (isChosen) await speak(page, language, settled);
}

/**
 * Holds a page against the rules for accessibility: as it stands, then in the other language and the other look, which
 * together are each language and each look once.
 */
export async function expectAccessible(page: Page, choice: AccessibleChoice = {}): Promise<void> {
	await holdAgainstRules(page, choice);
	await inOtherGuise(page, choice, () => holdAgainstRules(page, choice));
}

/** Checks that a page is no wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const excess = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	await expect
		.poll(excess, { message: 'pixels of the page beyond the window', timeout: SETTLING_MS })
		.toBeLessThanOrEqual(0);
}

/** Holds a page, in the language it stands in, in each of the looks against the rules, and checks that it fits. */
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
		await holdAgainstRules(page, choice);
	}
}
