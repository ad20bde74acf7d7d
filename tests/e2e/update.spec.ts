import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bring, card, choose, GOOD } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openReady, test as guarded } from './guarded-test';
import { findFile, hosted, type Hosted } from './hosted-build';

const test = guarded.extend<Hosted>(hosted);
test.use({ serviceWorkers: 'allow' });
// The whole application is fetched and hashed each time.
test.beforeEach(() => test.slow());

const notice = (page: Page) => page.getByRole('status', { name: 'Bản mới của Toàn Cảnh' });
const change = (page: Page) => notice(page).getByRole('button', { name: 'Chuyển sang bản mới' });
const version = (page: Page) => page.getByRole('contentinfo').getByText(/^Phiên bản /);

/** Opens the application and waits until all of it is kept. */
async function openKept(page: Page, address: string): Promise<void> {
	await openReady(page, address);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
}

test('a new version waits for the word of its user, who is told of work that holds it in any window', async ({
	page,
	context,
	problems,
	site,
	next
}) => {
	await openKept(page, `${site.address}data/`);
	site.folder = next();
	// The second window is of the version that is kept, and hears of the new one; so does the first.
	const other = await context.newPage();
	await openReady(other, site.address);
	for (const window of [page, other]) {
		await expect(notice(window)).toContainText('Có bản mới của Toàn Cảnh.');
		await expect(version(window)).toHaveText('Phiên bản 0.1.0');
	}

	await choose(page, GOOD);
	await expect(change(page)).toBeDisabled();
	await expect(notice(page)).toContainText('còn tệp chờ nạp');
	await change(other).click();
	await expect(notice(other)).toContainText('Chưa chuyển, vì ở một cửa sổ của Toàn Cảnh còn tệp chờ nạp.');
	await expectAccessible(other);
	await expect(card(page, GOOD.name)).toBeVisible();

	await other.getByText('Góc nhìn đã lưu').click();
	await other.getByLabel('Tên góc nhìn').fill('quý I');
	await expect(change(other)).toBeDisabled();
	await expect(notice(other)).toContainText('có nội dung đang sửa chưa lưu');
	await other.getByLabel('Tên góc nhìn').fill('');
	await expect(change(other)).toBeEnabled();

	await card(page, GOOD.name).getByRole('button', { name: 'Nạp tệp này' }).click();
	await expect(card(page, GOOD.name)).toHaveCount(0);
	await expect(change(page)).toBeEnabled();
	await change(other).click();
	for (const window of [page, other]) {
		await expect(version(window)).toHaveText('Phiên bản 0.2.0');
		await expect(notice(window)).toBeEmpty();
	}
	await expect(page.getByRole('table', { name: 'Các tệp đã nạp' })).toContainText(GOOD.name);
	expect(problems).toEqual([]);
});

const DAMAGED = [
	[
		'a page in the place of a script',
		true,
		(folder: string) =>
			writeFileSync(findFile(join(folder, '_app/immutable/entry'), 'app.', '.js'), '<!doctype html>')
	],
	[
		'a cut database module',
		true,
		(folder: string) => {
			const path = findFile(join(folder, '_app/immutable/assets'), 'duckdb-eh', '.wasm');
			writeFileSync(path, readFileSync(path).subarray(0, 1_000_000));
		}
	],
	[
		'a page of another version',
		true,
		(folder: string) => writeFileSync(join(folder, 'index.html'), 'half updated')
	],
	[
		'a cut worker',
		// Another worker that can't be had is no version that waits.
		false,
		(folder: string) => {
			const path = join(folder, 'service-worker.js');
			writeFileSync(path, readFileSync(path).subarray(0, -5000));
		}
	]
] as const;

test('a version whose files are not what was built is not installed: the one before goes on, also without a server', async ({
	page,
	problems,
	site,
	next
}) => {
	await openKept(page, site.address);
	for (const [name, isTold, damage] of DAMAGED) {
		await test.step(name, async () => {
			site.folder = next();
			damage(site.folder);
			// What was kept is not fetched again, unless it is gone.
			await page.evaluate(async () => {
				for (const name of await caches.keys()) {
					const cache = await caches.open(name);
					const modules = (await cache.keys()).filter(({ url }) => url.endsWith('.wasm'));
					await Promise.all(modules.map((module) => cache.delete(module)));
				}
			});
			await openReady(page, site.address);
			if (isTold)
				await expect(notice(page)).toContainText('Máy chủ có bản mới nhưng các tệp chưa đủ hoặc không đúng');
			const isGone = page.evaluate(async () => {
				const registration = await navigator.serviceWorker.getRegistration();
				await registration?.update().catch(() => null);
				const { installing } = registration ?? {};
				if (installing) await new Promise((gone) => installing.addEventListener('statechange', gone));
				return [registration?.installing ?? null, registration?.waiting ?? null];
			});
			expect(await isGone, name).toEqual([null, null]);
			await expect(version(page)).toHaveText('Phiên bản 0.1.0');
		});
	}
	problems.length = 0;
	await site.stop();
	await openReady(page, `${site.address}trends/`);
	await expect(version(page)).toHaveText('Phiên bản 0.1.0');
	expect(problems).toEqual([]);
});

test('the worker is withdrawn by the file for it: the application comes from the server again, and what was brought in stays', async ({
	page,
	problems,
	site,
	next
}) => {
	test.setTimeout(120_000);
	await openKept(page, `${site.address}data/`);
	await bring(page, GOOD);
	site.folder = next();
	copyFileSync('deploy/withdraw-service-worker.js', join(site.folder, 'service-worker.js'));
	const listed = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	const kept = () => page.evaluate(async () => caches.keys());
	// The visit that meets it still shows what was kept. The worker before may answer, and keep, until it is replaced: what
	// it kept last goes a visit later.
	await expect(async () => {
		await openReady(page, `${site.address}data/`);
		await expect.poll(kept, { timeout: 15_000 }).toEqual([]);
		await expect.poll(listed, { timeout: 15_000 }).toBe(0);
	}).toPass({ timeout: 80_000 });
	await expect(notice(page)).toBeEmpty();
	// Each visit asks for the worker, which goes again once it has come.
	const came = page.context().waitForEvent('serviceworker');
	await openReady(page, `${site.address}data/`);
	await expect(version(page)).toHaveText('Phiên bản 0.2.0');
	await expect(page.getByRole('table', { name: 'Các tệp đã nạp' })).toContainText(GOOD.name);
	await came;
	await expect.poll(listed).toBe(0);
	expect(await kept()).toEqual([]);
	await page.reload();
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	expect(problems).toEqual([]);
});
