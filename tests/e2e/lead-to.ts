import type { Page } from '@playwright/test';
import { ROOT } from './addresses';
import { expectSettled } from './guarded-test';

/** Follows a link that the page is given for it. */
async function follow(page: Page, target: URL): Promise<void> {
	await page.evaluate((to) => {
		const link = document.createElement('a');
		link.href = to;
		document.body.append(link);
		link.click();
		link.remove();
	}, target.href);
	await page.waitForURL(({ pathname }) => pathname === target.pathname);
	await expectSettled(page);
}

/**
 * Leads to an address as a link in the page does, and waits as `openSettled` does: the application and its database go
 * on, which takes a tenth of the time of starting them. From one address of a screen to another of the same it leads by
 * way of another screen, so that nothing is left of what the first one said.
 */
export async function leadTo(page: Page, address: string): Promise<void> {
	const target = new URL(address, ROOT.address);
	if (new URL(page.url()).pathname === target.pathname) {
		const between = new URL(target.pathname.endsWith('/briefing/') ? './' : 'briefing/', ROOT.address);
		for (const name of ['data', 'public', 'lang'])
			for (const value of target.searchParams.getAll(name)) between.searchParams.append(name, value);
		await follow(page, between);
	}
	await follow(page, target);
}
