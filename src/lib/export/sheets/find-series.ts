import type { ExportAmount, ExportChart, ExportTable } from '../model';

/** The columns of a table that hold what a chart draws: its categories, and each series in order. */
export interface SeriesColumns {
	readonly categories: number;
	readonly series: readonly number[];
}

/**
 * Finds the columns of a table whose cells are a chart's points, row by row; `null` where any is not there. A chart
 * bound to its table follows when a number of the table is corrected.
 */
export function findSeries(table: ExportTable, chart: ExportChart): SeriesColumns | null {
	if (table.rows.length !== chart.categories.length) return null;
	const names = chart.rows ?? chart.categories;
	const categories = table.columns.findIndex((_, column) =>
		names.every((category, row) => table.rows[row]?.[column]?.text === category)
	);
	const taken = new Set<number>();
	for (const { points } of chart.series) {
		const found = table.columns.findIndex(
			({ numeric }, column) =>
				numeric &&
				!taken.has(column) &&
				points.every((point, row) => isSame(point?.amount ?? null, table.rows[row]?.[column]?.amount ?? null))
		);
		taken.add(found);
	}
	return categories < 0 || taken.has(-1) ? null : { categories, series: [...taken] };
}

function isSame(point: ExportAmount | null, cell: ExportAmount | null): boolean {
	if (point === null || cell === null) return point === cell;
	return point.value === cell.value && point.upTo === cell.upTo && point.limit === cell.limit;
}
