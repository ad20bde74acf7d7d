import type { Coded } from '../domain/figure-table';
import type { ColumnPlaces } from './recognise-kind';
import type { TextTable } from './text-table';

/** A column by its name in the format: the file's own, a constant of the mapping, or blank throughout. */
export function columnNamed(table: TextTable, places: ColumnPlaces, name: string): Coded<string> {
	const at = places.at.get(name);
	const own = at === undefined ? undefined : table.columns[at];
	return own ?? constantColumn(places.constants.get(name) ?? '', table.length);
}

/** A column of one value. */
export function constantColumn<Value>(value: Value, length: number): Coded<Value> {
	return { codes: new Int32Array(length), values: [value] };
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

/** Reads each distinct pair of two columns once; pairs that never stand in one row are not read. */
export function mapPairs<Left, Right, To>(
	left: Coded<Left>,
	right: Coded<Right>,
	read: (left: Left, right: Right) => To
): Coded<To> {
	const [only] = right.values;
	if (right.values.length === 1) return mapValues(left, (value) => read(value, only as Right));
	const width = right.values.length;
	const codeOf = new Map<number, number>();
	const values: To[] = [];
	const codes = left.codes.map((leftCode, row) => {
		const rightCode = right.codes[row] ?? 0;
		const pair = leftCode * width + rightCode;
		const known = codeOf.get(pair);
		if (known !== undefined) return known;
		codeOf.set(pair, values.length);
		return values.push(read(left.values[leftCode] as Left, right.values[rightCode] as Right)) - 1;
	});
	return { codes, values };
}

/** The column at the given rows, values of equal JSON under one code. */
export function takeRows<From, To>(
	column: Coded<From>,
	rows: Int32Array,
	valueOf: (value: From) => To
): Coded<To> {
	const codeOf = new Map<string, number>();
	const values: To[] = [];
	const recoded = new Int32Array(column.values.length).fill(-1);
	const codes = rows.map((row) => {
		const old = column.codes[row] ?? 0;
		const done = recoded[old] ?? -1;
		if (done >= 0) return done;
		const value = valueOf(column.values[old] as From);
		const key = JSON.stringify(value);
		const code = codeOf.get(key) ?? values.push(value) - 1;
		codeOf.set(key, code);
		recoded[old] = code;
		return code;
	});
	return { codes, values };
}
