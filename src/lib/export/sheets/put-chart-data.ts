import { colToLetter } from 'hucre/xlsx';
import type { Messages } from '../../i18n/messages';
import type { ExportChart } from '../model';
import type { ChartCells } from './bind-chart';
import { quoteSheet } from './name-sheets';
import type { SheetGrid } from './sheet-grid';
import { STYLES } from './sheet-styles';

/** A reference to cells one below the other; row and column count from 0. */
export function rangeOf(sheet: string, row: number, column: number, length: number): string {
	const letter = colToLetter(column);
	return `${quoteSheet(sheet)}!$${letter}$${row + 1}:$${letter}$${row + length}`;
}

/** The sheet's name, the widths of its table's columns, and the words. */
interface Around {
	readonly sheet: string;
	readonly widths: readonly number[];
	readonly words: Messages['exportSheets'];
}

/** Puts down what a chart draws, for charts whose numbers stand otherwise in the table; a gap is an empty cell. */
export function putChartData(
	grid: SheetGrid,
	row: number,
	{ categories, series }: ExportChart,
	{ sheet, widths, words }: Around
): ChartCells {
	grid.putLine(row, words.heading.chartData, STYLES.label, widths);
	const [head, first] = [row + 1, row + 2];
	grid.putText(head, 0, '', STYLES.heading);
	for (const [at, category] of categories.entries()) grid.putText(first + at, 0, category, STYLES.text);
	for (const [column, { name, points }] of series.entries()) {
		grid.putText(head, column + 1, name, STYLES.numberHeading);
		for (const [at, point] of points.entries()) {
			const cell = { text: point?.label ?? '', amount: point?.amount ?? null };
			grid.putCell(first + at, column + 1, cell, true);
		}
	}
	return {
		categories: rangeOf(sheet, first, 0, categories.length),
		series: series.map((_, at) => ({
			values: rangeOf(sheet, first, at + 1, categories.length),
			name: `${quoteSheet(sheet)}!$${colToLetter(at + 1)}$${head + 1}`
		}))
	};
}
