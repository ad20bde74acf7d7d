import type { WorkspaceId } from './ids';

/** What a stored file is made of: bytes, or a blob that need not be in the memory of the page. */
export type StoredContent = Uint8Array<ArrayBuffer> | Blob;

/** The files of all workspaces. Every call may reject; what it rejects with is told by `describeStorageError`. */
export interface BatchFiles {
	/** Names of the files of a workspace, in any order; empty where there is no such workspace. */
	list(workspace: WorkspaceId): Promise<readonly string[]>;
	/** A file's bytes; `null` where there is no such file. */
	read(workspace: WorkspaceId, name: string): Promise<Uint8Array<ArrayBuffer> | null>;
	/** Resolves once the content would outlive a loss of power. Names are never used twice. */
	write(workspace: WorkspaceId, name: string, content: StoredContent): Promise<void>;
	/** Does nothing where there is no such file. */
	remove(workspace: WorkspaceId, name: string): Promise<void>;
	/** Workspaces that have files. */
	workspaces(): Promise<readonly WorkspaceId[]>;
}

/** A manifest as stored; `commit` counts its changes. */
export interface StoredManifest {
	readonly commit: number;
	readonly text: string;
}

/** The manifests of all workspaces. */
export interface Manifests {
	/** `null` where there is none. */
	read(workspace: WorkspaceId): Promise<StoredManifest | null>;
	/**
	 * Replaces the manifest, whole or not at all, and resolves once it would outlive a loss of power. Gives `false`
	 * and changes nothing where another commit than `expected` stands there: somebody else has written since. A
	 * manifest that is gone may be written anew.
	 */
	commit(workspace: WorkspaceId, manifest: StoredManifest, expected: number | null): Promise<boolean>;
	remove(workspace: WorkspaceId): Promise<void>;
	workspaces(): Promise<readonly WorkspaceId[]>;
	/** A small setting, such as which workspace is open; `null` where it was never made. */
	readSetting(name: string): Promise<string | null>;
	writeSetting(name: string, value: string): Promise<void>;
}

/** A claim to be the one that writes to a workspace. */
export interface WriterClaim {
	/** Whether the claim was granted at once. */
	readonly granted: boolean;
	/** Gives up the claim or the right to write; the next in line gets it. */
	release(): Promise<void>;
}

/** What a claim leads to later on. */
export interface ClaimListener {
	/** The claim that had to wait is granted. */
	readonly onGranted: () => void;
	/** The right to write was lost, since this page had stopped answering. */
	readonly onLost: () => void;
}

/** One writer for each workspace over all tabs. */
export interface WriterLock {
	/** Whether a writer may be taken for gone while it only sleeps, so that a new one must announce itself by a commit. */
	readonly mayBeLost: boolean;
	/** Claims the right to write; a claim that can't be granted at once stays in line. */
	claim(workspace: WorkspaceId, listener: ClaimListener): Promise<WriterClaim>;
}

/** Tells other tabs that a workspace has changed. */
export interface Announcer {
	announce(workspace: WorkspaceId): void;
	/** Hears of changes made elsewhere; gives the way to stop. */
	listen(workspace: WorkspaceId, listener: () => void): () => void;
}

/** Where workspaces are kept: files on this machine, a database of the browser, or only this page. */
export type StorageKind = 'opfs' | 'indexeddb' | 'memory';

/**
 * Why a storage is in use: `best` where it is the best kind there is; `insecure_context` where the page came over
 * plain http, which has no files; `no_files` and `files_refused` where the browser has none or refuses them;
 * `database_refused` where it refuses the database, so that nothing outlives the page; `kept_before` where it would
 * have files now, and the workspaces are where they were begun.
 */
export type StorageReason =
	'best' | 'insecure_context' | 'no_files' | 'files_refused' | 'database_refused' | 'kept_before';

/** All that a workspace needs of the machine. */
export interface WorkspaceStorage {
	readonly kind: StorageKind;
	readonly reason: StorageReason;
	/** What the browser said where something was refused; technical. */
	readonly detail: string;
	readonly files: BatchFiles;
	/**
	 * Files that can be made again from what is in `files`, in folders of the same names; `null` where none are kept.
	 * Nothing may rest on their being there.
	 */
	readonly derived: BatchFiles | null;
	readonly manifests: Manifests;
	readonly lock: WriterLock;
	readonly announcer: Announcer;
	/** Gives up connections and workers; nothing may be asked afterwards. */
	close(): void;
}

/** A storage that can't be had, and why. */
export interface Refused {
	readonly storage: null;
	readonly reason: StorageReason;
	/** What the browser said; technical. */
	readonly detail: string;
	/** Whether workspaces are known to be kept there all the same. */
	readonly holds: boolean;
}
