import type { ColumnDecision } from '../domain/decisions';
import type { FileKind } from '../domain/reading';
import { foldHeader, KINDS, type KindColumns, type KnownKind } from './columns';
import { isRunningNumber } from './header-words';
import { isOwnColumn } from './own-columns';

/** Where the known columns of a file are. `extra` are the positions of the columns kept as notes. */
export interface ColumnPlaces {
	readonly kind: FileKind;
	readonly at: ReadonlyMap<string, number>;
	readonly constants: ReadonlyMap<string, string>;
	readonly extra: readonly number[];
}

/** What was said of the columns of one file before their headers are asked, by position. */
export type ChosenColumns = ReadonlyMap<number, ColumnDecision['is']>;

/** The columns of a kind that a header has, by decision first, else by name. The first of two with one name counts. */
function placeColumns(
	header: readonly string[],
	{ columns }: KindColumns,
	chosen: ChosenColumns
): Map<string, number> {
	const nameOf = new Map<string, string>();
	for (const { name, also } of columns) {
		for (const text of [name, ...also]) if (!nameOf.has(foldHeader(text))) nameOf.set(foldHeader(text), name);
	}
	const names = new Set(columns.map(({ name }) => name));
	const at = new Map<string, number>();
	for (const [index, is] of chosen) {
		if (is.kind === 'column' && names.has(is.name) && !at.has(is.name)) at.set(is.name, index);
	}
	header.forEach((text, index) => {
		const name = chosen.has(index) ? undefined : nameOf.get(foldHeader(text));
		if (name !== undefined && !at.has(name)) at.set(name, index);
	});
	return at;
}

/** The groups of needed columns of which none is there. */
export function missingOf(
	{ needed }: KindColumns,
	has: (name: string) => boolean
): readonly (readonly string[])[] {
	return needed.filter((group) => !group.some(has));
}

/** A kind that a header may be, the columns placed, and the needed ones it lacks. */
export interface KindCandidate {
	readonly columns: KindColumns;
	readonly at: Map<string, number>;
	readonly missing: readonly (readonly string[])[];
}

/** The kinds a header may be, the likeliest first: complete ones before others, then those that know most of it. */
export function rankKinds(
	header: readonly string[],
	chosen: ChosenColumns,
	constants: ReadonlyMap<string, string>,
	told: KnownKind | null
): readonly KindCandidate[] {
	const candidates = KINDS.filter(({ kind }) => told === null || kind === told).map((columns) => {
		const at = placeColumns(header, columns, chosen);
		return { columns, at, missing: missingOf(columns, (name) => at.has(name) || constants.has(name)) };
	});
	return candidates.sort(
		(left, right) =>
			Number(left.missing.length > 0) - Number(right.missing.length > 0) || right.at.size - left.at.size
	);
}

/** The positions of the columns that are no columns of the format: kept as notes, but for running numbers and the app's own. */
export function extraColumns(
	header: readonly string[],
	at: ReadonlyMap<string, number>,
	chosen: ChosenColumns
): readonly number[] {
	const taken = new Set(at.values());
	return header.flatMap((text, index) => {
		const is = chosen.get(index)?.kind;
		if (taken.has(index) || is === 'ignore') return [];
		return is !== 'note' && (isRunningNumber(text) || isOwnColumn(text)) ? [] : [index];
	});
}
