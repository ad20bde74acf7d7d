import type { BackupControl } from '../workspace/backup-control';
import { exportBackup } from '../workspace/export-backup';
import { openWorkspace } from '../workspace/open-workspace';
import type { FoundWorkspace } from './find-workspaces';

/** A backup of a workspace, like the application's own, without a note of it in the workspace. Rejects with an `AppError`. */
export async function backUp(
	{ storage, id }: FoundWorkspace,
	now: Date,
	control: BackupControl
): Promise<Blob> {
	const workspace = await openWorkspace(storage, id, { now: () => now });
	try {
		return await exportBackup(workspace, now, control);
	} finally {
		await workspace.close();
	}
}
