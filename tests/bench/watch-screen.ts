import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

/** Stands in the page, where the functions below run. */
declare const screenWatch: { settled(): Promise<number> };

/** Lets every document of the page be asked when its screen is settled; call it before the first is opened. */
export async function watchScreen(page: Page): Promise<void> {
	await page.addInitScript({ path: fileURLToPath(new URL('./screen-watch.js', import.meta.url)) });
}

/** Waits until all answers of the screen have been drawn, and gives when that was, in ms of the page's clock. */
export function screenSettled(page: Page): Promise<number> {
	return page.evaluate(() => screenWatch.settled());
}
