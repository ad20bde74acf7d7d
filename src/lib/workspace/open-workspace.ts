import { parse } from 'valibot';
import { AppError } from '../domain/app-error';
import type { Batch } from './batch';
import { chooseCompressor, type Compressor } from './compress-bytes';
import { entrySchema, type Entry } from './entry';
import { findOriginals } from './fold-batches';
import { FORMAT, type Format } from './format';
import { findPrunable } from './find-prunable';
import type { FileId, GroupId, Sequence, WorkspaceId } from './ids';
import { planFiles } from './plan-files';
import { makeProblem, type WorkspaceProblem } from './problem';
import { readOriginal, readPacked } from './read-original';
import type { WorkspaceState } from './state';
import type { WorkspaceStorage, WriterClaim } from './storage';
import { WorkspaceLog } from './workspace-log';
import type { Appended, NewFile, ReadOnlyReason, Workspace } from './workspace';

/** What opening a workspace may be told. */
export interface OpenOptions {
	/** The clock; its times are only shown. */
	readonly now: () => Date;
	readonly compressor?: Compressor;
	/** Another version of the format than this program's. */
	readonly format?: Format;
}

/**
 * Opens a workspace, for writing where no other tab has it. One that does not exist is empty, and is made by the first
 * append. Everything stored is checked; what is damaged is set aside and named. Rejects with an `AppError` where the
 * storage can't be read.
 */
export async function openWorkspace(
	storage: WorkspaceStorage,
	id: WorkspaceId,
	options: OpenOptions
): Promise<Workspace> {
	const workspace = new StoredWorkspace(storage, id, options);
	await workspace.open();
	return workspace;
}

class StoredWorkspace implements Workspace {
	readonly id: WorkspaceId;
	readonly #storage: WorkspaceStorage;
	readonly #options: OpenOptions;
	readonly #log: WorkspaceLog;
	readonly #listeners = new Set<() => void>();
	#queue: Promise<unknown> = Promise.resolve();
	#claim: WriterClaim | null = null;
	#isWriter = false;
	/** Set while a reload waits its turn, which will see all that was announced before it. */
	#isFollowing = false;
	#failedReload: WorkspaceProblem | null = null;
	#stopListening = (): void => undefined;

	constructor(storage: WorkspaceStorage, id: WorkspaceId, options: OpenOptions) {
		this.id = id;
		this.#storage = storage;
		this.#options = options;
		this.#log = new WorkspaceLog(storage, id, options.format ?? FORMAT);
	}

	get state(): WorkspaceState {
		return this.#log.state;
	}

	get batches(): readonly Batch[] {
		return this.#log.batches.map(({ batch }) => batch);
	}

	get problems(): readonly WorkspaceProblem[] {
		return this.#failedReload ? [...this.#log.problems, this.#failedReload] : this.#log.problems;
	}

	get readOnly(): ReadOnlyReason | null {
		if (this.#log.isNewer) return 'newer_format';
		return this.#isWriter ? null : 'other_tab';
	}

	open(): Promise<void> {
		return this.#enqueue(async () => {
			this.#stopListening = this.#storage.announcer.listen(this.id, () => this.#follow());
			try {
				this.#claim = await this.#storage.lock.claim(this.id, {
					onGranted: () => this.#follow(true),
					onLost: () => this.#follow(false)
				});
				this.#isWriter = this.#claim.granted;
				await this.#log.load(this.#isWriter);
			} catch (error) {
				await this.#leave();
				throw error;
			}
		});
	}

	async append(
		entries: readonly Entry[],
		files: readonly NewFile[] = [],
		proof?: Promise<unknown>
	): Promise<Appended> {
		// Waited for below; it may be known to be of no use before.
		proof?.catch(() => undefined);
		// A copy, so that what is shown stays what was kept whatever the caller does with its objects.
		const checked = entries.map((entry) =>
			parse(entrySchema, JSON.parse(JSON.stringify(parse(entrySchema, entry))))
		);
		return this.#enqueue(() => this.#append(checked, files, proof));
	}

	undo(group: GroupId): Promise<void> {
		return this.#enqueue(async () => {
			this.#requireStep(group, false);
			await this.#append([{ type: 'undone', group }], []);
		});
	}

	redo(group: GroupId): Promise<void> {
		return this.#enqueue(async () => {
			this.#requireStep(group, true);
			await this.#append([{ type: 'redone', group }], []);
		});
	}

	async readOriginal(file: FileId): Promise<Uint8Array<ArrayBuffer>> {
		return (await readOriginal(this.#log, file)) ?? this.#setAside(file);
	}

	async readPacked(file: FileId, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
		return (await readPacked(this.#log, file, signal)) ?? this.#setAside(file);
	}

	prune(): Promise<number> {
		return this.#enqueue(async () => {
			const prunable = findPrunable(this.batches, this.state);
			if (prunable.length === 0) return 0;
			const sequences = prunable.map(({ sequence }) => sequence);
			await this.#append([{ type: 'originals_pruned', sequences }], []);
			return prunable.reduce((sum, { bytes }) => sum + bytes, 0);
		});
	}

	async acknowledgeLoss(sequences: readonly Sequence[]): Promise<void> {
		await this.append([{ type: 'loss_acknowledged', sequences: [...sequences] }]);
	}

	readAgain(): Promise<void> {
		return this.#enqueue(() => this.#reload());
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async close(): Promise<void> {
		this.#listeners.clear();
		await this.#enqueue(() => this.#leave());
	}

	async #setAside(file: FileId): Promise<never> {
		await this.#enqueue(() => this.#reload());
		throw new AppError('storage_damaged', file);
	}

	async #append(
		entries: readonly Entry[],
		files: readonly NewFile[],
		proof?: Promise<unknown>
	): Promise<Appended> {
		if (this.readOnly) throw new AppError('workspace_read_only', this.readOnly);
		const stored = new Set(findOriginals(this.batches).keys());
		const compressor = this.#options.compressor ?? chooseCompressor();
		const plan = await planFiles(files, this.state.files, stored, compressor);
		const all = [...plan.entries, ...entries];
		const contents = [...plan.packed, ...(all.length > 0 ? [{ entries: all }] : [])];
		if (contents.length === 0) return { group: null, files: plan.files };
		try {
			const group = await this.#log.append(contents, this.#options.now().toISOString(), proof);
			this.#storage.announcer.announce(this.id);
			return { group, files: plan.files };
		} catch (error) {
			if (error instanceof AppError && error.kind === 'workspace_read_only') this.#follow(false);
			throw error;
		} finally {
			this.#tell();
		}
	}

	#requireStep(group: GroupId, undone: boolean): void {
		const step = this.state.history.find(({ id }) => id === group);
		if (step?.undone !== undone || !step.undoable)
			throw new RangeError(`group ${group} is not there to be ${undone ? 'redone' : 'undone'}`);
	}

	/** Takes up what happened elsewhere: a change, or the right to write that came or went. */
	#follow(isWriter = this.#isWriter): void {
		if (isWriter && this.#isWriter) return;
		const isSame = isWriter === this.#isWriter;
		if (isSame && this.#isFollowing) return;
		this.#isFollowing = true;
		this.#enqueue(async () => {
			this.#isFollowing = false;
			if (this.#claim === null) return;
			if (!isWriter) this.#isWriter = false;
			await this.#reload(isWriter);
			this.#isWriter = isWriter;
			this.#tell();
		}).catch(() => this.#tell());
	}

	async #reload(asWriter = this.#isWriter): Promise<void> {
		try {
			await this.#log.load(asWriter);
			this.#failedReload = null;
		} catch (error) {
			this.#failedReload = makeProblem('reload_failed', String(error));
			throw error;
		} finally {
			this.#tell();
		}
	}

	async #leave(): Promise<void> {
		this.#stopListening();
		await this.#claim?.release();
		this.#claim = null;
		this.#isWriter = false;
	}

	#tell(): void {
		for (const listener of [...this.#listeners]) listener();
	}

	#enqueue<Answer>(task: () => Promise<Answer>): Promise<Answer> {
		const run = this.#queue.then(task);
		this.#queue = run.catch(() => undefined);
		return run;
	}
}
