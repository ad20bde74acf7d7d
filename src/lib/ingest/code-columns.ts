import type { Coded } from '../domain/figure-table';
import type { ByteIndex } from './byte-index';
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
/** So many cells wait until their columns take them over, of so many rows at least. */
const CELLS_WAITING = 2 ** 16;
const ROWS_MIN = 16;

/**
 * Codes the rows of a table as they are read, so that a million rows are a few thousand distinct texts and a few bytes
 * a row. Only distinct texts are inspected.
 */
export class RowCoder {
	readonly #columns: readonly ColumnCoder[];
	readonly #indexes: readonly ByteIndex[];
	/** The most cells a row may have, blank ones at the end included. */
	readonly #widest: number;
	readonly #onTrouble: TroubleListener;
	readonly #first: string | undefined;
	/** The texts of the row in hand that their columns do not know, and which cells they are. */
	readonly #newTexts: string[] = [];
	readonly #newCells: number[] = [];
	#newCount = 0;
	/** The codes of the last rows, row by row: columns take them over when there are many. */
	readonly #rows: Int32Array;
	/** Where the row in hand begins among them. */
	#at = 0;
	#length = 0;

	constructor({ names, cells }: Pick<FoundHeader, 'names' | 'cells'>, onTrouble: TroubleListener) {
		this.#columns = names.map(() => new ColumnCoder((text) => markCell(text, names[0])));
		this.#indexes = this.#columns.map(({ index }) => index);
		this.#first = names[0];
		this.#widest = cells;
		this.#rows = new Int32Array(names.length * Math.max(ROWS_MIN, Math.floor(CELLS_WAITING / names.length)));
		this.#onTrouble = onTrouble;
	}

	/** Adds a row of at least `width` cells. False, and nothing added, where a cell holds a broken character. */
	add(cells: readonly string[]): boolean {
		let sound = true;
		for (let index = 0; index < this.#columns.length; index += 1) {
			const column = this.#columns[index];
			if (column === undefined) continue;
			const text = cells[index] ?? '';
			const known = column.find(text);
			const code = known < 0 ? this.#inspect(index, text, column.learn(text)) : known;
			if ((column.marks(code) & BROKEN) !== 0) sound = false;
			this.#rows[this.#at + index] = code;
		}
		if (sound) this.#goOn();
		return sound;
	}

	/**
	 * Adds a row as it stands in the file, its texts known by their bytes. False, and nothing done, for a row that
	 * `sortRow` might take for anything but data or that has a broken character: its texts are to be looked at. So too
	 * for the first row of a file, whose bytes were not looked up yet.
	 */
	addBytes(row: ByteRow): boolean {
		const columns = this.#columns;
		const width = columns.length;
		if (width < WIDTH_MIN || row.count < width || row.count > this.#widest) return false;
		if (!row.isLookedUpIn(this.#indexes)) {
			row.lookUpIn(this.#indexes);
			return false;
		}
		for (let over = width; over < row.count; over += 1) if (!row.isEmptyAt(over)) return false;
		const { codes } = row;
		let filled = 0;
		this.#newCount = 0;
		// A plain loop: this runs for every cell of a million rows.
		for (let index = 0; index < width; index += 1) {
			const column = columns[index];
			if (column === undefined) return false;
			let code = codes[index] ?? 0;
			if (code < 0) {
				const text = row.textAt(index);
				code = column.findCell(row, index, text);
				if (code < 0) {
					this.#newTexts[this.#newCount] = text;
					this.#newCells[this.#newCount] = index;
					this.#newCount += 1;
				}
			}
			const marks =
				code < 0 ? markCell(this.#newTexts[this.#newCount - 1] ?? '', this.#first) : column.marks(code);
			if (marks === 0) filled += 1;
			else {
				if ((marks & BROKEN) !== 0 || (index === 0 && (marks & HEADER) !== 0)) return false;
				if ((marks & BLANK) === 0) {
					if (filled === 0 && (marks & TOTAL) !== 0) return false;
					filled += 1;
				}
			}
			this.#rows[this.#at + index] = code;
		}
		if (isSparseCount(filled, width)) return false;
		for (let at = 0; at < this.#newCount; at += 1) this.#learnNew(row, at);
		this.#goOn();
		return true;
	}

	/** The coded columns of the rows added. No more can be added. */
	finish(): readonly Coded<string>[] {
		this.#handOver();
		return this.#columns.map((column) => column.finish(this.#length));
	}

	#learnNew(row: ByteRow, at: number): void {
		const index = this.#newCells[at] ?? 0;
		const text = this.#newTexts[at] ?? '';
		const column = this.#columns[index];
		if (column === undefined) return;
		this.#rows[this.#at + index] = this.#inspect(index, text, column.learnCell(row, index, text));
	}

	/** Reports what is unusual about a new text. Gives its code. */
	#inspect(index: number, text: string, code: number): number {
		for (const trouble of inspectText(text)) this.#onTrouble(index, text, trouble);
		return code;
	}

	/** Goes on to the next row. */
	#goOn(): void {
		this.#length += 1;
		this.#at += this.#columns.length;
		if (this.#at === this.#rows.length) this.#handOver();
	}

	#handOver(): void {
		const width = this.#columns.length;
		const length = this.#at / width;
		for (const [index, column] of this.#columns.entries()) column.append(this.#rows, index, width, length);
		this.#at = 0;
	}
}
