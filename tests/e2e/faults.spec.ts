import type { Page } from '@playwright/test';
import {
	bring,
	bulky,
	card,
	choose,
	expectCounts,
	GOOD,
	load,
	rowOf,
	rowsOf,
	type TestFile
} from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openSettled, test } from './guarded-test';

/** Keeps every worker of the page where a test finds it, the one that was asked last at the end. */
async function collectWorkers(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const asked: (readonly [string, Worker])[] = [];
		Object.assign(globalThis, { asked });
		globalThis.Worker = class extends Worker {
			readonly #name: string;

			constructor(address: string | URL, options?: WorkerOptions) {
				super(address, options);
				this.#name = options?.name ?? '';
			}

			override postMessage(
				message: unknown,
				transfer: Transferable[] | StructuredSerializeOptions = []
			): void {
				asked.push([this.#name, this]);
				const { silenced } = globalThis as { silenced?: string };
				if (silenced !== undefined && this.#name.includes(silenced))
					Object.assign(globalThis, { isAsked: true });
				else super.postMessage(message, Array.isArray(transfer) ? { transfer } : transfer);
			}
		};
	});
}

/** Ends the worker of a name that was asked last, as a browser short of memory does. */
function loseWorker(page: Page, name: string): Promise<boolean> {
	return page.evaluate((part) => {
		const { asked } = globalThis as unknown as { asked: (readonly [string, Worker])[] };
		const [, worker] = asked.findLast(([called]) => called.includes(part)) ?? [];
		worker?.terminate();
		worker?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
		return worker !== undefined;
	}, name);
}

test('the worker that reads a file ends: said in words, and read on a second try', async ({ page }) => {
	await collectWorkers(page);
	await openSettled(page, 'data/');
	await bring(page, GOOD);
	const large = bulky('lớn.csv', 9_000);
	// A reading that is never answered, so that its worker can't be done before it is lost.
	await page.evaluate(() => Object.assign(globalThis, { silenced: 'ingest' }));
	await page.getByLabel('Chọn tệp').setInputFiles({ ...large });
	await expect(card(page, large.name)).toContainText('Đang đọc');
	await page.waitForFunction(() => 'isAsked' in globalThis);
	await page.evaluate(() => Object.assign(globalThis, { silenced: undefined }));
	expect(await loseWorker(page, 'ingest')).toBe(true);
	await expect(card(page, large.name)).toContainText('Máy không đủ bộ nhớ để nạp tệp này');
	await card(page, large.name)
		.getByRole('button', { name: `Đọc lại tệp ${large.name}` })
		.click();
	await load(page, large.name);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(rowOf(page, large.name)).toHaveCount(1);
});

test('a worker that gives no sign: the user is asked after half a minute, waits on, then stops it, and the file is read on a second try', async ({
	page
}) => {
	// Half a minute of waiting is over when the test says so.
	await page.clock.install();
	await collectWorkers(page);
	await openSettled(page, 'data/');
	await page.evaluate(() => Object.assign(globalThis, { silenced: 'ingest' }));
	await page.getByLabel('Chọn tệp').setInputFiles({ ...GOOD });
	await page.waitForFunction(() => 'isAsked' in globalThis);
	await page.evaluate(() => Object.assign(globalThis, { silenced: undefined }));
	const panel = page.getByRole('alert').filter({ hasText: '30 giây' });
	await page.clock.runFor(15_000);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.clock.runFor(20_000);
	await expect(panel).toBeVisible();
	await expectAccessible(page);
	await panel.getByRole('button', { name: 'Chờ thêm' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.clock.runFor(40_000);
	await page
		.getByRole('alert')
		.filter({ hasText: '60 giây' })
		.getByRole('button', { name: 'Dừng việc này' })
		.click();
	await expect(card(page, GOOD.name)).toContainText('Việc đọc tệp không tiến triển và đã được dừng');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await card(page, GOOD.name)
		.getByRole('button', { name: `Đọc lại tệp ${GOOD.name}` })
		.click();
	await load(page, GOOD.name);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
});

test('the database is lost: rebuilt by itself; lost again at once, said in words, and all is there on a second try', async ({
	page,
	problems
}) => {
	await collectWorkers(page);
	await openSettled(page, 'data/');
	await bring(page, GOOD);
	expect(await loseWorker(page, 'database')).toBe(true);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	const between = rowsOf('giữa.csv', ['Áp phích', '12 tờ']);
	await bring(page, between);
	// Lost in the middle of a load, it would be taken for short of memory, and the largest file left out.
	await expectCounts(page, between.name, [1, 1, 0, 0]);
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(await loseWorker(page, 'database')).toBe(true);
	const panel = page.getByRole('alert').filter({ hasText: 'Bộ tính toán đã dừng giữa chừng.' });
	await expect(panel).toBeVisible();
	await panel.getByRole('button', { name: 'Thử lại' }).click();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await bring(page, rowsOf('sau.csv', ['Băng rôn', '31 cái']));
	// The database's own library reports the loss of its worker.
	expect(problems.splice(0).join('\n')).toContain('error in duckdb worker: out of memory');
});

test('the worker that writes files is lost: the import is refused in words, and kept on a second try', async ({
	page
}) => {
	await collectWorkers(page);
	await openSettled(page, 'data/');
	await bring(page, GOOD);
	const next = rowsOf('sau.csv', ['Băng rôn', '31 tấm']);
	await choose(page, next);
	// A request that is never answered, as by a worker that has just ended.
	await page.evaluate(() => {
		const { asked } = globalThis as unknown as { asked: (readonly [string, Worker])[] };
		const [, worker] = asked.findLast(([called]) => called.includes('opfs')) ?? [];
		if (worker) worker.postMessage = () => Object.assign(globalThis, { isAsked: true });
	});
	const button = card(page, next.name).getByRole('button', { name: 'Nạp tệp này' });
	await button.click();
	await expect(page.getByText('Đang lưu tệp và các quyết định')).toBeVisible();
	// Lost any earlier, it would be started anew before anything is asked of it.
	await page.waitForFunction(() => 'isAsked' in globalThis);
	expect(await loseWorker(page, 'opfs')).toBe(true);
	await expect(page.getByRole('alert')).toContainText('Chưa lưu được.');
	await expect(page.getByRole('alert')).toContainText('mọi thứ đã lưu trước đó vẫn còn nguyên');
	await expect(rowOf(page, next.name)).toHaveCount(0);
	await load(page, next.name);
	await page.reload();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expectCounts(page, next.name, [1, 1, 0, 0]);
});

/** Where an import is when its tab is closed, and how often the file may be there afterwards. */
const STEPS: readonly (readonly [
	string,
	readonly number[],
	(page: Page, file: TestFile, other: Page) => Promise<unknown>
])[] = [
	[
		'reading',
		[0],
		async (page, file) => {
			await page.getByLabel('Chọn tệp').setInputFiles({ ...file });
			await expect(card(page, file.name)).toBeVisible();
		}
	],
	['waiting on the bench', [0], (page, file) => choose(page, file)],
	[
		'keeping',
		[0, 1],
		async (page, file) => {
			await choose(page, file);
			await card(page, file.name).getByRole('button', { name: 'Nạp tệp này' }).click();
		}
	],
	[
		'loading',
		[1],
		async (page, file, other) => {
			await choose(page, file);
			await card(page, file.name).getByRole('button', { name: 'Nạp tệp này' }).click();
			await expect(rowOf(other, file.name)).toHaveCount(1);
		}
	]
];

/** Closes a tab in the midst of an import; the one beside it has what was kept, whole, and the file can be brought again. */
async function closeWhile(
	page: Page,
	other: Page,
	file: TestFile,
	rows: number,
	[, allowed, reach]: (typeof STEPS)[number]
): Promise<void> {
	await reach(page, file, other);
	await page.close();
	await other.reload();
	await expectCounts(other, GOOD.name, [2, 2, 0, 0]);
	expect(allowed).toContain(await rowOf(other, file.name).count());
	await bring(other, file);
	await expectCounts(other, file.name, [rows, rows, 0, 0]);
	await expect(rowOf(other, file.name)).toHaveCount(1);
}

for (const steps of [STEPS.slice(0, 2), STEPS.slice(2)]) {
	const named = steps.map(([step]) => step).join(' and while ');
	test(`a tab closed while ${named}: what was kept is there, whole, and the file can be brought again`, async ({
		page,
		context
	}) => {
		test.slow();
		await openSettled(page, 'data/');
		await bring(page, GOOD);
		let tab = page;
		for (const [at, step] of steps.entries())
			await test.step(step[0], async () => {
				const other = await context.newPage();
				await openSettled(other, 'data/');
				// Of other rows than the one before, which is there by now: the same bytes would not be taken twice.
				const rows = 3_000 + at;
				await closeWhile(tab, other, bulky(`lớn ${String(at)}.csv`, rows), rows, step);
				tab = other;
			});
	});
}
