/** The codes of a column, one a row: up to 256 values a byte each, up to 65,536 two, else four; none for one value. */
export type Codes = Uint8Array | Uint16Array | Int32Array;

/** The codes of a column of one value: there is nothing to tell apart. */
export const NO_CODES: Codes = new Uint8Array(0);

/** A column of codes where one of the rows is asked for. */
interface Column {
	readonly codes: Codes;
}

/** The code of a row. */
export function codeAt({ codes }: Column, row: number): number {
	return codes[row] ?? 0;
}

/** The codes of so many rows and values, all 0. */
export function makeCodes(length: number, values: number): Codes {
	if (values <= 1) return NO_CODES;
	if (values <= 2 ** 8) return new Uint8Array(length);
	return values <= 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
}

/** The same codes in an array no larger than so many values need; the one given where that is it. */
export function packCodes(codes: Codes, values: number): Codes {
	const packed = makeCodes(codes.length, values);
	if (packed.constructor === codes.constructor && packed.length === codes.length) return codes;
	if (packed.length > 0) packed.set(codes);
	return packed;
}

/** The codes of so many rows in an array of their own that takes any code. */
export function unpackCodes({ codes }: Column, length: number): Int32Array {
	const unpacked = new Int32Array(length);
	unpacked.set(codes);
	return unpacked;
}

/** The codes as `becomes` renames each of them, for a dictionary of so many values. */
export function renameCodes(codes: Codes, becomes: ArrayLike<number>, values: number): Codes {
	const renamed = makeCodes(codes.length, values);
	for (let row = 0; row < renamed.length; row += 1) renamed[row] = becomes[codes[row] ?? 0] ?? 0;
	return renamed;
}
