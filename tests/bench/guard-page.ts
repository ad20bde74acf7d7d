import type { Page } from 'playwright';

/** Rejects what takes longer than `ms`, or when the process of the page dies. */
export type Guard = <Result>(work: Promise<Result>) => Promise<Result>;

/** A guard for whatever is asked of one page. */
export function guardPage(page: Page, ms: number): Guard {
	const crashed = new Promise<never>((_, fail) =>
		page.once('crash', () => fail(new Error('the page ran out of memory and crashed')))
	);
	crashed.catch(() => undefined);
	return (work) => {
		work.catch(() => undefined);
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, fail) => {
			timer = setTimeout(() => fail(new Error(`not done after ${String(ms / 1000)} s`)), ms);
		});
		return Promise.race([work, crashed, late]).finally(() => clearTimeout(timer));
	};
}
