import type { FileKind } from '../domain/reading';
import { foldHeader, isRunningNumber, KINDS, type KindColumns, type KnownKind } from './columns';

/** A mapping made by hand: which header is which column, and values for columns the file lacks. */
export interface Mapping {
	readonly columns: ReadonlyMap<string, string>;
	readonly constants: ReadonlyMap<string, string>;
}

/** Where the known columns of a file are. `extra` are the positions of all others but running numbers, kept as notes. */
export interface ColumnPlaces {
	readonly kind: FileKind;
	readonly at: ReadonlyMap<string, number>;
	readonly constants: ReadonlyMap<string, string>;
	readonly extra: readonly number[];
}

const NO_MAPPING: Mapping = { columns: new Map(), constants: new Map() };

function placeColumns(
	header: readonly string[],
	{ columns }: KindColumns,
	mapping: Mapping
): Map<string, number> {
	const nameOf = new Map<string, string>();
	for (const { name, also } of columns) {
		for (const text of [name, ...also]) if (!nameOf.has(foldHeader(text))) nameOf.set(foldHeader(text), name);
	}
	const chosen = new Map([...mapping.columns].map(([text, name]) => [foldHeader(text), name]));
	const names = new Set(columns.map(({ name }) => name));
	const at = new Map<string, number>();
	header.forEach((text, index) => {
		const folded = foldHeader(text);
		const name = chosen.has(folded) ? chosen.get(folded) : nameOf.get(folded);
		if (name !== undefined && names.has(name) && !at.has(name)) at.set(name, index);
	});
	return at;
}

/**
 * Recognises the kind of a file by its headers: of the kinds whose needed columns are all there, the one that
 * knows most of them. The first of two columns with one name counts; the second is kept as a note.
 */
export function recogniseKind(
	header: readonly string[],
	mapping: Mapping = NO_MAPPING,
	told?: KnownKind
): ColumnPlaces {
	let best: { kind: FileKind; at: Map<string, number> } = { kind: 'unknown', at: new Map() };
	for (const columns of KINDS) {
		if (told !== undefined && columns.kind !== told) continue;
		const at = placeColumns(header, columns, mapping);
		const has = (name: string): boolean => at.has(name) || mapping.constants.has(name);
		if (!columns.needed.every((group) => group.some(has))) continue;
		if (at.size > best.at.size) best = { kind: columns.kind, at };
	}
	const taken = new Set(best.at.values());
	return {
		...best,
		constants: mapping.constants,
		extra: header.flatMap((text, index) => (taken.has(index) || isRunningNumber(text) ? [] : [index]))
	};
}
