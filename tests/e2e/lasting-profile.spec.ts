import type { BrowserContext, Page } from '@playwright/test';
import { INTRANET, makeProfile, startBrowser, type RealBrowser } from '../workspace/real-browser';
import { ROOT } from './addresses';
import { bring, bulky, card, choose, expectCounts, GOOD, rowOf, rowsOf } from './bring-in';
import { expect, openReady, test } from './guarded-test';
import { watchContext } from './watch-context';

/** Kills of the browser on one profile. */
const KILLS = 13;
/** Profiles for each kind of storage; `npm run test:long` has many more. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 1);
/** The longest an import is left to itself before the browser is killed. */
const LONGEST_MS = 900;

const SECURE = ROOT.address;
const PLAIN = SECURE.replace('127.0.0.1', INTRANET);

let profile: ReturnType<typeof makeProfile>;
let browser: RealBrowser | null = null;
/** Watches a context of such a browser, which the guard does not know of itself. */
let watch: (context: BrowserContext) => Promise<void>;

test.beforeEach(({ problems }) => {
	profile = makeProfile();
	browser = null;
	watch = (context) => watchContext(context, [new URL(SECURE).hostname, INTRANET], problems);
});
test.afterEach(async () => {
	await browser?.close();
	profile.remove();
});

/** Ends the browser, if there is one, and starts the next on the same profile. */
async function restart(): Promise<RealBrowser> {
	await browser?.close();
	browser = await startBrowser(profile.folder);
	return browser;
}

/** Opens the screen of the files in a browser of its own, before anything else of its host; `room` in bytes. */
async function openData(browser: RealBrowser, host: string, room?: number): Promise<Page> {
	const page = await browser.open('about:blank');
	if (room !== undefined) {
		const session = await page.context().newCDPSession(page);
		const { origin } = new URL(host);
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room });
	}
	await watch(page.context());
	// A worker that fetches the whole application counts against the room that a test leaves.
	await page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await openReady(page, `${host}data/`);
	// A browser that was killed must not make the next one keep its data elsewhere.
	const kept = host === SECURE ? 'Dữ liệu được lưu thành tệp' : 'Dữ liệu được lưu trong cơ sở dữ liệu';
	await expect(page.getByText(kept)).toBeVisible();
	return page;
}

test('plain http on an intranet: kept in the database, there after a restart, one tab writes', async () => {
	let page = await openData(await restart(), PLAIN);
	expect(await page.evaluate(() => isSecureContext)).toBe(false);
	await bring(page, GOOD);
	const second = await page.context().newPage();
	await openReady(second, `${PLAIN}data/`);
	await expect(second.getByText('đang mở ở một trang khác')).toBeVisible();
	await expectCounts(second, GOOD.name, [2, 2, 0, 0]);
	await page.close();
	await expect(second.getByText('đang mở ở một trang khác')).toHaveCount(0);
	await bring(second, rowsOf('sau.csv', ['Băng rôn', '31 cái']));
	page = await openData(await restart(), PLAIN);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expectCounts(page, 'sau.csv', [1, 1, 0, 0]);
});

for (const [name, host] of [
	['files', SECURE],
	['the database alone', PLAIN]
] as const) {
	test(`no room left during an import, in ${name}: refused whole in words, and works with room again`, async () => {
		let page = await openData(await restart(), host, 2_000_000);
		await bring(page, GOOD);
		const large = bulky('lớn.csv', 9_000);
		await choose(page, large);
		const button = card(page, large.name).getByRole('button', { name: 'Nạp tệp này' });
		await button.click();
		await expect(page.getByRole('alert')).toContainText('Máy không còn đủ chỗ để lưu.');
		await expect(page.getByRole('alert')).toContainText('mọi thứ đã lưu trước đó vẫn còn nguyên');
		await expect(card(page, large.name)).toBeVisible();
		await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
		await expect(rowOf(page, large.name)).toHaveCount(0);

		// The override ends with its browser.
		page = await openData(await restart(), host);
		await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
		await expect(rowOf(page, large.name)).toHaveCount(0);
		await bring(page, large);
		await expect(rowOf(page, large.name)).toHaveCount(1);
	});
}

/** Imports files through the screen until the browser is killed; gives the names that were shown as saved. */
async function importUntilKilled(
	browser: RealBrowser,
	host: string,
	kill: number,
	round: number
): Promise<readonly string[]> {
	const page = await openData(browser, host);
	const shown: string[] = [];
	const working = (async () => {
		for (let number = 0; ; number += 1) {
			const name = `lần ${String(kill)}, tệp ${String(number)}.csv`;
			const file = rowsOf(name, ['Tờ rơi', `${String(kill * 1000 + number + 1)} tờ`]);
			await page.getByLabel('Chọn tệp').setInputFiles({ ...file });
			await card(page, name).getByRole('button', { name: 'Nạp tệp này' }).click();
			await page.getByText(`Đã nạp và lưu: ${name}.`).waitFor();
			shown.push(name);
		}
	})();
	working.catch(() => undefined);
	await page.getByRole('article').first().waitFor();
	// After none, one or two whole imports, in the midst of the next.
	await expect.poll(() => shown.length).toBeGreaterThanOrEqual(kill % 3);
	await new Promise((done) => setTimeout(done, 50 + ((kill * 137 + round * 61) % LONGEST_MS)));
	await browser.kill();
	return shown;
}

for (const [name, host] of [
	['files', SECURE],
	['the database alone', PLAIN]
] as const) {
	for (let round = 1; round <= ROUNDS; round += 1) {
		test(`${String(KILLS)} kills during imports, kept in ${name}, round ${String(round)}: all that was shown as saved is there, whole, once`, async () => {
			test.setTimeout(KILLS * 30_000);
			const shown: string[] = [];
			for (let kill = 0; kill < KILLS; kill += 1)
				shown.push(...(await importUntilKilled(await restart(), host, kill, round)));
			expect(shown.length).toBeGreaterThanOrEqual(KILLS - 1);
			const page = await openData(await restart(), host);
			await expect(page.getByText('bị hỏng trên máy')).toHaveCount(0);
			await expect(page.getByText('không còn trên máy')).toHaveCount(0);
			for (const saved of shown) {
				await expect(rowOf(page, saved)).toHaveCount(1);
				await expectCounts(page, saved, [1, 1, 0, 0]);
			}
			console.log(`${name}: ${String(KILLS)} kills, ${String(shown.length)} shown as saved, 0 lost`);
		});
	}
}
