import { NESTED } from './addresses';
import { expect, openSettled, test } from './guarded-test';

test('two folders deep, the database, the importer and the data all come from below that folder', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openSettled(page, NESTED.address);
	await expect(page.getByRole('table', { name: 'Số liệu đã báo cáo' })).toContainText('34 tin, bài và ảnh');
	await page.getByRole('button', { name: /34 tin, bài và ảnh/ }).click();
	await expect(page.getByRole('dialog')).toContainText('Mục I.1.2, dòng 41');
	await page.keyboard.press('Escape');

	await page.getByRole('navigation').getByRole('link', { name: 'Hạn chế và phương hướng' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hạn chế và phương hướng');
	await page.getByRole('combobox', { name: 'Dữ liệu', exact: true }).selectOption('Cả hai');
	await expect(page.getByRole('complementary')).toBeVisible();

	const elsewhere = asked.filter((url) => /^https?:/.test(url) && !url.startsWith(NESTED.address));
	expect(elsewhere).toEqual([]);
	for (const [what, name] of [
		['database module', /duckdb-eh[^/]*\.wasm$/],
		["database's script", /duckdb-browser-eh[^/]*\.js$/],
		['data', /activities[^/]*\.csv$/]
	] as const)
		expect(asked.filter((url) => name.test(url)).length, what).toBeGreaterThan(0);
	expect(asked.filter((url) => /extension/.test(url))).toEqual([]);
});
