import { browserLaunch } from '../../src/cli/find-browser';
import { ROOT } from './addresses';
import { expect, openSettled, test } from './guarded-test';

/** A host of an office's own network, without https: browsers have no clipboard there, unlike on this machine itself. */
const HOST = 'so-lieu.test';
const HERE = `http://${HOST}:${String(ROOT.port)}/`;

const launch = await browserLaunch();
test.use({
	baseURL: HERE,
	host: HOST,
	launchOptions: { ...launch, args: [...launch.args, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`] }
});

test('over plain http a picture is copied by the old command, in its size on paper', async ({
	page,
	context,
	problems
}) => {
	await openSettled(page, 'trends/?data=sample&indicator=leaflet&province=qd124:40&grain=year');
	expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
	await page.getByRole('button', { name: /^Sao chép, tải về: / }).click();
	await page.getByRole('button', { name: 'Sao chép ảnh', exact: true }).click();
	await expect(page.getByText('Đã sao chép ảnh')).toBeVisible();

	// The page that reads the clipboard is none of the application.
	expect(problems).toEqual([]);
	await context.grantPermissions(['clipboard-read'], { origin: ROOT.address });
	const reader = await context.newPage();
	await reader.goto(`${ROOT.address}favicon.svg`);
	await reader.bringToFront();
	const html = await reader.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
	});
	expect(html).toMatch(/<img[^>]* src="data:image\/png;base64,/);
	expect(html).toMatch(/<img[^>]* width="605"/);
	problems.length = 0;
});
