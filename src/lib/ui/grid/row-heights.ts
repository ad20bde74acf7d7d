/**
 * The heights of the rows of a long list in px, most of them only guessed: a row has a height of its own once it was
 * drawn and measured. Where a row stands and which row stands where cost the logarithm of the length, whatever was
 * measured (sums kept in a binary indexed tree).
 */
export class RowHeights {
	readonly count: number;
	readonly guess: number;
	readonly #known = new Map<number, number>();
	/** Sums of what measured rows have over the guess, as a binary indexed tree. */
	readonly #sums: Float64Array;

	constructor(count: number, guess: number) {
		this.count = count;
		this.guess = guess;
		this.#sums = new Float64Array(count + 1);
	}

	/** The height of all rows. */
	get total(): number {
		return this.topOf(this.count);
	}

	/** The height of one row, guessed where it was never measured. */
	heightOf(row: number): number {
		return this.#known.get(row) ?? this.guess;
	}

	/** Where a row begins; for the number of rows, where the last one ends. */
	topOf(row: number): number {
		let over = 0;
		for (let at = row; at > 0; at -= at & -at) over += this.#sums[at] ?? 0;
		return row * this.guess + over;
	}

	/** The row that stands at a height: the first above all of them, the last below, −1 where there is none. */
	rowAt(top: number): number {
		let low = 0;
		let high = this.count - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.topOf(middle) <= top) low = middle;
			else high = middle - 1;
		}
		return Math.min(low, this.count - 1);
	}

	/** Keeps what a row measures and says whether that is news; differences below half a pixel are none. */
	measure(row: number, height: number): boolean {
		const change = height - this.heightOf(row);
		if (row >= this.count || Math.abs(change) < 0.5) return false;
		this.#known.set(row, height);
		for (let at = row + 1; at <= this.count; at += at & -at) this.#sums[at] = (this.#sums[at] ?? 0) + change;
		return true;
	}
}
