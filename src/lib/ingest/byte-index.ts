/** Spare bytes behind what is read, so that four can be read at any place of it. */
export const SPARE_BYTES = 4;

/** Of the four bytes read at the end of a text, those that are its own, by how many they are. */
const OWN = [0, 0xff, 0xffff, 0xffffff];

/** An entry is so many numbers, side by side since they are asked for together. */
const ENTRY = 8;
const [LENGTH, START, CODE, BREAKS, HASH, NEXT, OTHER] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Whether bytes are the same, for a right side without a zero byte: of such no eight are zero as a number, and other
 * numbers are equal only if all of their bits are. Ends are looked at first, since names differ there.
 */
function areEqual(left: DataView, leftAt: number, right: DataView, rightAt: number, length: number): boolean {
	if (length >= 8) {
		const last = length - 8;
		if (left.getFloat64(leftAt + last, true) !== right.getFloat64(rightAt + last, true)) return false;
		for (let at = 0; at < last; at += 8) {
			if (left.getFloat64(leftAt + at, true) !== right.getFloat64(rightAt + at, true)) return false;
		}
		return true;
	}
	if (length >= 4) {
		const last = length - 4;
		return (
			left.getInt32(leftAt + last, true) === right.getInt32(rightAt + last, true) &&
			left.getInt32(leftAt, true) === right.getInt32(rightAt, true)
		);
	}
	return ((left.getInt32(leftAt, true) ^ right.getInt32(rightAt, true)) & (OWN[length] ?? 0)) === 0;
}

function hashOf(view: DataView, from: number, length: number): number {
	const whole = length & ~3;
	let hash = length;
	for (let at = 0; at < whole; at += 4) {
		hash = Math.imul(hash ^ view.getInt32(from + at, true), 0x9e3779b1);
		hash ^= hash >>> 15;
	}
	const own = OWN[length & 3] ?? 0;
	if (own !== 0) hash = Math.imul(hash ^ (view.getInt32(from + whole, true) & own), 0x9e3779b1);
	return hash ^ (hash >>> 13);
}

/**
 * The codes of the cells of a column by their bytes as written, quotes included, so that a cell that was met before
 * is known without its text being made. Cells lie in a view with `SPARE_BYTES` behind what is looked at.
 *
 * Columns mostly go the way they went before: say the same again, go round, or choose of a few. So each entry
 * remembers which two came after it last, and those are looked for first: where one stands there, nothing has to be
 * searched, not even the end of the cell.
 */
export class ByteIndex {
	/** One more than the entry, 0 where none is; as many as a power of two. */
	#slots = new Int32Array(64);
	#entries = new Int32Array(32 * ENTRY);
	#bytes = new Uint8Array(1024);
	#view = new DataView(this.#bytes.buffer);
	#count = 0;
	#filled = 0;
	/** Where the entry of the last cell begins, and that of the one that `expect` found. */
	#last = 0;
	#expected = 0;

	/**
	 * The length of an expected cell whose bytes stand at a place, with at least one other behind them before `to`;
	 * −1 where none does. Whether a cell ends there is for the caller to see, who then calls `take`.
	 */
	expect(view: DataView, at: number, to: number): number {
		if (this.#count === 0) return -1;
		const entries = this.#entries;
		const next = entries[this.#last + NEXT] ?? 0;
		const length = entries[next + LENGTH] ?? 0;
		if (at + length < to && areEqual(view, at, this.#view, entries[next + START] ?? 0, length)) {
			this.#expected = next;
			return length;
		}
		const other = entries[this.#last + OTHER] ?? 0;
		const otherLength = entries[other + LENGTH] ?? 0;
		// Nothing stands everywhere: with it, each cell that is not expected would be compared once more in vain.
		if (otherLength === 0 || at + otherLength >= to) return -1;
		if (!areEqual(view, at, this.#view, entries[other + START] ?? 0, otherLength)) return -1;
		this.#expected = other;
		return otherLength;
	}

	/** Line ends within the expected cell. */
	get expectedBreaks(): number {
		return this.#entries[this.#expected + BREAKS] ?? 0;
	}

	/** The code of the expected cell, which is the last one from now on. */
	take(): number {
		const entry = this.#expected;
		if (this.#entries[this.#last + NEXT] === entry) this.#last = entry;
		else this.#follow(entry);
		return this.#entries[entry + CODE] ?? 0;
	}

	/** The code of a cell, which is the last one from now on; −1 where it was never added. */
	find(view: DataView, from: number, length: number): number {
		const entry = this.#search(view, from, length);
		if (entry < 0) return -1;
		this.#follow(entry);
		return this.#entries[entry + CODE] ?? 0;
	}

	/** The code of some bytes, added as a cell or beside one; −1 where they were not. */
	codeOf(view: DataView, from: number, length: number): number {
		const entry = this.#search(view, from, length);
		return entry < 0 ? -1 : (this.#entries[entry + CODE] ?? 0);
	}

	/** Adds a cell that is not found, with the line ends within it: the last one from now on. False as `addBeside`. */
	add(view: DataView, from: number, length: number, code: number, breaks: number): boolean {
		const entry = this.#count * ENTRY;
		if (!this.addBeside(view, from, length, code)) return false;
		this.#entries[entry + BREAKS] = breaks;
		this.#follow(entry);
		return true;
	}

	/** Adds bytes that are not found but stand in no cell so. False, and nothing added, where one of them is zero. */
	addBeside(view: DataView, from: number, length: number, code: number): boolean {
		const cell = new Uint8Array(view.buffer, view.byteOffset + from, length);
		if (cell.includes(0)) return false;
		const entry = this.#count * ENTRY;
		const start = this.#filled;
		this.#makeRoom(length);
		this.#bytes.set(cell, start);
		const entries = this.#entries;
		entries[entry + LENGTH] = length;
		entries[entry + START] = start;
		entries[entry + CODE] = code;
		entries[entry + HASH] = hashOf(view, from, length);
		entries[entry + NEXT] = entry;
		entries[entry + OTHER] = entry;
		if (this.#count * 2 > this.#slots.length) this.#widen();
		else this.#place(entry);
		return true;
	}

	/** Goes on to a cell that came after the last one. */
	#follow(entry: number): void {
		const entries = this.#entries;
		const last = this.#last;
		entries[last + OTHER] = entries[last + NEXT] ?? 0;
		entries[last + NEXT] = entry;
		this.#last = entry;
	}

	/** Where the entry of some bytes begins; below 0 where none has them. */
	#search(view: DataView, from: number, length: number): number {
		const hash = hashOf(view, from, length);
		const mask = this.#slots.length - 1;
		const entries = this.#entries;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const entry = ((this.#slots[slot] ?? 0) - 1) * ENTRY;
			if (entry < 0) return -1;
			if (entries[entry + HASH] !== hash || entries[entry + LENGTH] !== length) continue;
			if (areEqual(view, from, this.#view, entries[entry + START] ?? 0, length)) return entry;
		}
	}

	/** Makes room for one more entry of so many bytes. */
	#makeRoom(length: number): void {
		this.#count += 1;
		if (this.#count * ENTRY > this.#entries.length) {
			const grown = new Int32Array(this.#entries.length * 2);
			grown.set(this.#entries);
			this.#entries = grown;
		}
		this.#filled += length;
		if (this.#filled + SPARE_BYTES > this.#bytes.length) {
			const grown = new Uint8Array(Math.max(this.#filled + SPARE_BYTES, this.#bytes.length * 2));
			grown.set(this.#bytes);
			this.#bytes = grown;
			this.#view = new DataView(grown.buffer);
		}
	}

	#widen(): void {
		this.#slots = new Int32Array(this.#slots.length * 2);
		for (let at = 0; at < this.#count; at += 1) this.#place(at * ENTRY);
	}

	#place(entry: number): void {
		const mask = this.#slots.length - 1;
		let slot = (this.#entries[entry + HASH] ?? 0) & mask;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
		this.#slots[slot] = entry / ENTRY + 1;
	}
}
