import type { Page } from '@playwright/test';
import { SCREENS } from './addresses';
import { expect, openReady, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

/** More stops than any screen should ask of a reader's Tab key. */
const MOST_STOPS = 600;

interface KeyboardMarks {
	waiting: Set<Element>;
	invisible: string[];
}

/** Notes what can be used with a pointer, to be struck off as Tab reaches it. */
async function noteControls(page: Page): Promise<number> {
	return page.evaluate(() => {
		const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
		const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				!element.matches(':disabled, [tabindex="-1"]') &&
				!element.closest('[inert]') &&
				// Tab stops once for a group of radio buttons; arrows go on.
				!(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked)
		);
		const marks: KeyboardMarks = { waiting: new Set(usable), invisible: [] };
		Object.assign(window, { marks });
		return usable.length;
	});
}

/** Strikes the focused control off; answers how many are still waiting. */
async function strikeFocused(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { marks } = window as unknown as { marks: KeyboardMarks };
		const focused = document.activeElement;
		if (!focused || focused === document.body) return marks.waiting.size;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
		const isShown = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
		if (!isShown) marks.invisible.push(focused.outerHTML.slice(0, 120));
		marks.waiting.delete(focused);
		return marks.waiting.size;
	});
}

async function expectAllReached(page: Page): Promise<void> {
	const total = await noteControls(page);
	expect(total).toBeGreaterThan(0);
	for (let stop = 0; stop < MOST_STOPS; stop++) {
		await page.keyboard.press('Tab');
		if ((await strikeFocused(page)) === 0) break;
	}
	const left = await page.evaluate(() => {
		const { marks } = window as unknown as { marks: KeyboardMarks };
		const missed = [...marks.waiting].filter((element) => element.isConnected);
		return { missed: missed.map((element) => element.outerHTML.slice(0, 120)), invisible: marks.invisible };
	});
	expect(left).toEqual({ missed: [], invisible: [] });
}

test('Tab reaches every control of every screen, and shows where it is', async ({ page }) => {
	test.slow();
	await openSettled(page, './');
	for (const screen of SCREENS)
		await test.step(`/${screen}`, async () => {
			await leadTo(page, `./${screen}`);
			await expectAllReached(page);
		});
});

test('the first stop leads past the navigation to the content', async ({ page }) => {
	await openReady(page, './');
	await page.keyboard.press('Tab');
	const link = page.locator(':focus');
	await expect(link).toHaveAttribute('href', /#.+/);
	await page.keyboard.press('Enter');
	await expect(page.locator('main:target, main :target, :target main')).toHaveCount(1);
});
