import type { BrowserContext, Page } from '@playwright/test';
import { INTRANET, makeProfile, startBrowser, type RealBrowser } from '../workspace/real-browser';
import { ROOT } from './addresses';
import { bring, bulky, card, choose, expectCounts, follow, GOOD, rowOf, rowsOf } from './bring-in';
import { expect, openReady, test } from './guarded-test';
import { chosen, kept, nameWorkspace } from './keep-workspace';
import { aimOf, expectKept, findAll, workUntilKilled, type Done } from './kept-threads/kills';
import { watchContext } from './watch-context';

/** Kills of the browser on one profile. */
const KILLS = 13;
/** Profiles for each kind of storage; `npm run test:long` has many more. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 1);
/** The workspace in which all is done but what is done to workspaces. */
const MAIN = 'Chính';

const SECURE = ROOT.address;
const PLAIN = SECURE.replace('127.0.0.1', INTRANET);
const PLACES = [
	['files', SECURE],
	['the database alone', PLAIN]
] as const;

let profile: ReturnType<typeof makeProfile>;
let browser: RealBrowser | null = null;
/** Watches a context of such a browser, which the guard does not know of itself. */
let watch: (context: BrowserContext) => Promise<void>;

test.beforeEach(({ problems }) => {
	// A browser is started for itself, and started again.
	test.slow();
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

async function killed(): Promise<void> {
	await browser?.kill();
	browser = null;
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
	page.setDefaultTimeout(30_000);
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

for (const [name, host] of PLACES) {
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

/** Opens the workspace of the test, whichever of them was open when the browser was killed. */
async function openMain(page: Page): Promise<void> {
	if ((await chosen(page).innerText()) !== MAIN)
		await kept(page).getByRole('combobox', { name: 'Đang mở' }).selectOption({ label: MAIN });
	await expect(chosen(page)).toHaveText(MAIN);
}

for (const [at, [name, host]] of PLACES.entries()) {
	for (let round = 0; round < ROUNDS; round += 1) {
		test(`${String(KILLS)} kills during imports and edits, kept in ${name}, round ${String(round + 1)}: all that was shown as saved is there, whole, once`, async () => {
			test.setTimeout(KILLS * 30_000);
			let page = await openData(await restart(), host);
			await nameWorkspace(page, 'Đổi tên', MAIN);
			const things: Done[] = [];
			for (let kill = 0; kill < KILLS; kill += 1) {
				const aim = aimOf(kill + KILLS * (at + PLACES.length * round));
				if (kill > 0) {
					page = await openData(await restart(), host);
					await openMain(page);
				}
				if (aim.thread.screen !== 'Nhập dữ liệu') await follow(page, aim.thread.screen);
				things.push(...(await workUntilKilled(page, kill, aim, () => killed())));
			}
			page = await openData(await restart(), host);
			await openMain(page);
			await expect(page.getByText('bị hỏng trên máy')).toHaveCount(0);
			await expect(page.getByText('không còn trên máy')).toHaveCount(0);
			expectKept(await findAll(page), things);
			const sum = (count: (thing: Done) => number) => things.reduce((all, one) => all + count(one), 0);
			const said = sum((thing) => thing.said);
			console.log(
				`${name}: ${String(KILLS)} kills, ${String(said)} steps shown as saved, 0 lost, ${String(sum(({ pressed }) => pressed) - said)} ended half way, none there by half`
			);
		});
	}
}
