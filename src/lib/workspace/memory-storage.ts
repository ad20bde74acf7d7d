import type { WorkspaceId } from './ids';
import type {
	Announcer,
	BatchFiles,
	ClaimListener,
	Manifests,
	StorageReason,
	StoredManifest,
	WorkspaceStorage,
	WriterLock
} from './storage';

function keepFiles(): BatchFiles {
	const folders = new Map<WorkspaceId, Map<string, Uint8Array<ArrayBuffer>>>();
	return {
		list: async (workspace) => [...(folders.get(workspace)?.keys() ?? [])],
		read: async (workspace, name) => folders.get(workspace)?.get(name)?.slice() ?? null,
		write: async (workspace, name, content) => {
			const bytes =
				content instanceof Uint8Array ? content.slice() : new Uint8Array(await content.arrayBuffer());
			const folder = folders.get(workspace) ?? new Map<string, Uint8Array<ArrayBuffer>>();
			folders.set(workspace, folder.set(name, bytes));
		},
		remove: async (workspace, name) => {
			const folder = folders.get(workspace);
			folder?.delete(name);
			if (folder?.size === 0) folders.delete(workspace);
		},
		workspaces: async () => [...folders.keys()]
	};
}

function keepManifests(): Manifests {
	const stored = new Map<WorkspaceId, StoredManifest>();
	const settings = new Map<string, string>();
	return {
		read: async (workspace) => stored.get(workspace) ?? null,
		commit: async (workspace, manifest, expected) => {
			const there = stored.get(workspace);
			if (there && there.commit !== expected) return false;
			stored.set(workspace, manifest);
			return true;
		},
		remove: async (workspace) => {
			stored.delete(workspace);
		},
		workspaces: async () => [...stored.keys()],
		readSetting: async (name) => settings.get(name) ?? null,
		writeSetting: async (name, value) => {
			settings.set(name, value);
		}
	};
}

function keepLock(): WriterLock {
	const lines = new Map<WorkspaceId, ClaimListener[]>();
	return {
		mayBeLost: false,
		claim: async (workspace, listener) => {
			const line = lines.get(workspace) ?? [];
			lines.set(workspace, line);
			line.push(listener);
			return {
				granted: line[0] === listener,
				release: async () => {
					const place = line.indexOf(listener);
					if (place >= 0) line.splice(place, 1);
					if (place === 0) line[0]?.onGranted();
				}
			};
		}
	};
}

function keepAnnouncer(): Announcer {
	const listeners = new Map<WorkspaceId, Set<() => void>>();
	return {
		announce: (workspace) => listeners.get(workspace)?.forEach((listener) => listener()),
		listen: (workspace, listener) => {
			const set = listeners.get(workspace) ?? new Set<() => void>();
			listeners.set(workspace, set.add(listener));
			return () => set.delete(listener);
		}
	};
}

/**
 * A storage that lasts as long as this page: where the browser refuses everything else, and for tests, where opening
 * a workspace of it again stands for starting anew.
 */
export function openMemoryStorage(reason: StorageReason = 'database_refused', detail = ''): WorkspaceStorage {
	return {
		kind: 'memory',
		reason,
		detail,
		files: keepFiles(),
		derived: null,
		manifests: keepManifests(),
		lock: keepLock(),
		announcer: keepAnnouncer(),
		close: () => undefined
	};
}
