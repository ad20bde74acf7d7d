import { expect, type Locator, type Page } from '@playwright/test';

/** Starting the database on a busy machine takes seconds; a screen that needs longer is broken. */
const READY_WITHIN_MS = 20_000;

/**
 * Looks often for so many elements: what an assertion of the runner lets pass between two looks, up to a second, adds up
 * over all screens that are opened.
 */
function expectSoon(elements: Locator, count: number, what: string): Promise<void> {
	const look = async () => expect(await elements.count(), what).toBe(count);
	return expect(look).toPass({ intervals: [50], timeout: READY_WITHIN_MS });
}

/** Opens an address and waits until the application answers: the prerendered page is dead before. */
export async function openReady(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expectSoon(page.locator('html[data-ready]'), 1, 'the application answers');
}

/** Opens an address and waits until no part of the screen is still a skeleton: data read, charts drawn. */
export async function openSettled(page: Page, address: string): Promise<void> {
	await openReady(page, address);
	await expectSettled(page);
}

const partsLoading = (page: Page) => page.locator('main .skeleton, main .chart > .waiting');

/** Whether no part of the screen is still a skeleton right now. */
export async function isSettled(page: Page): Promise<boolean> {
	return (await partsLoading(page).count()) === 0;
}

/** Waits until no part of the screen is still a skeleton, or the picture that stands for a chart. */
export async function expectSettled(page: Page): Promise<void> {
	await expectSoon(partsLoading(page), 0, 'parts that are still loading');
}
