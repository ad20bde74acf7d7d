import { currentLoad } from '../db/current-load';
import type { Engine } from '../db/engine';
import { AppError } from '../domain/app-error';
import type { DataSets } from '../domain/filter';
import type { Finding } from '../domain/finding';
import type { FileReading } from '../domain/reading';
import type { KnownKind } from '../ingest/columns';
import type { FileBytes } from '../ingest/file-bytes';
import { readInWorker, type ReadControl } from '../ingest/ingest-client';
import { bundledReference } from '../reference/bundled';
import type { Reference } from '../reference/reference';
import type { Entry } from '../workspace/entry';
import { packInWorker } from '../workspace/pack-in-worker';
import type { WorkspaceFile } from '../workspace/state';
import { builtInsFor, filesOf, type BuiltIn } from './data-files';
import { writeDecided, type Cells } from './decided-files';
import { ENTERED_FILE, writeEntered, type EnteredCells } from './entered-figures';
import { fetchDataFile } from './fetch-data-file';
import { findingsOf } from './findings-of';
import { handFilesOf } from './hand-files';
import { ImportBench } from './import-bench.svelte';
import { addedBy, LoadAhead, withAdded } from './load-ahead';
import type { Loaded } from './loaded';
import type { LoadedFile } from './loaded-file';
import { newKey } from './new-key';
import { OneEngine } from './one-engine';
import { isReady, planCommit, settleDecisions, type ReadyFile } from './plan-commit';
import type { ReadingProgress } from './reading-progress';
import { decisionsOf, toJson } from './remembered';
import { WorkspaceHost } from './workspace-host.svelte';
import { memoryForStored, WorkspaceReader, type Readable } from './workspace-reader';

/**
 * The data of this tab: what the workspace holds and what came with the app, read and loaded into the engine that
 * answers from them. Nothing half-loaded is shown: `loaded` changes only when all files are joined and stored.
 * Failures are kept in `failure`, and `retry` may be called.
 */
export class Session {
	readonly reference: Reference = bundledReference();
	readonly workspace = new WorkspaceHost(() => void this.#refresh());
	readonly bench = new ImportBench(
		({ name, source }, options, signal) => this.#read({ name, bytes: source }, { options, signal }),
		packInWorker,
		() => this.workspace.memory
	);
	files = $state.raw<readonly LoadedFile[]>([]);
	loaded = $state.raw<Loaded | null>(null);
	/** What stopped the session: an `AppError`, or a programming error. */
	failure = $state.raw<unknown>(null);
	progress = $state.raw<ReadingProgress | null>(null);
	readonly #reader = new WorkspaceReader(
		(id) => this.workspace.readOriginal(id),
		(file, options) => this.#read(file, { options }),
		() => this.workspace.derived
	);
	readonly #figures = new LoadAhead(this.reference);
	/** A lost engine takes the loaded data with it: nothing may go on showing what can't be asked about. */
	readonly #engine = new OneEngine((reason, isFirst) => {
		this.loaded = null;
		if (isFirst && this.#required !== null) void this.#rebuild(reason, this.#required);
		else this.failure = reason;
	});
	#required: DataSets | null = null;
	#queue: Promise<void> = Promise.resolve();
	#version = 0;

	/** Opens the workspace, starts the engine and reads what the choice of data needs and is not loaded yet. */
	require(sets: DataSets): Promise<void> {
		this.#required = sets;
		return this.#enqueue(async () => {
			const engine = this.#engine.start();
			// Heard of below; it starts while files are looked up and read.
			engine.catch(() => undefined);
			const missing = builtInsFor(sets).filter((set) => !this.files.some((file) => file.origin === set));
			const [read] = await Promise.all([
				Promise.all(missing.map((set) => this.#readSet(set))),
				// What is read here is not read again below.
				this.workspace.open().then(() => this.#reader.readAll(this.#own))
			]);
			await this.#loadAll(engine, [...this.#builtIns(), ...read.flat()]);
		});
	}

	/** Resolves once no newer load is on its way: long work on the loaded data is worth beginning only then. */
	async settled(): Promise<void> {
		for (let last; last !== this.#queue;) await (last = this.#queue);
	}

	/** The loaded data once they hold all that a choice needs; `null` before, so that nothing half-loaded is asked. */
	loadedFor(sets: DataSets): Loaded | null {
		const isThere = builtInsFor(sets).every((set) => this.files.some(({ origin }) => origin === set));
		return isThere ? this.loaded : null;
	}

	/** What was found in the files of a choice of data, file by file, then across files. */
	findings(sets: DataSets): readonly Finding[] {
		return findingsOf(this.files, this.loaded?.joined.findings ?? [], sets);
	}

	/** Forgets a failure and loads all files again, with a new engine where the last did not start or was lost. */
	retry(sets: DataSets): Promise<void> {
		this.failure = null;
		this.loaded = null;
		return this.require(sets);
	}

	/**
	 * Keeps files of the bench, whole or not at all, and loads them. Resolves once both are done; where keeping fails
	 * the files stay on the bench and the promise rejects with an `AppError`.
	 */
	async commit(keys: readonly number[], author: string | null): Promise<void> {
		const files = this.bench.files.filter(({ key }) => keys.includes(key)).filter(isReady);
		if (files.length === 0) return;
		const settled = this.bench.aliases;
		const aliases = [...this.workspace.memory.aliases, ...settled];
		for (const file of files) {
			if (settleDecisions(file) === file.decisions) this.#reader.adopt(file, aliases, file.reading);
		}
		this.#layAhead(files);
		try {
			const originals = await this.bench.originalsOf(files);
			const plan = planCommit(files, originals, settled, author);
			await this.workspace.append(plan.entries, plan.files);
		} catch (error) {
			void this.#enqueue(() => this.#figures.drop());
			throw error;
		}
		this.bench.discard(files.map(({ key }) => key));
		await this.#refresh();
	}

	/** Puts a stored file on the bench again. */
	async review({ id, name, decisions }: WorkspaceFile): Promise<void> {
		const bytes = await this.workspace.readOriginal(id);
		await this.bench.reopen({ id, name, decisions: decisionsOf(decisions) }, new Blob([bytes]));
	}

	/**
	 * Checks a figure typed by hand like one of a file and keeps it. Gives what is to be mended where it can't be
	 * accepted, and then keeps nothing.
	 */
	async enter(cells: EnteredCells, source: string, author: string | null): Promise<readonly Finding[]> {
		const bytes = writeEntered([{ cells, source }]);
		const options = { memory: memoryForStored(this.workspace.memory.aliases) };
		const { rows, findings } = await this.#read({ name: ENTERED_FILE, bytes }, { options });
		if (rows.accepted !== 1) return findings;
		const value = toJson({ ...cells, source });
		await this.workspace.append([{ type: 'kept', collection: 'figure', key: newKey(), value, author }]);
		await this.#refresh();
		return [];
	}

	/** What is to be mended in a row typed by hand before it can be accepted; keeps nothing. */
	async check(kind: KnownKind, cells: Cells): Promise<readonly Finding[]> {
		const options = { memory: memoryForStored(this.workspace.memory.aliases) };
		const file = { name: ENTERED_FILE, bytes: writeDecided(kind, [cells]) };
		const { rows, findings } = await this.#read(file, { options });
		return rows.accepted === 1 ? [] : findings;
	}

	/** Keeps decisions in one step that can be undone, and loads what they change. Rejects with an `AppError`. */
	async decide(entries: readonly Entry[]): Promise<void> {
		await this.workspace.append(entries);
		await this.#refresh();
	}

	/** What is being kept is laid in the engine meanwhile, where it is plain what will be loaded. */
	#layAhead(kept: readonly ReadyFile[]): void {
		const added = addedBy(kept, this.bench.aliases);
		void this.#enqueue(async () => {
			if (added === null || this.loaded === null) return;
			await this.#figures.lay(this.loaded.engine, withAdded(this.files, added));
		});
	}

	/** What the workspace holds now that is to be read. */
	get #own(): Readable {
		const { filesInUse, memory, state } = this.workspace;
		return { files: filesInUse, byHand: handFilesOf(state), aliases: memory.aliases };
	}

	#builtIns(): readonly LoadedFile[] {
		return this.files.filter(({ origin }) => origin !== 'user' && origin !== 'entered');
	}

	/** Loads again what the workspace holds, after a change of it. */
	#refresh(): Promise<void> {
		return this.#enqueue(async () => {
			if (this.loaded === null) return;
			await this.#loadAll(this.#engine.start(), this.#builtIns());
		});
	}

	/** Loads into a new engine what was required of the lost one; what failed with it has then not failed. */
	async #rebuild(reason: unknown, sets: DataSets): Promise<void> {
		await this.require(sets);
		if (this.failure === reason && this.loaded !== null) this.failure = null;
	}

	async #loadAll(engine: Promise<Engine>, builtIns: readonly LoadedFile[]): Promise<void> {
		const own = this.#own;
		const files = [...builtIns, ...(await this.#reader.readAll(own))];
		await this.#load(await engine, files);
		if (this.workspace.readOnly === null) void this.#reader.keepDerived(own);
	}

	async #load(engine: Engine, files: readonly LoadedFile[]): Promise<void> {
		const former = this.loaded?.engine === engine ? this.files : null;
		const joined = await this.#figures.load(engine, files, former);
		if (joined === null) return;
		this.#version += 1;
		this.files = files;
		this.loaded = { engine, joined, version: this.#version, load: currentLoad(engine) ?? 0 };
	}

	/** One file after another: they are small, and a worker for each would take longer to start than to read. */
	async #readSet(set: BuiltIn): Promise<readonly LoadedFile[]> {
		const fetched = await Promise.all(
			filesOf(set).map(async (file) => ({ name: file.name, bytes: await fetchDataFile(file) }))
		);
		const loaded: LoadedFile[] = [];
		for (const file of fetched) loaded.push({ origin: set, reading: await this.#read(file) });
		return loaded;
	}

	async #read(
		file: { readonly name: string; readonly bytes: FileBytes },
		control: Omit<ReadControl, 'onProgress'> = {}
	): Promise<FileReading> {
		try {
			const onProgress = (rows: number, share: number) => (this.progress = { file: file.name, rows, share });
			return await readInWorker(file, { ...control, onProgress });
		} finally {
			this.progress = null;
		}
	}

	/** Loads run one after another; a cancelled one leaves no failure behind. */
	#enqueue(task: () => Promise<void>): Promise<void> {
		const run = this.#queue.then(task).catch((error: unknown) => {
			if (error instanceof AppError && error.kind === 'cancelled') return;
			this.failure = error;
			if (!(error instanceof AppError)) throw error;
		});
		this.#queue = run.catch(() => undefined);
		return run;
	}
}
