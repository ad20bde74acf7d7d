import type { ByteIndex } from './byte-index';
import { CELL_CHARACTERS_MAX } from './settle-lines';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
/** More cells than a table may have columns. */
const CELLS_MAX = 1024;

/** What stands at a place of some bytes: a whole record, the beginning of one, or one that takes a closer look. */
export type ScannedRecord = 'whole' | 'part' | 'odd';

/** Line ends in some bytes; a CRLF is one. */
export function countBreaks(bytes: Uint8Array, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at += 1) {
		const byte = bytes[at];
		if (byte === RETURN || (byte === LINE_FEED && bytes[at - 1] !== RETURN)) count += 1;
	}
	return count;
}

/**
 * Finds the cells of one record in UTF-8 bytes at a time, where it is written as the rule is: cells bare or in quotes
 * that end where they ought to, quotes within doubled, a line feed behind, with or without a carriage return.
 * Anything else is `odd`, and not judged here. After `whole` the fields tell of the record.
 */
export class RecordScanner {
	/** Where the record begins. */
	start = 0;
	/** Where each cell ends, its quotes included; the next begins behind the delimiter. */
	readonly ends = new Int32Array(CELLS_MAX);
	/** The code of each cell that an index was given for; −1 where its bytes are new there. */
	readonly codes = new Int32Array(CELLS_MAX);
	/** The cells that each column is known to hold. */
	indexes: readonly ByteIndex[] = [];
	/** How many cells there are. */
	count = 0;
	/** Where the next record begins. */
	next = 0;
	/** Line ends within cells. */
	breaks = 0;
	/** Whether a carriage return stands before the line feed. */
	returned = false;
	/** The bytes that end a cell or make it odd: 1, but 2 for a quote, which ends none. */
	readonly #special = new Uint8Array(256);
	readonly #delimiter: number;

	constructor(delimiter: string) {
		this.#delimiter = delimiter.charCodeAt(0);
		for (const byte of [LINE_FEED, RETURN, this.#delimiter]) this.#special[byte] = 1;
		this.#special[QUOTE] = 2;
	}

	/** Looks at the record that begins at `from`. `bytes[to]`, behind the last one, must be a line feed. */
	scan(bytes: Uint8Array, view: DataView, from: number, to: number): ScannedRecord {
		const { ends, codes, indexes } = this;
		const special = this.#special;
		const delimiter = this.#delimiter;
		let at = from;
		let count = 0;
		let breaks = 0;
		for (;;) {
			if (at >= to) return 'part';
			if (count === CELLS_MAX) return 'odd';
			const index = indexes[count];
			// What is equal to a cell, and ends as one, is a cell again, whatever its quotes.
			const length = index === undefined ? -1 : index.expect(view, at, to);
			let end = at + length;
			if (index !== undefined && length >= 0 && special[bytes[end] ?? 0] === 1) {
				breaks += index.expectedBreaks;
				codes[count] = index.take();
			} else {
				end = this.#endOf(bytes, at, to);
				if (end < 0 || end >= to) return 'part';
				if (end - at > CELL_CHARACTERS_MAX) return 'odd';
				if (bytes[at] === QUOTE) breaks += countBreaks(bytes, at, end);
				codes[count] = index === undefined ? -1 : index.find(view, at, end - at);
			}
			ends[count] = end;
			count += 1;
			const byte = bytes[end];
			if (byte === delimiter) {
				at = end + 1;
				continue;
			}
			this.returned = byte === RETURN;
			if (this.returned && end + 1 >= to) return 'part';
			if (byte !== LINE_FEED && !(this.returned && bytes[end + 1] === LINE_FEED)) return 'odd';
			this.start = from;
			this.count = count;
			this.breaks = breaks;
			this.next = end + (this.returned ? 2 : 1);
			return 'whole';
		}
	}

	/** Where the cell that begins at `from` ends; −1 where its end is not there yet. */
	#endOf(bytes: Uint8Array, from: number, to: number): number {
		const special = this.#special;
		let at = from;
		if (bytes[at] !== QUOTE) {
			while (special[bytes[at] ?? 0] === 0) at += 1;
			return at;
		}
		for (at += 1; at < to; at += 1) {
			if (bytes[at] !== QUOTE) continue;
			if (at + 1 >= to) return -1;
			if (bytes[at + 1] !== QUOTE) return at + 1;
			at += 1;
		}
		return -1;
	}
}
