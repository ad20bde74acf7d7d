import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bring, expectCounts, GOOD } from './bring-in';
import { expectAccessible } from './expect-accessible';
import { expect, openReady, test as guarded } from './guarded-test';
import { hosted, type Hosted } from './hosted-build';

const test = guarded.extend<Hosted>(hosted);
test.use({ serviceWorkers: 'allow' });

test('a new version that never answers is said not to, changes nothing, and can be asked again', async ({
	page,
	site,
	next
}) => {
	await openReady(page, `${site.address}data/`);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
	site.folder = next();
	// It waits like another, and hears nothing.
	writeFileSync(join(site.folder, 'service-worker.js'), '"use strict";');
	await openReady(page, `${site.address}data/`);
	const notice = page.getByRole('status', { name: 'Bản mới của Toàn Cảnh' });
	const change = notice.getByRole('button', { name: 'Chuyển sang bản mới' });
	await page.clock.install();
	for (const _ of ['first', 'again']) {
		await change.click();
		await expect(notice).toContainText('Đang chuyển sang bản mới');
		await expect(change).toHaveCount(0);
		await page.clock.fastForward(9000);
		await expect(notice).toContainText('Đang chuyển sang bản mới');
		await page.clock.fastForward(2000);
		await expect(notice).toContainText('chưa thấy trả lời');
		await expect(notice).toContainText('Chưa có gì thay đổi.');
		await expect(change).toBeEnabled();
	}
	await expectAccessible(page);
	await expect(page.getByRole('contentinfo').getByText(/^Phiên bản /)).toHaveText('Phiên bản 0.1.0');
	await bring(page, GOOD);
	await expectCounts(page, GOOD.name, [2, 2, 0, 0]);
});
