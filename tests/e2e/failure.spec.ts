import { expectAccessible } from './expect-accessible';
import { expect, expectSettled, openReady, test } from './guarded-test';

const BROKEN = [
	['the database module', /\/duckdb-eh[^/]*\.wasm$/, 'Không khởi động được bộ tính toán.'],
	["the database's script", /\/duckdb-browser-eh[^/]*\.js$/, 'Không khởi động được bộ tính toán.'],
	['a data file', /\/activities[^/]*\.csv$/, 'Không tải được một phần của chương trình.']
] as const;

test('what is still to come is outlined and said', async ({ page }) => {
	await page.route(BROKEN[0][1], () => undefined);
	await page.goto('./trends/');
	await page.locator('html:not([data-built])').waitFor({ state: 'attached' });
	await expect(page.locator('main .skeleton').first()).toBeVisible();
	await expectAccessible(page, { bestPractice: true });
});

for (const [name, address, words] of BROKEN) {
	for (const [way, status] of [
		['answered with an error', 500],
		['cut off', null]
	] as const) {
		test(`${name} ${way}: the page says so, and works on a second try`, async ({ page, problems }) => {
			await page.route(address, (route) =>
				status === null ? route.abort('connectionreset') : route.fulfill({ status })
			);
			await openReady(page, './');
			const panel = page.getByRole('alert').filter({ hasText: words });
			await expect(panel).toBeVisible();
			await expect(page.getByRole('alert')).toHaveCount(1);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			if (status === null) await expectAccessible(page);

			await page.unroute(address);
			await panel.getByRole('button', { name: 'Thử lại' }).click();
			await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText(
				'34 tin, bài và ảnh'
			);
			await expectSettled(page);
			await expect(page.getByRole('alert')).toHaveCount(0);
			// The browser itself reports every failed request.
			problems.length = 0;
		});
	}
}
