import type { Batch } from './batch';
import type { Entry } from './entry';
import type { FileId, GroupId, Sequence, WorkspaceId } from './ids';
import type { PackedOriginal } from './pack-original';
import type { WorkspaceProblem } from './problem';
import type { WorkspaceState } from './state';

/** An original to keep: its bytes, or what was packed of them beforehand. */
export type NewFile = { readonly name: string; readonly author?: string | null } & (
	{ readonly bytes: Uint8Array } | { readonly packed: PackedOriginal }
);

/** What an append came to. */
export interface Appended {
	/** What was kept, for undo; `null` where nothing had to be. */
	readonly group: GroupId | null;
	/** The files in the order they were given. */
	readonly files: readonly { readonly id: FileId; readonly name: string; readonly isNew: boolean }[];
}

/**
 * Why a workspace can't be changed here: another tab writes (and this one takes over when that one leaves), or a newer
 * version of the program has written.
 */
export type ReadOnlyReason = 'other_tab' | 'newer_format';

/** An open workspace. */
export interface Workspace {
	readonly id: WorkspaceId;
	readonly state: WorkspaceState;
	readonly problems: readonly WorkspaceProblem[];
	readonly readOnly: ReadOnlyReason | null;
	/**
	 * Keeps originals and decisions, all or nothing, in one group; resolves once they would outlive a loss of power.
	 * A file whose bytes count already changes nothing and comes back with `isNew: false`. Rejects with an `AppError`
	 * (`storage_full`, `storage_denied`, `storage_failed`, `workspace_read_only`), and then nothing has changed. `proof`
	 * is of use to who tries meanwhile whether what is kept can be used: where it rejects, so does this.
	 */
	append(entries: readonly Entry[], files?: readonly NewFile[], proof?: Promise<unknown>): Promise<Appended>;
	/** Undoes a group, which must be undoable and not undone; rejects like `append`. */
	undo(group: GroupId): Promise<void>;
	/** Takes an undo back. */
	redo(group: GroupId): Promise<void>;
	/**
	 * The raw bytes of a file, checked against its hash. Rejects with `storage_damaged` where they are not what was
	 * brought in; the batch is then set aside and named among the problems.
	 */
	readOriginal(file: FileId): Promise<Uint8Array<ArrayBuffer>>;
	/** The batches that count, in order: the whole account of the workspace, for a backup. */
	readonly batches: readonly Batch[];
	/** The stored gzip text of a file, checked like `readOriginal`; rejects with `cancelled` once the signal is aborted. */
	readPacked(file: FileId, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
	/** Drops for good the originals of removed and undone files, and gives their number of stored bytes. */
	prune(): Promise<number>;
	/** Takes the lost batches off the list of problems: the user knows. */
	acknowledgeLoss(sequences: readonly Sequence[]): Promise<void>;
	/** Reads anew what is stored and could not be read; rejects with an `AppError` where the storage can't be read. */
	readAgain(): Promise<void>;
	/** Calls when state, problems or `readOnly` have changed, here or by another tab; gives the way to stop. */
	onChange(listener: () => void): () => void;
	/** Waits for what is under way and leaves the right to write to others. */
	close(): Promise<void>;
}
