import { openAnnouncer } from './broadcast-announcer';
import { openBrowserDatabase } from './browser-database';
import { keepFilesIn } from './database-files';
import { keepLeasesIn, openLeaseCalls } from './database-lease';
import { keepManifestsIn } from './database-manifests';
import { openLease, type LeaseTimes } from './lease';
import type { Refused, StorageReason, WorkspaceStorage } from './storage';
import { mayHoldDatabase } from './may-hold-database';
import { tryManifests } from './try-storage';

/** A name for each kind: what one keeps must not seem lost to the other. */
export const databaseOf = (root: string): string => `${root} database`;

/**
 * Opens the browser's database as the only place to keep in, for a reason, or says why it can't be had, and whether it
 * may hold workspaces: one that is there was once needed.
 */
export async function openDatabaseStorage(
	root: string,
	{ reason, detail }: { readonly reason: StorageReason; readonly detail: string },
	leaseTimes?: LeaseTimes
): Promise<{ readonly storage: WorkspaceStorage } | Refused> {
	const holds = await mayHoldDatabase(databaseOf(root));
	const database = openBrowserDatabase(databaseOf(root));
	const manifests = keepManifestsIn(database);
	const refused = await tryManifests(manifests);
	if (refused !== null) {
		database.close();
		return { storage: null, reason: 'database_refused', detail: refused, holds };
	}
	const calls = openLeaseCalls(`${root} lease`);
	const announcer = openAnnouncer(databaseOf(root));
	const storage: WorkspaceStorage = {
		kind: 'indexeddb',
		reason,
		detail,
		files: keepFilesIn(database),
		derived: null,
		manifests,
		lock: openLease(keepLeasesIn(database), calls, leaseTimes),
		announcer,
		close: () => {
			calls.close();
			announcer.close();
			database.close();
		}
	};
	return { storage };
}
