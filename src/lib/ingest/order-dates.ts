import { dateEvidenceOf, hasOrder, readsBothWays, reorderDate } from '../domain/date-order';
import type { ColumnRef, DateOrder } from '../domain/decisions';
import type { Coded } from '../domain/figure-table';
import { readLooseDate } from '../domain/read-date';
import type { DatesShown } from '../domain/understanding';
import { holdCell, readCell, type Cell } from './cell';
import { mapValues } from './coded-columns';
import type { FindingList } from './finding-list';
import type { TextTable } from './text-table';

const EXAMPLES = 3;
const SOUND = readCell(null);

/** A table whose dates all stand in one order, and how each of its columns was read. */
export interface OrderedDates {
	readonly table: TextTable;
	readonly shown: readonly DatesShown[];
}

function examplesOf(texts: readonly string[], order: DateOrder): DatesShown['examples'] {
	const dates = texts.filter(hasOrder);
	// Dates that prove the order say more than those that read both ways.
	const told = [...dates.filter((text) => !readsBothWays(text)), ...dates.filter(readsBothWays)];
	return told.slice(0, EXAMPLES).map((text) => {
		const reading = readLooseDate(reorderDate(text, order));
		return { text, day: reading.kind === 'date' ? reading.date.day : null };
	});
}

/**
 * Decides the order of day and month in some columns. Day first is the rule; a column that proves month first is
 * asked, and so are the dates that read both ways in a column that proves both: their rows are held. A decision
 * settles a column. `names` are the columns of the format by position.
 */
export function orderDates(
	table: TextTable,
	names: ReadonlyMap<number, string>,
	refs: readonly ColumnRef[],
	decided: ReadonlyMap<number, DateOrder>,
	findings: FindingList
): OrderedDates {
	const shown: DatesShown[] = [];
	const checks: Coded<Cell<unknown>>[] = [];
	const columns = table.columns.map((column, at) => {
		const name = names.get(at);
		const ref = refs[at];
		if (name === undefined || ref === undefined || !column.values.some(hasOrder)) return column;
		const evidence = dateEvidenceOf(column.values);
		const told = decided.get(at);
		const ask = told === undefined && (evidence === 'mdy' || evidence === 'mixed');
		const order = told ?? (evidence === 'mdy' ? 'mdy' : 'dmy');
		shown.push({
			column: ref,
			order,
			evidence,
			byHand: told !== undefined,
			ask,
			examples: examplesOf(column.values, order)
		});
		if (evidence === 'mixed' && told === undefined) {
			const [first = '', second = ''] = examplesOf(column.values, 'dmy').map(({ text }) => text);
			findings.add('date.mixed', 'warning', { column: ref.header, value: `${first}; ${second}` });
		}
		if (ask) {
			const isAsked = evidence === 'mdy' ? hasOrder : readsBothWays;
			const code = evidence === 'mdy' ? 'date.month_first' : 'date.ambiguous';
			checks.push(mapValues(column, (text) => (isAsked(text) ? holdCell(code, name, text) : SOUND)));
		}
		return order === 'dmy' ? column : mapValues(column, (text) => reorderDate(text, order));
	});
	return { table: { ...table, columns, checks: [...table.checks, ...checks] }, shown };
}
