import { startWorker } from '../work/start-worker';
import { askWorker } from './ask-worker';
import type { ExportAnswer, ExportRequest } from './export-messages';
import workerUrl from './export.worker.ts?worker&url';

/** Asks a worker that writes documents; `label` says what was asked for, in technical words. Rejects as `askWorker` does. */
export function askExportWorker(
	request: ExportRequest,
	label: string,
	signal?: AbortSignal
): Promise<ExportAnswer> {
	return askWorker(label, () => startWorker(workerUrl), request, signal);
}
