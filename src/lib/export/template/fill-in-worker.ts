import { AppError } from '../../domain/app-error';
import type { Language } from '../../i18n/messages';
import { askExportWorker } from '../ask-export-worker';
import type { ExportAnswer } from '../export-messages';
import type { ExportDocument } from '../model';

/**
 * Fills an office's own document, in a worker: the file itself is only read. What it can't be filled for is an answer.
 * Rejects with an `AppError`: `cancelled`, or `export` where it failed.
 */
export function fillInWorker(
	template: Blob,
	document: ExportDocument,
	options: { readonly tables: boolean },
	signal?: AbortSignal
): Promise<ExportAnswer> {
	return askExportWorker({ kind: 'fill', template, document, options }, 'template', signal);
}

/** An example of an office's own document with its placeholders, made in a worker. Rejects like `fillInWorker`. */
export async function makeExampleInWorker(
	language: Language,
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const answer = await askExportWorker({ kind: 'example', language }, 'example', signal);
	if (answer.kind === 'done') return answer.bytes;
	throw new AppError('export', `example: ${answer.why}`);
}
