import { expect, openSettled, test } from './guarded-test';

/** The width between the margins of an upright A4 page at 96 px an inch. */
const A4_TEXT = { width: 680, height: 1000 };

for (const [screen, words] of [
	['', '34 tin, bài và ảnh'],
	['trends/?indicator=portal_item_posted', 'Tin, bài đăng trên Cổng/Trang TTĐT'],
	['compare/?indicator=portal_item_posted', '34 tin, bài và ảnh'],
	['limitations/', '7/12 hạn chế đã nêu'],
	['?data=sample', 'Mọi số liệu trên trang này được tạo ra để minh họa']
] as const) {
	test(`/${screen} prints its content without the controls around it`, async ({ page }) => {
		await page.setViewportSize(A4_TEXT);
		await openSettled(page, `./${screen}`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
		await expect(page.getByRole('search')).toBeHidden();
		await expect(page.getByRole('navigation')).toBeHidden();
		await expect(page.getByRole('combobox')).toHaveCount(0);
		const clipped = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main *')]
				.filter((element) => element.checkVisibility() && getComputedStyle(element).overflowX !== 'visible')
				.filter((element) => !element.matches('.visually-hidden, svg, svg *'))
				.filter((element) => element.scrollWidth > element.clientWidth + 1)
				.map(
					(element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 60)}`
				)
		);
		expect(clipped).toEqual([]);
		const excess = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(excess, 'pixels beyond the paper').toBeLessThanOrEqual(0);
	});
}

test('a screen printed as it stands draws its charts anew, whole, at the width of the paper', async ({
	page
}) => {
	await openSettled(page, './trends/?data=sample');
	const picture = page.locator('main .chart svg').first();
	const widthOf = async () => Number(await picture.getAttribute('width'));
	await expect(picture).toContainText('Nghệ An · minh họa · mua bán người');
	const onScreen = await widthOf();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await widthOf()).toBeLessThanOrEqual(A4_TEXT.width);
	await expect(picture).toContainText('Nghệ An · minh họa · mua bán người');
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await widthOf()).toBe(onScreen);
});
