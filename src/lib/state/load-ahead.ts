import { workInTurns } from '../work/take-turns';
import type { Engine } from '../db/engine';
import { askLaid, dropLaid, layJoined, type LaidLoad } from '../db/load-joined';
import { joinInPieces, type Joined } from '../ingest/join-readings';
import type { NameAlias } from '../domain/import-memory';
import type { Reference } from '../reference/reference';
import { hasSameFigures } from './has-same-figures';
import type { LoadedFile } from './loaded-file';
import { settleDecisions, type ReadyFile } from './plan-commit';

interface Ahead {
	readonly engine: Engine;
	readonly files: readonly LoadedFile[];
	readonly laid: LaidLoad;
}

/** Whether files were read to the very same readings, in the same order. */
function haveSameReadings(files: readonly LoadedFile[], others: readonly LoadedFile[]): boolean {
	return files.length === others.length && files.every(({ reading }, at) => reading === others[at]?.reading);
}

/** Rows from which on it is tried whether memory suffices for files, even if they are read anew once they are kept. */
const MANY_ROWS = 50_000;

/**
 * What is loaded once files of the bench are kept, in the order in which all are read: what was done by hand comes last.
 * Only nearly that where keeping them has others read anew, and `null` where it is then of no use to know, as where
 * no figures come from them.
 */
export function onceKept(
	files: readonly LoadedFile[],
	kept: readonly ReadyFile[],
	aliases: readonly NameAlias[]
): readonly LoadedFile[] | null {
	const isPlain = (file: ReadyFile) =>
		file.stored === null && file.replaces === null && settleDecisions(file) === file.decisions;
	const isSure = aliases.length === 0 && kept.every(isPlain);
	const rows = kept.reduce((sum, { reading }) => sum + reading.rows.accepted, 0);
	const added = kept.map(({ reading }): LoadedFile => ({ origin: 'user', reading }));
	if ((!isSure && rows < MANY_ROWS) || hasSameFigures(added, [])) return null;
	const gone = new Set<string | null>(kept.flatMap(({ stored, replaces }) => [stored, replaces]));
	const stay = files.filter(({ origin, reading }) => origin !== 'user' || !gone.has(reading.sha256));
	const isByHand = ({ origin }: LoadedFile) => origin === 'entered';
	return [...stay.filter((file) => !isByHand(file)), ...added, ...stay.filter(isByHand)];
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

	/** Lays figures ahead. Rejects as `loadJoined` does, and then nothing is laid. */
	async lay(engine: Engine, files: readonly LoadedFile[]): Promise<void> {
		await this.drop();
		const laid = await layJoined(engine, await this.#join(files), this.#nesting());
		this.#ahead = { engine, files, laid };
	}

	/**
	 * Makes the figures of files the ones that all questions ask, unless those of `former` are, which are asked already,
	 * and give the same. `null` where the files are just these. Rejects as `loadJoined` does; what was laid ahead does not
	 * outlast it.
	 */
	async load(
		engine: Engine,
		files: readonly LoadedFile[],
		former: readonly LoadedFile[] | null = null
	): Promise<Joined | null> {
		const ahead = this.#ahead;
		const isHeld = former !== null && hasSameFigures(files, former);
		if (isHeld || ahead === null || ahead.engine !== engine || !haveSameReadings(ahead.files, files)) {
			await this.drop();
			if (former !== null && haveSameReadings(files, former)) return null;
			const joined = await this.#join(files);
			if (!isHeld) await askLaid(engine, await layJoined(engine, joined, this.#nesting()));
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

	#join(files: readonly LoadedFile[]): Promise<Joined> {
		const readings = files.map((file) => file.reading);
		return workInTurns(joinInPieces(readings, this.#reference));
	}

	#nesting(): Parameters<typeof layJoined>[2] {
		const { topics, channels } = this.#reference;
		return { topics: topics.all, channels: channels.all };
	}
}
