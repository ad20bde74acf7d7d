import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SCREENS } from './addresses';
import { bring, follow, GOOD, rowOf } from './bring-in';
import { expect, expectSettled, openReady, test as guarded } from './guarded-test';
import { hosted, type Hosted } from './hosted-build';
import { saveBackup } from './keep-workspace';

const test = guarded.extend<Hosted>(hosted);
test.use({ serviceWorkers: 'allow' });

/** What a figure can be saved as, and how such a file begins. */
const FORMATS = [
	['Tải ảnh PNG', 'png', '\x89PNG'],
	['Tải ảnh SVG', 'svg', '<svg'],
	['Tải CSV cho Excel', 'csv', '\xEF\xBB\xBF'],
	['Tải Excel (.xlsx)', 'xlsx', 'PK'],
	['Tải Word (.docx)', 'docx', 'PK'],
	['Tải PowerPoint (.pptx)', 'pptx', 'PK']
] as const;

/** Saves a figure in every format; their code was never asked for while there was a server. */
async function saveInEveryFormat(page: Page): Promise<void> {
	for (const [button, ending, start] of FORMATS) {
		await page.getByRole('button', { name: /^Sao chép, tải về: / }).click();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: button, exact: true }).click()
		]);
		expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
		const bytes = await readFile(await file.path());
		expect(bytes.subarray(0, start.length).toString('latin1'), button).toBe(start);
	}
}

for (const base of ['/', '/so/lieu/']) {
	test.describe(() => {
		test.use({ base });

		test(`after one visit at ${base} everything works without its server: screens, a file in, figures and a backup out`, async ({
			page,
			problems,
			site
		}) => {
			test.slow();
			await openReady(page, site.address);
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
			await site.stop();

			// The page of the first visit itself, which no worker served.
			await follow(page, 'Nhập dữ liệu');
			await bring(page, GOOD);
			await expect(rowOf(page, GOOD.name)).toBeVisible();
			expect((await saveBackup(page)).subarray(0, 2).toString()).toBe('PK');

			const [typed = '', ...others] = SCREENS.filter((screen) => screen !== '');
			expect(others).toContain('trends/');
			for (const screen of SCREENS)
				await test.step(`/${screen}`, async () => {
					// One of them as it is typed, without its last slash.
					await openReady(page, site.address + (screen === typed ? screen.replace(/\/$/, '') : screen));
					expect(page.url()).toBe(site.address + screen);
					await expect(page.locator('h1')).toBeVisible();
				});
			await openReady(page, `${site.address}trends/`);
			await expectSettled(page);
			await saveInEveryFormat(page);
			expect(problems).toEqual([]);
		});
	});
}

test('the browser finds nothing against installing it', async ({ page, context, site }) => {
	await openReady(page, site.address);
	const browser = await context.newCDPSession(page);
	const { manifest, errors } = await browser.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(manifest).toMatchObject({ startUrl: site.address, scope: site.address });
	const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
	// Windows of a context without a history are all the browser has against it.
	expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
		[]
	);
	const icons = await page.evaluate(async () => {
		const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
		const own = (await (await fetch(link)).json()) as {
			icons: { src: string; sizes: string; type: string }[];
		};
		return Promise.all(
			own.icons
				.filter(({ type }) => type === 'image/png')
				.map(async ({ src, sizes }) => {
					const picture = await createImageBitmap(await (await fetch(new URL(src, link))).blob());
					return [sizes, `${String(picture.width)}x${String(picture.height)}`];
				})
		);
	});
	expect(icons.map(([, size]) => size)).toEqual(['192x192', '512x512', '512x512']);
	expect(icons.map(([stated]) => stated)).toEqual(icons.map(([, size]) => size));
});
