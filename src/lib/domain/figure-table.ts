import type { Codes } from './codes';
import type { EditMark, Figure, Provenance } from './figure';

/**
 * A dictionary-coded column: `values[codes[row]]`; every value occurs once. The codes are as small as the dictionary
 * needs: a column of one value has none, and every row is 0. So a row is read by `codeAt` or as `codes[row] ?? 0`, and
 * how many codes there are is not how many rows.
 */
export interface Coded<Value> {
	readonly codes: Codes;
	readonly values: readonly Value[];
}

/** The columns of a figure that are dictionary-coded while a file is read. */
type FigureColumn = Exclude<
	keyof Figure,
	'id' | 'report' | 'effectiveDate' | 'effectiveDateInferred' | 'earlyCutoff' | 'provenance'
>;

/**
 * The accepted figures of one file by column, so that a million rows cost a few thousand distinct values.
 * `report` is the reference as written (an `id` or a number), not yet joined; `reportDate` the row's own date text.
 */
export interface FigureTable {
	readonly file: string;
	readonly length: number;
	readonly line: Int32Array;
	readonly columns: { readonly [Name in FigureColumn]: Coded<Figure[Name]> };
	readonly report: Coded<string>;
	readonly reportDate: Coded<string>;
	readonly placeInReport: Coded<Provenance['placeInReport']>;
	readonly source: Coded<Provenance['source']>;
	readonly note: Coded<Provenance['note']>;
	/** The header over each figure of a crosstab; absent where the file is none. */
	readonly sourceColumn?: Coded<string>;
	/** The cells corrected by hand behind each figure; absent where there are none. */
	readonly edits?: Coded<readonly EditMark[]>;
}
