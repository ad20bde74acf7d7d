import { AppError } from '../domain/app-error';
import type { FileDecisions } from '../domain/decisions';
import { NO_MEMORY, type ImportMemory, type NameAlias } from '../domain/import-memory';
import type { FileReading } from '../domain/reading';
import { refuseUnread } from '../ingest/refuse-reading';
import type { WorkerOptions } from '../ingest/worker-messages';
import type { FileId } from '../workspace/ids';
import type { WorkspaceFile } from '../workspace/state';
import { isWorthKeeping, type DerivedReadings } from './derived-readings';
import type { HandFile } from './hand-files';
import type { LoadedFile } from './loaded-file';
import { ReadingCache, type ReadingKey } from './reading-cache';
import { decisionsOf } from './remembered';

/** Reads one file's bytes; rejects with an `AppError`. */
export type ReadBytes = (
	file: { readonly name: string; readonly bytes: Uint8Array },
	options: WorkerOptions
) => Promise<FileReading>;

/** What a workspace holds that is to be read. */
export interface Readable {
	readonly files: readonly WorkspaceFile[];
	/** Those of the files that are not read, because memory would not suffice for what they hold. */
	readonly leftOut: readonly FileId[];
	/** What was typed and decided by hand. */
	readonly byHand: readonly HandFile[];
	readonly aliases: readonly NameAlias[];
}

interface Prepared {
	readonly file: { readonly name: string; readonly bytes: Uint8Array };
	readonly options: WorkerOptions;
}

function keyOf(
	id: string,
	name: string,
	decisions: FileDecisions,
	aliases: readonly NameAlias[]
): ReadingKey {
	return { id, version: JSON.stringify([name, decisions, aliases]) };
}

/** Stored files follow what they were decided to be and the names, never a mapping that is remembered later. */
export function memoryForStored(aliases: readonly NameAlias[]): ImportMemory {
	return { ...NO_MEMORY, aliases };
}

function leaveOut({ id, name, size }: WorkspaceFile): FileReading {
	return refuseUnread(name, { kind: 'out_of_memory', detail: '' }, { size, sha256: id });
}

/** Reads the files of a workspace and what was entered by hand; what has not changed is not read again. */
export class WorkspaceReader {
	readonly #readings = new ReadingCache();
	readonly #original: (id: FileId) => Promise<Uint8Array>;
	readonly #read: ReadBytes;
	readonly #derived: () => DerivedReadings | null;
	#keeping = new AbortController();

	constructor(
		original: (id: FileId) => Promise<Uint8Array>,
		read: ReadBytes,
		derived: () => DerivedReadings | null
	) {
		this.#original = original;
		this.#read = read;
		this.#derived = derived;
	}

	/** Takes over a reading that was made of a file before it was kept. */
	adopt(
		file: { readonly name: string; readonly decisions: FileDecisions },
		aliases: readonly NameAlias[],
		reading: FileReading
	): void {
		this.#readings.put(keyOf(reading.sha256, file.name, file.decisions, aliases), reading);
	}

	/** Reads all, in the order they came in, then what was done by hand, which may be about them. A file whose original can't be had is refused by itself. */
	async readAll({ files, leftOut, byHand, aliases }: Readable): Promise<readonly LoadedFile[]> {
		this.#keeping.abort();
		const loaded: LoadedFile[] = [];
		for (const file of files) {
			const reading = leftOut.includes(file.id) ? leaveOut(file) : await this.#readStored(file, aliases);
			loaded.push({ origin: 'user', reading });
		}
		for (const file of byHand) {
			loaded.push({ origin: 'entered', reading: await this.#readByHand(file, aliases) });
		}
		const read = files.filter(({ id }) => !leftOut.includes(id)).map(({ id }) => id as string);
		this.#readings.keepOnly(new Set([...read, ...byHand.map(({ name }) => name)]));
		return loaded;
	}

	/**
	 * Keeps what was read of large files beside their originals, so that it need not be read again when the workspace is
	 * opened the next time; ends with the next `readAll`. Nothing rests on it, and it never rejects.
	 */
	async keepDerived({ files, aliases }: Pick<Readable, 'files' | 'aliases'>): Promise<void> {
		const derived = this.#derived();
		if (!derived) return;
		this.#keeping = new AbortController();
		const { signal } = this.#keeping;
		await derived.keepOnly(files.map(({ id }) => id));
		for (const { id, name, decisions } of files) {
			const key = keyOf(id, name, decisionsOf(decisions), aliases);
			const reading = this.#readings.get(key);
			if (signal.aborted) return;
			if (reading !== undefined) await derived.keep(key, reading, signal);
		}
	}

	async #readStored(file: WorkspaceFile, aliases: readonly NameAlias[]): Promise<FileReading> {
		const { id, name, size } = file;
		const decisions = decisionsOf(file.decisions);
		const key = keyOf(id, name, decisions, aliases);
		try {
			if (isWorthKeeping(size) && this.#readings.get(key) === undefined) {
				const derived = await this.#derived()?.find(key);
				if (derived) this.#readings.put(key, derived);
			}
			return await this.#readCached(key, async () => ({
				file: { name, bytes: await this.#original(id) },
				options: { decisions, memory: memoryForStored(aliases) }
			}));
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			return refuseUnread(name, error, { size, sha256: id });
		}
	}

	#readByHand({ name, version, bytes }: HandFile, aliases: readonly NameAlias[]): Promise<FileReading> {
		return this.#readCached({ id: name, version: JSON.stringify([version, aliases]) }, () => ({
			file: { name, bytes: bytes() },
			options: { memory: memoryForStored(aliases) }
		}));
	}

	async #readCached(key: ReadingKey, prepare: () => Prepared | Promise<Prepared>): Promise<FileReading> {
		const known = this.#readings.get(key);
		if (known !== undefined) return known;
		const { file, options } = await prepare();
		const reading = await this.#read(file, options);
		this.#readings.put(key, reading);
		return reading;
	}
}
