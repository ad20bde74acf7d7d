import type { Dictionaries } from '../db/dictionaries';
import type { Columns, Engine } from '../db/engine';
import type { PlaceId, ReportId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import { takeTurns } from '../domain/take-turns';
import { lineNamed, namesWhole, type NamingPart } from '../reconcile/find-wholes';
import { GROUP_COLUMNS } from '../sql/count-groups';
import { figuresAt, figuresByFilter, type FigureRow, type SoughtPlaces } from '../sql/select-figures';
import type { FigureGroups } from './figure-groups';
import type { KeptIndicator, KeptSeries } from './kept-figures';
import { isListed } from './list-events';
import { figureReader } from './rebuild-figures';

/** Rows are rebuilt so many at a time between turns. */
const ROWS_AT_ONCE = 100;

const EVERYTHING: FigureFilter = {
	data: 'all',
	published: true,
	provinces: [],
	indicators: [],
	topics: [],
	channels: [],
	bodies: [],
	kind: null
};

/** Another load took the place of the one whose groups a question began with: it is to be asked anew. */
export class LoadReplaced extends Error {}

/** A figure and the group that filters take it with. */
interface Grouped {
	readonly figure: Figure;
	readonly group: number;
}

/** A figure with its group and the key of its series. */
interface Keyed extends Grouped {
	readonly key: string;
}

/**
 * Reads the figures of groups that are not kept yet, and the rows where their `trong đó` rows may have their wholes,
 * whatever filter they are of. `filter` takes all these groups; of an indicator nothing else is read. Throws
 * `LoadReplaced`; rejects with `cancelled`, and keeps whole groups only.
 */
export async function readGroups(
	engine: Engine,
	kept: KeptIndicator,
	groups: FigureGroups,
	missing: ReadonlySet<number>,
	filter: FigureFilter,
	signal?: AbortSignal
): Promise<void> {
	const { dictionaries } = groups;
	if (dictionaries === null || missing.size === 0) return;
	const provinces = [...new Set([...missing].map((group) => groups.columns.province[group] ?? -1))];
	const asked = {
		...filter,
		indicators: [kept.indicator],
		provinces: provinces.map((code) => dictionaries.province[code] as PlaceId)
	};
	const groupOf = groupReader(groups);
	const read = async (rows: Columns<FigureRow>, isWanted: (group: number) => boolean): Promise<Grouped[]> => {
		if (rows.length > 0 && rows.columns.load[0] !== groups.load) throw new LoadReplaced();
		return rebuildGrouped(rows, dictionaries, groupOf, isWanted, signal);
	};
	const found = await read(await engine.runColumns(figuresByFilter(asked), signal), (group) =>
		missing.has(group)
	);
	if (found.length === 0) throw new LoadReplaced();
	const timed = found.filter(({ figure }) => !isListed(figure));
	const sought = placesOfWholes(dictionaries, groups.load ?? 0, timed);
	const beside =
		sought === null
			? []
			: await read(await engine.runColumns(figuresAt(EVERYTHING, sought), signal), () => true);
	const besideOf = indexBeside(beside.filter(({ figure }) => !isListed(figure)));
	await keepGroups(kept, missing, timed, besideOf, signal);
}

/** The group of a row by its codes. */
function groupReader({
	length,
	columns,
	sizes
}: FigureGroups): (rows: Columns<FigureRow>, row: number) => number {
	const keyAt = (
		codes: { readonly [Name in (typeof GROUP_COLUMNS)[number]]: ArrayLike<number> },
		row: number
	) => {
		let key = 0;
		for (const name of GROUP_COLUMNS) key = key * sizes[name] + (codes[name][row] ?? 0);
		return key;
	};
	const byKey = new Map<number, number>();
	for (let group = 0; group < length; group += 1) byKey.set(keyAt(columns, group), group);
	return (rows, row) => {
		const group = byKey.get(keyAt(rows.columns, row));
		if (group === undefined) throw new LoadReplaced();
		return group;
	};
}

async function rebuildGrouped(
	rows: Columns<FigureRow>,
	dictionaries: Dictionaries,
	groupOf: ReturnType<typeof groupReader>,
	isWanted: (group: number) => boolean,
	signal?: AbortSignal
): Promise<Grouped[]> {
	const figureAt = figureReader(dictionaries, rows);
	const found: Grouped[] = [];
	const turns = takeTurns(signal);
	for (let row = 0; row < rows.length; row += 1) {
		if (row % ROWS_AT_ONCE === 0) await turns.rest();
		const group = groupOf(rows, row);
		if (isWanted(group)) found.push({ figure: figureAt(row), group });
	}
	return found;
}

/** Puts whole groups to the series that their rows belong to. */
async function keepGroups(
	kept: KeptIndicator,
	missing: ReadonlySet<number>,
	rows: readonly Grouped[],
	besideOf: (part: NamingPart) => readonly Grouped[],
	signal?: AbortSignal
): Promise<void> {
	const turns = takeTurns(signal);
	const byGroup = new Map<number, Keyed[]>([...missing].map((group) => [group, []]));
	for (const [at, { figure, group }] of rows.entries()) {
		if (at % ROWS_AT_ONCE === 0) await turns.rest();
		byGroup.get(group)?.push({ figure, group, key: kept.seriesOf(figure).key });
	}
	for (const [group, figures] of byGroup) {
		await turns.rest();
		// Another question may have read it in the meantime.
		if (kept.groups.has(group)) continue;
		for (const row of figures) keepRow(kept, row, besideOf);
		kept.groups.add(group);
	}
}

function keepRow(
	{ series, figures }: KeptIndicator,
	{ figure, group, key }: Keyed,
	besideOf: (part: NamingPart) => readonly Grouped[]
): void {
	const own: KeptSeries = series.get(key) ?? { rows: new Map(), beside: new Map(), known: new Map() };
	series.set(key, own);
	figures.set(figure.id, figure);
	pushTo(own.rows, group, figure);
	if (namesWhole(figure)) for (const other of besideOf(figure)) pushTo(own.beside, other.group, other.figure);
}

function pushTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}

/** Gives the rows among which a part may have its whole: on the line, or of its report at the place, that it names. */
function indexBeside(rows: readonly Grouped[]): (part: NamingPart) => readonly Grouped[] {
	const onLines = new Map<string, Map<number, Grouped[]>>();
	const atPlaces = new Map<string, Map<ReportId | null, Grouped[]>>();
	const placeKey = (file: string, place: string) => `${file}\u001f${place}`;
	const under = <Key>(index: Map<string, Map<Key, Grouped[]>>, outer: string) => {
		const inner = index.get(outer) ?? new Map<Key, Grouped[]>();
		index.set(outer, inner);
		return inner;
	};
	for (const row of rows) {
		const { provenance, report } = row.figure;
		pushTo(under(onLines, provenance.file), provenance.line, row);
		pushTo(under(atPlaces, placeKey(provenance.file, provenance.placeInReport)), report, row);
	}
	return ({ provenance, partOf, report }) => {
		const line = lineNamed(partOf);
		return [
			...(line === null ? [] : (onLines.get(provenance.file)?.get(line) ?? [])),
			...(atPlaces.get(placeKey(provenance.file, partOf))?.get(report) ?? [])
		];
	};
}

/** Where the wholes that some figures name may stand; `null` where they name none. */
function placesOfWholes(
	dictionaries: Dictionaries,
	load: number,
	rows: readonly Grouped[]
): SoughtPlaces | null {
	const parts = rows.map(({ figure }) => figure).filter(namesWhole);
	if (parts.length === 0) return null;
	const files = codesOf(
		dictionaries.file,
		parts.map(({ provenance }) => provenance.file)
	);
	const places = codesOf(
		dictionaries.place_in_report,
		parts.map(({ partOf }) => partOf)
	);
	const named = parts.map(({ provenance, partOf }) => ({
		file: files.get(provenance.file) ?? -1,
		line: lineNamed(partOf),
		place: places.get(partOf)
	}));
	return {
		load,
		lines: named.flatMap(({ file, line }) => (line === null || !isCode(line) ? [] : [{ file, line }])),
		places: named.flatMap(({ file, place }) => (place === undefined ? [] : [{ file, place }]))
	};
}

/** Whether the engine's integers hold the number, as they hold every line there is. */
function isCode(number: number): boolean {
	return Number.isInteger(number) && Math.abs(number) < 2 ** 31;
}

/** The codes of some texts of a dictionary; texts that it lacks are absent. */
function codesOf(dictionary: readonly string[], texts: readonly string[]): ReadonlyMap<string, number> {
	const asked = new Set(texts);
	return new Map(dictionary.flatMap((text, code) => (asked.has(text) ? [[text, code] as const] : [])));
}
