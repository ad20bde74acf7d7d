import type { CellPlace } from './move-cell';
import { rangeBetween } from './selected-cells';

const START: CellPlace = { row: 0, column: 0 };

/** The cell that the keyboard is on, and the block of cells that is selected from an anchor to it. */
export class GridCursor {
	at = $state.raw(START);
	#anchor = $state.raw(START);
	readonly range = $derived.by(() => rangeBetween(this.#anchor, this.at));

	/** Goes to a cell; what is selected ends there, or with `extend` reaches there. */
	place(to: CellPlace, extend = false): void {
		this.at = to;
		if (!extend) this.#anchor = to;
	}

	/** Back to the first cell. */
	reset(): void {
		this.place(START);
	}

	/** Selects all of a grid of so many rows and columns. */
	selectAll(rows: number, columns: number): void {
		this.#anchor = START;
		this.at = { row: rows - 1, column: columns - 1 };
	}

	/** Selects the cell of the keyboard alone. */
	collapse(): void {
		this.#anchor = this.at;
	}
}
