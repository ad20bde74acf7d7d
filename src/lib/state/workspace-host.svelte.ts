import { AppError } from '../domain/app-error';
import { NO_MEMORY, type ImportMemory } from '../domain/import-memory';
import { READING_VERSION } from '../ingest/reading-version';
import { chooseStorage } from '../workspace/choose-storage';
import { foldBatches } from '../workspace/fold-batches';
import { exportBackup } from '../workspace/export-backup';
import type { FileId, GroupId, Sequence, WorkspaceId } from '../workspace/ids';
import type { BackupPreview } from '../workspace/inspect-backup';
import {
	createWorkspace,
	decideAboutWorkspace,
	findCurrentWorkspace,
	listWorkspaces,
	purgeWorkspaces,
	rememberCurrentWorkspace,
	type ListedWorkspace
} from '../workspace/list-workspaces';
import { openWorkspace } from '../workspace/open-workspace';
import { readPersistence, requestPersistence, type Persistence } from '../workspace/persistence';
import { restoreBackup } from '../workspace/restore-backup';
import type { WorkspaceProblem } from '../workspace/problem';
import { isInUse, type WorkspaceFile, type WorkspaceState } from '../workspace/state';
import type { StorageKind, StorageReason, WorkspaceStorage } from '../workspace/storage';
import type { Appended, ReadOnlyReason, Workspace } from '../workspace/workspace';
import { appendWithRoom } from './append-with-room';
import { DerivedReadings, sweepDerived } from './derived-readings';
import { now } from './now';
import { memoryOf } from './remembered';
import { workUnderWay } from './work-under-way.svelte';

/** Where the workspace is kept, and why there. */
export interface Keeping {
	readonly kind: StorageKind;
	readonly reason: StorageReason;
}

/**
 * The open workspace, followed by the screens: its state, problems and right to write change by themselves, here or
 * from another tab. `onchange` hears of every change, to load what is in use anew.
 */
export class WorkspaceHost {
	state = $state.raw<WorkspaceState>(foldBatches([]));
	problems = $state.raw<readonly WorkspaceProblem[]>([]);
	readOnly = $state.raw<ReadOnlyReason | null>(null);
	/** `null` until the workspace is open. */
	keeping = $state.raw<Keeping | null>(null);
	/** Why the workspace could not be opened. */
	failure = $state.raw<AppError | null>(null);
	/** Whether the browser has promised not to clear what is kept. */
	persistence = $state<Persistence>('unavailable');
	/** The open workspace; `null` before. */
	id = $state.raw<WorkspaceId | null>(null);
	/** All workspaces of this machine, the removed ones that can be restored too. */
	all = $state.raw<readonly ListedWorkspace[]>([]);
	/** Whether another workspace is being opened: nothing may be decided about the one that is still shown. */
	isSwitching = $state(false);
	#stopFollowing = (): void => undefined;
	#storage: WorkspaceStorage | null = null;
	#workspace: Workspace | null = null;
	#derived: DerivedReadings | null = null;
	#opening: Promise<void> | null = null;
	readonly #onchange: () => void;

	constructor(onchange: () => void) {
		this.#onchange = onchange;
	}

	/** Whether anything can be kept now: not before it is open, nor while another is opened or another tab writes. */
	get canChange(): boolean {
		return this.keeping !== null && this.readOnly === null && !this.isSwitching;
	}

	/** What earlier imports taught. */
	get memory(): ImportMemory {
		return this.keeping === null ? NO_MEMORY : memoryOf(this.state);
	}

	/** The files that count, in the order they came in. */
	get filesInUse(): readonly WorkspaceFile[] {
		return this.state.files.filter(isInUse);
	}

	/**
	 * Opens the workspace once; a second call waits for the first. Where it can't be opened `failure` says why, nothing
	 * can be kept, and the next call tries again: what came with the app can be read all the same.
	 */
	open(): Promise<void> {
		this.failure = null;
		this.#opening ??= this.#open().catch((error: unknown) => {
			this.#opening = null;
			if (!(error instanceof AppError)) throw error;
			this.failure = error;
		});
		return this.#opening;
	}

	/** Keeps originals and decisions, all or nothing; see `Workspace.append`. */
	append(...kept: Parameters<Workspace['append']>): Promise<Appended> {
		return workUnderWay.during('keeping', () => this.#append(this.#opened, ...kept));
	}

	/** The raw bytes of a stored file, checked. */
	readOriginal(file: FileId): Promise<Uint8Array<ArrayBuffer>> {
		return this.#opened.readOriginal(file);
	}

	/** Where readings of the files of the open workspace are kept; `null` before it is open. */
	get derived(): DerivedReadings | null {
		return this.#derived;
	}

	/** Undoes a step. */
	undo(group: GroupId): Promise<void> {
		return this.#opened.undo(group);
	}

	/** Takes an undo back. */
	redo(group: GroupId): Promise<void> {
		return this.#opened.redo(group);
	}

	/** Drops the originals of removed files for good; gives their number of stored bytes. */
	prune(): Promise<number> {
		return this.#opened.prune();
	}

	/** Takes lost batches off the list of problems. */
	acknowledge(sequences: readonly Sequence[]): Promise<void> {
		return this.#opened.acknowledgeLoss(sequences);
	}

	/** Makes a workspace of a name and opens it. */
	async create(name: string): Promise<void> {
		await this.choose(await createWorkspace(this.#kept, name, { now }));
	}

	/** Opens another workspace in place of the open one, which stays until then, and where the other can't be opened. */
	async choose(id: WorkspaceId): Promise<void> {
		if (this.id === id) return;
		const former = this.#workspace;
		this.isSwitching = true;
		try {
			this.#take(await openWorkspace(this.#kept, id, { now }));
			await former?.close();
			await rememberCurrentWorkspace(this.#kept, id);
			await this.#list();
		} finally {
			this.isSwitching = false;
		}
		this.#onchange();
	}

	/** Gives the open workspace a name. */
	async rename(name: string): Promise<void> {
		await this.append([{ type: 'workspace_named', name }]);
		await this.#list();
	}

	/** Removes the open workspace, which can be restored, and opens another or a new one. */
	async remove(): Promise<void> {
		await this.append([{ type: 'workspace_removed' }]);
		await this.choose(await findCurrentWorkspace(this.#kept));
	}

	/** Takes a removed workspace back and opens it. */
	async restore(id: WorkspaceId): Promise<void> {
		await decideAboutWorkspace(this.#kept, id, { type: 'workspace_restored' }, { now });
		await this.choose(id);
	}

	/** Deletes all removed workspaces for good. */
	async purge(): Promise<void> {
		await purgeWorkspaces(this.#kept, now());
		await this.#list();
	}

	/** The whole workspace as one file, and a note of when it was made. */
	async exportBackup(): Promise<Blob> {
		const workspace = this.#opened;
		const archive = await exportBackup(workspace, now());
		await this.#append(workspace, [{ type: 'backed_up' }]);
		return archive;
	}

	/** Makes a new workspace of a backup and opens it. */
	async restoreBackup(preview: BackupPreview): Promise<void> {
		await this.choose(await restoreBackup(this.#kept, preview));
	}

	get #opened(): Workspace {
		if (this.#workspace === null) throw new TypeError('the workspace is not open yet');
		return this.#workspace;
	}

	get #kept(): WorkspaceStorage {
		if (this.#storage === null) throw new TypeError('the storage is not open yet');
		return this.#storage;
	}

	async #append(to: Workspace, ...kept: Parameters<Workspace['append']>): Promise<Appended> {
		const appended = await appendWithRoom(to, this.#kept.derived, ...kept);
		// Asked once there is something to keep: a browser that asks its user should have a reason to give.
		if (kept[1]?.length) this.persistence = await requestPersistence();
		return appended;
	}

	async #open(): Promise<void> {
		const storage = (this.#storage ??= await chooseStorage());
		// Open already where only the list of all of them failed before.
		if (this.#workspace === null)
			this.#take(await openWorkspace(storage, await findCurrentWorkspace(storage), { now }));
		await this.#list();
		this.keeping = { kind: storage.kind, reason: storage.reason };
		this.persistence = await readPersistence();
		this.#onchange();
	}

	/** Shows a workspace from now on, and no other. */
	#take(workspace: Workspace): void {
		this.#stopFollowing();
		this.#workspace = workspace;
		this.#derived = new DerivedReadings(this.#kept.derived, workspace.id, READING_VERSION);
		this.#stopFollowing = workspace.onChange(() => {
			this.#follow(workspace);
			this.#onchange();
		});
		this.#follow(workspace);
	}

	async #list(): Promise<void> {
		this.all = await listWorkspaces(this.#kept);
		const { derived } = this.#kept;
		const known = this.all.map(({ id }) => id);
		if (derived) void sweepDerived(derived, known);
	}

	#follow(workspace: Workspace): void {
		this.id = workspace.id;
		this.state = workspace.state;
		this.problems = workspace.problems;
		this.readOnly = workspace.readOnly;
	}
}
