import { currentLoad } from '../db/current-load';
import { dictionariesOf, type Dictionaries } from '../db/dictionaries';
import type { Columns, Engine } from '../db/engine';
import { groupBy } from '../domain/group-by';
import { shareWork } from '../domain/share-work';
import { countGroups, GROUP_COLUMNS, listReach, type GroupColumn, type GroupRow } from '../sql/count-groups';
import { FACETS, type FacetName } from '../sql/figure-filter';

/** The codes that the values of one facet reach. */
interface Reach {
	/** The values in order of their bytes. */
	readonly values: readonly string[];
	/** For each value the codes of the facet's column that it reaches. */
	readonly codes: ReadonlyMap<string, readonly number[]>;
}

/** The figures of one load by group: what every filter takes together or not at all. */
export interface FigureGroups {
	/** `null` where nothing is loaded. */
	readonly load: number | null;
	/** What the codes stand for; `null` where nothing is loaded. */
	readonly dictionaries: Dictionaries | null;
	readonly length: number;
	readonly columns: Columns<GroupRow>['columns'];
	readonly reach: { readonly [Name in FacetName]: Reach };
	/** How many codes each column counts up to. */
	readonly sizes: { readonly [Name in GroupColumn]: number };
	/** The groups of each indicator, by its code. */
	readonly byIndicator: ReadonlyMap<number, readonly number[]>;
	/** Finds the group of a row by its codes; `undefined` where the load has none such. */
	readonly groupAt: (codes: GroupCodes, row: number) => number | undefined;
}

/** The codes of rows in the columns that filters restrict. */
type GroupCodes = { readonly [Name in GroupColumn]: ArrayLike<number> };

const NO_REACH: Reach = { values: [], codes: new Map() };

const kept = new WeakMap<Engine, FigureGroups>();
const sharedBy = new WeakMap<Engine, ReturnType<typeof shareWork<FigureGroups>>>();

/**
 * The groups of the figures that are loaded: counted once a load, so that whatever follows from groups alone is answered
 * without a question. Rejects with `cancelled`, `engine_lost` or `query`.
 */
export async function askGroups(engine: Engine, signal?: AbortSignal): Promise<FigureGroups> {
	const load = currentLoad(engine);
	const known = kept.get(engine);
	if (known !== undefined && known.load === load) return known;
	const share = sharedBy.get(engine) ?? shareWork<FigureGroups>();
	sharedBy.set(engine, share);
	return share(String(load), (shared) => readGroups(engine, shared), signal);
}

async function readGroups(engine: Engine, signal: AbortSignal): Promise<FigureGroups> {
	const { length, columns } = await engine.runColumns(countGroups(), signal);
	const load = columns.load[0] ?? null;
	// They are let go of once another load has taken the place of this one.
	const dictionaries = load === null ? null : dictionariesOf(engine, load);
	const reached = length === 0 ? [] : await engine.run(listReach(), signal);
	const reach = Object.fromEntries(Object.keys(FACETS).map((name) => [name, NO_REACH])) as Record<
		FacetName,
		Reach
	>;
	for (const { facet, id, value } of reached) {
		if (reach[facet] === NO_REACH) reach[facet] = { values: [], codes: new Map() };
		const { values, codes } = reach[facet] as { values: string[]; codes: Map<string, number[]> };
		const own = codes.get(value);
		if (own) own.push(id);
		else {
			values.push(value);
			codes.set(value, [id]);
		}
	}
	const sizes = Object.fromEntries(
		GROUP_COLUMNS.map((name) => [name, sizeOf(columns[name])])
	) as unknown as FigureGroups['sizes'];
	const rows = Array.from({ length }, (_, group) => group);
	const groups: FigureGroups = {
		load,
		dictionaries,
		length,
		columns,
		reach,
		sizes,
		byIndicator: groupBy(rows, (group) => columns.indicator[group] ?? -1),
		groupAt: groupFinder(columns, sizes, rows)
	};
	// A load that was switched to in between has other codes than those just read.
	if (load !== null && load === currentLoad(engine)) kept.set(engine, groups);
	return groups;
}

function groupFinder(
	columns: GroupCodes,
	sizes: FigureGroups['sizes'],
	groups: readonly number[]
): FigureGroups['groupAt'] {
	const keyAt = (codes: GroupCodes, row: number): number =>
		GROUP_COLUMNS.reduce((key, name) => key * sizes[name] + (codes[name][row] ?? 0), 0);
	const byKey = new Map(groups.map((group) => [keyAt(columns, group), group]));
	return (codes, row) => byKey.get(keyAt(codes, row));
}

function sizeOf(codes: ArrayLike<number>): number {
	let size = 0;
	for (let at = 0; at < codes.length; at += 1) size = Math.max(size, (codes[at] ?? 0) + 1);
	return size;
}
