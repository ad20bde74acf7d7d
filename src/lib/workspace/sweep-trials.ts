import type { BatchFiles } from './storage';
import { TRIAL } from './try-storage';

/**
 * Removes what trials of pages that were left in the midst of one have written. Does nothing while another tab tries,
 * which holds the lock of that name together with others; one that begins meanwhile tries again by itself. Never rejects:
 * what can't be removed now is removed another time.
 */
export async function sweepTrials(files: BatchFiles, lock: string): Promise<void> {
	const sweep = async (): Promise<void> => {
		for (const name of await files.list(TRIAL)) await files.remove(TRIAL, name);
	};
	await navigator.locks
		.request(lock, { ifAvailable: true }, (held) => (held === null ? undefined : sweep()))
		.catch(() => undefined);
}
