import { NO_CODES, packCodes, type Codes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import { ByteIndex } from './byte-index';

const FIRST_CAPACITY = 1024;
/** Shorter texts are copied by every engine. */
const DETACHED_FROM = 12;

/** A text of its own: a cell cut out of a file would keep the whole piece of the file in memory. */
function detach(cell: string): string {
	return cell.length < DETACHED_FROM ? cell : ` ${cell}`.slice(1);
}

/** A column while it grows: each distinct text once, with its marks, and its code for every row. */
export class ColumnCoder {
	/** The texts again by their bytes, as far as they came so. */
	readonly index = new ByteIndex();
	readonly values: string[] = [];
	readonly #codeOf = new Map<string, number>();
	readonly #markOf: (text: string) => number;
	#marks = new Uint8Array(64);
	#codes: Codes = new Uint8Array(FIRST_CAPACITY);
	#codesMax = 0xff;

	/** `markOf` is asked once for each distinct text, for a number below 256. */
	constructor(markOf: (text: string) => number) {
		this.#markOf = markOf;
	}

	/** The code of a text seen before; `undefined` for a new one. */
	known(text: string): number | undefined {
		return this.#codeOf.get(text);
	}

	/** Gives a new text its code. */
	learn(cell: string): number {
		const code = this.values.length;
		const text = detach(cell);
		this.#codeOf.set(text, code);
		this.values.push(text);
		if (code >= this.#marks.length) {
			const grown = new Uint8Array(this.#marks.length * 2);
			grown.set(this.#marks);
			this.#marks = grown;
		}
		this.#marks[code] = this.#markOf(text);
		return code;
	}

	/** The marks of the text of a code. */
	marks(code: number): number {
		return this.#marks[code] ?? 0;
	}

	set(row: number, code: number): void {
		if (code > this.#codesMax || row >= this.#codes.length) this.#grow(row, code);
		this.#codes[row] = code;
	}

	finish(length: number): Coded<string> {
		if (this.values.length <= 1) return { codes: NO_CODES, values: this.values };
		return { codes: packCodes(this.#codes.slice(0, length), this.values.length), values: this.values };
	}

	#grow(row: number, code: number): void {
		const length = row < this.#codes.length ? this.#codes.length : this.#codes.length * 2;
		if (code > 0xff) this.#codesMax = code > 0xffff ? Infinity : Math.max(this.#codesMax, 0xffff);
		const max = this.#codesMax;
		const grown =
			max === 0xff
				? new Uint8Array(length)
				: max === 0xffff
					? new Uint16Array(length)
					: new Int32Array(length);
		grown.set(this.#codes);
		this.#codes = grown;
	}
}
