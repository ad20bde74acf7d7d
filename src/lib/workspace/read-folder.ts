import type { Format } from './format';
import type { WorkspaceId } from './ids';
import { readBatch, type BatchReading } from './read-batch';
import type { BatchFiles } from './storage';

/** A stored file as it was found; `unreadable` where the storage failed to give it. */
export type StoredReading = BatchReading | { readonly status: 'unreadable'; readonly detail: string };

/** What was found in a workspace's folder, by name. */
export type Folder = ReadonlyMap<string, StoredReading>;

/**
 * Reads and checks every file of a workspace that is not in `seen`: stored files never change. One large file at a
 * time is in memory. What could not be read is asked for again the next time.
 */
export async function readFolder(
	files: BatchFiles,
	workspace: WorkspaceId,
	format: Format,
	seen: Folder
): Promise<Folder> {
	const found = new Map<string, StoredReading>();
	for (const name of [...(await files.list(workspace))].sort()) {
		const before = seen.get(name);
		if (before && before.status !== 'unreadable') found.set(name, before);
		else {
			const reading = await readStored(files, workspace, name, format);
			if (reading) found.set(name, reading);
		}
	}
	return found;
}

async function readStored(
	files: BatchFiles,
	workspace: WorkspaceId,
	name: string,
	format: Format
): Promise<StoredReading | null> {
	try {
		const bytes = await files.read(workspace, name);
		return bytes && (await readBatch(bytes, format));
	} catch (error) {
		return { status: 'unreadable', detail: String(error) };
	}
}
