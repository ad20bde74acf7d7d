import type { DrawnFigure } from '../../src/lib/ui/figure/drawn-figure';

/** The words of a figure's table, row by row. */
export function wordsOf({ table }: Pick<DrawnFigure, 'table'>): readonly (readonly string[])[] {
	return table.rows.map((row) => table.columns.map(({ key }) => row[key] ?? ''));
}
