import type { Codes } from '../domain/codes';
import type { CodeColumnName } from '../sql/schema';
import { currentLoad } from './current-load';
import type { Dictionaries } from './dictionaries';
import type { Engine } from './engine-interface';
import type { tabulateDictionaries } from './tabulate-dictionaries';

/** A code column of one table: `becomes[codes[row] ?? 0]` is the code in the dictionary of the load. */
interface RowColumn {
	readonly codes: Codes;
	readonly becomes: Int32Array;
}

/** The rows of one loaded table where they were read, in its own codes; nothing of them is copied. */
export interface RowTable {
	/** The `FigureId` of row `r` is `firstId + r`. */
	readonly firstId: number;
	readonly length: number;
	readonly line: Int32Array;
	readonly columns: { readonly [Name in CodeColumnName]: RowColumn };
}

/** What one load holds: the same rows as its fact table, the dictionaries that give their codes a meaning, and its small tables. */
export interface CodedRows {
	readonly load: number;
	readonly dictionaries: Dictionaries;
	/** In the order of their ids. */
	readonly tables: readonly RowTable[];
	readonly dimensions: ReturnType<typeof tabulateDictionaries>;
}

const kept = new WeakMap<Engine, Map<number, CodedRows>>();

/**
 * Keeps the rows of a load beside its engine, with their dictionaries. These hold a few thousand values, so that a figure
 * read back shares its period, its topics and its texts with all others, and no text crosses from the worker twice.
 */
export function keepRows(engine: Engine, rows: CodedRows): void {
	const loads = kept.get(engine) ?? new Map<number, CodedRows>();
	kept.set(engine, loads.set(rows.load, rows));
}

/** Lets go of the rows of a load that no question asks any more. */
export function forgetRows(engine: Engine, load: number): void {
	kept.get(engine)?.delete(load);
}

/** The rows that all questions ask now; `null` before the first load. */
export function currentRows(engine: Engine): CodedRows | null {
	const load = currentLoad(engine);
	return load === null ? null : (kept.get(engine)?.get(load) ?? null);
}

/** The dictionaries that the codes of a load are read with. Throws where that load was never made or is gone. */
export function dictionariesOf(engine: Engine, load: number): Dictionaries {
	const rows = kept.get(engine)?.get(load);
	if (!rows) throw new Error(`load ${load} has no dictionaries`);
	return rows.dictionaries;
}
