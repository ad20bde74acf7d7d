import { CELL_CHARACTERS_MAX } from './settle-lines';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
/** More cells than a table may have columns. */
const CELLS_MAX = 1024;

/** What stands at a place of some bytes: a whole record, the beginning of one, or one that takes a closer look. */
export type ScannedRecord = 'whole' | 'part' | 'odd';

/**
 * Finds the cells of one record in UTF-8 bytes at a time, where it is written as the rule is: cells bare or in quotes
 * that end where they ought to, quotes within doubled, a line feed behind, with or without a carriage return.
 * Anything else is `odd`, and not judged here. After `whole` the fields tell of the record.
 */
export class RecordScanner {
	/** Where each cell begins and ends, quotes left out. */
	readonly starts = new Int32Array(CELLS_MAX);
	readonly ends = new Int32Array(CELLS_MAX);
	/** 1 where quotes stand doubled in a cell. */
	readonly doubled = new Uint8Array(CELLS_MAX);
	/** How many cells there are. */
	count = 0;
	/** Where the next record begins. */
	next = 0;
	/** Line ends within cells. */
	breaks = 0;
	/** Whether a carriage return stands before the line feed. */
	returned = false;
	readonly #isSpecial = new Uint8Array(256);
	readonly #delimiter: number;

	constructor(delimiter: string) {
		this.#delimiter = delimiter.charCodeAt(0);
		for (const byte of [LINE_FEED, RETURN, QUOTE, this.#delimiter]) this.#isSpecial[byte] = 1;
	}

	/** Looks at the record that begins at `from`. `bytes[to]`, behind the last one, must be a line feed. */
	scan(bytes: Uint8Array, from: number, to: number): ScannedRecord {
		const { starts, ends, doubled } = this;
		const special = this.#isSpecial;
		const delimiter = this.#delimiter;
		let at = from;
		let count = 0;
		this.breaks = 0;
		for (;;) {
			if (at >= to) return 'part';
			if (count === CELLS_MAX) return 'odd';
			const isQuoted = bytes[at] === QUOTE;
			if (isQuoted) at += 1;
			let end = at;
			if (isQuoted) end = this.#closing(bytes, at, to, count);
			else while (special[bytes[end] ?? 0] === 0) end += 1;
			if (end < 0 || end >= to) return 'part';
			if (!isQuoted) doubled[count] = 0;
			if (end - at > CELL_CHARACTERS_MAX) return 'odd';
			starts[count] = at;
			ends[count] = end;
			count += 1;
			const after = isQuoted ? end + 1 : end;
			const byte = bytes[after];
			if (byte === delimiter) {
				at = after + 1;
				continue;
			}
			this.returned = byte === RETURN;
			if (this.returned && after + 1 >= to) return 'part';
			if (byte !== LINE_FEED && !(this.returned && bytes[after + 1] === LINE_FEED)) return 'odd';
			this.count = count;
			this.next = after + (this.returned ? 2 : 1);
			return 'whole';
		}
	}

	/** Where the quoted cell that begins at `from` ends; −1 where its end is not there yet. */
	#closing(bytes: Uint8Array, from: number, to: number, cell: number): number {
		this.doubled[cell] = 0;
		for (let at = from; at < to; at += 1) {
			const byte = bytes[at] ?? 0;
			if (byte > QUOTE) continue;
			if (byte === QUOTE) {
				if (at + 1 >= to) return -1;
				if (bytes[at + 1] !== QUOTE) return at;
				this.doubled[cell] = 1;
				at += 1;
			} else if (byte === LINE_FEED) this.breaks += bytes[at - 1] === RETURN ? 0 : 1;
			else if (byte === RETURN) this.breaks += 1;
		}
		return -1;
	}
}
