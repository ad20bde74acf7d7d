/** How strongly a cell is shaded: 1 to 5, below zero for a fall; 0 is not at all. */
export type Shade = -3 | -2 | -1 | 0 | 1 | 2 | 3 | 4 | 5;

/** A cell of a table with a heading on two sides. `text` is `''` where there is no figure, and `said` says so. */
export interface CrossCell {
	readonly text: string;
	/** The cell at length, for the ear and a tip. */
	readonly said: string;
	readonly shade: Shade;
	/** Whether the number is only a bound or approximate, so that its shade is hatched. */
	readonly isBound: boolean;
	readonly opens: boolean;
}

/** A column, or a row but for its cells. `isTotal` where it holds the others together. */
export interface CrossHead {
	readonly id: string;
	readonly name: string;
	readonly isTotal: boolean;
}

/** A row; `section` is what it stands under. */
export interface CrossRow extends CrossHead {
	readonly section: string | null;
	readonly cells: readonly CrossCell[];
}

/** So many columns fit on an upright A4 beside their rows. */
export const COLUMNS_ON_PAPER = 8;

/** Columns in runs that fit on paper, by their indexes. */
export function runsOfColumns(count: number, size = COLUMNS_ON_PAPER): readonly (readonly number[])[] {
	return Array.from({ length: Math.ceil(count / size) }, (_, run) =>
		Array.from({ length: Math.min(size, count - run * size) }, (__, index) => run * size + index)
	);
}
