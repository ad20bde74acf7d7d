import { drawnRows } from './drawn-rows';
import { RowHeights } from './row-heights';

/** What of a long list stands in a view of it: which rows to draw and where, all in px. */
export class RowWindow {
	/** How far the view is scrolled into the rows, and how high it is. */
	top = $state(0);
	height = $state(0);
	#heights = $state.raw(new RowHeights(0, 32));
	/** Rises with each measured height, which the heights themselves do not tell. */
	#measured = $state(0);
	#isGuessed = true;

	readonly total = $derived.by(() => this.#current().total);

	/** How many rows the list has. */
	get count(): number {
		return this.#heights.count;
	}

	/** Another list, of which nothing is measured yet; `guess` where even the mean of the last one says nothing. */
	renew(count: number, guess = this.#mean()): void {
		this.#heights = new RowHeights(count, guess);
		this.#isGuessed = true;
	}

	/** The rows to draw, the one that the keyboard is on among them. */
	drawn(active: number): readonly number[] {
		return drawnRows(this.#current(), this.top, this.height, active);
	}

	/** Where a row begins. */
	topOf(row: number): number {
		return this.#current().topOf(row);
	}

	/** The row at the upper edge of the view. */
	first(): number {
		return this.#current().rowAt(this.top);
	}

	/**
	 * Takes in what drawn rows measure and gives how far what stands at the upper edge of the view has moved by it; `null`
	 * where nothing is news. The first rows of a list also say what the others may measure.
	 */
	measure(drawn: readonly (readonly [row: number, height: number])[]): number | null {
		const known = drawn.filter(([, height]) => height > 0);
		if (known.length === 0) return null;
		const first = this.#heights.rowAt(this.top);
		const before = this.#heights.topOf(first);
		if (this.#isGuessed) {
			const sum = known.reduce((all, [, height]) => all + height, 0);
			this.#heights = new RowHeights(this.#heights.count, sum / known.length);
		}
		let isNews = this.#isGuessed;
		for (const [row, height] of known) if (this.#heights.measure(row, height)) isNews = true;
		this.#isGuessed = false;
		if (!isNews) return null;
		this.#measured += 1;
		return this.#heights.topOf(first) - before;
	}

	/** What a row measures, taken over all of them. */
	get rowHeight(): number {
		return this.#mean();
	}

	#mean(): number {
		const { count, total, guess } = this.#heights;
		return count === 0 ? guess : total / count;
	}

	#current(): RowHeights {
		void this.#measured;
		return this.#heights;
	}
}
