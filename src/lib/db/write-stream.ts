import {
	Field,
	Float64,
	Int32,
	makeData,
	RecordBatch,
	RecordBatchStreamWriter,
	Schema,
	Struct,
	Uint16,
	Uint8,
	Utf8,
	type Data
} from 'apache-arrow';
import type { Codes } from '../domain/codes';
import { TABLES, type ColumnType, type TableName } from '../sql/schema';

/**
 * The cells of a column: integers as narrow as they are in memory, which the engine widens, bounds with `NaN` for none,
 * or a few texts.
 */
export type ColumnCells = Codes | Float64Array | readonly (string | null)[];

/** `writeColumns` for a table of the star. */
export function writeStream(table: TableName, columns: Readonly<Record<string, ColumnCells>>): Uint8Array {
	return writeColumns(table, TABLES[table], columns);
}

/**
 * Writes rows of a table as one Arrow IPC stream. Typed arrays become Arrow's buffers without a look at each cell:
 * the library's own builders take ten times as long over a million rows. Every column of the table must be given,
 * all of one length; throws a `RangeError` where they are not.
 */
export function writeColumns(
	table: string,
	columnTypes: Readonly<Record<string, ColumnType>>,
	columns: Readonly<Record<string, ColumnCells>>
): Uint8Array {
	const types = Object.entries(columnTypes);
	const children = types.map(([name, type]) => {
		const cells = columns[name];
		if (!cells) throw new RangeError(`${table}.${name} is missing`);
		return dataOf(cells, type);
	});
	const length = children[0]?.length ?? 0;
	if (children.some((child) => child.length !== length)) throw new RangeError(`${table}: uneven columns`);
	const fields = types.map(([name], index) => new Field(name, children[index]?.type ?? new Int32(), true));
	const batch = new RecordBatch(
		new Schema(fields),
		makeData({ type: new Struct(fields), length, nullCount: 0, children })
	);
	return RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true);
}

function dataOf(cells: ColumnCells, type: ColumnType): Data {
	if (type === 'INTEGER') {
		const { length } = cells;
		if (cells instanceof Uint8Array)
			return makeData({ type: new Uint8(), length, nullCount: 0, data: cells });
		if (cells instanceof Uint16Array)
			return makeData({ type: new Uint16(), length, nullCount: 0, data: cells });
		if (cells instanceof Int32Array)
			return makeData({ type: new Int32(), length, nullCount: 0, data: cells });
	}
	if (cells instanceof Float64Array && type === 'DOUBLE') {
		const { bitmap, nulls } = validityOf(cells, (cell) => Number.isNaN(cell));
		return makeData({
			type: new Float64(),
			length: cells.length,
			nullCount: nulls,
			nullBitmap: bitmap,
			data: cells
		});
	}
	if (Array.isArray(cells) && type === 'VARCHAR') return textData(cells);
	throw new RangeError(`cells do not fit a column of type ${type}`);
}

/**
 * Texts as Arrow lays them out: one run of UTF-8 and where each text ends in it. The library's own text builder
 * makes code at run time, which the page's content policy forbids.
 */
function textData(cells: readonly (string | null)[]): Data<Utf8> {
	const encoder = new TextEncoder();
	const pieces = cells.map((cell) => encoder.encode(cell ?? ''));
	const valueOffsets = new Int32Array(cells.length + 1);
	pieces.forEach((piece, index) => (valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + piece.length));
	const data = new Uint8Array(valueOffsets[cells.length] ?? 0);
	pieces.forEach((piece, index) => data.set(piece, valueOffsets[index]));
	const { bitmap, nulls } = validityOf(cells, (cell) => cell === null);
	return makeData({
		type: new Utf8(),
		length: cells.length,
		nullCount: nulls,
		nullBitmap: bitmap,
		valueOffsets,
		data
	});
}

function validityOf<Cell>(
	cells: ArrayLike<Cell>,
	isNull: (cell: Cell | undefined) => boolean
): { bitmap: Uint8Array; nulls: number } {
	const bitmap = new Uint8Array(Math.ceil(cells.length / 8));
	let nulls = 0;
	for (let index = 0; index < cells.length; index += 1) {
		if (isNull(cells[index])) nulls += 1;
		else bitmap[index >> 3] = (bitmap[index >> 3] ?? 0) | (1 << (index & 7));
	}
	return { bitmap, nulls };
}
