import type { Columns } from '../db/engine';
import type { Figure } from '../domain/figure';
import { pushTo } from '../domain/group-by';
import { takeTurns } from '../domain/take-turns';
import { namesWhole } from '../reconcile/find-wholes';
import type { FigureRow } from '../sql/select-figures';
import type { FigureGroups } from './figure-groups';
import { gatherRows } from './gather-rows';
import type { KeptIndicator, KeptSeries } from './kept-figures';
import { isListed } from './list-events';
import { figureReader } from './rebuild-figures';
import { findRowsBeside, type BesideOf } from './rows-beside';

/** Rows are rebuilt so many at a time between turns. */
const ROWS_AT_ONCE = 100;

const besideBy = new WeakMap<FigureGroups, BesideOf>();

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
		const figures = await rebuild(groups, rows, turns);
		const parts = figures.filter(namesWhole);
		const besideOf = parts.length === 0 ? null : await findBeside(groups, turns);
		// Another question may have read it in the meantime.
		if (kept.groups.has(group)) continue;
		for (const figure of figures) keepFigure(kept, group, figure);
		if (besideOf !== null) for (const part of parts) keepBeside(kept, groups, part, besideOf(part));
		kept.groups.add(group);
	}
}

/** The figures that are in a series. */
async function rebuild(
	{ rows: { dictionaries } }: FigureGroups,
	rows: Columns<FigureRow>,
	turns: ReturnType<typeof takeTurns>
): Promise<readonly Figure[]> {
	const figureAt = figureReader(dictionaries, rows);
	const figures: Figure[] = [];
	for (let row = 0; row < rows.length; row += 1) {
		const turn = row % ROWS_AT_ONCE === 0 ? turns.rest() : undefined;
		if (turn !== undefined) await turn;
		const figure = figureAt(row);
		if (!isListed(figure)) figures.push(figure);
	}
	return figures;
}

async function findBeside(groups: FigureGroups, turns: ReturnType<typeof takeTurns>): Promise<BesideOf> {
	const known = besideBy.get(groups) ?? (await findRowsBeside(groups.rows, turns));
	besideBy.set(groups, known);
	return known;
}

function seriesOf({ series, seriesOf: find }: KeptIndicator, figure: Figure): KeptSeries {
	const { key } = find(figure);
	const own: KeptSeries = series.get(key) ?? { rows: new Map(), beside: new Map(), known: new Map() };
	series.set(key, own);
	return own;
}

function keepFigure(kept: KeptIndicator, group: number, figure: Figure): void {
	kept.figures.set(figure.id, figure);
	pushTo(seriesOf(kept, figure).rows, group, figure);
}

function keepBeside(kept: KeptIndicator, groups: FigureGroups, part: Figure, ids: readonly number[]): void {
	const rows = gatherRows(groups.rows, Int32Array.from(ids).sort());
	const figureAt = figureReader(groups.rows.dictionaries, rows);
	const { beside } = seriesOf(kept, part);
	for (let row = 0; row < rows.length; row += 1) {
		const group = groups.groupAt(rows.columns, row);
		const figure = figureAt(row);
		if (group !== undefined && !isListed(figure)) pushTo(beside, group, figure);
	}
}
