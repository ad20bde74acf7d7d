import { AppError } from '../domain/app-error';
import type { Columns } from './engine-interface';

/** The type numbers of Arrow's format (Schema.fbs), read by number: two copies of the library share no classes. */
const NULL = 1;
const INTEGER = 2;
const FLOAT = 3;
const TEXT = 5;
const BOOLEAN = 6;

interface Vector {
	readonly type: { readonly typeId: number };
	readonly length: number;
	readonly nullCount: number;
	get(index: number): unknown;
	toArray(): unknown;
}

interface Batch {
	readonly numRows: number;
	readonly schema: { readonly fields: readonly { readonly name: string }[] };
	getChildAt(index: number): Vector | null;
}

type Cell = string | number | boolean | null;

/**
 * Turns the streamed batches of a result into plain columns. Numbers are JS numbers (a 64-bit integer beyond
 * 2^53 is an error, never rounded), NULL is `null`. Dates, decimals, lists and whatever else the library would
 * hand over in a shape of its own are refused: a statement casts them. A text loses a byte order mark at its
 * start, which Arrow's decoder takes for one.
 */
export function readBatches<Row>(batches: readonly Batch[]): Columns<Row> {
	const length = batches.reduce((sum, batch) => sum + batch.numRows, 0);
	const names = batches[0]?.schema.fields.map((field) => field.name) ?? [];
	const columns: Record<string, ArrayLike<Cell>> = {};
	names.forEach((name, index) => {
		const vectors = batches.map((batch) => batch.getChildAt(index)).filter((vector) => vector !== null);
		columns[name] =
			readPlainIntegers(vectors, length) ?? vectors.flatMap((vector) => readVector(vector, name));
	});
	return { length, columns: columns as unknown as Columns<Row>['columns'] };
}

/** Codes are most of what is read: whole arrays are copied where no cell needs a look. */
function readPlainIntegers(vectors: readonly Vector[], length: number): Int32Array | null {
	const joined = new Int32Array(length);
	let at = 0;
	for (const vector of vectors) {
		const values = vector.type.typeId === INTEGER && vector.nullCount === 0 ? vector.toArray() : null;
		if (!(values instanceof Int32Array)) return null;
		joined.set(values, at);
		at += values.length;
	}
	return joined;
}

function readVector(vector: Vector, name: string): Cell[] {
	const cells = new Array<Cell>(vector.length);
	for (let index = 0; index < vector.length; index += 1) {
		cells[index] = readCell(vector.get(index), vector.type.typeId, name);
	}
	return cells;
}

function readCell(value: unknown, typeId: number, name: string): Cell {
	if (value === null || typeId === NULL) return null;
	if (typeId === INTEGER || typeId === FLOAT) {
		const number = Number(value);
		if (typeof value !== 'bigint' || Number.isSafeInteger(number)) return number;
		throw new AppError('query', `column ${name}: ${value} is beyond 2^53`);
	}
	if (typeId === TEXT && typeof value === 'string') return value;
	if (typeId === BOOLEAN && typeof value === 'boolean') return value;
	throw new AppError('query', `column ${name}: Arrow type ${typeId} must be cast by its statement`);
}
