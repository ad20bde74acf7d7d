import { loadJoined } from '../db/load-joined';
import { startEngine, type Engine } from '../db/engine';
import { AppError } from '../domain/app-error';
import type { DataChoice } from '../domain/filter';
import type { Finding } from '../domain/finding';
import type { FileReading } from '../domain/reading';
import { readInWorker } from '../ingest/ingest-client';
import { joinReadings, type Joined } from '../ingest/join-readings';
import { refuseUnreadable } from '../ingest/refuse-reading';
import { bundledReference } from '../reference/bundled';
import type { Reference } from '../reference/reference';
import { builtInsFor, filesOf, type BuiltIn, type DataFile } from './data-files';

/** A file that has been read, and whether it came with the app or from the user. */
export interface LoadedFile {
	readonly origin: BuiltIn | 'user';
	readonly reading: FileReading;
}

/** What is being read at the moment; `rows` counts up while a file is read. */
export interface ReadingProgress {
	readonly file: string;
	readonly rows: number;
}

/** Loaded data, whole: the engine answers from exactly these readings. */
export interface Loaded {
	readonly engine: Engine;
	readonly joined: Joined;
	/** Counts loads; questions asked of an older load are asked again. */
	readonly version: number;
}

/**
 * The data of this tab: which files were read, and the engine that answers from them. Nothing half-loaded is
 * shown: `loaded` changes only when all files are joined and stored. Failures are kept in `failure`, and
 * `start` may be called again.
 */
export class Session {
	readonly reference: Reference = bundledReference();
	files = $state.raw<readonly LoadedFile[]>([]);
	loaded = $state.raw<Loaded | null>(null);
	/** What stopped the session: an `AppError`, or the programming error that was thrown. */
	failure = $state.raw<unknown>(null);
	progress = $state.raw<ReadingProgress | null>(null);
	/** Files of the last ones brought in that could not be taken, with their findings. */
	refused = $state.raw<readonly FileReading[]>([]);
	/** Names of the last ones brought in whose bytes were loaded already. */
	same = $state.raw<readonly string[]>([]);
	#engine: Promise<Engine> | null = null;
	#queue: Promise<void> = Promise.resolve();
	#version = 0;

	/** Starts the engine and reads what the choice of data needs; does nothing for what is already loaded. */
	require(data: DataChoice): Promise<void> {
		return this.#enqueue(async () => {
			const missing = builtInsFor(data).filter((set) => !this.files.some((file) => file.origin === set));
			if (missing.length === 0 && this.loaded !== null) return;
			const read = await Promise.all(missing.map((set) => this.#readSet(set)));
			await this.#load([...this.files, ...read.flat()]);
		});
	}

	/** The loaded data once they hold all that a choice needs; `null` before, so that nothing half-loaded is asked. */
	loadedFor(data: DataChoice): Loaded | null {
		const isThere = builtInsFor(data).every((set) => this.files.some(({ origin }) => origin === set));
		return isThere ? this.loaded : null;
	}

	/** What was found in the files of a choice of data, file by file, then across files. */
	findings(data: DataChoice): readonly Finding[] {
		const hidden = data === 'all' ? null : data === 'real' ? 'sample' : 'reports';
		const shown = this.files.filter(({ origin }) => origin !== hidden);
		const names = shown.map(({ reading }) => reading.file);
		return [
			...shown.flatMap(({ reading }) => reading.findings),
			...(this.loaded?.joined.findings ?? []).filter(({ file }) => names.includes(file))
		];
	}

	/** Forgets a failure and loads all files again, with a new engine where the last did not start or was lost. */
	retry(data: DataChoice): Promise<void> {
		this.failure = null;
		this.loaded = null;
		return this.require(data);
	}

	/**
	 * Reads the user's files and loads those that can be read. A file whose bytes are loaded already, or come twice,
	 * changes nothing; files that can't be used or not even be opened are listed in `refused`.
	 */
	add(files: readonly File[], signal: AbortSignal): Promise<void> {
		return this.#enqueue(async () => {
			const readings: FileReading[] = [];
			for (const file of files) readings.push(await this.#readUserFile(file, signal));
			const known = this.files.map((file) => file.reading.sha256);
			const usable = readings.filter((reading) => reading.status !== 'reject');
			const hashes = usable.map(({ sha256 }) => sha256);
			const fresh = usable.filter(
				({ sha256 }, index) => !known.includes(sha256) && hashes.indexOf(sha256) === index
			);
			this.refused = readings.filter((reading) => reading.status === 'reject');
			this.same = usable.filter((reading) => !fresh.includes(reading)).map(({ file }) => file);
			if (fresh.length === 0) return;
			await this.#load([...this.files, ...fresh.map((reading) => ({ origin: 'user' as const, reading }))]);
		});
	}

	/** Takes one of the user's files out again. */
	remove(sha256: string): Promise<void> {
		return this.#enqueue(() =>
			this.#load(this.files.filter((file) => file.origin !== 'user' || file.reading.sha256 !== sha256))
		);
	}

	async #load(files: readonly LoadedFile[]): Promise<void> {
		const engine = await this.#startEngine();
		const joined = joinReadings(
			files.map((file) => file.reading),
			this.reference
		);
		const { topics, channels } = this.reference;
		await loadJoined(engine, joined, { topics: topics.all, channels: channels.all });
		this.#version += 1;
		this.files = files;
		this.loaded = { engine, joined, version: this.#version };
	}

	/** A lost engine takes the loaded data with it: nothing may go on showing what can't be asked about. */
	#startEngine(): Promise<Engine> {
		this.#engine ??= startEngine().then(
			(engine) => {
				engine.gone.addEventListener('abort', () => {
					this.failure = engine.gone.reason;
					this.loaded = null;
					this.#engine = null;
				});
				return engine;
			},
			(error: unknown) => {
				this.#engine = null;
				throw error;
			}
		);
		return this.#engine;
	}

	#readSet(set: BuiltIn): Promise<readonly LoadedFile[]> {
		return Promise.all(
			filesOf(set).map(async (file) => ({
				origin: set,
				reading: await this.#read({ name: file.name, bytes: await fetchBytes(file) })
			}))
		);
	}

	/** A file that can't be had, or whose worker fails, is refused by itself: the others are loaded. */
	async #readUserFile(file: File, signal: AbortSignal): Promise<FileReading> {
		try {
			const bytes = new Uint8Array(await file.arrayBuffer());
			return await this.#read({ name: file.name, bytes }, signal);
		} catch (error) {
			if (error instanceof AppError && error.kind === 'cancelled') throw error;
			return refuseUnreadable(file.name, error instanceof AppError ? error.detail : String(error));
		}
	}

	async #read(file: { name: string; bytes: Uint8Array }, signal?: AbortSignal): Promise<FileReading> {
		try {
			return await readInWorker(file, {
				...(signal && { signal }),
				onProgress: (rows) => (this.progress = { file: file.name, rows })
			});
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

async function fetchBytes(file: DataFile): Promise<Uint8Array> {
	const response = await fetch(file.address).catch((cause: unknown) => {
		throw new AppError('asset_load', `${file.name}: ${String(cause)}`, { cause });
	});
	if (!response.ok) throw new AppError('asset_load', `${file.name}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
