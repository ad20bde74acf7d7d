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

/** The smallest kind of array that takes the codes of so many values. */
function kindFor(values: number): Uint8ArrayConstructor | Uint16ArrayConstructor | Int32ArrayConstructor {
	if (values <= 2 ** 8) return Uint8Array;
	return values <= 2 ** 16 ? Uint16Array : Int32Array;
}

/** The codes of so many rows and values, all 0. */
export function makeCodes(length: number, values: number): Codes {
	return values <= 1 ? NO_CODES : new (kindFor(values))(length);
}

/** The same codes in an array no larger than so many values need; the one given where that is it. */
export function packCodes(codes: Codes, values: number): Codes {
	if (values <= 1) return NO_CODES;
	const Kind = kindFor(values);
	return codes instanceof Kind ? codes : new Kind(codes);
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
