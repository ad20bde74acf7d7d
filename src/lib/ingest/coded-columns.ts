import { makeCodes, NO_CODES, packCodes, renameCodes, unpackCodes } from '../domain/codes';
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

/**
 * Reads each distinct pair of two columns once, in the order in which they first stand in a row; pairs that never
 * stand in one row are not read.
 */
export function mapPairs<Left, Right, To>(
	left: Coded<Left>,
	right: Coded<Right>,
	read: (left: Left, right: Right) => To
): Coded<To> {
	const [only] = right.values;
	if (right.values.length === 1) return mapValues(left, (value) => read(value, only as Right));
	const length = Math.max(left.codes.length, right.codes.length);
	// Arrays of one kind, of which the first becomes the codes of the pairs: a loop over these costs half.
	const codes = unpackCodes(left, length);
	const others = unpackCodes(right, length);
	const width = right.values.length;
	const pairs = left.values.length * width;
	const values: To[] = [];
	// One more than the code of each pair, so that 0 is none.
	const known = pairs <= PAIRS_IN_TABLE ? new Int32Array(pairs) : new Map<number, number>();
	const learn = (pair: number): number => {
		const [leftCode, rightCode] = [Math.floor(pair / width), pair % width];
		return values.push(read(left.values[leftCode] as Left, right.values[rightCode] as Right));
	};
	if (known instanceof Map) recodePairs(codes, others, width, known, learn);
	else recodeFewPairs(codes, others, width, known, learn);
	return { codes: packCodes(codes, values.length), values };
}

/** Puts the code of each pair in place of the left one of its two codes. */
function recodeFewPairs(
	codes: Int32Array,
	others: Int32Array,
	width: number,
	known: Int32Array,
	learn: (pair: number) => number
): void {
	for (let row = 0; row < codes.length; row += 1) {
		const pair = (codes[row] ?? 0) * width + (others[row] ?? 0);
		let next = known[pair] ?? 0;
		if (next === 0) known[pair] = next = learn(pair);
		codes[row] = next - 1;
	}
}

function recodePairs(
	codes: Int32Array,
	others: Int32Array,
	width: number,
	known: Map<number, number>,
	learn: (pair: number) => number
): void {
	for (let row = 0; row < codes.length; row += 1) {
		const pair = (codes[row] ?? 0) * width + (others[row] ?? 0);
		let next = known.get(pair);
		if (next === undefined) known.set(pair, (next = learn(pair)));
		codes[row] = next - 1;
	}
}

/** The first row of each value in so many rows; −1 for a value that none of them has. */
export function firstRows({ codes, values }: Coded<unknown>, length: number): Int32Array {
	const firsts = new Int32Array(values.length).fill(-1);
	if (codes.length === 0) return length > 0 ? firsts.fill(0, 0, 1) : firsts;
	let left = firsts.length;
	for (let row = 0; row < length && left > 0; row += 1) {
		const code = codes[row] ?? 0;
		if ((firsts[code] ?? 0) >= 0) continue;
		firsts[code] = row;
		left -= 1;
	}
	return firsts;
}

/** A text by which values of equal JSON are known for the same. */
export function keyOf(value: unknown): string {
	// No other value's JSON begins with a quote.
	return typeof value === 'string' ? `"${value}` : String(JSON.stringify(value));
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
		const key = keyOf(value);
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
