import type { Columns } from '../db/engine';
import type { Figure } from '../domain/figure';
import { pushTo } from '../domain/group-by';
import { takeTurns, type Turns } from '../work/take-turns';
import { namesWhole } from '../reconcile/find-wholes';
import type { FigureRow } from '../sql/select-figures';
import type { FigureGroups } from './figure-groups';
import { gatherRows } from './gather-rows';
import type { KeptIndicator, KeptSeries } from './kept-figures';
import { isListed } from './list-events';
import { figureReader } from './rebuild-figures';
import { askRowsBeside, type BesideOf } from './rows-beside';

/** Rows are rebuilt so many at a time between turns. */
const ROWS_AT_ONCE = 100;

/** The attributes of a series that figures of one group may not have in common. */
const OWN_ATTRIBUTES = ['locality', 'scope', 'unit', 'audiences'] as const;

/** A figure and its row among those read. */
interface Rebuilt {
	readonly figure: Figure;
	readonly row: number;
}

/**
 * Reads the figures of groups of one indicator that are not kept yet, and the rows where their `trong đó` rows may have
 * their wholes, of whatever indicator. Rejects with `cancelled`, and keeps whole groups only.
 */
export async function readGroups(
	kept: KeptIndicator,
	groups: FigureGroups,
	missing: readonly number[],
	signal?: AbortSignal
): Promise<void> {
	const turns = takeTurns(signal);
	for (const group of missing) {
		const rows = gatherRows(groups.rows, groups.idsOf(group));
		const found = await rebuild(groups, rows, turns);
		const parts = found.filter(({ figure }) => namesWhole(figure)).map(({ figure }) => figure);
		const besideOf = parts.length === 0 ? null : await askRowsBeside(groups.rows, turns);
		// Another question may have read it in the meantime.
		if (kept.groups.has(group)) continue;
		keepFigures(kept, group, found, seriesCodes(groups, rows.columns));
		if (besideOf !== null) keepBeside(kept, groups, parts, besideOf);
		kept.groups.add(group);
	}
}

/** The figures that are in a series. */
async function rebuild(
	{ rows: { dictionaries } }: FigureGroups,
	rows: Columns<FigureRow>,
	turns: Turns
): Promise<readonly Rebuilt[]> {
	const figureAt = figureReader(dictionaries, rows);
	const figures: Rebuilt[] = [];
	for (let row = 0; row < rows.length; row += 1) {
		const turn = row % ROWS_AT_ONCE === 0 ? turns.rest() : undefined;
		if (turn !== undefined) await turn;
		const figure = figureAt(row);
		if (!isListed(figure)) figures.push({ figure, row });
	}
	return figures;
}

/** Gives one number for each of the rows of a group that are of one series. */
function seriesCodes(
	{ rows: { dictionaries } }: FigureGroups,
	columns: Columns<FigureRow>['columns']
): (row: number) => number {
	return (row) =>
		OWN_ATTRIBUTES.reduce((code, name) => code * dictionaries[name].length + (columns[name][row] ?? 0), 0);
}

function seriesOf({ series, seriesOf: find }: KeptIndicator, figure: Figure): KeptSeries {
	const { key } = find(figure);
	const own: KeptSeries = series.get(key) ?? { rows: new Map(), beside: new Map(), known: new Map() };
	series.set(key, own);
	return own;
}

function keepFigures(
	kept: KeptIndicator,
	group: number,
	found: readonly Rebuilt[],
	codeOf: (row: number) => number
): void {
	const byCode = new Map<number, KeptSeries>();
	for (const { figure, row } of found) {
		const code = codeOf(row);
		const own = byCode.get(code) ?? seriesOf(kept, figure);
		byCode.set(code, own);
		kept.figures.set(figure.id, figure);
		pushTo(own.rows, group, figure);
	}
}

function keepBeside(
	kept: KeptIndicator,
	groups: FigureGroups,
	parts: readonly Figure[],
	besideOf: BesideOf
): void {
	const sought = parts.filter(namesWhole).map((part) => ({ part, ids: besideOf(part) }));
	const ids = Int32Array.from(new Set(sought.flatMap((one) => one.ids))).sort();
	const rows = gatherRows(groups.rows, ids);
	const figureAt = figureReader(groups.rows.dictionaries, rows);
	const found = new Map<number, { readonly figure: Figure; readonly group: number }>();
	for (const [row, id] of ids.entries()) {
		const [figure, group] = [figureAt(row), groups.groupAt(rows.columns, row)];
		if (group !== undefined && !isListed(figure)) found.set(id, { figure, group });
	}
	for (const { part, ids: own } of sought) {
		const { beside } = seriesOf(kept, part);
		for (const id of own) {
			const one = found.get(id);
			if (one !== undefined) pushTo(beside, one.group, one.figure);
		}
	}
}
