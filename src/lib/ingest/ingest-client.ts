import { AppError } from '../domain/app-error';
import type { FileReading } from '../domain/reading';
import type { ProgressListener } from './row-source';
import type { ReadAnswer, ReadRequest, WorkerOptions } from './worker-messages';

/** How the page follows and ends a reading. */
export interface ReadControl {
	readonly signal?: AbortSignal;
	/** Hears the rows read so far and the share (0–1) of the file they are, from time to time. */
	readonly onProgress?: ProgressListener;
	readonly options?: WorkerOptions;
}

let lastId = 0;

/**
 * Reads a file in a worker of its own, so that the page stays quick and a cancelled reading ends at once: the
 * worker is ended with it. The bytes are copied, since the caller keeps the original. Rejects with an `AppError`:
 * `cancelled`, or `file_read` where the worker failed.
 */
export function readInWorker(
	file: { readonly name: string; readonly bytes: Uint8Array },
	{ signal, onProgress, options = {} }: ReadControl = {}
): Promise<FileReading> {
	if (signal?.aborted) return Promise.reject(new AppError('cancelled', file.name));
	const worker = new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' });
	lastId += 1;
	const id = lastId;
	const reading = new Promise<FileReading>((resolve, reject) => {
		const fail = (detail: string): void => reject(new AppError('file_read', `${file.name}: ${detail}`));
		signal?.addEventListener('abort', () => reject(new AppError('cancelled', file.name)), { once: true });
		worker.addEventListener('error', ({ message }) => fail(message));
		worker.addEventListener('messageerror', () => fail('messageerror'));
		worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
			if (data.id !== id) return;
			if (data.kind === 'progress') onProgress?.(data.rows, data.share);
			else if (data.kind === 'done') resolve(data.reading);
			else fail(data.detail);
		});
		const bytes = file.bytes.slice();
		const request: ReadRequest = { id, name: file.name, bytes, options };
		worker.postMessage(request, [bytes.buffer]);
	});
	return reading.finally(() => worker.terminate());
}
