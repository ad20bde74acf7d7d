import { codeAt } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import type { Joined } from '../ingest/joined';
import { ORIGIN_CODES } from '../sql/origin-codes';
import type { CodeColumnName } from '../sql/schema';
import { clusterRows } from './cluster-rows';
import { CODED_COLUMNS, type Dictionaries } from './dictionaries';
import type { RowTable } from './coded-rows';
import { mergeDictionaries } from './merge-dictionaries';
import type { ColumnCells } from './write-stream';

/**
 * Rows that go to the engine at once: 36 columns of them are about 18 MB, small enough beside the data and large
 * enough that the few milliseconds a message costs don't count.
 */
const ROWS_PER_BATCH = 131_072;

/** Values whose codes statements rely on. */
const FIXED: { readonly [Name in CodeColumnName]?: readonly unknown[] } = {
	synthetic: [false, true],
	origin: ORIGIN_CODES
};

/** The facts of all tables: their common dictionaries, and their rows in batches made as they are asked for. */
export interface CodedFigures {
	readonly dictionaries: Dictionaries;
	readonly tables: readonly RowTable[];
	/** In the order they are loaded, or within each batch those of one indicator and province side by side. */
	batches(order: 'loaded' | 'clustered'): Iterable<Readonly<Record<string, ColumnCells>>>;
}

/** Codes the figures of all tables with one dictionary a column; `id` is the `FigureId` of each row. */
export function codeFigures({ tables }: Joined): CodedFigures {
	const names = Object.keys(CODED_COLUMNS) as CodeColumnName[];
	const columns = names.map((name) => {
		const perTable = tables.map((table): Coded<unknown> => CODED_COLUMNS[name](table));
		return { name, perTable, ...mergeDictionaries(perTable, FIXED[name]) };
	});
	const dictionaries = Object.fromEntries(columns.map(({ name, values }) => [name, values]));
	return {
		dictionaries: dictionaries as unknown as Dictionaries,
		tables: tables.map(({ table, firstId }, index) => ({
			firstId,
			length: table.length,
			line: table.line,
			columns: Object.fromEntries(
				columns.map(({ name, perTable, recodes }) => [
					name,
					{ codes: perTable[index]?.codes, becomes: recodes[index] }
				])
			) as unknown as RowTable['columns']
		})),
		*batches(order) {
			for (const [index, { table, firstId }] of tables.entries()) {
				const { low, high } = boundsOf(table.columns.quantity.values);
				for (let from = 0; from < table.length; from += ROWS_PER_BATCH) {
					const to = Math.min(from + ROWS_PER_BATCH, table.length);
					const { quantity } = table.columns;
					const rows =
						order === 'clustered'
							? clusterRows(from, to, table.columns.indicator, table.columns.province)
							: Int32Array.from({ length: to - from }, (_, row) => from + row);
					const boundAt = (bounds: Float64Array) =>
						Float64Array.from(rows, (row) => bounds[codeAt(quantity, row)] ?? NaN);
					const batch: Record<string, ColumnCells> = {
						id: rows.map((row) => firstId + row),
						line: rows.map((row) => table.line[row] ?? 0),
						low: boundAt(low),
						high: boundAt(high)
					};
					for (const { name, perTable, recodes } of columns) {
						batch[name] = recode(perTable[index], recodes[index], rows);
					}
					yield batch;
				}
			}
		}
	};
}

function boundsOf(quantities: readonly { readonly low: number | null; readonly high: number | null }[]) {
	return {
		low: Float64Array.from(quantities, (quantity) => quantity.low ?? NaN),
		high: Float64Array.from(quantities, (quantity) => quantity.high ?? NaN)
	};
}

function recode(
	column: Coded<unknown> | undefined,
	becomes: Int32Array | undefined,
	rows: Int32Array
): Int32Array {
	if (!column || !becomes) throw new RangeError('a table lacks a column');
	const recoded = new Int32Array(rows.length);
	if (column.codes.length === 0) return recoded.fill(becomes[0] ?? 0);
	for (let at = 0; at < rows.length; at += 1) recoded[at] = becomes[codeAt(column, rows[at] ?? 0)] ?? 0;
	return recoded;
}
