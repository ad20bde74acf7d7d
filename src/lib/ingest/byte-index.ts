/** Spare bytes behind what is read, so that four can be read at any place of it. */
export const SPARE_BYTES = 4;

/** Of the four bytes read at the end of a text, those that are its own, by how many they are. */
const OWN = [0, 0xff, 0xffff, 0xffffff];

function areEqual(left: DataView, leftAt: number, right: DataView, rightAt: number, length: number): boolean {
	const whole = length & ~3;
	for (let at = 0; at < whole; at += 4) {
		if (left.getInt32(leftAt + at, true) !== right.getInt32(rightAt + at, true)) return false;
	}
	const own = OWN[length & 3] ?? 0;
	if (own === 0) return true;
	return ((left.getInt32(leftAt + whole, true) ^ right.getInt32(rightAt + whole, true)) & own) === 0;
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

function grow<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, length: number): Numbers {
	if (length <= numbers.length) return numbers;
	const grown = new (numbers.constructor as new (length: number) => Numbers)(
		Math.max(length, numbers.length * 2)
	);
	grown.set(numbers);
	return grown;
}

/**
 * The codes of texts by their bytes, so that a text that was met before is known without being made. What is looked
 * for is a part of a view with `SPARE_BYTES` behind it.
 */
export class ByteIndex {
	/** One more than the entry, 0 where none is; as many as a power of two. */
	#slots = new Int32Array(64);
	#codes = new Int32Array(32);
	#hashes = new Int32Array(32);
	#lengths = new Int32Array(32);
	#starts = new Int32Array(32);
	#bytes = new Uint8Array(1024);
	#view = new DataView(this.#bytes.buffer);
	#count = 0;
	#filled = 0;
	#last = 0;

	/** The code of a text; −1 where it was never added. */
	find(view: DataView, from: number, length: number): number {
		// Rows that follow each other say much the same.
		const last = this.#last;
		if (
			last < this.#count &&
			this.#lengths[last] === length &&
			areEqual(view, from, this.#view, this.#starts[last] ?? 0, length)
		)
			return this.#codes[last] ?? -1;
		const hash = hashOf(view, from, length);
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const entry = (this.#slots[slot] ?? 0) - 1;
			if (entry < 0) return -1;
			if (this.#hashes[entry] !== hash || this.#lengths[entry] !== length) continue;
			if (!areEqual(view, from, this.#view, this.#starts[entry] ?? 0, length)) continue;
			this.#last = entry;
			return this.#codes[entry] ?? -1;
		}
	}

	/** Adds a text that is not found. */
	add(view: DataView, from: number, length: number, code: number): void {
		const entry = this.#count;
		this.#count += 1;
		if (this.#count > this.#codes.length) {
			this.#codes = grow(this.#codes, this.#count);
			this.#hashes = grow(this.#hashes, this.#count);
			this.#lengths = grow(this.#lengths, this.#count);
			this.#starts = grow(this.#starts, this.#count);
		}
		const end = this.#filled + length;
		if (end + SPARE_BYTES > this.#bytes.length) {
			this.#bytes = grow(this.#bytes, end + SPARE_BYTES);
			this.#view = new DataView(this.#bytes.buffer);
		}
		this.#bytes.set(new Uint8Array(view.buffer, view.byteOffset + from, length), this.#filled);
		this.#codes[entry] = code;
		this.#hashes[entry] = hashOf(view, from, length);
		this.#lengths[entry] = length;
		this.#starts[entry] = this.#filled;
		this.#filled = end;
		this.#last = entry;
		if (this.#count * 2 > this.#slots.length) this.#widen();
		else this.#place(entry);
	}

	#widen(): void {
		this.#slots = new Int32Array(this.#slots.length * 2);
		for (let entry = 0; entry < this.#count; entry += 1) this.#place(entry);
	}

	#place(entry: number): void {
		const mask = this.#slots.length - 1;
		let slot = (this.#hashes[entry] ?? 0) & mask;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
		this.#slots[slot] = entry + 1;
	}
}
