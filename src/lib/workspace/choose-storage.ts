import { openAnnouncer } from './broadcast-announcer';
import { openBrowserDatabase } from './browser-database';
import { keepFilesIn } from './database-files';
import { keepLeasesIn, openLeaseCalls } from './database-lease';
import { keepManifestsIn } from './database-manifests';
import { openLease, type LeaseTimes } from './lease';
import { openMemoryStorage } from './memory-storage';
import { openOpfsFiles } from './opfs-files';
import { randomHex, type WorkspaceId } from './ids';
import type { BatchFiles, Manifests, StorageReason, WorkspaceStorage } from './storage';
import { openWebLock } from './web-lock';

/** Stands apart from the products of others on the same host. */
const STORAGE_ROOT = 'toan-canh';

/** The folder of the trial; never a workspace, whose ids can't have this form. */
const TRIAL = '_trial' as WorkspaceId;

/** What may be asked of the choice, for tests and for a page that is served in two places of one host. */
export interface StorageChoice {
	readonly root?: string;
	/** The best kind to try. */
	readonly from?: WorkspaceStorage['kind'];
	readonly leaseTimes?: LeaseTimes;
}

/**
 * Opens the best storage that works here, tried by writing to it: the origin's own files with the browser's database,
 * the database alone, or the memory of this page, and says why.
 */
export async function chooseStorage({
	root = STORAGE_ROOT,
	from = 'opfs',
	leaseTimes
}: StorageChoice = {}): Promise<WorkspaceStorage> {
	if (from === 'memory') return openMemoryStorage();
	const inFiles: Attempt =
		from === 'opfs' ? await openFiles(root) : { storage: null, reason: 'best', detail: '' };
	if (inFiles.storage) return inFiles.storage;
	const { reason, detail } = inFiles;
	// A name for each kind: what one keeps must not seem lost to the other.
	const database = openBrowserDatabase(`${root} database`);
	const manifests = keepManifestsIn(database);
	const refused = await tryManifests(manifests);
	if (refused !== null) {
		database.close();
		return openMemoryStorage('database_refused', [detail, refused].filter(Boolean).join('; '));
	}
	const calls = openLeaseCalls(`${root} lease`);
	const announcer = openAnnouncer(`${root} database`);
	return {
		kind: 'indexeddb',
		reason,
		detail,
		files: keepFilesIn(database),
		manifests,
		lock: openLease(keepLeasesIn(database), calls, leaseTimes),
		announcer,
		close: () => {
			calls.close();
			announcer.close();
			database.close();
		}
	};
}

/** An opened storage, or why it can't be had. */
type Attempt =
	| { readonly storage: WorkspaceStorage }
	| { readonly storage: null; readonly reason: StorageReason; readonly detail: string };

const without = (reason: StorageReason, detail = ''): Attempt => ({ storage: null, reason, detail });

async function openFiles(root: string): Promise<Attempt> {
	if (!globalThis.isSecureContext) return without('insecure_context');
	if (typeof navigator.storage?.getDirectory !== 'function' || !navigator.locks) return without('no_files');
	const files = openOpfsFiles(root);
	const database = openBrowserDatabase(`${root} files`);
	const manifests = keepManifestsIn(database);
	const refused = (await tryFiles(files)) ?? (await tryManifests(manifests));
	if (refused !== null) {
		files.close();
		database.close();
		return without('files_refused', refused);
	}
	const announcer = openAnnouncer(`${root} files`);
	const storage: WorkspaceStorage = {
		kind: 'opfs',
		reason: 'best',
		detail: '',
		files: { ...files, workspaces: async () => (await files.workspaces()).filter((id) => id !== TRIAL) },
		manifests,
		lock: openWebLock(root),
		announcer,
		close: () => {
			files.close();
			announcer.close();
			database.close();
		}
	};
	return { storage };
}

/** What the browser says against files; `null` where they work, or are only full. */
async function tryFiles(files: BatchFiles): Promise<string | null> {
	try {
		const name = randomHex(8);
		await files.write(TRIAL, name, new Uint8Array([1]));
		const back = await files.read(TRIAL, name);
		await files.remove(TRIAL, name);
		return back?.[0] === 1 ? null : 'a file came back otherwise than it was written';
	} catch (error) {
		return isFull(error) ? null : String(error);
	}
}

async function tryManifests(manifests: Manifests): Promise<string | null> {
	try {
		await manifests.writeSetting('trial', '1');
		return (await manifests.readSetting('trial')) === '1' ? null : 'a row came back otherwise';
	} catch (error) {
		return isFull(error) ? null : String(error);
	}
}

/** A full storage still has all that was kept, and can be read, backed up and pruned. */
function isFull(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
