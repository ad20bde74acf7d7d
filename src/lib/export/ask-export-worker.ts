import { askWorker } from './ask-worker';
import type { ExportAnswer, ExportRequest } from './export-messages';

/** Asks a worker that writes documents; `label` says what was asked for, in technical words. Rejects as `askWorker` does. */
export function askExportWorker(
	request: ExportRequest,
	label: string,
	signal?: AbortSignal
): Promise<ExportAnswer> {
	return askWorker(
		label,
		() => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }),
		request,
		signal
	);
}
