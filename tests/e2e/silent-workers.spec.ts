import type { Page } from '@playwright/test';
import { bring, card, choose, expectCounts, GOOD, load, rowOf, rowsOf } from './bring-in';
import { expect, openSettled, test } from './guarded-test';

/** Keeps the thread of every worker of a name busy for ever, as a file that its reader can't get through does. */
async function hang(page: Page, name: string): Promise<void> {
	const names = await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)));
	const workers = page.workers().filter((_, at) => names[at]?.includes(name));
	expect(workers.length, `workers called ${name}, of ${names.join()}`).toBeGreaterThan(0);
	for (const worker of workers)
		// Never answered, and rejected once the worker is ended.
		void worker.evaluate('for (;;);').catch(() => null);
}

/** Lets the page's clock run on until it is said that work makes no progress. */
async function waitUntilTold(page: Page, words: string): Promise<void> {
	await page.clock.runFor(31_000);
	await expect(page.getByRole('alert')).toContainText(`${words} đã hơn 30 giây không có tiến triển.`);
}

const stop = (page: Page) => page.getByRole('button', { name: 'Dừng việc này' }).click();

test('a worker that hangs is told of, waited on or stopped: reading, writing and the database, and all is there again', async ({
	page
}) => {
	await page.clock.install();
	await openSettled(page, 'data/');
	await bring(page, GOOD);

	await test.step('reading', async () => {
		const file = rowsOf('treo.csv', ['Băng rôn', '31 tấm']);
		await hang(page, 'ingest');
		await page.getByLabel('Chọn tệp').setInputFiles({ ...file });
		await expect(card(page, file.name)).toContainText('Đang đọc');
		await waitUntilTold(page, 'Việc đọc tệp');
		await page.getByRole('button', { name: 'Chờ thêm' }).click();
		await expect(page.getByRole('alert')).toHaveCount(0);
		await page.clock.runFor(31_000);
		await expect(page.getByRole('alert')).toContainText('hơn 60 giây');
		await stop(page);
		await expect(card(page, file.name)).toContainText('không tiến triển và đã được dừng');
		await card(page, file.name)
			.getByRole('button', { name: `Đọc lại tệp ${file.name}` })
			.click();
		await load(page, file.name);
	});

	await test.step('writing', async () => {
		const file = rowsOf('treo khi lưu.csv', ['Áp phích', '12 tờ']);
		await choose(page, file);
		await hang(page, 'opfs');
		await card(page, file.name).getByRole('button', { name: 'Nạp tệp này' }).click();
		await expect(page.getByText('Đang lưu tệp và các quyết định')).toBeVisible();
		await waitUntilTold(page, 'Việc ghi xuống máy');
		await stop(page);
		await expect(page.getByRole('alert')).toContainText('Việc này đã được dừng');
		await expect(rowOf(page, file.name)).toHaveCount(0);
		await load(page, file.name);
	});

	await test.step('the database', async () => {
		const file = rowsOf('treo khi tính.csv', ['Pa nô', '5 cái']);
		await choose(page, file);
		await hang(page, 'database');
		await card(page, file.name).getByRole('button', { name: 'Nạp tệp này' }).click();
		await waitUntilTold(page, 'Việc tính toán');
		await stop(page);
		await expect(page.getByRole('alert')).toContainText('Bộ tính toán đã dừng giữa chừng.');
		await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
		await expect(rowOf(page, file.name)).toHaveCount(0);
		await load(page, file.name);
	});

	await page.reload();
	for (const name of ['treo.csv', 'treo khi lưu.csv', 'treo khi tính.csv'])
		await expectCounts(page, name, [1, 1, 0, 0]);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
});
