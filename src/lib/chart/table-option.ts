import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { formatNumber } from '../i18n/format/format-number';
import type { CellNeeds, CellTable } from './cell-table';
import { drawTable, heightOfTable, type TableKey } from './draw-cell-table';
import { group, type Box } from './draw-shapes';
import { frameOption } from './frame-option';
import { layOutTable, type TableLayout } from './lay-out-table';
import type { ChartItem, ChartOption, Shape } from './option';
import type { ChartTheme } from './theme';

/** How one kind of table is painted. */
export interface TablePainter<Cell> {
	readonly table: CellTable<Cell>;
	readonly needs: CellNeeds<Cell>;
	readonly keys: (theme: ChartTheme) => readonly TableKey[];
	readonly paintCell: (cell: Cell, box: Box, theme: ChartTheme) => readonly Shape[];
	/** What it shows, in words. */
	readonly summary: string;
}

/** Says what of a table is not in its picture; `''` where all of it is. */
function wordLeftOut<Cell>(table: CellTable<Cell>, { shown }: TableLayout, language: Language): string {
	const words = messagesIn(language).figure.leftOut;
	const count = (n: number): string => formatNumber(n, language);
	const [lines, columns] = [table.lines.length, table.columns.length];
	if (shown.lines === lines && shown.columns === columns) return '';
	return words(count(shown.lines), count(lines), count(shown.columns), count(columns));
}

/** The height that the picture of a table needs at a width, in px. */
export function heightOfTablePicture<Cell>(
	{ table, needs, keys }: TablePainter<Cell>,
	width: number,
	theme: ChartTheme,
	language: Language
): number {
	const layout = layOutTable(table, width, needs);
	return heightOfTable(layout, keys(theme), wordLeftOut(table, layout, language), width);
}

/**
 * A table as a picture, for where tables can't go along: the same words in the same cells. It is only as high as can be
 * read; what of it is left to the table beside it is said under it.
 */
export function tableOption<Cell>(
	{ table, needs, keys, paintCell, summary }: TablePainter<Cell>,
	width: number,
	theme: ChartTheme,
	language: Language
): ChartOption {
	const layout = layOutTable(table, width, needs);
	const note = wordLeftOut(table, layout, language);
	const parts = drawTable(
		table,
		layout,
		{ keys: keys(theme), note, width },
		(cell, box) => paintCell(cell, box, theme),
		theme
	);
	return {
		...frameOption(theme, summary, () => []),
		grid: { left: 0, right: 0, top: 0, bottom: 0 },
		xAxis: { type: 'value', min: 0, max: 1, show: false },
		yAxis: { type: 'value', min: 0, max: 1, show: false },
		series: [
			{
				type: 'custom',
				silent: true,
				data: parts.map((_, order): ChartItem => ({ id: '', name: '', order, value: [0, 0] })),
				renderItem: ({ dataIndex }) => group(parts[dataIndex] ?? [])
			}
		]
	};
}
