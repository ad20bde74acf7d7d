import type { FileReading } from '../domain/reading';

/** Which reading of a file is meant: the file, and in `version` all beside its bytes that decides the reading. */
export interface ReadingKey {
	readonly id: string;
	readonly version: string;
}

/** The last reading of each file of the workspace, so that a change of one does not read all the others again. */
export class ReadingCache {
	readonly #readings = new Map<string, { readonly version: string; readonly reading: FileReading }>();

	/** The reading of exactly this version; `undefined` where there is none. */
	get({ id, version }: ReadingKey): FileReading | undefined {
		const known = this.#readings.get(id);
		return known?.version === version ? known.reading : undefined;
	}

	put({ id, version }: ReadingKey, reading: FileReading): void {
		this.#readings.set(id, { version, reading });
	}

	/** Forgets all files but these. */
	keepOnly(ids: ReadonlySet<string>): void {
		for (const id of this.#readings.keys()) if (!ids.has(id)) this.#readings.delete(id);
	}
}
