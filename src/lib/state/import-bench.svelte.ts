import { AppError } from '../domain/app-error';
import { NO_DECISIONS, type FileDecisions } from '../domain/decisions';
import type { ImportMemory, NameAlias } from '../domain/import-memory';
import type { FileReading } from '../domain/reading';
import { refuseUnread, refuseUnreadable } from '../ingest/refuse-reading';
import type { FileId } from '../workspace/ids';
import { holdFile, Packing, type Original, type Packer } from './packing';
import { RunningWork } from './running-work';

/** A file on the workbench: read, but not loaded. Nothing of it counts until it is committed. */
export interface BenchFile {
	readonly key: number;
	readonly name: string;
	/** What it holds; empty where the file could not be opened. */
	readonly source: Blob;
	readonly decisions: FileDecisions;
	/** `null` while it is read for the first time. */
	readonly reading: FileReading | null;
	/** True while it is read again with newer decisions. */
	readonly isStale: boolean;
	/** The stored file that is being changed; `null` for a file that came in just now. */
	readonly stored: FileId | null;
	/** The stored file whose place it takes. */
	readonly replaces: FileId | null;
}

/** How the bench reads a file; rejects with an `AppError`. */
export type BenchReader = (
	file: { readonly name: string; readonly source: Blob },
	options: { readonly decisions: FileDecisions; readonly memory: ImportMemory },
	signal: AbortSignal
) => Promise<FileReading>;

/**
 * Files that wait to be loaded, with what the user decided about each. A decision reads the file again; of several
 * decisions in a row only the last is read. Names settled here count for all files on the bench at once.
 */
export class ImportBench {
	files = $state.raw<readonly BenchFile[]>([]);
	/** Names settled here, kept for good with the next commit. */
	aliases = $state.raw<readonly NameAlias[]>([]);
	readonly #read: BenchReader;
	readonly #packing: Packing;
	readonly #memory: () => ImportMemory;
	readonly #running = new RunningWork();
	#lastKey = 0;

	constructor(read: BenchReader, pack: Packer, memory: () => ImportMemory) {
		this.#read = read;
		this.#packing = new Packing(pack);
		this.#memory = memory;
	}

	/** What earlier imports taught, and what was settled here. */
	get memory(): ImportMemory {
		const memory = this.#memory();
		return { ...memory, aliases: [...memory.aliases, ...this.aliases] };
	}

	/** Whether any file is being read. */
	get isReading(): boolean {
		return this.files.some(({ reading, isStale }) => reading === null || isStale);
	}

	/** Takes files in, one after another. A file that can't be opened stays on the bench as refused, with the reason. */
	async add(files: readonly File[], signal: AbortSignal): Promise<void> {
		for (const file of files) {
			if (signal.aborted) return;
			const source = await holdFile(file).catch((error: unknown) => String(error));
			if (typeof source === 'string')
				this.#put(file.name, new Blob(), null, refuseUnreadable(file.name, source));
			else {
				const key = this.#put(file.name, source, null, null);
				this.#packing.begin({ key, name: file.name, source });
				await this.#readFirst(key, signal);
			}
		}
	}

	/**
	 * What is to be kept of those of these files that came in just now, by their keys. Rejects with an `AppError`:
	 * `file_changed` where one is no longer what was read.
	 */
	originalsOf(files: readonly BenchFile[]): Promise<ReadonlyMap<number, Original>> {
		return this.#packing.originalsOf(files.filter(({ stored }) => stored === null));
	}

	/** Puts a stored file on the bench, to look at it again and change the decisions about it. */
	async reopen(
		file: { readonly id: FileId; readonly name: string; readonly decisions: FileDecisions },
		source: Blob
	): Promise<void> {
		if (this.files.some(({ stored }) => stored === file.id)) return;
		const key = this.#put(file.name, source, file.id, null, file.decisions);
		await this.#readFirst(key, new AbortController().signal);
	}

	/** Decides about a file and reads it again. */
	decide(key: number, decisions: FileDecisions): Promise<void> {
		this.#change(key, { decisions });
		return this.#readAgain(key);
	}

	/** Reads a file again that could not be read, as after the reading was cut off. */
	retry(key: number): Promise<void> {
		return this.#readAgain(key);
	}

	/** Settles a name for all files on the bench and reads those that bear it again. */
	async settle(alias: NameAlias): Promise<void> {
		this.aliases = [...this.aliases, alias];
		const bearers = this.files.filter(({ reading }) =>
			(reading?.understanding?.names ?? []).some(
				({ kind, written }) => kind === alias.kind && written === alias.written
			)
		);
		await Promise.all(bearers.map(({ key }) => this.#readAgain(key)));
	}

	/** Takes a name settled here back and reads all files again: any of them may bear it. */
	async takeBack(alias: NameAlias): Promise<void> {
		this.aliases = this.aliases.filter((one) => one !== alias);
		await Promise.all(this.files.map(({ key }) => this.#readAgain(key)));
	}

	/** Says whose place a file takes. */
	replace(key: number, replaces: FileId | null): void {
		this.#change(key, { replaces });
	}

	/** Takes files off the bench; readings under way end. */
	discard(keys: readonly number[]): void {
		for (const key of keys) {
			this.#running.end(key);
			this.#packing.end(key);
		}
		this.files = this.files.filter(({ key }) => !keys.includes(key));
		if (this.files.length === 0) this.aliases = [];
	}

	#put(
		name: string,
		source: Blob,
		stored: FileId | null,
		reading: FileReading | null,
		decisions: FileDecisions = NO_DECISIONS
	): number {
		this.#lastKey += 1;
		const key = this.#lastKey;
		const file = { key, name, source, decisions, reading, stored, isStale: false, replaces: null };
		this.files = [...this.files, file];
		return key;
	}

	#change(key: number, change: Partial<BenchFile>): void {
		this.files = this.files.map((file) => (file.key === key ? { ...file, ...change } : file));
	}

	async #readFirst(key: number, signal: AbortSignal): Promise<void> {
		const cancel = (): void => this.discard([key]);
		signal.addEventListener('abort', cancel);
		await this.#readAgain(key);
		signal.removeEventListener('abort', cancel);
	}

	async #readAgain(key: number): Promise<void> {
		const file = this.files.find((one) => one.key === key);
		if (file === undefined) return;
		const signal = this.#running.begin(key);
		this.#change(key, { isStale: file.reading !== null });
		const options = { decisions: file.decisions, memory: this.memory };
		const reading = await this.#read(file, options, signal).catch((error: unknown) => {
			if (!(error instanceof AppError)) throw error;
			return error.kind === 'cancelled' ? null : refuseUnread(file.name, error);
		});
		if (signal.aborted || reading === null) return;
		this.#change(key, { reading, isStale: false });
	}
}
