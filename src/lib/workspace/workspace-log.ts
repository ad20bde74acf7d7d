import { AppError } from '../domain/app-error';
import { addGroup } from './add-group';
import type { StoredBatch } from './find-chain';
import { foldBatches } from './fold-batches';
import type { Format } from './format';
import { formGroup, type BatchContent, type FormedBatch, type PlacedContent } from './form-group';
import type { GroupId, Sequence, WorkspaceId } from './ids';
import { EMPTY_MANIFEST, lastOf, type Manifest } from './manifest';
import { ManifestKeeper } from './manifest-keeper';
import { makeProblem, type WorkspaceProblem } from './problem';
import { deleteStored } from './delete-stored';
import { readFolder, type Folder, type StoredReading } from './read-folder';
import { recover, type Recovered } from './recover';
import type { WorkspaceState } from './state';
import { describeStorageError } from './storage-error';
import type { WorkspaceStorage } from './storage';

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
	#folded = { of: NOTHING, state: foldBatches([]) };
	#lastSequence = 0;
	readonly #manifest: ManifestKeeper;

	constructor(
		readonly storage: WorkspaceStorage,
		readonly id: WorkspaceId,
		readonly format: Format
	) {
		this.#manifest = new ManifestKeeper(storage.manifests, id);
	}

	/** What the batches come to. */
	get state(): WorkspaceState {
		return this.#stateOf(this.#recovered);
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
		const reading = await this.#manifest.look();
		if (reading?.status === 'whole' && reading.manifest.deleting) return this.#loadDeleted(asWriter);
		const folder = await this.#attempt('batches', () =>
			readFolder(this.storage.files, this.id, this.format, this.#folder)
		);
		const unreadable = [...folder.values()].find(({ status }) => status === 'unreadable');
		if (unreadable && reading?.status !== 'whole')
			throw new AppError('storage_damaged', 'no index, and a batch that the storage does not give');
		this.#folder = folder;
		this.#take(recover(reading, folder, this.id, asWriter));
		if (asWriter && !this.isNewer) await this.#putInOrder();
	}

	/** Reads a stored batch anew at the next load. */
	forget(stored: string): void {
		this.#folder = new Map([...this.#folder].filter(([name]) => name !== stored));
	}

	/**
	 * Stores a group: all of it or, where that fails or `proof` rejects, nothing that would ever count. Originals that the
	 * group prunes are removed afterwards.
	 */
	async append(contents: readonly BatchContent[], time: string, proof?: Promise<unknown>): Promise<GroupId> {
		if (this.#manifest.isUncertain) await this.load(true);
		if (!this.#manifest.isThere) await this.#manifest.commit(this.#manifestOf(this.#recovered));
		const first = (this.#lastSequence + 1) as GroupId;
		// A sequence is never given out twice, so that a failed attempt can always be told from what counts.
		this.#lastSequence += contents.length;
		const { version } = this.format;
		const previous = lastOf(this.#recovered.entries);
		const placed = contents.map((content, at) => ({ sequence: (first + at) as Sequence, content }));
		const frame = { version, workspace: this.id, first, count: placed.length, previous, time };
		const formed = await formGroup(frame, placed);
		await this.#writeAll(formed, proof);
		const next = addGroup(this.#recovered, formed);
		try {
			await this.#manifest.commit(this.#manifestOf(next));
		} catch (error) {
			// What may be committed must stay; the next load tells.
			if (!this.#manifest.isUncertain) await this.#discard(formed.map(({ stored }) => stored));
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
		if (this.#manifest.isThere || this.#folder.size > 0) throw new RangeError('the workspace is not empty');
		try {
			await this.#manifest.commit({ ...EMPTY_MANIFEST, deleting: true });
			let next = this.#recovered;
			for await (const { contents, ...group } of groups) {
				const { version } = this.format;
				const frame = { ...group, version, workspace: this.id, previous: lastOf(next.entries) };
				const formed = await formGroup(frame, contents);
				await this.#writeAll(formed);
				this.#lastSequence = formed.at(-1)?.batch.header.sequence ?? this.#lastSequence;
				this.#folder = new Map([...this.#folder, ...formed.map(asReading)]);
				this.#recovered = next = addGroup(this.#recovered, formed);
			}
			await this.#manifest.commit(this.#manifestOf(next));
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
		this.#manifest.forget();
		this.#take(NOTHING);
	}

	#take(recovered: Recovered): void {
		this.#recovered = recovered;
		this.#problems = recovered.problems;
		this.#lastSequence = Math.max(this.#lastSequence, recovered.lastSequence);
	}

	#stateOf(recovered: Recovered): WorkspaceState {
		if (this.#folded.of !== recovered)
			this.#folded = { of: recovered, state: foldBatches(recovered.batches.map(({ batch }) => batch)) };
		return this.#folded.state;
	}

	#manifestOf(recovered: Recovered): Manifest {
		const { name, removedAt, lastBackupAt, files } = this.#stateOf(recovered);
		return {
			...EMPTY_MANIFEST,
			lastSequence: this.#lastSequence,
			summary: { name, removedAt, lastBackupAt, files: files.filter(({ removed }) => !removed).length },
			batches: [...recovered.entries]
		};
	}

	/** Room may be short: what can't be put in order now does not keep the workspace from opening. */
	async #putInOrder(): Promise<void> {
		const manifest = this.#manifestOf(this.#recovered);
		const isEmpty = !this.#manifest.isThere && this.#folder.size === 0;
		const isRight = this.#manifest.holds(manifest) && !this.storage.lock.mayBeLost;
		if (!isEmpty && !isRight) {
			try {
				await this.#manifest.commit(manifest);
			} catch (error) {
				if (!(error instanceof AppError) || error.kind === 'workspace_read_only') throw error;
				this.#problems = [...this.#problems, makeProblem('index_unsaved', error.detail)];
				return;
			}
		}
		await this.#discard(this.#recovered.debris);
	}

	async #writeAll(formed: readonly FormedBatch[], proof?: Promise<unknown>): Promise<void> {
		const begun: string[] = [];
		try {
			for (const { stored, content } of formed) {
				begun.push(stored);
				await this.storage.files.write(this.id, stored, content);
			}
			await proof;
		} catch (error) {
			await this.#discard(begun);
			throw describeStorageError(error, begun.at(-1) ?? '');
		}
	}

	/** What can't be removed now never counts, and is removed when the workspace is opened again. */
	async #discard(names: readonly string[]): Promise<void> {
		for (const name of names) await this.storage.files.remove(this.id, name).catch(() => null);
	}

	async #attempt<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
		try {
			return await call();
		} catch (error) {
			throw describeStorageError(error, what);
		}
	}
}

function asReading({ stored, batch, bodyAt }: FormedBatch): readonly [string, StoredReading] {
	return [stored, { status: 'whole', batch, bodyAt }];
}
