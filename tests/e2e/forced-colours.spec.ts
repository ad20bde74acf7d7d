import type { Locator, Page } from '@playwright/test';
import { expect, openSettled, test } from './guarded-test';
import { leadTo } from './lead-to';

const painted = async (locator: Locator): Promise<string> => (await locator.screenshot()).toString('base64');

const HEAT = 'compare/?data=sample&indicator=leaflet&picture=heat&province=qd124:84&province=qd124:20';

/** The inks that words of a picture are drawn in. */
const inksOf = (page: Page) =>
	page
		.locator('main .chart svg text')
		.evaluateAll((words) => [...new Set(words.map((word) => word.getAttribute('fill')))]);

test('where the system sets the colours, what is chosen and what a shade says can still be told', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await openSettled(page, HEAT);
	await test.step('a segment is painted otherwise once it is chosen', async () => {
		const figure = page.getByRole('figure');
		const segment = figure.locator('label').filter({ hasText: 'Biểu đồ' });
		const chosen = await painted(segment);
		const samples = figure.locator('.sample');
		expect(await painted(samples.first()), 'shades of the legend').not.toBe(await painted(samples.nth(4)));
		await figure.getByRole('radio', { name: 'Bảng số liệu' }).check();
		await page.mouse.move(0, 0);
		expect(await painted(segment)).not.toBe(chosen);
	});
	await test.step('only the screen that is open is underlined', async () => {
		const lines = await page
			.getByRole('navigation')
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndWidth));
		expect(lines.filter((line) => line !== '0px')).toHaveLength(1);
	});
	await test.step('the parts of a bar differ, and so do their samples', async () => {
		await leadTo(page, 'limitations/?show=matrix');
		const samples = page.getByRole('figure').locator('.sample');
		const looks = [samples.nth(0), samples.nth(1), samples.nth(2)];
		expect(new Set(await Promise.all(looks.map(painted))).size).toBe(3);
	});
	await test.step('a picture keeps to the ground that the system paints, whatever look was chosen', async () => {
		await leadTo(page, 'trends/?province=qd124:84');
		const inks = await inksOf(page);
		expect(inks.length).toBeGreaterThan(0);
		await page.getByRole('combobox', { name: 'Giao diện' }).selectOption({ label: 'Tối' });
		expect(await inksOf(page)).toEqual(inks);
		await page.emulateMedia({ forcedColors: 'none' });
		await expect.poll(() => inksOf(page)).not.toEqual(inks);
	});
});
