import type { Page, Route } from '@playwright/test';
import { bring, card, choose, follow, GOOD, rowOf } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, expectSettled, openReady, test } from './guarded-test';

/** What a server can give in the place of a file. */
const cutOff = (route: Route) => route.abort('connectionreset');
const error = (route: Route) => route.fulfill({ status: 500 });
const missing = (route: Route) =>
	route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });
const otherPage = (route: Route) =>
	route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Trang chủ</h1>' });

/** The first part of the file itself, as a copy that was ended half way leaves it. */
async function half(route: Route): Promise<void> {
	const response = await route.fetch();
	const body = await response.body();
	const { 'content-length': _, ...headers } = response.headers();
	await route.fulfill({ status: 200, headers, body: body.subarray(0, body.length / 2) });
}

const MODULE = /\/duckdb-eh[^/]*\.wasm$/;
const SCRIPT = /\/duckdb-browser-eh[^/]*\.js$/;
const DATA = /\/activities[^/]*\.csv$/;
const ENGINE_WORDS = 'Không khởi động được bộ tính toán.';
const PART_WORDS = 'Không tải được một phần của chương trình.';

const BROKEN = [
	['the database module is another page', MODULE, otherPage, ENGINE_WORDS],
	['the database module is cut', MODULE, half, ENGINE_WORDS],
	["the database's script is missing", SCRIPT, missing, ENGINE_WORDS],
	["the database's script is cut off", SCRIPT, cutOff, ENGINE_WORDS],
	['a data file is answered with an error', DATA, error, PART_WORDS],
	['a data file is cut off', DATA, cutOff, PART_WORDS]
] as const;

test('what is still to come is outlined and said', async ({ page }) => {
	await page.route(MODULE, () => undefined);
	await page.goto('./trends/');
	await page.locator('html:not([data-built])').waitFor({ state: 'attached' });
	await expect(page.locator('main .skeleton').first()).toBeVisible();
	await expectAccessible(page, { bestPractice: true });
});

for (const [name, address, breakIt, words] of BROKEN) {
	test(`${name}: the page says so, leads to a backup, and works on a second try`, async ({
		page,
		problems
	}) => {
		await page.route(address, breakIt);
		await openReady(page, './');
		const panel = page.getByRole('alert').filter({ hasText: words });
		await expect(panel).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(1);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(panel.getByRole('link', { name: 'Sao lưu và kiểm tra chương trình' })).toBeVisible();
		if (breakIt === cutOff) {
			await expectAccessible(page);
			// Each other language asked the database anew: the second try is that of a page that has had its first.
			await openReady(page, './');
			await expect(panel).toBeVisible();
		}

		await page.unroute(address);
		await panel.getByRole('button', { name: 'Thử lại' }).click();
		await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
		await expectSettled(page);
		await expect(page.getByRole('alert')).toHaveCount(0);
		// The browser itself reports every failed request.
		problems.length = 0;
	});
}

/** The first script of all, and one that every screen needs. */
const ENTRY = /\/entry\/start\.[^/]+\.js$/;
const LAYOUT = /\/nodes\/0\.[^/]+\.js$/;

const saved = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Không gian làm việc đầu tiên' });

test('the application can’t start: the page says so, a backup can be had, and what was brought in is untouched', async ({
	page,
	problems
}) => {
	await openReady(page, 'data/');
	await bring(page, GOOD);
	for (const [address, breakIt] of [
		[ENTRY, missing],
		[ENTRY, half],
		[LAYOUT, otherPage]
	] as const) {
		await page.route(address, breakIt);
		await page.goto('data/');
		await expect(page.getByRole('alert').filter({ hasText: 'chưa khởi động được' })).toBeVisible();
		if (breakIt === missing) await expectAccessible(page);
		await page.unroute(address);
	}
	// All of the application is broken now.
	await page.route('**/_app/immutable/**', missing);
	await page.getByRole('alert').getByRole('link', { name: 'Sao lưu và kiểm tra chương trình' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sao lưu và kiểm tra Toàn Cảnh');
	await expect(saved(page)).toContainText('1 tệp');
	const [backup] = await Promise.all([
		page.waitForEvent('download'),
		saved(page).getByRole('button', { name: 'Tải bản sao lưu' }).click()
	]);
	expect(backup.suggestedFilename()).toMatch(/^toan-canh .+ \d{4}-\d{2}-\d{2}\.zip$/);
	await page.unroute('**/_app/immutable/**');

	await page.goto('data/');
	await expect(rowOf(page, GOOD.name)).toBeVisible();
	const input = page.getByLabel('Mở bản sao lưu');
	await input.setInputFiles(await backup.path());
	await expect(page.getByText('1 tệp gốc')).toBeVisible();
	problems.length = 0;
});

test('a screen whose code is missing is told in words, and what waits on another is still there', async ({
	page,
	problems
}) => {
	await openReady(page, 'data/');
	await choose(page, GOOD);
	// As where the server was updated and the page is of the version before. Its links load what they lead to ahead.
	await page.route(/\/nodes\/(?!0\.|7\.)[^/]+\.js$/, missing);
	await page.getByRole('navigation').getByRole('link', { name: 'Khám phá' }).click();
	const panel = page.getByRole('alert').filter({ hasText: 'Không mở được màn hình này.' });
	await expect(panel).toBeVisible();
	await expect(page).toHaveTitle('Toàn Cảnh: Không mở được màn hình này.');
	await expect(panel.getByRole('link', { name: 'Sao lưu và kiểm tra chương trình' })).toBeVisible();
	await expectAccessible(page);
	await follow(page, 'Nhập dữ liệu');
	await expect(card(page, GOOD.name)).toBeVisible();

	await page.getByRole('navigation').getByRole('link', { name: 'Khám phá' }).click();
	await expect(panel).toBeVisible();
	await page.unrouteAll();
	await panel.getByRole('button', { name: 'Thử lại' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Khám phá');
	problems.length = 0;
});
