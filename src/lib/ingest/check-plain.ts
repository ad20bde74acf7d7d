import { readLooseDate } from '../domain/read-date';
import { readQuantity } from '../domain/read-quantity';
import type { ConventionKind } from '../domain/number-convention';
import { holdCell, readCell, remark, type Cell } from './cell';
import { constantColumn, mapValues } from './coded-columns';
import { foldHeader, KINDS } from './columns';
import { RowGate, type SortedRows } from './hold-rows';
import { readAmount } from './read-amount-cells';
import { checkTotals } from './check-totals';
import { readDate } from './read-names';
import type { ReadContext } from './read-context';
import type { ColumnPlaces } from './recognise-kind';
import type { TextTable } from './text-table';

const OTHER_DATES = ['ngày', 'date', 'ngày tháng', 'ngày tháng năm'];
const DATE_COLUMNS = new Set([
	...OTHER_DATES.map(foldHeader),
	...KINDS.flatMap(({ columns }) => columns)
		.filter(({ name }) => /date|^cut_off$|^as_of$|^period_(?:start|end)$/u.test(name))
		.flatMap(({ name, also }) => [name, ...also])
		.map(foldHeader)
]);

/** The column of *activities* that a header of an unknown table would be. */
function findColumn(table: TextTable, name: string): number {
	const known = KINDS[0]?.columns.find((column) => column.name === name);
	const words = new Set([name, ...(known?.also ?? [])].map(foldHeader));
	return table.header.findIndex((header) => words.has(foldHeader(header)));
}

function readPlainNumber(text: string, convention: ConventionKind): Cell<unknown> {
	const reading = readQuantity(text, { convention });
	return reading.kind === 'ambiguous'
		? holdCell('number.ambiguous', 'value', text, { candidates: reading.candidates.join('; ') })
		: readCell(null);
}

/**
 * Checks a table of no known kind as far as its headers allow: numbers, dates, and names broken over two lines.
 * Nothing of it is loaded; the findings show what a mapping will meet.
 */
export function checkPlain(table: TextTable, context: ReadContext): SortedRows {
	const { reference, findings, conventions } = context;
	const value = findColumn(table, 'value');
	const province = findColumn(table, 'province');
	const places: ColumnPlaces = {
		kind: 'unknown',
		at: new Map([
			['value', value],
			['province', province],
			...table.header.map((name, at) => [name, at] as const)
		]),
		constants: new Map(),
		extra: []
	};
	const gate = new RowGate(table, places, context);
	const numbers = table.columns[value];
	if (numbers !== undefined) {
		const convention = conventions.decide('value', numbers.values);
		gate.check(mapValues(numbers, (text) => readPlainNumber(text, convention)));
		const options = { value: convention, bounds: convention, dash: 'undecided' as const };
		const cells = mapValues(numbers, (text) =>
			readAmount({ value: text, low: '', high: '', basis: 'stated' }, options)
		);
		checkTotals(table, places, { cells, convention }, gate, findings);
	}
	table.header.forEach((name, at) => {
		const column = table.columns[at] ?? constantColumn('');
		if (!DATE_COLUMNS.has(foldHeader(name))) return;
		gate.check(
			mapValues(column, (text) => {
				const reading = readLooseDate(text);
				const unreadable = reading.kind === 'error' && reading.code === 'unreadable';
				return unreadable ? readCell(null) : readDate(name, text);
			})
		);
	});
	const names = table.columns[province];
	if (names !== undefined) {
		gate.check(
			mapValues(names, (text) => {
				const spread = /[\r\n]/u.test(text) && reference.places.match(text, null).kind === 'match';
				return readCell(null, spread ? [remark('text.newline_in_key', 'warning', 'province', text)] : []);
			})
		);
	}
	return gate.sort();
}
