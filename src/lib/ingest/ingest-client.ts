import { AppError } from '../domain/app-error';
import { failureOf } from '../domain/failure-of';
import type { FileReading } from '../domain/reading';
import { waitForWorker } from '../work/wait-for-worker';
import type { ProgressListener } from './row-source';
import { startWorker } from '../work/start-worker';
import { sizeOf, type FileBytes } from './file-bytes';
import workerUrl from './ingest.worker.ts?worker&url';
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
 * A worker that has read a file and waits for the next: starting one costs more than reading a small file, and a
 * workspace has hundreds of them.
 */
let resting: Worker | null = null;

/** The longest file in bytes after which a worker may rest; what a longer one took is given back with its worker. */
const RESTS_AFTER = 4_000_000;

/**
 * Reads a file in a worker, so that the page stays quick and a cancelled reading ends at once: the worker is ended
 * with it. Bytes in memory are copied, since the caller keeps the original; a blob, as a chosen file is one, is read in
 * the worker and takes no room in the page. Rejects with an `AppError`: `cancelled`, `stopped` where the worker was
 * silent and the user waited no longer, `out_of_memory`, or `file_read` where the worker failed otherwise.
 */
export async function readInWorker(
	file: { readonly name: string; readonly bytes: FileBytes },
	control: ReadControl = {}
): Promise<FileReading> {
	if (control.signal?.aborted) throw new AppError('cancelled', file.name);
	const worker = takeWorker();
	try {
		const reading = await readIn(worker, file, control);
		if (resting === null && sizeOf(file.bytes) <= RESTS_AFTER) resting = worker;
		else worker.terminate();
		return reading;
	} catch (error) {
		worker.terminate();
		throw error;
	}
}

function takeWorker(): Worker {
	const rested = resting;
	resting = null;
	return rested ?? begin();
}

function begin(): Worker {
	const worker = startWorker(workerUrl);
	worker.addEventListener('error', () => {
		if (resting === worker) resting = null;
	});
	return worker;
}

function readIn(
	worker: Worker,
	file: { readonly name: string; readonly bytes: FileBytes },
	{ signal, onProgress, options = {} }: ReadControl
): Promise<FileReading> {
	lastId += 1;
	const id = lastId;
	const listening = new AbortController();
	const { signal: until } = listening;
	return new Promise<FileReading>((resolve, reject) => {
		const waiting = waitForWorker('reading', reject);
		until.addEventListener('abort', () => waiting.end());
		const fail = (detail: string): void => reject(failureOf('file_read', file.name, detail));
		signal?.addEventListener('abort', () => reject(new AppError('cancelled', file.name)), { signal: until });
		worker.addEventListener('error', ({ message }) => fail(message), { signal: until });
		worker.addEventListener('messageerror', () => fail('messageerror'), { signal: until });
		const hear = ({ data }: MessageEvent<ReadAnswer>): void => {
			waiting.hear();
			if (data.id !== id) return;
			if (data.kind === 'progress') onProgress?.(data.rows, data.share);
			else if (data.kind === 'done') resolve(data.reading);
			else fail(data.detail);
		};
		worker.addEventListener('message', hear, { signal: until });
		const bytes = file.bytes instanceof Blob ? file.bytes : file.bytes.slice();
		const request: ReadRequest = { id, name: file.name, bytes, options };
		worker.postMessage(request, bytes instanceof Blob ? [] : [bytes.buffer]);
	}).finally(() => listening.abort());
}
