import type { GridColumn } from './grid-column';

/** Rows looked at: enough to see what a column is like. */
const SAMPLE = 200;
/** Narrowest and widest column, in characters. */
const NARROWEST = 6;
const WIDEST = 36;
/** Room for the sign of the order and the sides of a cell, in characters. */
const AROUND = 4;
/** Mean width of a character in em; not `ch`, which is another in bold headings than in the cells under them. */
const EMS = 0.56;

/** The widths of the columns of a grid and of all of them, as a style sheet takes them. */
export interface GridTemplate {
	readonly columns: string;
	readonly width: string;
}

/** Widths by the longest text among the heading and the first rows; wider grids share what is left in proportion. */
export function templateOf<Row>(columns: readonly GridColumn<Row>[], rows: readonly Row[]): GridTemplate {
	const sample = rows.slice(0, SAMPLE);
	const widths = columns.map(({ label, text }) => {
		const longest = sample.reduce((most, row) => Math.max(most, text(row).length), label.length);
		return (Math.min(WIDEST, Math.max(NARROWEST, longest)) + AROUND) * EMS;
	});
	const total = widths.reduce((sum, width) => sum + width, 0);
	return {
		columns: widths.map((width) => `minmax(${width.toFixed(2)}em, ${width.toFixed(2)}fr)`).join(' '),
		width: `max(100%, ${total.toFixed(2)}em)`
	};
}
