import { expect, type Page } from '@playwright/test';

/** Starting the database on a busy machine takes seconds; a screen that needs longer is broken. */
const READY_WITHIN_MS = 20_000;

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
	await expect(parts, 'parts that are still loading').toHaveCount(0);
}
