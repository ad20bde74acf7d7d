import { packCodes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import { inspectText, type TextTrouble } from './inspect-text';

const FIRST_CAPACITY = 1024;
/** Shorter texts are copied by every engine. */
const DETACHED_FROM = 12;

/** A text of its own: a cell cut out of a file would keep the whole piece of the file in memory. */
function detach(cell: string): string {
	return cell.length < DETACHED_FROM ? cell : ` ${cell}`.slice(1);
}

/** A column while it grows: each distinct text once, and its code for every row. */
class ColumnCoder {
	readonly #codeOf = new Map<string, number>();
	readonly values: string[] = [];
	readonly broken = new Set<number>();
	#codes = new Int32Array(FIRST_CAPACITY);

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
		return code;
	}

	set(row: number, code: number): void {
		if (row >= this.#codes.length) {
			const grown = new Int32Array(this.#codes.length * 2);
			grown.set(this.#codes);
			this.#codes = grown;
		}
		this.#codes[row] = code;
	}

	finish(length: number): Coded<string> {
		return { codes: packCodes(this.#codes.subarray(0, length), this.values.length), values: this.values };
	}
}

/** Told of a text with unusual characters, once for each distinct text of a column, at its first row. */
export type TroubleListener = (column: number, text: string, trouble: TextTrouble) => void;

/**
 * Codes the rows of a table as they are read, so that a million rows are a few thousand distinct texts and one
 * `Int32Array` a column. Only distinct texts are inspected.
 */
export class RowCoder {
	readonly #columns: readonly ColumnCoder[];
	readonly #onTrouble: TroubleListener;
	#length = 0;

	constructor(width: number, onTrouble: TroubleListener) {
		this.#columns = Array.from({ length: width }, () => new ColumnCoder());
		this.#onTrouble = onTrouble;
	}

	/** Adds a row of at least `width` cells. False, and nothing added, where a cell holds a broken character. */
	add(cells: readonly string[]): boolean {
		let sound = true;
		// A plain loop: this runs for every cell of a million rows.
		for (let index = 0; index < this.#columns.length; index += 1) {
			const column = this.#columns[index];
			if (column === undefined) continue;
			const text = cells[index] ?? '';
			const code = column.known(text) ?? this.#learn(column, index, text);
			if (column.broken.size > 0 && column.broken.has(code)) sound = false;
			column.set(this.#length, code);
		}
		if (sound) this.#length += 1;
		return sound;
	}

	#learn(column: ColumnCoder, index: number, text: string): number {
		const code = column.learn(text);
		for (const trouble of inspectText(text)) {
			if (trouble === 'broken') column.broken.add(code);
			this.#onTrouble(index, text, trouble);
		}
		return code;
	}

	/** The coded columns of the rows added. */
	finish(): readonly Coded<string>[] {
		return this.#columns.map((column) => column.finish(this.#length));
	}
}
