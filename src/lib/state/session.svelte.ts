import { currentLoad } from '../db/current-load';
import type { Engine } from '../db/engine';
import { AppError } from '../domain/app-error';
import type { DataSets } from '../domain/filter';
import type { Finding } from '../domain/finding';
import type { KnownKind } from '../ingest/columns';
import { bundledReference } from '../reference/bundled';
import type { Reference } from '../reference/reference';
import type { Entry } from '../workspace/entry';
import { packInWorker } from '../workspace/pack-in-worker';
import type { WorkspaceFile } from '../workspace/state';
import { builtInsFor } from './data-files';
import { writeDecided, type Cells } from './decided-files';
import { ENTERED_FILE, writeEntered, type EnteredCells } from './entered-figures';
import { findingsOf } from './findings-of';
import { handFilesOf } from './hand-files';
import { ImportBench } from './import-bench.svelte';
import { LeftOut } from './left-out.svelte';
import { LoadAhead, onceKept } from './load-ahead';
import { LoadQueue } from './load-queue';
import type { Loaded } from './loaded';
import type { LoadedFile } from './loaded-file';
import { newKey } from './new-key';
import { OneEngine } from './one-engine';
import { isReady, planCommit, settleDecisions, type ReadyFile } from './plan-commit';
import { decisionsOf, toJson } from './remembered';
import { WorkspaceHost } from './workspace-host.svelte';
import { WorkerReading } from './worker-reading.svelte';
import { memoryForStored, WorkspaceReader, type Readable } from './workspace-reader';

/**
 * The data of this tab: what the workspace holds and what came with the app, read and loaded into the engine that
 * answers from them. Nothing half-loaded is shown: `loaded` changes only when all files are joined and stored.
 * Failures are kept in `failure`, and `retry` may be called.
 */
export class Session {
	readonly reference: Reference = bundledReference();
	readonly reading = new WorkerReading();
	readonly workspace = new WorkspaceHost(() => void this.#refresh());
	readonly bench = new ImportBench(
		({ name, source }, options, signal) => this.reading.read({ name, bytes: source }, { options, signal }),
		packInWorker,
		() => this.workspace.memory
	);
	files = $state.raw<readonly LoadedFile[]>([]);
	loaded = $state.raw<Loaded | null>(null);
	/** What stopped the session: an `AppError`, or a programming error. */
	failure = $state.raw<unknown>(null);
	readonly #reader = new WorkspaceReader(
		(id) => this.workspace.readOriginal(id),
		(file, options) => this.reading.read(file, { options }),
		() => this.workspace.derived
	);
	/** What is kept but not loaded, because memory would not suffice. */
	readonly leftOut = new LeftOut();
	readonly #figures = new LoadAhead(this.reference);
	/** A lost engine takes the loaded data with it: nothing may go on showing what can't be asked about. */
	readonly #engine = new OneEngine((reason, isFirst) => {
		this.loaded = null;
		const mayGoBetter = isFirst || (this.leftOut.isLoading && this.leftOut.leaveOutAnother());
		if (mayGoBetter && this.#required !== null) void this.#rebuild(reason, this.#required);
		else this.failure = reason;
	});
	readonly #queue = new LoadQueue((error) => (this.failure = error));
	#required: DataSets | null = null;
	#version = 0;

	/** Opens the workspace, starts the engine and reads what the choice of data needs and is not loaded yet. */
	require(sets: DataSets): Promise<void> {
		this.#required = sets;
		return this.#queue.enqueue(async () => {
			const engine = this.#engine.start();
			// Heard of below; it starts while files are looked up and read.
			engine.catch(() => undefined);
			const missing = builtInsFor(sets).filter((set) => !this.files.some((file) => file.origin === set));
			const opening = this.workspace.open();
			const [read] = await Promise.all([
				Promise.all(missing.map((set) => this.reading.readSet(set))),
				// What is read here is not read again below.
				opening.then(() => this.#readOwn())
			])
				// An opening that ends after a failure would count as a change to try again for.
				.finally(() => opening);
			await this.#loadAll(engine, [...this.#builtIns(), ...read.flat()]);
		});
	}

	/** Resolves once no newer load is on its way: long work on the loaded data is worth beginning only then. */
	settled(): Promise<void> {
		return this.#queue.settled();
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

	/** Tries to read and load once more what could not be. */
	readAgain(sets: DataSets): Promise<void> {
		this.leftOut.forget();
		return this.require(sets);
	}

	/**
	 * Keeps files of the bench, whole or not at all, and loads them. Resolves once both are done; where keeping fails, or
	 * what is kept could not be loaded, the files stay on the bench and the promise rejects with an `AppError`.
	 */
	async commit(keys: readonly number[], author: string | null): Promise<void> {
		const files = this.bench.files.filter(({ key }) => keys.includes(key)).filter(isReady);
		if (files.length === 0) return;
		const settled = this.bench.aliases;
		const aliases = [...this.workspace.memory.aliases, ...settled];
		for (const file of files) {
			if (settleDecisions(file) === file.decisions) this.#reader.adopt(file, aliases, file.reading);
		}
		const trial = this.#layAhead(files);
		try {
			const originals = await this.bench.originalsOf(files);
			const plan = planCommit(files, originals, settled, author);
			// What is loaded before may have the workspace read anew, which waits for what is being kept.
			await trial.begun;
			await this.workspace.append(plan.entries, plan.files, trial.laid);
		} catch (error) {
			void this.#queue.enqueue(() => this.#figures.drop());
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
		const { rows, findings } = await this.reading.read({ name: ENTERED_FILE, bytes }, { options });
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
		const { rows, findings } = await this.reading.read(file, { options });
		return rows.accepted === 1 ? [] : findings;
	}

	/** Keeps decisions in one step that can be undone, and loads what they change. Rejects with an `AppError`. */
	async decide(entries: readonly Entry[]): Promise<void> {
		await this.workspace.append(entries);
		await this.#refresh();
	}

	/** What is being kept is laid in the engine meanwhile: where memory does not suffice, it is not to be kept. */
	#layAhead(kept: readonly ReadyFile[]): { readonly begun: Promise<void>; readonly laid: Promise<void> } {
		const aliases = this.bench.aliases;
		let begin = (): void => undefined;
		const begun = new Promise<void>((resolve) => (begin = resolve));
		const laid = this.#queue.attempt(async () => {
			begin();
			const files = onceKept(this.files, kept, aliases);
			if (files !== null && this.loaded !== null) await this.#figures.lay(this.loaded.engine, files);
		});
		// Heard of once something waits for it.
		laid.catch(() => undefined);
		return { begun, laid };
	}

	/** What the workspace holds now that is to be read. */
	get #own(): Readable {
		const { filesInUse, memory, state } = this.workspace;
		const leftOut = this.leftOut.ids;
		return { files: filesInUse, leftOut, byHand: handFilesOf(state), aliases: memory.aliases };
	}

	#builtIns(): readonly LoadedFile[] {
		return this.files.filter(({ origin }) => origin !== 'user' && origin !== 'entered');
	}

	/** Loads again what the workspace holds, after a change of it: also what failed, which may now be otherwise. */
	#refresh(): Promise<void> {
		if (this.loaded === null && this.failure !== null && this.#required !== null)
			return this.retry(this.#required);
		return this.#queue.enqueue(async () => {
			if (this.loaded === null) return;
			await this.#loadAll(this.#engine.start(), this.#builtIns());
		});
	}

	/** Loads into a new engine what was required of the lost one; what failed with it has then not failed. */
	async #rebuild(reason: unknown, sets: DataSets): Promise<void> {
		await this.require(sets);
		if (this.failure === reason && this.loaded !== null) this.failure = null;
	}

	async #readOwn(): Promise<readonly LoadedFile[]> {
		const { id, filesInUse } = this.workspace;
		await this.leftOut.begin(id, filesInUse, this.loaded === null);
		return this.#reader.readAll(this.#own);
	}

	/** Loads all or, where memory does not suffice, all but the largest files: what is kept must not be out of reach. */
	async #loadAll(engine: Promise<Engine>, builtIns: readonly LoadedFile[]): Promise<void> {
		try {
			const own = await this.#readOwn();
			await this.#load(await engine, [...builtIns, ...own]);
		} catch (error) {
			const isShort = error instanceof AppError && error.kind === 'out_of_memory';
			if (!isShort || !this.leftOut.leaveOutAnother()) throw error;
			return this.#loadAll(engine, builtIns);
		} finally {
			this.leftOut.end();
		}
		if (this.workspace.readOnly === null) void this.#reader.keepDerived(this.#own);
	}

	async #load(engine: Engine, files: readonly LoadedFile[]): Promise<void> {
		const former = this.loaded?.engine === engine ? this.files : null;
		const joined = await this.#figures.load(engine, files, former);
		if (joined === null) return;
		this.#version += 1;
		this.files = files;
		this.loaded = { engine, joined, version: this.#version, load: currentLoad(engine) ?? 0 };
	}
}
