import type { Browser } from '@playwright/test';
import { benTre, bring, files, follow, rowsOf } from './bring-in';
import { expect, openSettled, test } from './guarded-test';

/** What a user reads, of the source documents and after bringing in a file, where the browser is set so. */
async function readIn(browser: Browser, timezoneId: string, locale: string): Promise<unknown> {
	const context = await browser.newContext({ timezoneId, locale, serviceWorkers: 'block' });
	const page = await context.newPage();
	await openSettled(page, 'data/?lang=vi');
	await bring(page, rowsOf('sau.csv', ['Tờ rơi', '1.250 tờ'], ['Băng rôn', '31 cái']));
	const order = await files(page).getByRole('rowheader').allInnerTexts();
	await follow(page, 'Tổng quan');
	await expect(benTre(page).getByRole('button')).toHaveCount(2);
	const overview = await page.locator('main').innerText();
	await follow(page, 'Xu hướng');
	const trends = await page.locator('main').innerText();
	await context.close();
	return { order, overview, trends };
}

test('another time zone and another language of the browser change no figure, no day and no order', async ({
	browser
}) => {
	const here = await readIn(browser, 'Asia/Ho_Chi_Minh', 'vi-VN');
	expect(await readIn(browser, 'America/Los_Angeles', 'de-DE')).toEqual(here);
	expect(await readIn(browser, 'Pacific/Kiritimati', 'ar-EG')).toEqual(here);
});
