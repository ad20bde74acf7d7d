import { keepFilesIn } from '../workspace/database-files';
import { keepManifestsIn } from '../workspace/database-manifests';
import { openBrowserDatabase } from '../workspace/browser-database';
import type { WorkspaceId } from '../workspace/ids';
import { listWorkspaces, type ListedWorkspace } from '../workspace/list-workspaces';
import { mayHoldDatabase } from '../workspace/may-hold-database';
import { openMemoryStorage } from '../workspace/memory-storage';
import { performFileTask } from '../workspace/perform-file-task';
import type { BatchFiles, WorkspaceStorage } from '../workspace/storage';

/** Where the application keeps workspaces: src/lib/workspace/choose-storage.ts. */
const ROOT = 'toan-canh';

/** A workspace that was found, and where. */
export interface FoundWorkspace extends ListedWorkspace {
	readonly storage: WorkspaceStorage;
}

/** What was found, and whether some place could not be read. */
export interface Found {
	readonly workspaces: readonly FoundWorkspace[];
	readonly isPartUnread: boolean;
}

/**
 * Finds every workspace of this origin, in the browser's files and in its database, for reading alone: no worker, no
 * claim to write, and nothing is tried, mended or made.
 */
export async function findWorkspaces(): Promise<Found> {
	const places = [
		{ kind: 'opfs', database: `${ROOT} files`, hasFiles: true },
		{ kind: 'indexeddb', database: `${ROOT} database`, hasFiles: false }
	] as const;
	const found: FoundWorkspace[] = [];
	let isPartUnread = false;
	for (const { kind, database, hasFiles } of places) {
		if (hasFiles && typeof navigator.storage?.getDirectory !== 'function') continue;
		try {
			const isMade = await mayHoldDatabase(database);
			if (!isMade && !hasFiles) continue;
			const storage = openForReading(kind, isMade ? database : null);
			const listed = await listWorkspaces(storage);
			found.push(...listed.map((workspace) => ({ ...workspace, storage })));
		} catch {
			isPartUnread = true;
		}
	}
	return { workspaces: found, isPartUnread };
}

const refuse = (): Promise<never> => Promise.reject(new TypeError('this storage is only read'));

/** Without a database, which opening would make, there are no lists of batches; the files tell by themselves. */
function openForReading(kind: 'opfs' | 'indexeddb', name: string | null): WorkspaceStorage {
	const database = name === null ? null : openBrowserDatabase(name);
	const files = kind === 'opfs' || database === null ? filesHere() : keepFilesIn(database);
	const manifests = database === null ? openMemoryStorage().manifests : keepManifestsIn(database);
	return {
		kind,
		reason: 'best',
		detail: '',
		files: { ...files, write: refuse, remove: refuse },
		derived: null,
		manifests: { ...manifests, commit: refuse, remove: refuse, writeSetting: refuse },
		lock: {
			mayBeLost: false,
			claim: () => Promise.resolve({ granted: false, release: () => Promise.resolve() })
		},
		announcer: { announce: () => undefined, listen: () => () => undefined },
		close: () => database?.close()
	};
}

/** The browser's files, read by the page itself. */
function filesHere(): BatchFiles {
	return {
		list: async (folder) => (await performFileTask({ do: 'list', root: ROOT, folder })) as readonly string[],
		workspaces: async () => (await performFileTask({ do: 'folders', root: ROOT })) as readonly WorkspaceId[],
		read: async (folder, name) =>
			(await performFileTask({ do: 'read', root: ROOT, folder, name })) as Uint8Array<ArrayBuffer> | null,
		write: refuse,
		remove: refuse
	};
}
