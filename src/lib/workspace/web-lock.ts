import type { ClaimListener, WriterClaim, WriterLock } from './storage';

/**
 * One writer by the browser's own locks, which it frees whenever a page goes, a crash included. A claim that has to
 * wait stays in line.
 */
export function openWebLock(root: string, locks: LockManager = navigator.locks): WriterLock {
	return {
		mayBeLost: false,
		claim: async (workspace, listener) => {
			const name = `${root} ${workspace}`;
			return (await takeAtOnce(locks, name)) ?? standInLine(locks, name, listener);
		}
	};
}

/** Takes a lock that is free; `null` where somebody has it. */
function takeAtOnce(locks: LockManager, name: string): Promise<WriterClaim | null> {
	return new Promise((resolve, reject) => {
		let released: Promise<unknown> = Promise.resolve();
		released = locks
			.request(name, { ifAvailable: true }, (lock) => {
				if (lock === null) {
					resolve(null);
					return;
				}
				return new Promise<void>((end) => {
					const release = async () => {
						end();
						await released;
					};
					resolve({ granted: true, release });
				});
			})
			.catch(reject);
	});
}

function standInLine(locks: LockManager, name: string, { onGranted, onLost }: ClaimListener): WriterClaim {
	const waiting = new AbortController();
	let end: (() => void) | null = null;
	const line = locks
		.request(name, { signal: waiting.signal }, () => {
			const held = new Promise<void>((resolve) => {
				end = resolve;
			});
			onGranted();
			return held;
		})
		.catch((error: unknown) => {
			if (!waiting.signal.aborted) {
				onLost();
				throw error;
			}
		});
	return {
		granted: false,
		release: async () => {
			if (end) end();
			else waiting.abort();
			await line;
		}
	};
}
