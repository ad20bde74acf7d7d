import { AppError } from '../domain/app-error';
import { failureOf } from '../domain/failure-of';
import { takeTurns } from '../work/take-turns';
import type { BackupControl } from './backup-control';
import { sizeOfOriginals, type BackupBatch } from './backup-groups';
import { chooseCompressor } from './compress-bytes';
import type { PlacedContent } from './form-group';
import { FORMAT } from './format';
import { makeWorkspaceId, type WorkspaceId } from './ids';
import type { BackupPreview } from './inspect-backup';
import { packStream, type PackedOriginal } from './pack-original';
import type { ArchiveReader } from './read-archive';
import type { WorkspaceStorage } from './storage';
import { WorkspaceLog, type RestoredGroup } from './workspace-log';

const CHANGED = 'the backup has changed since it was inspected';

/** How far the restoring is. */
interface Course {
	readonly signal: AbortSignal | undefined;
	/** Tells how many bytes were read of the original that is being packed. */
	readonly tell: (read: number) => void;
}

/**
 * Makes a new workspace of an inspected backup, all or nothing, and gives its id; no other workspace is touched. Names,
 * times, history and undo are as they were. Rejects with an `AppError` such as `storage_full`, or `cancelled`; an end that
 * is asked for when all is written is too late.
 */
export async function restoreBackup(
	storage: WorkspaceStorage,
	preview: BackupPreview,
	control: BackupControl = {}
): Promise<WorkspaceId> {
	const id = makeWorkspaceId();
	const nothing = (): void => undefined;
	// Held so that nobody takes the unfinished workspace for one whose deletion was interrupted.
	const claim = await storage.lock.claim(id, { onGranted: nothing, onLost: nothing });
	try {
		const log = new WorkspaceLog(storage, id, FORMAT);
		await log.load(true);
		await log.restore(packGroups(preview, control));
		return id;
	} finally {
		await claim.release();
	}
}

async function* packGroups(
	{ groups, reader }: BackupPreview,
	{ signal, onProgress = () => undefined }: BackupControl
): AsyncGenerator<RestoredGroup> {
	const turns = takeTurns(signal);
	const total = sizeOfOriginals(groups);
	let done = 0;
	const tell = (read: number): void => onProgress(done + read, total);
	tell(0);
	for (const { first, count, time, batches } of groups) {
		const contents: PlacedContent[] = [];
		for (const batch of batches) {
			contents.push({ sequence: batch.sequence, content: await pack(batch, reader, { signal, tell }) });
			if ('original' in batch) done += batch.file.size;
			tell(0);
		}
		yield { first, count, time, contents };
		// What was given is written by now; after the last nothing is left to do but to make it count.
		await turns.rest();
	}
}

async function pack(
	batch: BackupBatch,
	reader: ArchiveReader,
	course: Course
): Promise<PlacedContent['content']> {
	if ('entries' in batch) return { entries: batch.entries };
	const { body, bodySha256, sha256 } = await packEntry(batch.original, reader, course);
	if (sha256 !== batch.file.sha256) throw new AppError('file_read', CHANGED);
	return { file: batch.file, body, bodySha256 };
}

async function packEntry(
	path: string,
	reader: ArchiveReader,
	{ signal, tell }: Course
): Promise<PackedOriginal> {
	try {
		return await packStream(await reader.stream(path), chooseCompressor(), { signal, onPart: tell });
	} catch (error) {
		if (error instanceof AppError) throw error;
		throw failureOf('file_read', CHANGED, String(error), { cause: error });
	}
}
