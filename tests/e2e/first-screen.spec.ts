import type { Page } from '@playwright/test';
import { bring, expectCard, GOOD } from './bring-in';
import { ROOT } from './addresses';
import { expect, openReady, openSettled, test } from './guarded-test';

/** What the page is started with; without it the page stays as it was built. */
const START = '**/_app/immutable/entry/*.js';

/** Opens an address whose scripts don't come before they are let through. */
async function openHeld(page: Page, address: string): Promise<{ release: () => Promise<void> }> {
	const held: (() => Promise<void>)[] = [];
	let isHeld = true;
	await page.route(START, async (route) => {
		if (isHeld) held.push(() => route.continue());
		else await route.continue();
	});
	await page.goto(address);
	return {
		release: async () => {
			isHeld = false;
			await Promise.all(held.map((go) => go()));
		}
	};
}

/** All that is said in the answer, part by part, but for its pictures. */
const wordsOf = (page: Page): Promise<string[]> =>
	page.locator('main').locator('p, li, td, th, h2').filter({ visible: true }).allInnerTexts();

const answer = (page: Page) => page.locator('main .answer');

test('is read without any script: the figures, the timeline and what is missing', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(ROOT.address);
	await expect(page.getByText('3 báo cáo và 2 kế hoạch của 4 tỉnh, với 64 số liệu.')).toBeVisible();
	await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
	await expect(
		page.locator('main figure svg text').filter({ hasText: 'Đồng Tháp', visible: true })
	).toHaveCount(1);
	await expect(page.locator('.skeleton')).toHaveCount(0);
	await context.close();
});

for (const width of [1280, 360]) {
	test(`says the same as the engine and nothing moves when it comes, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.addInitScript(() => {
			const shifts: string[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const { release } = await openHeld(page, './');
		await expect(answer(page)).toBeVisible();
		const built = await wordsOf(page);
		expect(built.length).toBeGreaterThan(100);
		await release();
		await openReadyHere(page);
		expect(await wordsOf(page)).toEqual(built);
		expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
	});
}

async function openReadyHere(page: Page): Promise<void> {
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	await expect(page.locator('main .chart > .waiting')).toHaveCount(0);
}

for (const [address, isShown] of [
	['./', true],
	['./?lang=vi', true],
	['./?lang=en', false],
	['./?province=qd124:20', false],
	['./?data=sample', false]
] as const)
	test(`${address} ${isShown ? 'shows' : 'does not show'} what the page was built with`, async ({ page }) => {
		await openHeld(page, address);
		await expect(answer(page)).toBeVisible({ visible: isShown });
	});

test('in the language chosen last nothing is shown in the other', async ({ page }) => {
	await openReady(page, './');
	await page.getByRole('radio', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const { release } = await openHeld(page, './');
	await expect(answer(page)).toBeHidden();
	await release();
	await expect(page.getByText('3 reports and 2 plans')).not.toHaveCount(0);
	await openReadyHere(page);
});

test('who has figures of their own never sees those of the source documents alone', async ({ page }) => {
	await openReady(page, './data/');
	await bring(page, GOOD);
	const { release } = await openHeld(page, './');
	await expect(answer(page)).toBeHidden();
	const seen: string[] = [];
	await page.exposeFunction('tell', (words: string) => seen.push(words));
	await page.evaluate(() => {
		const tell = (globalThis as unknown as { tell: (words: string) => void }).tell;
		const watch = () => {
			const answer = document.querySelector('main .answer');
			if (answer !== null && getComputedStyle(answer).visibility === 'visible')
				tell(answer.querySelector('.summary')?.textContent ?? '');
			requestAnimationFrame(watch);
		};
		watch();
	});
	await release();
	await openReadyHere(page);
	await expect(answer(page).locator('> .summary')).toContainText('66 số liệu');
	expect(seen.filter((words) => words.includes('với 64 số liệu'))).toEqual([]);
});

test('a number that is pressed before the scripts are there opens its evidence', async ({ page }) => {
	const { release } = await openHeld(page, './');
	await page.getByRole('button', { name: /34 tin, bài và ảnh/ }).click();
	await release();
	await expect(page.getByRole('dialog')).toContainText('Mục I.1.2, dòng 41');
});

test('a choice made before the scripts are there is kept', async ({ page }) => {
	const { release } = await openHeld(page, './');
	await page.getByRole('combobox', { name: 'Dữ liệu', exact: true }).selectOption('Cả hai');
	await release();
	await expect(page).toHaveURL(/data=all/);
	await expect(page.getByRole('combobox', { name: 'Dữ liệu', exact: true })).toHaveValue('all');
});

test('a file chosen before the scripts are there is read', async ({ page }) => {
	const { release } = await openHeld(page, './data/');
	await page.getByLabel('Chọn tệp').setInputFiles({ ...GOOD });
	await release();
	await expectCard(page, GOOD.name, [2, 2, 0, 0]);
});

test('a language asked for before the scripts are there is spoken', async ({ page }) => {
	const { release } = await openHeld(page, './');
	await page.getByRole('radio', { name: 'English' }).click();
	await release();
	await expect(page).toHaveURL(/lang=en/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
});

test('scripts are asked for once the page is painted', async ({ page }) => {
	await openSettled(page, './');
	const [paint, scripts] = await page.evaluate(() => [
		performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
		performance
			.getEntriesByType('resource')
			.filter(({ name }) => /\/(nodes|workers)\/|duckdb/.test(name))
			.map(({ startTime }) => startTime)
	]);
	expect(scripts.length).toBeGreaterThan(2);
	for (const start of scripts) expect(start).toBeGreaterThan(paint);
});
