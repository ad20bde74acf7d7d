import { openAnnouncer } from './broadcast-announcer';
import { openBrowserDatabase } from './browser-database';
import { keepManifestsIn } from './database-manifests';
import { holdWorkspaces } from './hold-workspaces';
import { openOpfsFiles } from './opfs-files';
import type { Refused, StorageReason, WorkspaceStorage } from './storage';
import { sweepTrials } from './sweep-trials';
import { TRIAL, tryFiles, tryManifests } from './try-storage';
import { openWebLock } from './web-lock';

/** Opens the origin's own files, with manifests in the browser's database, or says why they can't be had. */
export async function openFileStorage(
	root: string
): Promise<{ readonly storage: WorkspaceStorage } | Refused> {
	if (!globalThis.isSecureContext) return without('insecure_context');
	if (typeof navigator.storage?.getDirectory !== 'function' || !navigator.locks) return without('no_files');
	const opfs = openOpfsFiles(root);
	const database = openBrowserDatabase(`${root} files`);
	const manifests = keepManifestsIn(database);
	const files = { ...opfs, workspaces: async () => (await opfs.workspaces()).filter((id) => id !== TRIAL) };
	const trial = `${root} trial`;
	const shared = { mode: 'shared', ifAvailable: true } as const;
	const tried = navigator.locks.request(trial, shared, () => tryFiles(files)).catch(String);
	const refused = (await tried) ?? (await tryManifests(manifests));
	if (refused !== null) {
		const holds = await holdWorkspaces({ files, manifests });
		opfs.close();
		database.close();
		return { storage: null, reason: 'files_refused', detail: refused, holds };
	}
	void sweepTrials(files, trial);
	const derived = opfs.beside(`${root} derived`);
	const announcer = openAnnouncer(`${root} files`);
	const storage: WorkspaceStorage = {
		kind: 'opfs',
		reason: 'best',
		detail: '',
		files,
		derived,
		manifests,
		lock: openWebLock(root),
		announcer,
		close: () => {
			opfs.close();
			announcer.close();
			database.close();
		}
	};
	return { storage };
}

const without = (reason: StorageReason): Refused => ({ storage: null, reason, detail: '', holds: false });
