import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { browserLaunch } from '../../src/cli/find-browser';
import { bring, bulky, card, choose, expectCounts, files, GOOD, load, rowOf, rowsOf } from './bring-in';
import { expect, expectSettled, openSettled, test } from './guarded-test';

/** How often a page is loaded anew, and a file brought in again; `npm run test:long` does both a hundred times. */
const LOADED = Number(process.env['REPEATED'] ?? 25);
const BROUGHT = Number(process.env['REPEATED'] ?? 5);

/** Without this switch a page that was left is put to sleep and comes back as it was. */
test.use({
	launchOptions: {
		...(await browserLaunch()),
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	}
});

const talkTo = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

test('on a machine twenty times slower a reading is ended at once, and a file is kept', async ({
	page
}, info) => {
	await openSettled(page, 'data/');
	const browser = await talkTo(page);
	const large = bulky('lớn.csv', 60_000);
	// From the disk, as a user chooses it: handed over in the page, it would take most of the time.
	const path = info.outputPath(large.name);
	writeFileSync(path, large.buffer);
	await browser.send('Emulation.setCPUThrottlingRate', { rate: 20 });
	await page.getByLabel('Chọn tệp').setInputFiles(path);
	// At once: a pointer waits until nothing moves, which may take longer here than the reading.
	await page.getByRole('button', { name: 'Hủy', exact: true }).dispatchEvent('click');
	await expect(page.getByText('Đã hủy đọc').first()).toBeVisible();
	await expect(card(page, large.name)).toHaveCount(0);
	await browser.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	await bring(page, GOOD);
	await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test(`loaded anew ${String(LOADED)} times, most of them while the page starts, a file counts once`, async ({
	page
}) => {
	test.setTimeout(60_000 + LOADED * 2_000);
	await openSettled(page, 'data/');
	const before = await files(page).count();
	await bring(page, GOOD);
	for (let time = 0; time < LOADED; time += 1) {
		// The browser takes no such order in the moment in which one page takes the place of the other.
		await expect(async () => void (await page.reload({ waitUntil: 'commit' }))).toPass();
	}
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(files(page)).toHaveCount(before + 1);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test(`brought in ${String(BROUGHT)} times under other names, a file is known by its bytes and counts once`, async ({
	page
}) => {
	test.setTimeout(60_000 + BROUGHT * 3_000);
	await openSettled(page, 'data/');
	const before = await files(page).count();
	await bring(page, GOOD);
	for (let time = 1; time <= BROUGHT; time += 1) {
		const again = { ...GOOD, name: `lần ${String(time)}.csv` };
		await choose(page, again);
		await expect(card(page, again.name)).toContainText('Tệp này đã có sẵn');
		await load(page, again.name);
	}
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(files(page)).toHaveCount(before + 1);
	await page.reload();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(files(page)).toHaveCount(before + 1);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a page put to sleep, or left and come back to, writes on and counts the same; another takes over once it is closed', async ({
	page,
	context
}) => {
	await openSettled(page, 'data/');
	await bring(page, GOOD);
	const browser = await talkTo(page);
	await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
	const other = await context.newPage();
	await openSettled(other, 'data/');
	await expectCounts(other, GOOD.name, [2, 2, 0, 0]);
	const follows = other.getByText('ở đây chỉ xem được').filter({ visible: true });
	await expect(follows.first()).toBeVisible();
	await browser.send('Page.setWebLifecycleState', { state: 'active' });
	const awake = rowsOf('thức dậy.csv', ['Băng rôn', '31 tấm']);
	await bring(page, awake);
	await expectCounts(other, awake.name, [1, 1, 0, 0]);

	await page.goto('rescue.html');
	await page.goBack({ waitUntil: 'commit' });
	for (const [name, counts] of [
		[GOOD.name, [2, 2, 0, 0]],
		[awake.name, [1, 1, 0, 0]]
	] as const)
		await expectCounts(page, name, counts);
	await page.close();
	const last = rowsOf('sau cùng.csv', ['Áp phích', '12 tờ']);
	await expect(follows).toHaveCount(0);
	await other.getByLabel('Chọn tệp').setInputFiles({ ...last });
	await load(other, last.name);
	await other.reload();
	await expectSettled(other);
	for (const name of [awake.name, last.name]) await expectCounts(other, name, [1, 1, 0, 0]);
	await expect(rowOf(other, GOOD.name)).toHaveCount(1);
});
