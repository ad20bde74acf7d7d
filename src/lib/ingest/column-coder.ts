import { makeCodes, NO_CODES, type Codes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import { ByteIndex } from './byte-index';
import type { ByteRow } from './byte-row';

/** Shorter texts are copied by every engine. */
const DETACHED_FROM = 12;

/** A text of its own: a cell cut out of a file would keep the whole piece of the file in memory. */
function detach(cell: string): string {
	return cell.length < DETACHED_FROM ? cell : ` ${cell}`.slice(1);
}

/** Codes of a number of rows; `codes` is empty where all are 0. */
interface Part {
	readonly codes: Codes;
	readonly length: number;
}

/** A column while it grows: each distinct text once, with its marks, and its code for every row. */
export class ColumnCoder {
	/** The texts by their bytes, as far as they came so. */
	readonly index = new ByteIndex();
	readonly values: string[] = [];
	/**
	 * The texts that the index does not tell: they did not come as bytes, or a quote or a zero stands in them. And the
	 * first so many of all, from when one was asked for that came as no bytes.
	 */
	readonly #codeOf = new Map<string, number>();
	#mapped = 0;
	readonly #markOf: (text: string) => number;
	#marks = new Uint8Array(64);
	#isMarked = false;
	/** In parts no wider than their codes, since an array that grows is there twice while it does. */
	#parts: Part[] = [];

	/** `markOf` is asked once for each distinct text, for a number below 256. */
	constructor(markOf: (text: string) => number) {
		this.#markOf = markOf;
	}

	/** The code of a text; −1 for a new one. */
	find(text: string): number {
		for (const { values } = this; this.#mapped < values.length; this.#mapped += 1) {
			this.#codeOf.set(values[this.#mapped] ?? '', this.#mapped);
		}
		return this.#codeOf.get(text) ?? -1;
	}

	/** The code of the text of a cell whose bytes are new, which are kept where there is one; −1 for a new text. */
	findCell(row: ByteRow, cell: number, text: string): number {
		const known = this.#codeOf.get(text);
		const code = known ?? (text.includes('"') ? -1 : row.codeOfBareIn(this.index, cell));
		if (code >= 0) row.keepIn(this.index, cell, code);
		return code;
	}

	/** Gives a new text its code. */
	learn(text: string): number {
		const code = this.#add(text);
		this.#codeOf.set(this.values[code] ?? text, code);
		return code;
	}

	/** Gives the new text of a cell its code. */
	learnCell(row: ByteRow, cell: number, text: string): number {
		const code = this.#add(text);
		const isKept = row.keepIn(this.index, cell, code) && !text.includes('"');
		if (isKept) row.keepBareIn(this.index, cell, code);
		else this.#codeOf.set(this.values[code] ?? text, code);
		return code;
	}

	#add(cell: string): number {
		const code = this.values.length;
		const text = detach(cell);
		this.values.push(text);
		if (code >= this.#marks.length) {
			const grown = new Uint8Array(this.#marks.length * 2);
			grown.set(this.#marks);
			this.#marks = grown;
		}
		const marks = this.#markOf(text);
		this.#marks[code] = marks;
		this.#isMarked ||= marks !== 0;
		return code;
	}

	/** The marks of the text of a code. */
	marks(code: number): number {
		return this.#isMarked ? (this.#marks[code] ?? 0) : 0;
	}

	/** Adds the codes of so many rows, which stand in a table from a place on, each `width` behind the one before. */
	append(table: Int32Array, from: number, width: number, length: number): void {
		const codes = makeCodes(length, this.values.length);
		for (let row = 0, at = from; row < codes.length; row += 1, at += width) codes[row] = table[at] ?? 0;
		this.#parts.push({ codes, length });
	}

	/** The column of all rows added. It can't grow any more. */
	finish(length: number): Coded<string> {
		const parts = this.#parts;
		this.#parts = [];
		if (this.values.length <= 1) return { codes: NO_CODES, values: this.values };
		const codes = makeCodes(length, this.values.length);
		let at = 0;
		for (const part of parts) {
			codes.set(part.codes, at);
			at += part.length;
		}
		return { codes, values: this.values };
	}
}
