import type { Coded, FigureTable } from '../domain/figure-table';
import { tidyText } from '../domain/fold';
import type { Period } from '../domain/period';
import type { LooseDate } from '../domain/report';
import { unitKey } from '../domain/unit-key';
import { readAmountColumn } from './read-amount-column';
import { holdCell, type Cell } from './cell';
import { checkTotals } from './check-totals';
import { checkUnit } from './check-unit';
import { columnNamed, mapPairs, mapValues, takeRows } from './coded-columns';
import { dedupeColumn } from './dedupe-column';
import { reportDuplicates } from './find-duplicates';
import { RowGate, type SortedRows } from './hold-rows';
import { readNotes } from './read-notes';
import {
	readAudiences,
	readChannels,
	readDate,
	readIndicator,
	readPeriodCells,
	readProvince,
	readTopics,
	whenWritten
} from './read-names';
import type { ReadContext } from './read-context';
import { resolveParts } from './resolve-parts';
import { settleUnit } from './settle-unit';
import { sourcesOf } from './sources-of';
import type { ColumnPlaces } from './recognise-kind';
import {
	BASES,
	CUMULATIVE,
	FIGURE_KINDS,
	GRAINS,
	ORIGINS,
	readWord,
	ROLES,
	SCOPES,
	SYNTHETIC
} from './read-words';
import type { TextTable } from './text-table';

/** The figures of an *activities* file and the rows that are held. */
export interface ActivitiesReading {
	readonly figures: FigureTable;
	readonly rows: SortedRows;
}

function valueOf<Value>(cell: Cell<Value>): Value {
	if (cell.kind === 'held') throw new TypeError(`a held cell (${cell.trouble.code}) has no value`);
	return cell.value;
}

function periodOf(period: Cell<Period>): Period | null {
	return period.kind === 'read' ? period.value : null;
}

const dayOf = (cell: Cell<LooseDate | null>) => valueOf(cell)?.day ?? null;

/**
 * Reads an *activities* file: each distinct value is matched and checked once, and the rows are put together by
 * their codes. A row with a cell that can't be read is held; the rest become figures.
 */
export function readActivities(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext
): ActivitiesReading {
	const { reference } = context;
	const named = (name: string): Coded<string> => columnNamed(table, places, name);
	const gate = new RowGate(table, places, context);
	const checked = <Value>(cells: Coded<Cell<Value>>): Coded<Cell<Value>> => {
		gate.check(cells);
		return cells;
	};

	const dates = mapPairs(named('period_start'), named('period_end'), (start, end) => ({ start, end }));
	const period = checked(
		mapPairs(named('period'), dates, (label, { start, end }) => readPeriodCells({ label, start, end }))
	);
	const reportDate = checked(mapValues(named('report_date'), (text) => readDate('report_date', text)));
	const written = mapPairs(period, reportDate, (when, date) =>
		whenWritten(periodOf(when), date.kind === 'read' ? date.value : null)
	);
	const province = checked(
		mapPairs(named('province'), written, (name, on) => readProvince(reference, name, on))
	);
	const basis = checked(mapValues(named('basis'), (text) => readWord(BASES, text)));
	const amounts = readAmountColumn(named, basis, context.conventions);
	const amount = checked(amounts.cells);
	const units = dedupeColumn(
		mapPairs(named('unit'), amount, (unit, read) => ({
			column: tidyText(unit),
			own: read.kind === 'read' ? tidyText(read.value.unitText) : ''
		}))
	);
	const indicator = checked(
		mapPairs(named('indicator'), units, (name, { column, own }) =>
			readIndicator(reference, name, column || own)
		)
	);
	const counted = mapPairs(named('unit'), indicator, (unit, cell) => ({
		column: tidyText(unit),
		indicator: cell.kind === 'read' ? reference.indicators.get(cell.value) : null
	}));
	checked(mapPairs(amount, counted, checkUnit));
	const unitText = mapPairs(units, counted, (unit, of) => settleUnit(unit, of.indicator));
	const origin = checked(
		mapValues(named('origin'), (text) => {
			const word = readWord(ORIGINS, text);
			return word.kind === 'read' && word.value === 'derived'
				? holdCell('origin.derived', 'origin', text)
				: word;
		})
	);
	const scope = checked(mapValues(named('scope'), (text) => readWord(SCOPES, text)));
	const role = checked(mapValues(named('row_role'), (text) => readWord(ROLES, text)));
	const grain = checked(mapValues(named('grain'), (text) => readWord(GRAINS, text)));
	const cumulative = checked(mapValues(named('cumulative'), (text) => readWord(CUMULATIVE, text)));
	const kind = checked(mapValues(named('kind'), (text) => readWord(FIGURE_KINDS, text)));
	const synthetic = checked(mapValues(named('synthetic'), (text) => readWord(SYNTHETIC, text)));
	const asOf = checked(mapValues(named('as_of'), (text) => readDate('as_of', text)));
	const topics = checked(mapValues(named('topic'), (text) => readTopics(reference, text)));
	const channels = checked(mapValues(named('channel'), (text) => readChannels(reference, text)));
	const audiences = checked(mapValues(named('audience'), (text) => readAudiences(reference, text)));
	const partOf = resolveParts(table, { id: named('id'), partOf: named('part_of'), role }, gate);

	reportDuplicates(table, gate, context);
	const rows = gate.sort();
	checkTotals(table, places, amounts, gate, context.findings);

	const take = <From, To>(column: Coded<From>, read: (value: From) => To): Coded<To> =>
		takeRows(column, rows.accepted, read);
	const takeText = (name: string): Coded<string> => take(named(name), tidyText);
	return {
		rows,
		figures: {
			file: context.file,
			length: rows.accepted.length,
			line: rows.accepted.map((row) => table.lines[row] ?? 0),
			columns: {
				province: take(province, valueOf),
				locality: take(named('locality'), (text) => tidyText(text) || null),
				venue: takeText('venue'),
				scope: take(scope, valueOf),
				role: take(role, valueOf),
				partOf: take(partOf, (text) => text),
				grain: take(grain, valueOf),
				cumulative: take(cumulative, valueOf),
				origin: take(origin, (cell) => {
					const word = valueOf(cell);
					return word === 'derived' ? 'produced' : word;
				}),
				asOf: take(asOf, dayOf),
				body: take(named('body'), (text) => (tidyText(text) === '' ? null : reference.bodies.key(text))),
				bodyText: takeText('body'),
				indicator: take(indicator, valueOf),
				unit: take(unitText, unitKey),
				unitText: take(unitText, (text) => text),
				topics: take(topics, valueOf),
				channels: take(channels, valueOf),
				audiences: take(audiences, valueOf),
				kind: take(kind, valueOf),
				basis: take(basis, valueOf),
				period: take(period, valueOf),
				quantity: take(amount, (cell) => valueOf(cell).quantity),
				synthetic: take(synthetic, valueOf)
			},
			report: takeText('report'),
			reportDate: takeText('report_date'),
			placeInReport: takeText('place_in_report'),
			source: take(named('source'), (text) => text),
			note: take(readNotes(table, places), (text) => text),
			...sourcesOf(table, rows.accepted)
		}
	};
}
