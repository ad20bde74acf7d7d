import type { GridColumn } from './grid-column';

/** Rows looked at: enough to see what a column is like. */
const SAMPLE = 200;
/** Narrowest and widest column, in characters. */
const NARROWEST = 6;
const WIDEST = 36;
/** Room for the sign of the order and the sides of a cell, in characters. */
const AROUND = 4;

/** The widths of columns for `grid-template-columns`, by the longest text among the heading and the first rows. */
export function templateOf<Row>(columns: readonly GridColumn<Row>[], rows: readonly Row[]): string {
	const sample = rows.slice(0, SAMPLE);
	return columns
		.map(({ label, text }) => {
			const longest = sample.reduce((most, row) => Math.max(most, text(row).length), label.length);
			const width = Math.min(WIDEST, Math.max(NARROWEST, longest)) + AROUND;
			return `minmax(${String(width)}ch, 1fr)`;
		})
		.join(' ');
}
