import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './expect-accessible';
import { expect, openReady, test as guarded } from './guarded-test';
import { findFile, hosted, type Hosted } from './hosted-build';

const test = guarded.extend<Hosted>(hosted);
test.use({ serviceWorkers: 'allow' });
// The whole application is fetched and hashed each time.
test.beforeEach(() => test.slow());

test('the page for backups names each file of the server that is missing or wrong, past what is kept, and has the program loaded again', async ({
	page,
	problems,
	site,
	copy
}) => {
	await openReady(page, site.address);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
	site.folder = copy();
	const missing = findFile(join(site.folder, '_app/immutable/nodes'), '4.', '.js');
	rmSync(missing);
	writeFileSync(join(site.folder, 'trends/index.html'), 'half');

	await page.goto(`${site.address}rescue.html`);
	await expect(page.getByText('Trình duyệt này không giữ không gian làm việc nào')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Kiểm tra các tệp trên máy chủ' }).click();
	await expect(page.getByText(/^2 tệp trên máy chủ thiếu hoặc sai/)).toBeVisible();
	await expect(page.getByRole('listitem')).toHaveText([
		missing.replace(`${site.folder}/`, ''),
		'trends/index.html'
	]);
	problems.length = 0;

	// Nothing is dropped for less.
	await page.getByRole('button', { name: 'Tải lại chương trình từ máy chủ' }).click();
	await expect(page.getByText(/^2 tệp trên máy chủ thiếu hoặc sai/)).toBeVisible();
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
	problems.length = 0;

	site.folder = 'build';
	await page.getByRole('button', { name: 'Tải lại chương trình từ máy chủ' }).click();
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	expect(page.url()).toBe(site.address);
	expect(problems).toEqual([]);
});
