import { codeAt, makeCodes, type Codes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import type { Pieces } from '../work/take-turns';
import type { Joined, JoinedTable } from '../ingest/joined';
import { ORIGIN_CODES } from '../sql/origin-codes';
import type { CodeColumnName } from '../sql/schema';
import { clusterRows } from './cluster-rows';
import type { RowTable } from './coded-rows';
import { CODED_COLUMNS, type Dictionaries } from './dictionaries';
import { mergeDictionaries, type MergedDictionary } from './merge-dictionaries';
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

interface CodedColumn extends MergedDictionary<unknown> {
	readonly name: CodeColumnName;
	readonly perTable: readonly Coded<unknown>[];
}

/** Rows as they go to the engine. */
type FigureBatch = Readonly<Record<string, ColumnCells>>;

/** The facts of all tables: their common dictionaries, and their rows in batches made as they are asked for. */
export interface CodedFigures {
	readonly dictionaries: Dictionaries;
	readonly tables: readonly RowTable[];
	/** In the order they are loaded, or within each batch those of one indicator and province side by side. */
	batches(order: 'loaded' | 'clustered'): Iterable<Pieces<FigureBatch>>;
}

/** Codes the figures of all tables with one dictionary a column; `id` is the `FigureId` of each row. */
export function* codeFigures({ tables }: Joined): Pieces<CodedFigures> {
	const columns: CodedColumn[] = [];
	for (const name of Object.keys(CODED_COLUMNS) as CodeColumnName[]) {
		const perTable = tables.map((table): Coded<unknown> => CODED_COLUMNS[name](table));
		columns.push({ name, perTable, ...(yield* mergeDictionaries(perTable, FIXED[name])) });
		yield;
	}
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
			for (const [index, joined] of tables.entries()) {
				const { values } = joined.table.columns.quantity;
				const low = Float64Array.from(values, (quantity) => quantity.low ?? NaN);
				const high = Float64Array.from(values, (quantity) => quantity.high ?? NaN);
				for (let from = 0; from < joined.table.length; from += ROWS_PER_BATCH)
					yield formBatch(joined, index, columns, { low, high }, from, order === 'clustered');
			}
		}
	};
}

function* formBatch(
	{ table, firstId }: JoinedTable,
	index: number,
	columns: readonly CodedColumn[],
	bounds: { readonly low: Float64Array; readonly high: Float64Array },
	from: number,
	isClustered: boolean
): Pieces<FigureBatch> {
	const to = Math.min(from + ROWS_PER_BATCH, table.length);
	const { quantity, indicator, province } = table.columns;
	const rows = isClustered
		? clusterRows(from, to, indicator, province)
		: Int32Array.from({ length: to - from }, (_, row) => from + row);
	yield;
	const low = new Float64Array(rows.length);
	const high = new Float64Array(rows.length);
	for (let at = 0; at < rows.length; at += 1) {
		const code = codeAt(quantity, rows[at] ?? 0);
		low[at] = bounds.low[code] ?? NaN;
		high[at] = bounds.high[code] ?? NaN;
	}
	yield;
	const batch: Record<string, ColumnCells> = {
		id: rows.map((row) => firstId + row),
		line: rows.map((row) => table.line[row] ?? 0),
		low,
		high
	};
	for (const { name, perTable, recodes, values } of columns) {
		yield;
		batch[name] = recode(perTable[index], recodes[index], rows, values.length);
	}
	return batch;
}

/** As narrow as the dictionary allows: most columns then cross to the engine as a byte a row. */
function recode(
	column: Coded<unknown> | undefined,
	becomes: Int32Array | undefined,
	rows: Int32Array,
	values: number
): Codes {
	if (!column || !becomes) throw new RangeError('a table lacks a column');
	const { codes } = column;
	// A column of one value is written out here.
	const recoded = makeCodes(rows.length, Math.max(2, values));
	if (codes.length === 0) return recoded.fill(becomes[0] ?? 0);
	for (let at = 0; at < rows.length; at += 1) recoded[at] = becomes[codes[rows[at] ?? 0] ?? 0] ?? 0;
	return recoded;
}
