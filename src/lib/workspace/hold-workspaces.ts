import { WORKSPACE_ID } from './ids';
import type { WorkspaceStorage } from './storage';

/** Whether any workspace is kept in a storage, as far as it can be asked: a part that can't be read counts as empty. */
export async function holdWorkspaces({
	files,
	manifests
}: Pick<WorkspaceStorage, 'files' | 'manifests'>): Promise<boolean> {
	for (const part of [manifests, files]) {
		const ids = await part.workspaces().catch(() => []);
		if (ids.some((id) => WORKSPACE_ID.test(id))) return true;
	}
	return false;
}
