import type { CDPSession, Page } from '@playwright/test';
import { browserLaunch } from '../../src/cli/find-browser';
import { bring, bulky, card, drop, expectCounts, files, GOOD, load, rowOf, rowsOf } from './bring-in';
import { expect, openSettled, test } from './guarded-test';

/** Without this switch a page that was left is put to sleep and comes back as it was. */
test.use({
	launchOptions: {
		...(await browserLaunch()),
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	}
});

const talkTo = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

test('on a machine twenty times slower an import is ended, and made; dropped twice and loaded anew again and again, it counts once', async ({
	page
}) => {
	await openSettled(page, 'data/');
	const before = await files(page).count();
	const browser = await talkTo(page);
	await browser.send('Emulation.setCPUThrottlingRate', { rate: 20 });
	const large = bulky('lớn.csv', 30_000);
	await page.getByLabel('Chọn tệp').setInputFiles({ ...large });
	await page.getByRole('button', { name: 'Hủy', exact: true }).click();
	await expect(page.getByText('Đã hủy đọc')).toBeVisible();
	await expect(card(page, large.name)).toHaveCount(0);
	await browser.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	await drop(page, GOOD);
	await drop(page, GOOD).catch(() => null);
	for (const { length } of [Array.from({ length: await card(page, GOOD.name).count() })])
		for (let at = 0; at < length; at += 1)
			await card(page, GOOD.name).first().getByRole('button', { name: 'Nạp tệp này' }).click();
	await expect(card(page, GOOD.name)).toHaveCount(0);
	await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	// Most of these are cut off while the page starts.
	for (let time = 0; time < 25; time += 1) await page.reload({ waitUntil: 'commit' });
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expect(files(page)).toHaveCount(before + 1);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a page that was frozen, or left and come back to, writes on and counts the same; another takes over once it is closed', async ({
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
	await expect(other.getByText('chỉ xem được').first()).toBeVisible();
	await browser.send('Page.setWebLifecycleState', { state: 'active' });
	await bring(page, rowsOf('thức dậy.csv', ['Băng rôn', '31 tấm']));
	await expectCounts(other, 'thức dậy.csv', [1, 1, 0, 0]);

	await page.goto('favicon.svg');
	await page.goBack();
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
	await expectCounts(page, 'thức dậy.csv', [1, 1, 0, 0]);
	await page.close();
	const last = rowsOf('sau cùng.csv', ['Áp phích', '12 tờ']);
	await other.getByLabel('Chọn tệp').setInputFiles({ ...last });
	await load(other, last.name);
	await other.reload();
	for (const name of ['thức dậy.csv', last.name]) await expectCounts(other, name, [1, 1, 0, 0]);
	await expect(rowOf(other, GOOD.name)).toHaveCount(1);
});
