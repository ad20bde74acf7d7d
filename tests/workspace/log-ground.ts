import { FORMAT } from '../../src/lib/workspace/format';
import { readManifest, type Manifest } from '../../src/lib/workspace/manifest';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import { WorkspaceLog } from '../../src/lib/workspace/workspace-log';
import { ID } from './open-again';

export const TIME = '2026-03-01T00:00:00.000Z';

/** A batch with one note. */
export const note = (key: string) => ({
	entries: [{ type: 'kept', collection: 'note', key, value: 1, author: null } as const]
});

/** A call that the storage does not answer. */
export const broken = () => Promise.reject(new DOMException('hỏng', 'UnknownError'));

/** The batches of the tests' workspace as they are found in a storage. */
export async function loadLog(storage: WorkspaceStorage, asWriter = true): Promise<WorkspaceLog> {
	const log = new WorkspaceLog(storage, ID, FORMAT);
	await log.load(asWriter);
	return log;
}

/** What the stored manifest says, which must be whole. */
export async function manifestIn(storage: WorkspaceStorage): Promise<Manifest> {
	const reading = readManifest((await storage.manifests.read(ID))?.text ?? '');
	if (reading.status !== 'whole') throw new Error(reading.status);
	return reading.manifest;
}
