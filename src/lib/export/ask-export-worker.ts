import { AppError } from '../domain/app-error';
import type { ExportAnswer, ExportRequest } from './export-messages';

/**
 * Asks a worker of its own, which is ended with its answer: the page stays quick, and cancelling ends the work at once.
 * `label` says what was asked for, in technical words. Rejects with an `AppError`: `cancelled`, or `export` where the
 * worker failed or its code could not be had.
 */
export async function askExportWorker(
	request: ExportRequest,
	label: string,
	signal?: AbortSignal
): Promise<Exclude<ExportAnswer, { readonly kind: 'failed' }>> {
	if (signal?.aborted) throw new AppError('cancelled', label);
	const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
	const listening = new AbortController();
	const { signal: until } = listening;
	try {
		return await new Promise((resolve, reject) => {
			const fail = (detail: string): void => reject(new AppError('export', `${label}: ${detail}`));
			signal?.addEventListener('abort', () => reject(new AppError('cancelled', label)), { signal: until });
			worker.addEventListener('error', ({ message }) => fail(message), { signal: until });
			worker.addEventListener('messageerror', () => fail('messageerror'), { signal: until });
			const hear = ({ data }: MessageEvent<ExportAnswer>): void => {
				if (data.kind === 'failed') fail(data.detail);
				else resolve(data);
			};
			worker.addEventListener('message', hear, { signal: until });
			worker.postMessage(request);
		});
	} finally {
		listening.abort();
		worker.terminate();
	}
}
