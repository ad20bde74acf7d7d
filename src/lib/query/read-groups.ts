import { currentLoad } from '../db/current-load';
import type { Columns, Engine } from '../db/engine';
import type { ReportId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import { takeTurns } from '../domain/take-turns';
import { lineNamed, namesWhole, type NamingPart } from '../reconcile/find-wholes';
import { GROUP_COLUMNS, type GroupColumn } from '../sql/count-groups';
import { figuresAt, figuresByCodes, type FigureRow } from '../sql/select-figures';
import type { Statement } from '../sql/statement';
import type { FigureGroups } from './figure-groups';
import type { KeptIndicator, KeptSeries } from './kept-figures';
import { isListed } from './list-events';
import { placesOfWholes } from './places-of-wholes';
import { figureReader } from './rebuild-figures';

/** Rows are rebuilt so many at a time between turns. */
const ROWS_AT_ONCE = 100;

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
 * Reads the figures of groups of one indicator that are not kept yet, and the rows where their `trong đó` rows may have
 * their wholes, of whatever indicator. Throws `LoadReplaced`; rejects with `cancelled`, and keeps whole groups only.
 */
export async function readGroups(
	engine: Engine,
	kept: KeptIndicator,
	groups: FigureGroups,
	missing: ReadonlySet<number>,
	signal?: AbortSignal
): Promise<void> {
	if (missing.size === 0) return;
	const read = async (statement: Statement<FigureRow>, isWanted: (group: number) => boolean) => {
		const rows = await engine.runColumns(statement, signal);
		if (currentLoad(engine) !== groups.load) throw new LoadReplaced();
		return rebuildGrouped(rows, groups, isWanted, signal);
	};
	const codes = codesOfGroups(groups, [...missing]);
	const found = await read(figuresByCodes(codes), (group) => missing.has(group));
	const { dictionaries, load } = groups;
	const sought =
		dictionaries === null || load === null
			? null
			: placesOfWholes(
					dictionaries,
					load,
					found.map(({ figure }) => figure)
				);
	const beside = sought === null ? [] : await read(figuresAt(sought), () => true);
	await keepGroups(kept, missing, found, await indexBeside(beside, signal), signal);
}

/** The codes that some groups have in the columns where not every code is among them. */
function codesOfGroups(
	{ columns, sizes }: FigureGroups,
	groups: readonly number[]
): Partial<Record<GroupColumn, readonly number[]>> {
	const codes = GROUP_COLUMNS.map(
		(name) => [name, [...new Set(groups.map((group) => columns[name][group] ?? -1))]] as const
	);
	return Object.fromEntries(codes.filter(([name, own]) => own.length < sizes[name]));
}

/** The wanted rows that are in a series. */
async function rebuildGrouped(
	rows: Columns<FigureRow>,
	{ dictionaries, groupAt }: FigureGroups,
	isWanted: (group: number) => boolean,
	signal?: AbortSignal
): Promise<Grouped[]> {
	if (dictionaries === null) return [];
	const figureAt = figureReader(dictionaries, rows);
	const found: Grouped[] = [];
	const turns = takeTurns(signal);
	for (let row = 0; row < rows.length; row += 1) {
		if (row % ROWS_AT_ONCE === 0) await turns.rest();
		const group = groupAt(rows.columns, row);
		if (group === undefined || !isWanted(group)) continue;
		const figure = figureAt(row);
		if (!isListed(figure)) found.push({ figure, group });
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
async function indexBeside(
	rows: readonly Grouped[],
	signal?: AbortSignal
): Promise<(part: NamingPart) => readonly Grouped[]> {
	const turns = takeTurns(signal);
	const onLines = new Map<string, Map<number, Grouped[]>>();
	const atPlaces = new Map<string, Map<ReportId | null, Grouped[]>>();
	const placeKey = (file: string, place: string) => `${file}\u001f${place}`;
	const under = <Key>(index: Map<string, Map<Key, Grouped[]>>, outer: string) => {
		const inner = index.get(outer) ?? new Map<Key, Grouped[]>();
		index.set(outer, inner);
		return inner;
	};
	for (const [at, row] of rows.entries()) {
		if (at % ROWS_AT_ONCE === 0) await turns.rest();
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
