import type { FigureId } from '../domain/brand';
import { codeAt } from '../domain/codes';
import type { Coded, FigureTable } from '../domain/figure-table';
import type { Figure } from '../domain/figure';
import type { Joined, JoinedTable } from './joined';

function at<Value>(column: Coded<Value>, row: number): Value {
	const code = codeAt(column, row);
	if (code >= column.values.length) throw new RangeError(`row ${row} has no value`);
	return column.values[code] as Value;
}

function figureAt({ table, firstId, report, effectiveDate, earlyCutoff }: JoinedTable, row: number): Figure {
	const cell = <Name extends keyof FigureTable['columns']>(name: Name): Figure[Name] =>
		at<Figure[Name]>(table.columns[name], row);
	const effective = at(effectiveDate, row);
	const edits = table.edits === undefined ? [] : at(table.edits, row);
	return {
		id: (firstId + row) as FigureId,
		province: cell('province'),
		locality: cell('locality'),
		venue: cell('venue'),
		scope: cell('scope'),
		role: cell('role'),
		partOf: cell('partOf'),
		grain: cell('grain'),
		cumulative: cell('cumulative'),
		origin: cell('origin'),
		asOf: cell('asOf'),
		body: cell('body'),
		bodyText: cell('bodyText'),
		indicator: cell('indicator'),
		unit: cell('unit'),
		unitText: cell('unitText'),
		topics: cell('topics'),
		channels: cell('channels'),
		audiences: cell('audiences'),
		kind: cell('kind'),
		basis: cell('basis'),
		period: cell('period'),
		quantity: cell('quantity'),
		synthetic: cell('synthetic'),
		report: at(report, row),
		effectiveDate: effective.day,
		effectiveDateInferred: effective.inferred,
		earlyCutoff: at(earlyCutoff, row),
		provenance: {
			file: table.file,
			line: table.line[row] ?? 0,
			placeInReport: at(table.placeInReport, row),
			source: at(table.source, row),
			note: at(table.note, row),
			...(table.sourceColumn !== undefined && { column: at(table.sourceColumn, row) }),
			...(edits.length > 0 && { edits })
		}
	};
}

/** All figures of the loaded data as records, in the order of their ids. For thousands, not millions, of rows. */
export function figuresOf(joined: Joined): Figure[] {
	return joined.tables.flatMap((table) =>
		Array.from({ length: table.table.length }, (_, row) => figureAt(table, row))
	);
}
