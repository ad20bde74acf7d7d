import { AppError } from '../domain/app-error';
import { NO_MEMORY, type ImportMemory } from '../domain/import-memory';
import { READING_VERSION } from '../ingest/reading-version';
import type { BackupControl } from '../workspace/backup-control';
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
import type { WorkspaceStorage } from '../workspace/storage';
import type { Appended, ReadOnlyReason, Workspace } from '../workspace/workspace';
import { DerivedReadings, sweepDerived } from './derived-readings';
import { now } from './now';
import { memoryOf } from './remembered';
import { withRoom } from './with-room';
import { workUnderWay } from './work-under-way.svelte';

/**
 * The open workspace, followed by the screens: its state, problems and right to write change by themselves, here or
 * from another tab. `onchange` hears of every change, to load what is in use anew.
 */
export class WorkspaceHost {
	state = $state.raw<WorkspaceState>(foldBatches([]));
	problems = $state.raw<readonly WorkspaceProblem[]>([]);
	readOnly = $state.raw<ReadOnlyReason | null>(null);
	/** Where the workspace is kept, and why there; `null` until it is open. */
	keeping = $state.raw<Pick<WorkspaceStorage, 'kind' | 'reason'> | null>(null);
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
	/** Where readings of the files of the open workspace are kept; `null` before it is open. */
	derived: DerivedReadings | null = null;
	#stopFollowing = (): void => undefined;
	#storage: WorkspaceStorage | null = null;
	#workspace: Workspace | null = null;
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
		return this.#append(this.#opened, ...kept);
	}

	/** The raw bytes of a stored file, checked. */
	readOriginal(file: FileId): Promise<Uint8Array<ArrayBuffer>> {
		return this.#opened.readOriginal(file);
	}

	/** Undoes a step. */
	undo(group: GroupId): Promise<void> {
		return this.#keep(() => this.#opened.undo(group));
	}

	/** Takes an undo back. */
	redo(group: GroupId): Promise<void> {
		return this.#keep(() => this.#opened.redo(group));
	}

	/** Drops the originals of removed files for good; gives their number of stored bytes. */
	prune(): Promise<number> {
		return this.#keep(() => this.#opened.prune());
	}

	/** Reads anew what is stored here and could not be read. */
	readAgain(): Promise<void> {
		return this.#opened.readAgain();
	}

	/** Takes lost batches off the list of problems. */
	acknowledge(sequences: readonly Sequence[]): Promise<void> {
		return this.#keep(() => this.#opened.acknowledgeLoss(sequences));
	}

	/** Makes a workspace of a name and opens it. */
	async create(name: string): Promise<void> {
		await this.choose(await this.#keep(() => createWorkspace(this.#kept, name, { now })));
	}

	/** Opens another workspace in place of the open one, which stays until then, and where the other can't be opened. */
	async choose(id: WorkspaceId): Promise<void> {
		if (this.id === id) return;
		const former = this.#workspace;
		this.isSwitching = true;
		try {
			this.#take(await openWorkspace(this.#kept, id, { now }));
			// What is loaded follows what is shown, also where the choice can't be remembered below.
			this.#onchange();
			await former?.close();
			await rememberCurrentWorkspace(this.#kept, id);
			await this.#list();
		} finally {
			this.isSwitching = false;
		}
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
		const entry = { type: 'workspace_restored' } as const;
		await this.#keep(() => decideAboutWorkspace(this.#kept, id, entry, { now }));
		await this.choose(id);
	}

	/** Deletes all removed workspaces for good. */
	async purge(): Promise<void> {
		await purgeWorkspaces(this.#kept, now());
		await this.#list();
	}

	/** All of the open workspace as one file, of which nothing is noted. */
	packBackup(): Promise<Blob> {
		return exportBackup(this.#opened, now());
	}

	/** Gives all of the workspace to `hand` as one file, then notes so; rejects where there is no room for that: the file is out. */
	async exportBackup(hand: (archive: Blob) => void, control?: BackupControl): Promise<void> {
		const workspace = this.#opened;
		hand(await exportBackup(workspace, now(), control));
		await this.#append(workspace, [{ type: 'backed_up' }]);
	}

	/** Makes a new workspace of a backup, which is still to be opened, and gives its id. */
	restoreBackup(preview: BackupPreview, control?: BackupControl): Promise<WorkspaceId> {
		return this.#keep(() => restoreBackup(this.#kept, preview, control));
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
		const appended = await this.#keep(() => to.append(...kept));
		// Asked once there is something to keep: a browser that asks its user should have a reason to give.
		if (kept[1]?.length) this.persistence = await requestPersistence();
		return appended;
	}

	#keep<Kept>(keep: () => Promise<Kept>): Promise<Kept> {
		return workUnderWay.during('keeping', () => withRoom(this.#kept.derived, keep));
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
		this.derived = new DerivedReadings(this.#kept.derived, workspace.id, READING_VERSION);
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
