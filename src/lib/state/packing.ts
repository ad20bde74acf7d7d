import { AppError } from '../domain/app-error';
import type { FileReading } from '../domain/reading';
import type { PackedOriginal } from '../workspace/pack-original';
import { RunningWork } from './running-work';

/** Bytes of a file up to which it is held in memory as it was chosen, and packed when it is kept. */
const SMALL = 4_000_000;

/** Packs one file; rejects with an `AppError`. */
export type Packer = (name: string, source: Blob, signal: AbortSignal) => Promise<PackedOriginal>;

/** A file that waits on the bench. */
export interface Waiting {
	readonly key: number;
	readonly name: string;
	readonly source: Blob;
}

/** What is kept of a file: its bytes, or what was packed of them. */
export type Original = { readonly bytes: Uint8Array } | { readonly packed: PackedOriginal };

/** A file as the bench holds it: a small one with its bytes, so that nothing on the machine can change it any more. */
export async function holdFile(file: File): Promise<Blob> {
	return file.size > SMALL ? file : new Blob([await file.arrayBuffer()]);
}

/**
 * Packs large files beside their reading, so that little is left to do when they are kept. Nothing of it is stored
 * before.
 */
export class Packing {
	readonly #pack: Packer;
	readonly #running = new RunningWork();
	readonly #packed = new Map<number, Promise<PackedOriginal>>();

	constructor(pack: Packer) {
		this.#pack = pack;
	}

	/** Begins with a file; nothing is done about a small one. */
	begin(file: Waiting): void {
		if (file.source.size > SMALL) void this.#start(file).catch(() => undefined);
	}

	/** Forgets a file; packing under way ends. */
	end(key: number): void {
		this.#running.end(key);
		this.#packed.delete(key);
	}

	/**
	 * What is to be kept of files that were read, by their keys. What failed before is tried again. Rejects with an
	 * `AppError`: `file_changed` where a file is no longer what was read.
	 */
	async originalsOf(
		files: readonly (Waiting & { readonly reading: FileReading | null })[]
	): Promise<ReadonlyMap<number, Original>> {
		const originals = new Map<number, Original>();
		for (const file of files) {
			const original = await this.#originalOf(file);
			if ('packed' in original && original.packed.sha256 !== file.reading?.sha256)
				throw new AppError('file_changed', `${file.name} holds ${original.packed.sha256} now`);
			originals.set(file.key, original);
		}
		return originals;
	}

	async #originalOf(file: Waiting): Promise<Original> {
		if (file.source.size > SMALL) return { packed: await (this.#packed.get(file.key) ?? this.#start(file)) };
		return { bytes: new Uint8Array(await file.source.arrayBuffer()) };
	}

	#start({ key, name, source }: Waiting): Promise<PackedOriginal> {
		const packed = this.#pack(name, source, this.#running.begin(key));
		this.#packed.set(key, packed);
		packed.catch(() => {
			if (this.#packed.get(key) === packed) this.#packed.delete(key);
		});
		return packed;
	}
}
