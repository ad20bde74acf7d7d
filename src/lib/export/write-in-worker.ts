import { AppError } from '../domain/app-error';
import type { WriteAnswer, WriteRequest } from './export-messages';
import type { ExportDocument } from './model';
import type { FormatOptions } from './write-document';

/**
 * Writes a document as the bytes of a file in a worker of its own, which is ended with it: the page stays quick, and
 * cancelling ends the work at once. Rejects with an `AppError`: `cancelled`, or `export` where the worker failed or its
 * code could not be had.
 */
export async function writeInWorker<Format extends keyof FormatOptions>(
	document: ExportDocument,
	format: Format,
	options: FormatOptions[Format],
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	if (signal?.aborted) throw new AppError('cancelled', format);
	const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
	const listening = new AbortController();
	const { signal: until } = listening;
	try {
		return await new Promise((resolve, reject) => {
			const fail = (detail: string): void => reject(new AppError('export', `${format}: ${detail}`));
			signal?.addEventListener('abort', () => reject(new AppError('cancelled', format)), { signal: until });
			worker.addEventListener('error', ({ message }) => fail(message), { signal: until });
			worker.addEventListener('messageerror', () => fail('messageerror'), { signal: until });
			const hear = ({ data }: MessageEvent<WriteAnswer>): void => {
				if (data.kind === 'done') resolve(data.bytes);
				else fail(data.detail);
			};
			worker.addEventListener('message', hear, { signal: until });
			worker.postMessage({ document, format, options } as WriteRequest);
		});
	} finally {
		listening.abort();
		worker.terminate();
	}
}
