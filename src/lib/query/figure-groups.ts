import type { Engine } from '../db/engine';
import { currentRows, type CodedRows } from '../db/coded-rows';
import { groupBy, pushTo } from '../domain/group-by';
import { shareWork } from '../work/share-work';
import { takeTurns } from '../work/take-turns';
import { FACETS, type FacetName, type GroupColumn } from '../sql/figure-filter';
import { groupRows, type GroupedRows } from './group-rows';

/** The codes that the values of one facet reach. */
interface Reach {
	/** The values in order of their characters. */
	readonly values: readonly string[];
	/** For each value the codes of the facet's column that it reaches. */
	readonly codes: ReadonlyMap<string, readonly number[]>;
}

/** The figures of one load by group: what every filter takes together or not at all. */
export interface FigureGroups extends GroupedRows {
	readonly rows: CodedRows;
	readonly reach: { readonly [Name in FacetName]: Reach };
	/** How many codes each column counts up to. */
	readonly sizes: { readonly [Name in GroupColumn]: number };
	/** The groups of each indicator, by its code. */
	readonly byIndicator: ReadonlyMap<number, readonly number[]>;
}

const sharedBy = new WeakMap<CodedRows, ReturnType<typeof shareWork<FigureGroups>>>();

/**
 * The groups of the figures that are loaded, `null` where nothing is: found once a load in the codes that the page holds
 * anyway, so that whatever follows from a filter is answered without a question to the engine. Rejects with `cancelled`.
 */
export async function askGroups(engine: Engine, signal?: AbortSignal): Promise<FigureGroups | null> {
	const rows = currentRows(engine);
	if (rows === null) return null;
	const share = sharedBy.get(rows) ?? shareWork<FigureGroups>(1);
	sharedBy.set(rows, share);
	return share('groups', (control) => findGroups(rows, control.signal), { signal });
}

async function findGroups(rows: CodedRows, signal: AbortSignal): Promise<FigureGroups> {
	const grouped = await groupRows(rows, takeTurns(signal));
	const names = Object.keys(grouped.codes) as GroupColumn[];
	return {
		...grouped,
		rows,
		reach: reachOf(rows),
		sizes: Object.fromEntries(
			names.map((name) => [name, rows.dictionaries[name].length])
		) as unknown as FigureGroups['sizes'],
		byIndicator: groupBy(
			Array.from({ length: grouped.length }, (_, group) => group),
			(group) => grouped.codes.indicator[group] ?? -1
		)
	};
}

function reachOf({ dimensions }: CodedRows): FigureGroups['reach'] {
	const names = Object.keys(FACETS) as FacetName[];
	return Object.fromEntries(
		names.map((name): [FacetName, Reach] => {
			const { id = [], value = [] } = dimensions[FACETS[name].table];
			const codes = new Map<string, number[]>();
			for (const [at, one] of value.entries()) {
				if (typeof one === 'string') pushTo(codes, one, Number(id[at]));
			}
			return [name, { values: [...codes.keys()].sort(), codes }];
		})
	) as unknown as FigureGroups['reach'];
}
