import { EMPTY_MANIFEST, readManifest, writeManifest } from './manifest';
import type { WorkspaceId } from './ids';
import type { WorkspaceStorage } from './storage';

/**
 * Deletes all of a workspace for good. It stops counting at once; what an interruption leaves behind is deleted when
 * the workspace is met again. The oldest batches go first: should the manifest be lost meanwhile, the mark that the
 * workspace was removed is still there.
 */
export async function deleteStored(
	{ files, manifests }: WorkspaceStorage,
	workspace: WorkspaceId
): Promise<void> {
	const there = await manifests.read(workspace);
	const reading = there && readManifest(there.text);
	if (reading?.status !== 'whole' || !reading.manifest.deleting) {
		const commit = (there?.commit ?? 0) + 1;
		const text = writeManifest({ ...EMPTY_MANIFEST, deleting: true });
		await manifests.commit(workspace, { commit, text }, there?.commit ?? null);
	}
	for (const name of [...(await files.list(workspace))].sort()) await files.remove(workspace, name);
	await manifests.remove(workspace);
}
