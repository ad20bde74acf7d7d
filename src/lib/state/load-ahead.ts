import { AppError } from '../domain/app-error';
import { workInTurns } from '../domain/take-turns';
import type { Engine } from '../db/engine';
import { askLaid, dropLaid, layJoined, type LaidLoad } from '../db/load-joined';
import { joinInPieces, type Joined } from '../ingest/join-readings';
import type { NameAlias } from '../domain/import-memory';
import type { Reference } from '../reference/reference';
import type { LoadedFile } from './loaded-file';
import { settleDecisions, type ReadyFile } from './plan-commit';

interface Ahead {
	readonly engine: Engine;
	readonly files: readonly LoadedFile[];
	readonly laid: LaidLoad;
}

/** Whether files were read to the very same readings, in the same order. */
export function haveSameReadings(files: readonly LoadedFile[], others: readonly LoadedFile[]): boolean {
	return files.length === others.length && files.every(({ reading }, at) => reading === others[at]?.reading);
}

/** What keeping files of the bench adds to the loaded ones; `null` where it changes others, or they are read anew. */
export function addedBy(
	kept: readonly ReadyFile[],
	aliases: readonly NameAlias[]
): readonly LoadedFile[] | null {
	const isPlain = (file: ReadyFile) =>
		file.stored === null && file.replaces === null && settleDecisions(file) === file.decisions;
	if (aliases.length > 0 || !kept.every(isPlain)) return null;
	return kept.map(({ reading }) => ({ origin: 'user', reading }));
}

/** Loaded files with more of the user's, in the order in which all are read: what was done by hand comes last. */
export function withAdded(files: readonly LoadedFile[], added: readonly LoadedFile[]): readonly LoadedFile[] {
	const isByHand = ({ origin }: LoadedFile) => origin === 'entered';
	return [...files.filter((file) => !isByHand(file)), ...added, ...files.filter(isByHand)];
}

/**
 * Joins files and loads their figures, at once or before it is known that they will be loaded: what was laid ahead is
 * taken where it is of just the files that are loaded at last, and taken away where it is not. One call at a time.
 */
export class LoadAhead {
	readonly #reference: Reference;
	#ahead: Ahead | null = null;

	constructor(reference: Reference) {
		this.#reference = reference;
	}

	/** Lays figures ahead. Where that fails nothing is laid: `load` meets the same trouble and tells of it. */
	async lay(engine: Engine, files: readonly LoadedFile[]): Promise<void> {
		await this.drop();
		try {
			const laid = await layJoined(engine, await this.join(files), this.#nesting());
			this.#ahead = { engine, files, laid };
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
		}
	}

	/** Makes the figures of files the ones that all questions ask. Rejects as `loadJoined` does. */
	async load(engine: Engine, files: readonly LoadedFile[]): Promise<Joined> {
		const ahead = this.#ahead;
		if (ahead === null || ahead.engine !== engine || !haveSameReadings(ahead.files, files)) {
			await this.drop();
			const joined = await this.join(files);
			await askLaid(engine, await layJoined(engine, joined, this.#nesting()));
			return joined;
		}
		this.#ahead = null;
		await askLaid(engine, ahead.laid);
		return ahead.laid.joined;
	}

	/** Takes away what was laid ahead and not loaded. */
	async drop(): Promise<void> {
		const ahead = this.#ahead;
		this.#ahead = null;
		if (ahead !== null) await dropLaid(ahead.engine, ahead.laid);
	}

	/** Joins files without loading their figures. */
	join(files: readonly LoadedFile[]): Promise<Joined> {
		const readings = files.map((file) => file.reading);
		return workInTurns(joinInPieces(readings, this.#reference));
	}

	#nesting(): Parameters<typeof layJoined>[2] {
		const { topics, channels } = this.#reference;
		return { topics: topics.all, channels: channels.all };
	}
}
