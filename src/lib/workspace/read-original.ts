import { AppError } from '../domain/app-error';
import { beginHash, hashBytes } from '../work/hash-bytes';
import type { FileDescription } from './entry';
import type { StoredBatch } from './find-chain';
import { gunzipBytes, gunzipPieces } from './compress-bytes';
import type { FileId } from './ids';
import { readBatch } from './read-batch';
import type { WorkspaceLog } from './workspace-log';

interface StoredOriginal {
	readonly found: StoredBatch;
	readonly file: FileDescription;
	/** Gzip text as it was stored; `null` where it is that no more. */
	readonly packed: Uint8Array<ArrayBuffer> | null;
}

async function openStored(log: WorkspaceLog, id: FileId): Promise<StoredOriginal> {
	const found = log.batches.findLast(
		({ batch: { header } }) => header.kind === 'file' && header.file.sha256 === id
	);
	if (found?.batch.header.kind !== 'file') throw new AppError('storage_damaged', `no original ${id}`);
	const { file } = found.batch.header;
	const bytes = await log.read(found);
	const reading = await readBatch(bytes, log.format);
	return { found, file, packed: reading.status === 'whole' ? bytes.subarray(reading.bodyAt) : null };
}

/**
 * The bytes of a stored original, checked against the hash they were brought in with; `null` where the stored batch is
 * damaged, which the log then finds at its next load. Rejects with `storage_damaged` where there is no such original.
 */
export async function readOriginal(log: WorkspaceLog, id: FileId): Promise<Uint8Array<ArrayBuffer> | null> {
	const { found, file, packed } = await openStored(log, id);
	const raw = packed && (await gunzipBytes(packed, file.size));
	if (raw && (await hashBytes(raw)) === file.sha256) return raw;
	log.forget(found.stored);
	return null;
}

/**
 * The gzip text of a stored original, checked like `readOriginal` while it is unpacked piece by piece: what it holds is
 * nowhere whole. Rejects with `cancelled` once the signal is aborted.
 */
export async function readPacked(
	log: WorkspaceLog,
	id: FileId,
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer> | null> {
	const { found, file, packed } = await openStored(log, id);
	const hash = await beginHash();
	const isUnpacked =
		packed !== null && (await gunzipPieces(packed, file.size, (piece) => hash.update(piece), { signal }));
	if (isUnpacked && hash.digest() === file.sha256) return packed;
	log.forget(found.stored);
	return null;
}
