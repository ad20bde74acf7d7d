import type { WriteSheet } from 'hucre/xlsx';
import type { Messages } from '../../i18n/messages';
import { isDrawable } from '../charts/draw-chart';
import type { ExportChart, ExportFigure, ExportPicture } from '../model';
import type { ChartCells } from './bind-chart';
import { widthsOf } from './column-widths';
import { findSeries } from './find-series';
import type { FormatCell } from './number-formats';
import { setUpPage } from './page-setup';
import { placeDrawing } from './place-drawing';
import { putChartData, rangeOf } from './put-chart-data';
import { remarkOnRow } from './remark-on-row';
import { SheetGrid } from './sheet-grid';
import { STYLES } from './sheet-styles';

/** Where the headings stand, rows counted from 0: under title, subtitle and stamp. */
export const HEADING_ROW = 3;
/** CSS pixels of a chart or picture, at most as wide. */
export const DRAWING = { width: 640, height: 320 };
/** Letters across a table whose print is still read at ease. */
const MOST_ACROSS = 170;

/**
 * A sheet of a figure, with how much of it is printed (numbers that are there for the chart alone are not) and the chart that is to be drawn on it and the cells the chart reads; `null` without one.
 */
export interface FigureSheet {
	readonly sheet: WriteSheet;
	readonly printed: { readonly rows: number; readonly columns: number };
	readonly chart: { readonly chart: ExportChart; readonly cells: ChartCells } | null;
}

/**
 * Lays out the sheet of a figure: title, subtitle and stamp; the table, numbers as numbers; notes, source, as-of day and
 * what was chosen below it; and the chart or picture beside it, or under it where it is wide.
 */
export function layOutFigure(
	figure: ExportFigure,
	name: string,
	format: FormatCell,
	words: Messages['exportSheets']
): FigureSheet {
	const chart = figure.chart !== null && isDrawable(figure.chart) ? figure.chart : null;
	const columns = chart && findSeries(figure.table, chart);
	const table = withRemarks(figure, new Set(columns?.series), words);
	// Remarks on many cells of a row make it high where their column is narrow.
	const hasRemarks = table.columns.length > figure.table.columns.length;
	const widths = widthsOf(table, MOST_ACROSS, hasRemarks ? table.columns.length - 1 : null);
	const grid = new SheetGrid(format);
	grid.putLine(0, figure.title, STYLES.title, widths);
	grid.putLine(1, figure.subtitle, STYLES.subtitle, widths);
	grid.putLine(2, figure.stamp, STYLES.stamp, widths);
	putTable(grid, table);
	let row = HEADING_ROW + table.rows.length + 2;
	for (const text of linesBelow(figure, words)) grid.putLine(row++, text, STYLES.note, widths);
	grid.fitRows(widths);

	const drawing = chart !== null ? DRAWING : figure.picture && sizeOf(figure.picture);
	const placed = placeDrawing(drawing, grid, widths, row, HEADING_ROW);
	const cells =
		chart &&
		(columns === null
			? putChartData(grid, placed.printed.rows + 1, chart, { sheet: name, widths, words })
			: {
					categories: rangeOf(name, HEADING_ROW + 1, columns.categories, table.rows.length),
					series: columns.series.map((column) => ({
						values: rangeOf(name, HEADING_ROW + 1, column, table.rows.length),
						name: null
					}))
				});
	grid.fitRows(widths);
	return {
		printed: placed.printed,
		chart: chart && cells && { chart: columns === null ? chart : namedByRows(chart), cells },
		sheet: {
			name,
			columns: widths.map((width) => ({ width })),
			cells: grid.cells,
			merges: grid.merges,
			rowDefs: grid.heights,
			rowBreaks: placed.breakAt === null ? [] : [placed.breakAt],
			freezePane: { rows: HEADING_ROW + 1 },
			...setUpPage(words.sentence(words.label.source, figure.source), figure.stamp, words, {
				across: 1,
				down: placed.isOnePage ? 1 : 0
			}),
			...drawingAt(figure, chart !== null, placed.from)
		}
	};
}

/** A chart that takes its names from the table, which may be longer than its own. */
function namedByRows(chart: ExportChart): ExportChart {
	return { ...chart, categories: chart.rows ?? chart.categories };
}

type Table = ExportFigure['table'];

/** The table with the words left out that a chart would draw as 0, and a column of remarks where any is needed. */
function withRemarks(
	{ table }: ExportFigure,
	emptied: ReadonlySet<number>,
	words: Messages['exportSheets']
): Table {
	const remarks = table.rows.map((row) => remarkOnRow(row, table.columns, emptied, words));
	const rows = table.rows.map((row) =>
		row.map((cell, column) => (emptied.has(column) && cell.amount === null ? { ...cell, text: '' } : cell))
	);
	if (remarks.every((remark) => remark === '')) return { columns: table.columns, rows };
	return {
		columns: [...table.columns, { title: words.heading.remark, numeric: false }],
		rows: rows.map((row, index) => [...row, { text: remarks[index] ?? '', amount: null }])
	};
}

function putTable(grid: SheetGrid, { columns, rows }: Table): void {
	for (const [column, { title, numeric }] of columns.entries()) {
		grid.putText(HEADING_ROW, column, title, numeric ? STYLES.numberHeading : STYLES.heading);
		for (const [row, cells] of rows.entries()) {
			const cell = cells[column];
			if (cell !== undefined) grid.putCell(HEADING_ROW + 1 + row, column, cell, numeric);
		}
	}
}

function linesBelow(figure: ExportFigure, { label, sentence }: Messages['exportSheets']): readonly string[] {
	const filters = figure.filters === '' ? [] : [sentence(label.filters, figure.filters)];
	const notes = figure.notes.map((note) => sentence(label.notes, note));
	return [...notes, sentence(label.source, figure.source), figure.asOf, ...filters].filter(
		(text) => text !== ''
	);
}

/** The frame of a chart, whose part is put in once all is written, or the picture of what Office can't draw. */
function drawingAt(
	{ picture, alt, title }: ExportFigure,
	isChart: boolean,
	from: { row: number; col: number }
): Pick<WriteSheet, 'charts' | 'images'> {
	if (isChart) {
		const series = [{ values: 'A1:A1' }];
		return { charts: [{ type: 'column', series, anchor: { from }, altText: alt, frameTitle: title }] };
	}
	if (picture === null) return {};
	return {
		images: [{ data: picture.png, type: 'png', anchor: { from }, ...sizeOf(picture), altText: alt, title }]
	};
}

/** CSS pixels of a picture as it stands on a sheet: no wider than a chart. */
function sizeOf({ width, height }: ExportPicture): { readonly width: number; readonly height: number } {
	const scale = Math.min(1, DRAWING.width / width);
	return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
