import { askWorker, type OnProgress } from '../export/ask-worker';
import { startWorker } from '../work/start-worker';
import type { Takeout } from './takeout';
import workerUrl from './takeout.worker.ts?worker&url';

/**
 * Writes everything of a workspace as the bytes of one workbook, in a worker of its own; `onProgress` hears how many
 * sheets are made, and at the last one that all are and the file is being written. Rejects as `askWorker` does.
 */
export function takeOut(
	takeout: Takeout,
	signal?: AbortSignal,
	onProgress?: OnProgress
): Promise<Uint8Array<ArrayBuffer>> {
	return askWorker('workspace', () => startWorker(workerUrl), takeout, signal, onProgress);
}
