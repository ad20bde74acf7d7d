/** Work of this many ms at a time leaves the page free between. */
const SLICE_MS = 12;

/** Lets the page answer whenever a slice of time is used up; rejects with the signal's reason once it is aborted. */
export function makePause(signal: AbortSignal): () => Promise<void> | undefined {
	let began = performance.now();
	return () => {
		if (performance.now() - began < SLICE_MS) return undefined;
		return new Promise((resolve, reject) => {
			setTimeout(() => {
				began = performance.now();
				if (signal.aborted) reject(signal.reason as Error);
				else resolve();
			});
		});
	};
}
