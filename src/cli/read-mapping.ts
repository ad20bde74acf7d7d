import { NO_DECISIONS, type FileDecisions } from '../lib/domain/decisions';
import { NO_MEMORY, type ImportMemory } from '../lib/domain/import-memory';
import type { JsonProblem } from '../lib/domain/json-check';
import { readDecisions, readImportMemory } from '../lib/domain/read-decisions';

/** What a mapping file decides: for every file, for single files by name, and what was learned before. */
export interface MappingFile {
	readonly every: FileDecisions;
	readonly files: ReadonlyMap<string, FileDecisions>;
	readonly memory: ImportMemory;
}

/** No mapping file. */
export const NO_MAPPING: MappingFile = { every: NO_DECISIONS, files: new Map(), memory: NO_MEMORY };

/** The mapping, or what is wrong with it and where. */
export type MappingReading =
	| { readonly kind: 'mapping'; readonly mapping: MappingFile }
	| { readonly kind: 'problems'; readonly problems: readonly JsonProblem[] };

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	return new Map(Object.entries(value));
}

/** `{"columns": {"Số": "value"}, "constants": {"province": "Trà Vinh"}}`, the short form, as the lists it stands for. */
function lengthen(value: unknown): unknown {
	const fields = fieldsOf(value);
	if (fields === null) return value;
	const longer = new Map(fields);
	const columns = fieldsOf(fields.get('columns'));
	if (columns !== null) {
		const list = [...columns].map(([header, name]) => ({ column: { header }, is: { kind: 'column', name } }));
		longer.set('columns', list);
	}
	const constants = fieldsOf(fields.get('constants'));
	if (constants !== null)
		longer.set(
			'constants',
			[...constants].map(([column, text]) => ({ column, text }))
		);
	return Object.fromEntries(longer);
}

/**
 * Reads a mapping file: the decisions for all files, with `files` (decisions by file name, which replace those for
 * all) and `memory` beside them. Columns and constants may be written short, as an object of texts.
 */
export function readMapping(content: unknown): MappingReading {
	const fields = fieldsOf(content);
	if (fields === null) return { kind: 'problems', problems: [{ path: '', code: 'type' }] };
	const problems: JsonProblem[] = [];
	const decide = (value: unknown, path: string): FileDecisions => {
		const read = readDecisions(lengthen(value), path);
		if (read.kind === 'read') return read.value;
		problems.push(...read.problems);
		return NO_DECISIONS;
	};
	const own = new Map(fields);
	own.delete('files');
	own.delete('memory');
	const every = decide(Object.fromEntries(own), '');
	const listed = fields.has('files') ? fieldsOf(fields.get('files')) : new Map<string, unknown>();
	if (listed === null) problems.push({ path: 'files', code: 'type' });
	const files = new Map(
		[...(listed ?? [])].map(([name, value]) => [name, decide(value, `files.${name}`)] as const)
	);
	const memory = fields.has('memory') ? readImportMemory(fields.get('memory'), 'memory') : null;
	if (memory?.kind === 'problems') problems.push(...memory.problems);
	if (problems.length > 0) return { kind: 'problems', problems };
	return {
		kind: 'mapping',
		mapping: { every, files, memory: memory?.kind === 'read' ? memory.value : NO_MEMORY }
	};
}
