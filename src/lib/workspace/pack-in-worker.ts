import { AppError } from '../domain/app-error';
import { failureOf } from '../domain/failure-of';
import { startWorker } from '../work/start-worker';
import { waitForWorker } from '../work/wait-for-worker';
import type { PackAnswer, PackRequest } from './pack-messages';
import type { PackedOriginal } from './pack-original';
import workerUrl from './pack.worker.ts?worker&url';

/** What a browser says of a file that is no more as it was when it was chosen. */
const CHANGED: ReadonlySet<string> = new Set(['NotReadableError', 'NotFoundError']);

/**
 * Packs a file in a worker of its own, beside whatever reads it. Nothing is stored: what is never kept goes with the
 * page. Rejects with an `AppError`: `cancelled`, `file_changed` where the file is gone or another than it was, `stopped`
 * where the worker was silent and the user waited no longer, `out_of_memory`, or `storage_failed`.
 */
export async function packInWorker(name: string, source: Blob, signal: AbortSignal): Promise<PackedOriginal> {
	if (signal.aborted) throw new AppError('cancelled', name);
	const worker = startPacker(name);
	const listening = new AbortController();
	const { signal: until } = listening;
	return new Promise<PackedOriginal>((resolve, reject) => {
		const waiting = waitForWorker('packing', reject);
		until.addEventListener('abort', () => waiting.end());
		const fail = (detail: string): void => reject(failureOf('storage_failed', name, detail));
		signal.addEventListener('abort', () => reject(new AppError('cancelled', name)), { signal: until });
		worker.addEventListener('error', ({ message }) => fail(`packing worker: ${message}`));
		worker.addEventListener('messageerror', () => fail('packing worker: messageerror'));
		worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => {
			if (data.kind === 'progress') waiting.hear();
			else if (data.kind === 'done') resolve(data.packed);
			else if (CHANGED.has(data.name)) reject(new AppError('file_changed', `${name}: ${data.message}`));
			else fail(data.message);
		});
		const request: PackRequest = { source };
		worker.postMessage(request);
	}).finally(() => {
		listening.abort();
		worker.terminate();
	});
}

function startPacker(name: string): Worker {
	try {
		return startWorker(workerUrl);
	} catch (error) {
		throw failureOf('storage_failed', name, String(error), { cause: error });
	}
}
