import { decideConvention, type ConventionKind } from '../domain/number-convention';
import type { FigureBasis } from '../domain/figure';
import type { Coded, FigureTable } from '../domain/figure-table';
import type { Period } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import { readLooseDate } from '../domain/read-date';
import { readPeriod } from '../domain/read-period';
import type { Reference } from '../reference/reference';
import { mapPairs, mapValues } from './coded-columns';
import { readAmount } from './read-amount-cells';
import { markFormula } from '../domain/mark-formula';
import { markAmount, writeDate, writePlace } from './write-cells';

interface PeriodTexts {
	readonly label: string;
	readonly start: string;
	readonly end: string;
}

const isSamePeriod = (texts: PeriodTexts, period: Period, withLabel: boolean): boolean => {
	const reading = readPeriod(texts);
	if (reading.kind === 'error') return false;
	const { label, ...rest } = reading.period;
	const { label: own, ...others } = period;
	return JSON.stringify(rest) === JSON.stringify(others) && (!withLabel || label === own);
};

/** The cells that are read as this period again: its label alone, with its days, or its days alone. */
function writePeriod(period: Period): PeriodTexts {
	const { label, window } = period;
	const days = { start: window.start, end: window.end };
	const alone = { label, start: '', end: '' };
	if (isSamePeriod(alone, period, true)) return alone;
	const both = { label, ...days };
	if (isSamePeriod(both, period, true)) return both;
	const bare = { label: '', ...days };
	return isSamePeriod(bare, period, false) ? bare : both;
}

/** A bound as a plain number that can be read one way only: three decimals would look like thousands. */
function writeBound(bound: number | null): string {
	if (bound === null) return '';
	const [whole = '', decimals = ''] = String(bound).split('.');
	if (decimals === '') return whole;
	return `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}

interface AmountTexts {
	readonly value: string;
	readonly low: string;
	readonly high: string;
}

/** The cells that are read as this amount again: its text, with its bounds where the text alone would not do. */
function writeAmount(quantity: Quantity, basis: FigureBasis, convention: ConventionKind): AmountTexts {
	const { text, low, high } = quantity;
	const plain = { value: text, low: '', high: '' };
	const bounded = { value: text, low: writeBound(low), high: writeBound(high) };
	const blank = { value: '', low: '', high: '' };
	const read = (cells: AmountTexts): Quantity | null => {
		const cell = readAmount({ ...cells, basis }, { value: convention, bounds: 'vi', dash: 'undecided' });
		return cell.kind === 'read' ? cell.value.quantity : null;
	};
	const same = (cells: AmountTexts, keys: readonly (keyof Quantity)[]): boolean => {
		const again = read(cells);
		return (
			again !== null && keys.every((key) => JSON.stringify(again[key]) === JSON.stringify(quantity[key]))
		);
	};
	const all = Object.keys(quantity) as (keyof Quantity)[];
	for (const keys of [all, ['low', 'high', 'missing'] as const]) {
		const found = [plain, bounded, blank].find((cells) => same(cells, keys));
		if (found !== undefined) return found;
	}
	return bounded;
}

/** How the amounts of files are read where they stand in one column. */
export function conventionOf(tables: readonly FigureTable[]): ConventionKind {
	return decideConvention(tables.flatMap(({ columns }) => columns.quantity.values.map(({ text }) => text)))
		.kind;
}

function numberRows({ line }: FigureTable, prefix: string): Coded<string> {
	const seen = new Map<number, number>();
	const values = Array.from(line, (at) => {
		const count = (seen.get(at) ?? 0) + 1;
		seen.set(at, count);
		return `${prefix}${at}${count > 1 ? `-${count}` : ''}`;
	});
	return { codes: Int32Array.from(values.keys()), values };
}

/**
 * The cells of a file's figures by column of the format, each distinct value written once. Names are the lists' own,
 * days ISO, amounts as written; `id` tells the rows apart, so that `part_of` and rows alike survive. `prefix` keeps
 * the ids of several files apart; `convention` is how numbers are read where the files are read together again.
 */
export function writeFigures(
	table: FigureTable,
	reference: Reference,
	prefix = '',
	convention = conventionOf([table])
): ReadonlyMap<string, Coded<string>> {
	const { columns } = table;
	const text = (column: Coded<string>): Coded<string> => mapValues(column, markFormula);
	const word = <Value extends string>(column: Coded<Value>, blank: Value): Coded<string> =>
		mapValues(column, (value) => (value === blank ? '' : value));
	const flag = (column: Coded<boolean>): Coded<string> => mapValues(column, (value) => (value ? 'yes' : ''));
	const list = (column: Coded<readonly string[]>): Coded<string> =>
		mapValues(column, (codes) => codes.join('; '));
	const period = mapValues(columns.period, writePeriod);
	const amount = mapPairs(columns.quantity, columns.basis, (quantity, basis) =>
		writeAmount(quantity, basis, convention)
	);
	return new Map<string, Coded<string>>([
		['id', numberRows(table, prefix)],
		['province', mapValues(columns.province, (id) => writePlace(reference, id))],
		['locality', mapValues(columns.locality, (name) => markFormula(name ?? ''))],
		['venue', text(columns.venue)],
		['scope', word(columns.scope, 'not_stated')],
		['row_role', word(columns.role, 'item')],
		['part_of', mapValues(columns.partOf, (whole) => (whole === null ? '' : markFormula(prefix + whole)))],
		['grain', word(columns.grain, 'period')],
		['cumulative', flag(columns.cumulative)],
		['origin', word(columns.origin, 'produced')],
		['as_of', mapValues(columns.asOf, (day) => day ?? '')],
		['body', text(columns.bodyText)],
		['indicator', mapValues(columns.indicator, (code) => code)],
		['topic', list(columns.topics)],
		['channel', list(columns.channels)],
		['audience', list(columns.audiences)],
		['period', mapValues(period, ({ label }) => markFormula(label))],
		['period_start', mapValues(period, ({ start }) => start)],
		['period_end', mapValues(period, ({ end }) => end)],
		['value', mapValues(amount, ({ value }) => markAmount(value))],
		['low', mapValues(amount, ({ low }) => low)],
		['high', mapValues(amount, ({ high }) => high)],
		['basis', word(columns.basis, 'stated')],
		['unit', text(columns.unitText)],
		['kind', word(columns.kind, 'actual')],
		['report', text(table.report)],
		['report_date', mapValues(table.reportDate, writeReportDate)],
		['place_in_report', text(table.placeInReport)],
		['source', text(table.source)],
		['synthetic', flag(columns.synthetic)],
		['note', text(table.note)]
	]);
}

function writeReportDate(text: string): string {
	const reading = readLooseDate(text);
	return reading.kind === 'date' || reading.kind === 'serial' ? writeDate(reading.date) : text;
}
