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

/** Cells drawn in one frame. */
const CELLS_AT_ONCE = 300;

/** How many rows of so many columns are drawn in one frame. */
export function rowsAtOnce(columns: number): number {
	return Math.max(1, Math.round(CELLS_AT_ONCE / Math.max(1, columns)));
}

/** Room for letters that are wider than a digit, in digits. */
const SPARE = 0.75;
/** The fewest and the most digits that the names of the rows are given. */
const NAMES = { least: 13, most: 26 };

/** The widths in digits of the names of the rows and of each column: as the longest of their words need. */
export function widthsOf(
	columns: readonly CrossHead[],
	rows: readonly CrossRow[]
): { readonly names: number; readonly columns: readonly number[] } {
	const longest = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
	return {
		names: Math.min(NAMES.most, Math.max(NAMES.least, longest)),
		columns: columns.map(({ name }, index) => {
			const words = name.split(' ').map((word) => word.length);
			const cells = rows.map(({ cells }) => cells[index]?.text.length ?? 0);
			return Math.max(...words, ...cells) + SPARE;
		})
	};
}

/** So many columns fit on an upright A4 beside their rows. */
const COLUMNS_ON_PAPER = 8;

/** Columns in as few runs as fit on paper, by their indexes; the runs are as long as each other, or one shorter. */
export function runsOfColumns(count: number, size = COLUMNS_ON_PAPER): readonly (readonly number[])[] {
	const many = Math.ceil(count / size);
	const startOf = (run: number) => Math.floor((run * count) / many);
	return Array.from({ length: many }, (_, run) =>
		Array.from({ length: startOf(run + 1) - startOf(run) }, (__, index) => startOf(run) + index)
	);
}

/** Characters beside the names of the rows, and the fewest that a column takes, its sides included. */
const ROOM_ON_PAPER = 84;
const LEAST_ON_PAPER = 7;

/** How many of these columns stand beside each other on an upright A4: as the longest of their words let. */
export function columnsOnPaper(columns: readonly CrossHead[], rows: readonly CrossRow[]): number {
	const widths = columns.map(({ name }, index) => {
		const words = name.split(' ').map((word) => word.length);
		const cells = rows.map(({ cells }) => cells[index]?.text.length ?? 0);
		return Math.max(LEAST_ON_PAPER, ...words, ...cells) + 2;
	});
	const widest = widths.reduce((most, width) => Math.max(most, width), LEAST_ON_PAPER);
	const total = widths.reduce((sum, width) => sum + width, 0);
	return total <= ROOM_ON_PAPER
		? Math.max(1, columns.length)
		: Math.max(1, Math.floor(ROOM_ON_PAPER / widest));
}
