import { codeAt, makeCodes, NO_CODES, packCodes, renameCodes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import type { ColumnPlaces } from './recognise-kind';
import type { TextTable } from './text-table';

/** A column by its name in the format: the file's own, a constant of the mapping, or blank throughout. */
export function columnNamed(table: TextTable, places: ColumnPlaces, name: string): Coded<string> {
	const at = places.at.get(name);
	const own = at === undefined ? undefined : table.columns[at];
	return own ?? constantColumn(places.constants.get(name) ?? '');
}

/** A column of one value, in any number of rows. */
export function constantColumn<Value>(value: Value): Coded<Value> {
	return { codes: NO_CODES, values: [value] };
}

/** The header as written of a column of the format, or its own name where the file has none. */
export function headerOf(table: TextTable, places: ColumnPlaces, name: string): string {
	const at = places.at.get(name);
	return (at === undefined ? undefined : table.header[at]) ?? name;
}

/** The header as written over the cell of one row: in a turned crosstab, that of the column its value stood in. */
export function headerAt(table: TextTable, places: ColumnPlaces, name: string, row: number): string {
	const { turned } = table;
	const at = places.at.get(name);
	if (turned === null || at === undefined || at < turned.firstAdded) return headerOf(table, places, name);
	return turned.from.header[turned.column[row] ?? 0] ?? name;
}

/** Reads each distinct value once. */
export function mapValues<From, To>(column: Coded<From>, read: (value: From) => To): Coded<To> {
	return { codes: column.codes, values: column.values.map(read) };
}

/** So many pairs of values are numbered in a plain table (4 MB), which costs a row a tenth of what a map does. */
const PAIRS_IN_TABLE = 2 ** 20;

/** Reads each distinct pair of two columns once; pairs that never stand in one row are not read. */
export function mapPairs<Left, Right, To>(
	left: Coded<Left>,
	right: Coded<Right>,
	read: (left: Left, right: Right) => To
): Coded<To> {
	const [only] = right.values;
	if (right.values.length === 1) return mapValues(left, (value) => read(value, only as Right));
	const width = right.values.length;
	const isFew = left.values.length * width <= PAIRS_IN_TABLE;
	const known = isFew ? new Int32Array(left.values.length * width) : new Map<number, number>();
	const values: To[] = [];
	const codes = new Int32Array(Math.max(left.codes.length, right.codes.length));
	for (let row = 0; row < codes.length; row += 1) {
		const pair = codeAt(left, row) * width + codeAt(right, row);
		// One more than the code, so that 0 is none.
		let next = (known instanceof Map ? known.get(pair) : known[pair]) ?? 0;
		if (next === 0) {
			const [leftCode, rightCode] = [codeAt(left, row), codeAt(right, row)];
			next = values.push(read(left.values[leftCode] as Left, right.values[rightCode] as Right));
			if (known instanceof Map) known.set(pair, next);
			else known[pair] = next;
		}
		codes[row] = next - 1;
	}
	return { codes: packCodes(codes, values.length), values };
}

/** The column at the given rows, ascending; values of equal JSON under one code, in the order they first stand in. */
export function takeRows<From, To>(
	column: Coded<From>,
	rows: Int32Array,
	valueOf: (value: From) => To
): Coded<To> {
	const { codes } = column;
	const codeOf = new Map<string, number>();
	const values: To[] = [];
	const recoded = new Int32Array(column.values.length).fill(-1);
	const isWhole = rows.length === codes.length;
	let isSame = isWhole;
	let left = recoded.length;
	for (let at = 0; at < rows.length && left > 0; at += 1) {
		const old = codes[isWhole ? at : (rows[at] ?? 0)] ?? 0;
		if ((recoded[old] ?? 0) >= 0) continue;
		const value = valueOf(column.values[old] as From);
		const key = JSON.stringify(value);
		const code = codeOf.get(key) ?? values.push(value) - 1;
		codeOf.set(key, code);
		recoded[old] = code;
		isSame &&= code === old;
		left -= 1;
	}
	if (isSame) return { codes: packCodes(codes, values.length), values };
	if (isWhole) return { codes: renameCodes(codes, recoded, values.length), values };
	const taken = makeCodes(rows.length, values.length);
	for (let at = 0; at < taken.length; at += 1) taken[at] = recoded[codes[rows[at] ?? 0] ?? 0] ?? 0;
	return { codes: taken, values };
}
