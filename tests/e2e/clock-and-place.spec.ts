import type { Browser } from '@playwright/test';
import { benTre, bring, files, follow, rowsOf } from './bring-in';
import { expect, openSettled, test } from './guarded-test';
import { kept } from './keep-workspace';

/** What a user reads after bringing in two files, the clock having jumped between them by so many years. */
async function readAfterJump(
	browser: Browser,
	{ timezoneId, locale, years }: { timezoneId: string; locale: string; years: number }
): Promise<unknown> {
	const context = await browser.newContext({ timezoneId, locale, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.clock.install({ time: new Date('2026-03-31T23:30:00.000Z') });
	await openSettled(page, 'data/?lang=vi');
	await bring(page, rowsOf('trước.csv', ['Tờ rơi', '1.250 tờ'], ['Mít tinh', '3 cuộc']));
	await page.clock.setSystemTime(new Date(`${String(2026 + years)}-01-01T00:30:00.000Z`));
	await bring(page, rowsOf('sau.csv', ['Băng rôn', '31 cái']));
	await page.reload();
	await expect(files(page).filter({ hasText: 'sau.csv' })).toHaveCount(1);
	const order = await files(page).getByRole('rowheader').allInnerTexts();
	await expect(kept(page)).not.toContainText('bị hỏng');
	await follow(page, 'Tổng quan');
	const figures = page.getByRole('table', { name: 'Số liệu đã báo cáo' });
	await expect(benTre(page).getByRole('button')).toHaveCount(3);
	const totals = await figures.innerText();
	await follow(page, 'Xu hướng');
	const trends = await page.locator('main figcaption, main h2').allInnerTexts();
	await context.close();
	return { order, totals, trends };
}

test('a clock that jumps, another time zone and another language of the browser change no figure and no order', async ({
	browser
}) => {
	const [here, ...others] = await Promise.all(
		[
			{ timezoneId: 'Asia/Ho_Chi_Minh', locale: 'vi-VN', years: 0 },
			{ timezoneId: 'America/Los_Angeles', locale: 'de-DE', years: -10 },
			{ timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG', years: 10 }
		].map((where) => readAfterJump(browser, where))
	);
	for (const other of others) expect(other).toEqual(here);
});
