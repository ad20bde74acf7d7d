import { NO_DECISIONS, type FileDecisions } from '../domain/decisions';
import {
	NO_MEMORY,
	type ImportMemory,
	type NameAlias,
	type RememberedMapping
} from '../domain/import-memory';
import { readDecisions, readImportMemory } from '../domain/read-decisions';
import type { Entry } from '../workspace/entry';
import type { Json } from '../workspace/json';
import { itemsOf, type Collection, type WorkspaceState } from '../workspace/state';

/** What is typed and JSON-safe, as the store takes it: a copy that shares nothing with what is shown. */
export function toJson(value: unknown): Json {
	return JSON.parse(JSON.stringify(value)) as Json;
}

/** The decisions kept about a file; none where they are of a shape this version does not know. */
export function decisionsOf(kept: Json): FileDecisions {
	if (kept === null) return NO_DECISIONS;
	const decoded = readDecisions(kept);
	return decoded.kind === 'read' ? decoded.value : NO_DECISIONS;
}

function valuesOf(state: WorkspaceState, collection: Collection): Json[] {
	return [...itemsOf(state, collection).values()].map(({ value }) => value);
}

/** What earlier imports of a workspace taught. An item of unknown shape is left out, and stays in the store. */
export function memoryOf(state: WorkspaceState): ImportMemory {
	const memories = [
		...valuesOf(state, 'alias').map((alias) => ({
			version: NO_MEMORY.version,
			aliases: [alias],
			mappings: []
		})),
		...valuesOf(state, 'mapping').map((mapping) => ({
			version: NO_MEMORY.version,
			aliases: [],
			mappings: [mapping]
		}))
	]
		.map((item) => readImportMemory(item))
		.flatMap((decoded) => (decoded.kind === 'read' ? [decoded.value] : []));
	return {
		...NO_MEMORY,
		aliases: memories.flatMap(({ aliases }) => aliases),
		mappings: memories.flatMap(({ mappings }) => mappings)
	};
}

/** The entry that keeps a name for good. */
export function keepAlias(alias: NameAlias, author: string | null): Entry {
	const key = `${alias.kind} ${alias.written}`;
	return { type: 'kept', collection: 'alias', key, value: toJson(alias), author };
}

/** The entry that keeps what the columns under a header were. */
export function keepMapping(mapping: RememberedMapping, author: string | null): Entry {
	return {
		type: 'kept',
		collection: 'mapping',
		key: mapping.signature,
		value: toJson(mapping),
		author
	};
}
