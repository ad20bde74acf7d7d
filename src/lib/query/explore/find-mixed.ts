import type { ExploreResult, ResultCell, ResultColumn } from './explore-result';
import type { Level, LevelAxis } from './number-levels';

/** Numbers of a result in which rows were added that are not to be added, and why not. */
export interface MixedSum {
	readonly axis: LevelAxis;
	/** The names of the levels that were added to each other. */
	readonly levels: readonly string[];
	readonly columns: readonly string[];
	/** Rows of the result concerned. */
	readonly rows: number;
}

/** The same statement's answer with the rows of a level left out. */
export interface Without {
	readonly level: Level;
	readonly result: ExploreResult;
}

/** Sums in another order differ in their last digits. */
const ALIKE = 1e-9;

function isAlike(one: ResultCell, other: ResultCell): boolean {
	if (typeof one !== 'number' || typeof other !== 'number') return one === other;
	return Math.abs(one - other) <= ALIKE * Math.max(1, Math.abs(one), Math.abs(other));
}

/** What names a row: all its cells that are no numbers, and how many of that name stand before it. */
function keysOf({ columns, length }: ExploreResult): readonly string[] {
	const names = columns.filter(({ kind }) => kind !== 'number');
	const seen = new Map<string, number>();
	return Array.from({ length }, (_, row) => {
		const name = JSON.stringify(names.map(({ cells }) => cells[row]));
		const before = seen.get(name) ?? 0;
		seen.set(name, before + 1);
		return `${String(before)} ${name}`;
	});
}

/** For each number column the rows that are other without a level, or gone. */
function changedCells(base: ExploreResult, without: ExploreResult): ReadonlyMap<string, ReadonlySet<number>> {
	const rowOf = new Map(keysOf(without).map((key, row) => [key, row]));
	const places = keysOf(base).map((key) => rowOf.get(key));
	const changed = ({ cells }: ResultColumn, other: ResultColumn | undefined): ReadonlySet<number> =>
		new Set(
			places.flatMap((place, row) => {
				const isSame = place !== undefined && isAlike(cells[row] ?? null, other?.cells[place] ?? null);
				return isSame ? [] : [row];
			})
		);
	return new Map(
		base.columns.flatMap((column, at) =>
			column.kind === 'number' ? [[column.key, changed(column, without.columns[at])]] : []
		)
	);
}

/** Whether leaving rows out changed any number at all. */
export function isChanged(base: ExploreResult, without: ExploreResult): boolean {
	return [...changedCells(base, without).values()].some((rows) => rows.size > 0);
}

/**
 * The numbers that two levels of one axis both went into. A level went into a number when the statement gives another
 * one without it: so the engine itself says which rows a sum touched, whatever the statement looks like.
 */
export function findMixed(base: ExploreResult, answers: readonly Without[]): readonly MixedSum[] {
	const changes = answers.map(({ level, result }) => ({ level, cells: changedCells(base, result) }));
	const axes = [...new Set(changes.map(({ level }) => level.axis))];
	return axes.flatMap((axis) => {
		const own = changes.filter(({ level }) => level.axis === axis);
		const levels = new Set<string>();
		const columns = new Set<string>();
		const rows = new Set<number>();
		for (const { key, name } of base.columns) {
			for (let row = 0; row < base.length; row += 1) {
				const touched = own.filter(({ cells }) => cells.get(key)?.has(row) === true);
				if (touched.length < 2) continue;
				for (const { level } of touched) levels.add(level.name);
				columns.add(name);
				rows.add(row);
			}
		}
		return rows.size === 0 ? [] : [{ axis, levels: [...levels], columns: [...columns], rows: rows.size }];
	});
}
