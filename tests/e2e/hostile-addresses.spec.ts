import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { readReference } from '../../src/cli/read-reference';
import { decodeView, LONGEST_QUERY } from '../../src/lib/state/view-codec';
import { wordDropped } from '../../src/lib/ui/word-dropped';
import { hostileSearch } from '../state/hostile-addresses';
import { ROOT, SCREENS } from './addresses';
import { expect, openSettled, test } from './guarded-test';

const ADDRESSES = 100;
/** How many of them one test loads, so that several run side by side. */
const AT_ONCE = 25;

const reference = readReference();

/**
 * Everything that is kept: stored values, files with their sizes, databases with how much is in them. The one byte by
 * which a start finds out whether files work stays behind where the page is left in that moment.
 */
function listStored(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () => {
		const found = Object.entries(localStorage).map(([key, value]) => `${key}=${String(value)}`);
		const list = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
			for await (const [name, handle] of folder.entries()) {
				if (handle.kind === 'directory') await list(handle as FileSystemDirectoryHandle, `${path}${name}/`);
				else found.push(`${path}${name} ${(await (handle as FileSystemFileHandle).getFile()).size}`);
			}
		};
		await list(await navigator.storage.getDirectory(), '/');
		for (const { name = '', version } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((opened, failed) => {
				const request = indexedDB.open(name, version);
				request.onsuccess = () => opened(request.result);
				request.onerror = () => failed(request.error);
			});
			for (const store of database.objectStoreNames) {
				const count = await new Promise<number>((counted) => {
					const request = database.transaction(store).objectStore(store).count();
					request.onsuccess = () => counted(request.result);
				});
				found.push(`${name} ${store} ${count}`);
			}
			database.close();
		}
		return found.filter((one) => !one.startsWith('/toan-canh/_trial/')).sort();
	});
}

const SEARCHES = fc.sample(hostileSearch, { numRuns: ADDRESSES, seed: 10 });

for (let first = 0; first < ADDRESSES; first += AT_ONCE)
	test(`damaged addresses ${String(first + 1)} to ${String(first + AT_ONCE)} of ${String(ADDRESSES)} are loaded: each opens its screen, says what was dropped, and stores nothing`, async ({
		page
	}) => {
		test.slow();
		await openSettled(page, './');
		const stored = await listStored(page);
		for (const [at, search] of SEARCHES.slice(first, first + AT_ONCE).entries()) {
			const screen = SCREENS[(first + at) % SCREENS.length] ?? '';
			const { href } = new URL(`${screen}${search}`, ROOT.address);
			const { view, dropped } = decodeView(new URL(href).search, reference);
			const said = dropped?.length === 0 ? [] : [wordDropped(dropped, view.language ?? 'vi')];
			await test.step(href.slice(0, 200), async () => {
				await page.goto(href, { waitUntil: 'commit' });
				await expect(page.locator('html[data-built]'), 'the address is read').toHaveCount(0);
				await expect(page.locator('html')).toHaveAttribute('lang', view.language ?? 'vi');
				await expect(page.locator('[role="status"] .notice p')).toHaveText(said);
				await expect(page.locator('h1')).toBeVisible();
			});
		}
		await openSettled(page, './');
		expect(await listStored(page)).toEqual(stored);
		await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
	});

test('a choice that no address can hold is not made, and the page says so', async ({ page }) => {
	const files = Array.from(
		{ length: 32 },
		(_, at) => `file=${String(at).padStart(2, '0')}${'a'.repeat(240)}`
	);
	const search = `?${files.join('&')}`;
	const rest = LONGEST_QUERY - search.length - '&report='.length;
	await openSettled(page, `quality/${search}&report=${'b'.repeat(rest)}`);
	const notice = page.locator('[role="status"] .notice p');
	await expect(notice).toHaveCount(0);
	const address = page.url();
	await page.getByRole('radio', { name: 'English' }).click();
	await expect(notice).toHaveText(/địa chỉ trang không chứa hết, nên lựa chọn vừa rồi chưa được áp dụng/);
	expect(page.url()).toBe(address);
	await expect(page.getByRole('radio', { name: 'Tiếng Việt' })).toBeChecked();
	await page.getByRole('button', { name: 'Đóng thông báo' }).click();
	await expect(notice).toHaveCount(0);
});
