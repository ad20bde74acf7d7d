import { AppError } from '../domain/app-error';
import type { BackupBatch } from './backup-groups';
import { chooseCompressor, type Compressor } from './compress-bytes';
import type { PlacedContent } from './form-group';
import { FORMAT } from './format';
import { makeWorkspaceId, type WorkspaceId } from './ids';
import type { BackupPreview } from './inspect-backup';
import { packStream, type PackedOriginal } from './pack-original';
import type { ArchiveReader } from './read-archive';
import type { WorkspaceStorage } from './storage';
import { WorkspaceLog, type RestoredGroup } from './workspace-log';

const CHANGED = 'the backup has changed since it was inspected';

/**
 * Makes a new workspace of an inspected backup, all or nothing, and gives its id; no other workspace is touched. Names,
 * times, history and undo are as they were. Rejects with an `AppError` such as `storage_full`.
 */
export async function restoreBackup(
	storage: WorkspaceStorage,
	preview: BackupPreview,
	compressor = chooseCompressor()
): Promise<WorkspaceId> {
	const id = makeWorkspaceId();
	const nothing = (): void => undefined;
	// Held so that nobody takes the unfinished workspace for one whose deletion was interrupted.
	const claim = await storage.lock.claim(id, { onGranted: nothing, onLost: nothing });
	try {
		const log = new WorkspaceLog(storage, id, FORMAT);
		await log.load(true);
		await log.restore(packGroups(preview, compressor));
		return id;
	} finally {
		await claim.release();
	}
}

async function* packGroups(
	{ groups, reader }: BackupPreview,
	compressor: Compressor
): AsyncGenerator<RestoredGroup> {
	for (const { first, count, time, batches } of groups) {
		const contents: PlacedContent[] = [];
		for (const batch of batches)
			contents.push({ sequence: batch.sequence, content: await pack(batch, reader, compressor) });
		yield { first, count, time, contents };
	}
}

async function pack(
	batch: BackupBatch,
	reader: ArchiveReader,
	compressor: Compressor
): Promise<PlacedContent['content']> {
	if ('entries' in batch) return { entries: batch.entries };
	const { body, bodySha256, sha256 } = await packEntry(batch.original, reader, compressor);
	if (sha256 !== batch.file.sha256) throw new AppError('file_read', CHANGED);
	return { file: batch.file, body, bodySha256 };
}

async function packEntry(
	path: string,
	reader: ArchiveReader,
	compressor: Compressor
): Promise<PackedOriginal> {
	try {
		return await packStream(await reader.stream(path), compressor);
	} catch (error) {
		throw new AppError('file_read', CHANGED, { cause: error });
	}
}
