import { AppError } from '../domain/app-error';
import { askExportWorker } from './ask-export-worker';
import type { WriteRequest } from './export-messages';
import type { ExportDocument } from './model';
import type { FormatOptions } from './write-document';

/** Writes a document as the bytes of a file, in a worker. Rejects as `askWorker` does. */
export async function writeInWorker<Format extends keyof FormatOptions>(
	document: ExportDocument,
	format: Format,
	options: FormatOptions[Format],
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const request = { kind: 'write', document, format, options } as WriteRequest;
	const answer = await askExportWorker(request, format, signal);
	if (answer.kind === 'done') return answer.bytes;
	throw new AppError('export', `${format}: ${answer.why}`);
}
