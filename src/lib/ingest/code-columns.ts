import type { Coded } from '../domain/figure-table';
import type { ByteRow } from './byte-row';
import { ColumnCoder } from './column-coder';
import type { FoundHeader } from './find-header';
import { inspectText, type TextTrouble } from './inspect-text';
import { BLANK, BROKEN, HEADER, markCell, TOTAL } from './mark-cell';
import { isSparseCount } from './sort-row';

/** Told of a text with unusual characters, once for each distinct text of a column, at its first row. */
export type TroubleListener = (column: number, text: string, trouble: TextTrouble) => void;

/** Narrower tables have rows that a single cell makes a note. */
const WIDTH_MIN = 3;

/**
 * Codes the rows of a table as they are read, so that a million rows are a few thousand distinct texts and a few bytes
 * a row. Only distinct texts are inspected.
 */
export class RowCoder {
	readonly #columns: readonly ColumnCoder[];
	/** The most cells a row may have, blank ones at the end included. */
	readonly #widest: number;
	readonly #onTrouble: TroubleListener;
	/** The codes of the row in hand; −1 for a text that is new. */
	readonly #row: Int32Array;
	readonly #new: string[] = [];
	readonly #first: string | undefined;
	#length = 0;

	constructor({ names, cells }: Pick<FoundHeader, 'names' | 'cells'>, onTrouble: TroubleListener) {
		this.#columns = names.map(() => new ColumnCoder((text) => markCell(text, names[0])));
		this.#first = names[0];
		this.#widest = cells;
		this.#row = new Int32Array(names.length);
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
			if ((column.marks(code) & BROKEN) !== 0) sound = false;
			column.set(this.#length, code);
		}
		if (sound) this.#length += 1;
		return sound;
	}

	/**
	 * Adds a row as it stands in the file, its texts known by their bytes. False, and nothing done, for a row that
	 * `sortRow` might take for anything but data or that has a broken character: its texts are to be looked at.
	 */
	addBytes(row: ByteRow): boolean {
		const columns = this.#columns;
		const width = columns.length;
		if (width < WIDTH_MIN || row.count < width || row.count > this.#widest) return false;
		for (let over = width; over < row.count; over += 1) if (!row.isEmptyAt(over)) return false;
		let filled = 0;
		let isAllKnown = true;
		for (let index = 0; index < width; index += 1) {
			const column = columns[index];
			if (column === undefined) return false;
			let code = row.codeIn(column, index);
			let text = '';
			if (code < 0) {
				text = row.textAt(index);
				code = column.known(text) ?? -1;
				if (code >= 0) row.keepIn(column, index, code);
				else isAllKnown = false;
				this.#new[index] = text;
			}
			const marks = code < 0 ? markCell(text, this.#first) : column.marks(code);
			this.#row[index] = code;
			if (marks === 0) filled += 1;
			else {
				if ((marks & BROKEN) !== 0 || (index === 0 && (marks & HEADER) !== 0)) return false;
				if ((marks & BLANK) === 0) {
					if (filled === 0 && (marks & TOTAL) !== 0) return false;
					filled += 1;
				}
			}
		}
		if (isSparseCount(filled, width)) return false;
		for (let index = 0; index < width; index += 1) {
			const column = columns[index];
			let code = this.#row[index] ?? 0;
			if (!isAllKnown && code < 0 && column !== undefined) {
				code = this.#learn(column, index, this.#new[index] ?? '');
				row.keepIn(column, index, code);
			}
			column?.set(this.#length, code);
		}
		this.#length += 1;
		return true;
	}

	#learn(column: ColumnCoder, index: number, text: string): number {
		const code = column.learn(text);
		for (const trouble of inspectText(text)) this.#onTrouble(index, text, trouble);
		return code;
	}

	/** The coded columns of the rows added. */
	finish(): readonly Coded<string>[] {
		return this.#columns.map((column) => column.finish(this.#length));
	}
}
