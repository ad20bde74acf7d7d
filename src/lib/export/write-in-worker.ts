import { askWorker } from './ask-worker';
import type { WriteRequest } from './export-messages';
import type { ExportDocument } from './model';
import type { FormatOptions } from './write-document';

/** Writes a document as the bytes of a file in a worker of its own. Rejects as `askWorker` does. */
export function writeInWorker<Format extends keyof FormatOptions>(
	document: ExportDocument,
	format: Format,
	options: FormatOptions[Format],
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	return askWorker(
		format,
		() => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }),
		{ document, format, options } as WriteRequest,
		signal
	);
}
