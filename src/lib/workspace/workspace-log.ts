import { AppError } from '../domain/app-error';
import type { Batch } from './batch';
import type { StoredBatch } from './find-chain';
import { foldBatches } from './fold-batches';
import type { Format } from './format';
import { formGroup, type BatchContent, type FormedBatch, type PlacedContent } from './form-group';
import type { GroupId, Sequence, WorkspaceId } from './ids';
import { listBatch } from './list-batches';
import { EMPTY_MANIFEST, lastOf, readManifest, writeManifest, type Manifest } from './manifest';
import { makeProblem, type WorkspaceProblem } from './problem';
import { deleteStored } from './delete-stored';
import { readFolder, type Folder, type StoredReading } from './read-folder';
import { recover, type Recovered } from './recover';
import type { WorkspaceState } from './state';
import { describeStorageError } from './storage-error';
import type { StoredManifest, WorkspaceStorage } from './storage';

const NOTHING: Recovered = {
	entries: [],
	batches: [],
	problems: [],
	debris: [],
	lastSequence: 0,
	isNewer: false
};

/** A group of a backup. */
export interface RestoredGroup {
	readonly first: GroupId;
	/** Batches it had when it was kept. */
	readonly count: number;
	readonly time: string;
	readonly contents: readonly PlacedContent[];
}

/**
 * The batches of a workspace in a storage. Knows nothing of other tabs but what the manifest's commit count tells.
 * Rejections are `AppError`s.
 */
export class WorkspaceLog {
	#recovered = NOTHING;
	#folder: Folder = new Map();
	#problems: readonly WorkspaceProblem[] = [];
	#state = foldBatches([]);
	/** The commit count of the manifest last seen; `null` where there was none. */
	#commit: number | null = null;
	#lastSequence = 0;
	/** Set while it is not known whether the last commit happened. */
	#uncertain = false;

	constructor(
		readonly storage: WorkspaceStorage,
		readonly id: WorkspaceId,
		readonly format: Format
	) {}

	/** What the batches come to. */
	get state(): WorkspaceState {
		return this.#state;
	}

	/** The batches that count, in order. */
	get batches(): readonly StoredBatch[] {
		return this.#recovered.batches;
	}

	/** What was found at the last load, and since. */
	get problems(): readonly WorkspaceProblem[] {
		return this.#problems;
	}

	/** Whether a newer version of the program has written here. */
	get isNewer(): boolean {
		return this.#recovered.isNewer;
	}

	/**
	 * Reads what is stored; files that were checked before are not read again. The writer puts the manifest in order
	 * and removes what was never finished; nobody else changes anything.
	 */
	async load(asWriter: boolean): Promise<void> {
		const stored = await this.#attempt('index', () => this.storage.manifests.read(this.id));
		const reading = stored && readManifest(stored.text);
		if (reading?.status === 'whole' && reading.manifest.deleting) return this.#loadDeleted(asWriter);
		const folder = await this.#attempt('batches', () =>
			readFolder(this.storage.files, this.id, this.format, this.#folder)
		);
		const unreadable = [...folder.values()].find(({ status }) => status === 'unreadable');
		if (unreadable && reading?.status !== 'whole')
			throw new AppError('storage_damaged', 'no index, and a batch that the storage does not give');
		this.#folder = folder;
		this.#uncertain = false;
		this.#commit = stored?.commit ?? null;
		this.#take(recover(reading, folder, this.id, asWriter));
		if (asWriter && !this.isNewer) await this.#putInOrder(stored);
	}

	/** Reads a stored batch anew at the next load. */
	forget(stored: string): void {
		this.#folder = new Map([...this.#folder].filter(([name]) => name !== stored));
	}

	/**
	 * Stores a group: all of it or, where that fails, nothing that would ever count. Originals that the group prunes are
	 * removed afterwards.
	 */
	async append(contents: readonly BatchContent[], time: string): Promise<GroupId> {
		if (this.#uncertain) await this.load(true);
		if (this.#commit === null) await this.#commitManifest(this.#manifestOf(this.#recovered));
		const first = (this.#lastSequence + 1) as GroupId;
		// A sequence is never given out twice, so that a failed attempt can always be told from what counts.
		this.#lastSequence += contents.length;
		const { version } = this.format;
		const previous = lastOf(this.#recovered.entries);
		const placed = contents.map((content, at) => ({ sequence: (first + at) as Sequence, content }));
		const frame = { version, workspace: this.id, first, count: placed.length, previous, time };
		const formed = await formGroup(frame, placed);
		await this.#writeAll(formed);
		const next = this.#withGroup(formed);
		try {
			await this.#commitManifest(this.#manifestOf(next));
		} catch (error) {
			// What may be committed must stay; the next load tells.
			if (!this.#uncertain) await this.#discard(formed.map(({ stored }) => stored));
			throw error;
		}
		this.#folder = new Map([...this.#folder, ...formed.map(asReading)]);
		this.#take(next);
		await this.#discard(next.debris);
		return first;
	}

	/**
	 * Stores the groups of a backup in a workspace that holds nothing, all or nothing: until the last of them is written
	 * the workspace counts as being deleted.
	 */
	async restore(groups: AsyncIterable<RestoredGroup>): Promise<void> {
		if (this.#commit !== null || this.#folder.size > 0) throw new RangeError('the workspace is not empty');
		try {
			await this.#commitManifest({ ...EMPTY_MANIFEST, deleting: true });
			let next = this.#recovered;
			for await (const { contents, ...group } of groups) {
				const { version } = this.format;
				const frame = { ...group, version, workspace: this.id, previous: lastOf(next.entries) };
				const formed = await formGroup(frame, contents);
				await this.#writeAll(formed);
				this.#lastSequence = formed.at(-1)?.batch.header.sequence ?? this.#lastSequence;
				this.#folder = new Map([...this.#folder, ...formed.map(asReading)]);
				this.#recovered = next = this.#withGroup(formed);
			}
			await this.#commitManifest(this.#manifestOf(next));
			this.#take(next);
		} catch (error) {
			await deleteStored(this.storage, this.id).catch(() => null);
			throw error;
		}
	}

	/** The stored bytes of a batch. */
	async read({ stored, batch }: StoredBatch): Promise<Uint8Array<ArrayBuffer>> {
		const bytes = await this.#attempt(stored, () => this.storage.files.read(this.id, stored));
		if (bytes === null) throw new AppError('storage_damaged', `batch ${batch.header.sequence} is gone`);
		return bytes;
	}

	/** What is left of a workspace that was deleted for good, or never wholly restored, counts no more. */
	async #loadDeleted(asWriter: boolean): Promise<void> {
		if (asWriter) await this.#attempt('deletion', () => deleteStored(this.storage, this.id));
		this.#folder = new Map();
		this.#commit = null;
		this.#take(NOTHING);
	}

	#take(recovered: Recovered): void {
		this.#recovered = recovered;
		this.#problems = recovered.problems;
		this.#lastSequence = Math.max(this.#lastSequence, recovered.lastSequence);
		this.#state = foldBatches(recovered.batches.map(({ batch }) => batch));
	}

	#withGroup(formed: readonly FormedBatch[]): Recovered {
		const before = this.#recovered;
		const batches = [...before.batches, ...formed.map(({ stored, batch }) => ({ stored, batch }))];
		const entries = [...before.entries, ...formed.map(listBatch)];
		const gone = new Set(formed.flatMap(({ batch }) => prunedBy(batch)));
		const known = new Set(formed.flatMap(({ batch }) => acknowledgedBy(batch)));
		return {
			...before,
			batches: batches.filter(({ batch }) => !gone.has(batch.header.sequence)),
			entries: entries.filter(({ sequence }) => !gone.has(sequence)),
			problems: before.problems.filter(({ sequence }) => sequence === null || !known.has(sequence)),
			debris: entries.flatMap(({ sequence, stored }) => (gone.has(sequence) && stored ? [stored] : []))
		};
	}

	#manifestOf({ entries, batches }: Recovered): Manifest {
		const { name, removedAt, lastBackupAt, files } = foldBatches(batches.map(({ batch }) => batch));
		return {
			...EMPTY_MANIFEST,
			lastSequence: this.#lastSequence,
			summary: { name, removedAt, lastBackupAt, files: files.filter(({ removed }) => !removed).length },
			batches: [...entries]
		};
	}

	/** Room may be short: what can't be put in order now does not keep the workspace from opening. */
	async #putInOrder(stored: StoredManifest | null): Promise<void> {
		const manifest = this.#manifestOf(this.#recovered);
		const isEmpty = stored === null && this.#folder.size === 0;
		const isRight = stored?.text === writeManifest(manifest) && !this.storage.lock.mayBeLost;
		if (!isEmpty && !isRight) {
			try {
				await this.#commitManifest(manifest);
			} catch (error) {
				if (!(error instanceof AppError) || error.kind === 'workspace_read_only') throw error;
				this.#problems = [...this.#problems, makeProblem('index_unsaved', error.detail)];
				return;
			}
		}
		await this.#discard(this.#recovered.debris);
	}

	async #writeAll(formed: readonly FormedBatch[]): Promise<void> {
		const begun: string[] = [];
		for (const { stored, bytes } of formed) {
			begun.push(stored);
			try {
				await this.storage.files.write(this.id, stored, bytes);
			} catch (error) {
				await this.#discard(begun);
				throw describeStorageError(error, stored);
			}
		}
	}

	/** What can't be removed now never counts, and is removed when the workspace is opened again. */
	async #discard(names: readonly string[]): Promise<void> {
		for (const name of names) await this.storage.files.remove(this.id, name).catch(() => null);
	}

	async #commitManifest(manifest: Manifest): Promise<void> {
		const next = { commit: (this.#commit ?? 0) + 1, text: writeManifest(manifest) };
		const isDone = await this.storage.manifests
			.commit(this.id, next, this.#commit)
			.catch((error: unknown) => this.#isCommitted(next, error));
		if (!isDone) throw new AppError('workspace_read_only', 'another tab has taken over');
		this.#commit = next.commit;
	}

	/** A commit that failed may have happened all the same; the stored manifest tells. */
	async #isCommitted(next: StoredManifest, error: unknown): Promise<true> {
		this.#uncertain = true;
		const there = await this.storage.manifests.read(this.id).catch(() => {
			throw describeStorageError(error, 'index');
		});
		this.#uncertain = false;
		if (there?.text === next.text) return true;
		if (there && readManifest(there.text).status === 'damaged') this.#commit = there.commit;
		throw describeStorageError(error, 'index');
	}

	async #attempt<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
		try {
			return await call();
		} catch (error) {
			throw describeStorageError(error, what);
		}
	}
}

function asReading({ stored, batch, bytes }: FormedBatch): readonly [string, StoredReading] {
	return [stored, { status: 'whole', batch, bodyAt: bytes.length - batch.header.body.bytes }];
}

function prunedBy(batch: Batch): readonly Sequence[] {
	const entries = 'entries' in batch ? batch.entries : [];
	return entries.flatMap((entry) => (entry.type === 'originals_pruned' ? entry.sequences : []));
}

function acknowledgedBy(batch: Batch): readonly Sequence[] {
	const entries = 'entries' in batch ? batch.entries : [];
	return entries.flatMap((entry) => (entry.type === 'loss_acknowledged' ? entry.sequences : []));
}
