import { expectAccessible } from './expect-accessible';
import { expect, test } from './guarded-test';

test('the rules of accessibility notice what is wrong, where it is looked for', async ({ page }) => {
	await page.setContent(
		'<!doctype html><html lang="vi"><title>x</title><main><h2>Nút</h2><p style="color: #999">mờ</p><button></button></main>'
	);
	const wrong = (choice: Parameters<typeof expectAccessible>[1]): Promise<string> =>
		expectAccessible(page, choice).then(
			() => 'nothing',
			(error: Error) => error.message
		);
	expect(await wrong({})).toMatch(/button-name:.* at button/);
	expect(await wrong({})).toMatch(/color-contrast:.* at p/);
	expect(await wrong({})).not.toMatch(/page-has-heading-one/);
	expect(await wrong({ bestPractice: true })).toMatch(/page-has-heading-one:/);
	expect(await wrong({ within: 'h2' })).toBe('nothing');
});
