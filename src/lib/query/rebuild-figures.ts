import type { FigureId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Turns } from '../work/take-turns';
import type { Dictionaries } from '../db/dictionaries';
import type { Columns, Engine } from '../db/engine';
import { dictionariesOf } from '../db/coded-rows';
import type { FigureRow } from '../sql/select-figures';

/** So many rows are rebuilt before the clock is looked at: well below a millisecond. */
const ROWS_BEFORE_REST = 128;

/**
 * Figures from their codes, equal to what ingest made. Distinct values are shared between figures, never copied.
 * Throws on a code outside its dictionary, which only a programming error can cause.
 */
export function rebuildFigures(engine: Engine, rows: Columns<FigureRow>): Figure[] {
	if (rows.length === 0) return [];
	const figureAt = figureReader(dictionariesOf(engine, rows.columns.load[0] ?? 0), rows);
	return Array.from({ length: rows.length }, (_, row) => figureAt(row));
}

/** Gives the figure of any row, so that who reads many may take turns. Throws as `rebuildFigures` does. */
export function figureReader(values: Dictionaries, { columns }: Columns<FigureRow>): (row: number) => Figure {
	const pick = <Value>(dictionary: readonly Value[], codes: ArrayLike<number>, row: number): Value => {
		const code = codes[row] ?? -1;
		if (code < 0 || code >= dictionary.length) throw new RangeError(`code ${code} of ${dictionary.length}`);
		return dictionary[code] as Value;
	};
	return (row) => {
		const { column, edits } = pick(values.cell, columns.cell, row);
		const effective = pick(values.effective_date, columns.effective_date, row);
		return {
			id: (columns.id[row] ?? 0) as FigureId,
			province: pick(values.province, columns.province, row),
			locality: pick(values.locality, columns.locality, row),
			venue: pick(values.venue, columns.venue, row),
			scope: pick(values.scope, columns.scope, row),
			role: pick(values.role, columns.role, row),
			partOf: pick(values.part_of, columns.part_of, row),
			grain: pick(values.grain, columns.grain, row),
			cumulative: pick(values.cumulative, columns.cumulative, row),
			origin: pick(values.origin, columns.origin, row),
			asOf: pick(values.as_of, columns.as_of, row),
			body: pick(values.body, columns.body, row),
			bodyText: pick(values.body_text, columns.body_text, row),
			indicator: pick(values.indicator, columns.indicator, row),
			unit: pick(values.unit, columns.unit, row),
			unitText: pick(values.unit_text, columns.unit_text, row),
			topics: pick(values.topics, columns.topics, row),
			channels: pick(values.channels, columns.channels, row),
			audiences: pick(values.audiences, columns.audiences, row),
			kind: pick(values.kind, columns.kind, row),
			basis: pick(values.basis, columns.basis, row),
			period: pick(values.period, columns.period, row),
			quantity: pick(values.quantity, columns.quantity, row),
			report: pick(values.report, columns.report, row),
			effectiveDate: effective.day,
			effectiveDateInferred: effective.inferred,
			earlyCutoff: pick(values.early_cutoff, columns.early_cutoff, row),
			synthetic: pick(values.synthetic, columns.synthetic, row),
			provenance: {
				file: pick(values.file, columns.file, row),
				line: columns.line[row] ?? 0,
				placeInReport: pick(values.place_in_report, columns.place_in_report, row),
				source: pick(values.source, columns.source, row),
				note: pick(values.note, columns.note, row),
				...(column !== null && { column }),
				...(edits.length > 0 && { edits })
			}
		};
	};
}

/** The same as `rebuildFigures`, resting between rows as `turns` says. */
export function rebuildInTurns(engine: Engine, rows: Columns<FigureRow>, turns: Turns): Promise<Figure[]> {
	if (rows.length === 0) return Promise.resolve([]);
	return rebuildRows(dictionariesOf(engine, rows.columns.load[0] ?? 0), rows, turns);
}

/** The same where the dictionaries are at hand. */
export async function rebuildRows(
	dictionaries: Dictionaries,
	rows: Columns<FigureRow>,
	turns: Turns
): Promise<Figure[]> {
	const read = figureReader(dictionaries, rows);
	const figures: Figure[] = [];
	for (let row = 0; row < rows.length; row++) {
		figures.push(read(row));
		if (row % ROWS_BEFORE_REST === 0) await turns.rest();
	}
	return figures;
}
