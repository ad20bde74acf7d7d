import { AppError } from '../domain/app-error';
import { failureOf } from '../domain/failure-of';
import { waitForWorker } from '../work/wait-for-worker';

/** Worker → page: what was made, why nothing was, or how far the work is. */
export type WorkerAnswer<Made> =
	| { readonly kind: 'made'; readonly made: Made }
	| { readonly kind: 'failed'; readonly detail: string }
	| { readonly kind: 'progress'; readonly done: number; readonly total: number };

/** Hears how far the work is, in rows. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Has work done by a worker that is made for it and ended with it: the page stays quick, and cancelling ends the
 * work at once. `what` names the work in a failure. Rejects with an `AppError`: `cancelled`, `stopped` where the worker
 * was silent and the user waited no longer, `out_of_memory`, or `export` where it failed otherwise or its code could not
 * be had.
 */
export async function askWorker<Made>(
	what: string,
	makeWorker: () => Worker,
	request: unknown,
	signal?: AbortSignal,
	onProgress?: OnProgress
): Promise<Made> {
	if (signal?.aborted) throw new AppError('cancelled', what);
	const worker = makeWorker();
	const listening = new AbortController();
	const { signal: until } = listening;
	try {
		return await new Promise((resolve, reject) => {
			const waiting = waitForWorker('exporting', reject);
			until.addEventListener('abort', () => waiting.end());
			const fail = (detail: string): void => reject(failureOf('export', what, detail));
			signal?.addEventListener('abort', () => reject(new AppError('cancelled', what)), { signal: until });
			worker.addEventListener('error', ({ message }) => fail(message), { signal: until });
			worker.addEventListener('messageerror', () => fail('messageerror'), { signal: until });
			const hear = ({ data }: MessageEvent<WorkerAnswer<Made>>): void => {
				waiting.hear();
				if (data.kind === 'made') resolve(data.made);
				else if (data.kind === 'failed') fail(data.detail);
				else onProgress?.(data.done, data.total);
			};
			worker.addEventListener('message', hear, { signal: until });
			worker.postMessage(request);
		});
	} finally {
		listening.abort();
		worker.terminate();
	}
}
