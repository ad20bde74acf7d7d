import type { LeaseCalls } from '../workspace/lease';

/** How long a window that starts may take to answer in ms: it is busy, but lets others have their turn. */
const PATIENCE = 2000;

/**
 * Which of these starts are of windows that are gone: none of them answers. Once fewer than `least` can be, it waits no
 * longer, and gives those that have not answered yet.
 */
export function findEndedStarts(
	calls: LeaseCalls,
	starts: readonly string[],
	least: number
): Promise<readonly string[]> {
	const silent = new Set(starts);
	return new Promise((resolve) => {
		const end = (): void => {
			clearTimeout(timer);
			stop();
			resolve([...silent]);
		};
		const timer = setTimeout(end, PATIENCE);
		const stop = calls.answer('', (start) => {
			silent.delete(start);
			if (silent.size < least) end();
		});
		for (const start of starts) calls.ask(start);
	});
}
