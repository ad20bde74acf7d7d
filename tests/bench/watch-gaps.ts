import type { Page } from 'playwright';

/** Watches how long the page's own thread is held up at the longest, in ms, since it was last asked. */
export async function watchGaps(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		let last = performance.now();
		const state = { longest: 0 };
		Object.assign(window, { gaps: state });
		setInterval(() => {
			const now = performance.now();
			state.longest = Math.max(state.longest, now - last);
			last = now;
		}, 10);
	});
	return () =>
		page.evaluate(() => {
			const { gaps } = window as unknown as { gaps: { longest: number } };
			const { longest } = gaps;
			gaps.longest = 0;
			return longest;
		});
}
