import { gunzipBytes } from './compress-bytes';
import { hashBytes } from '../work/hash-bytes';
import type { FileId } from './ids';
import { readBatch } from './read-batch';
import type { WorkspaceLog } from './workspace-log';
import { AppError } from '../domain/app-error';

/** An original as brought in and as stored. */
export interface Original {
	readonly raw: Uint8Array<ArrayBuffer>;
	/** Gzip text. */
	readonly packed: Uint8Array<ArrayBuffer>;
}

/**
 * A stored original, checked against the hash it was brought in with; `null` where the stored
 * batch is damaged, which the log then finds at its next load. Rejects with `storage_damaged` where there is no such
 * original.
 */
export async function readOriginal(log: WorkspaceLog, file: FileId): Promise<Original | null> {
	const found = log.batches.findLast(
		({ batch: { header } }) => header.kind === 'file' && header.file.sha256 === file
	);
	if (found?.batch.header.kind !== 'file') throw new AppError('storage_damaged', `no original ${file}`);
	const { size, sha256 } = found.batch.header.file;
	const bytes = await log.read(found);
	const reading = await readBatch(bytes, log.format);
	const packed = reading.status === 'whole' ? bytes.subarray(reading.bodyAt) : null;
	const raw = packed && (await gunzipBytes(packed, size));
	if (raw && (await hashBytes(raw)) === sha256) return { raw, packed };
	log.forget(found.stored);
	return null;
}
