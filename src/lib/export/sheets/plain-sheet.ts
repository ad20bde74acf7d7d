import { colToLetter, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Messages } from '../../i18n/messages';
import type { ExportTable } from '../model';
import { writeCellText } from './cell-text';
import { widthsOf } from './column-widths';
import type { FormatCell } from './number-formats';
import { setUpPage } from './page-setup';
import { heightOf } from './row-height';
import { SheetGrid } from './sheet-grid';
import { STYLES } from './sheet-styles';

/** Rows that are measured for the widths of columns: enough to tell, few enough not to wait for. */
const MEASURED = 500;

/**
 * Lays out a plain table: headings in the first row, kept in sight and with filters, and the rows as they are. Nothing
 * is merged and nothing stands around the table, so that it can be sorted, filtered and read by software.
 */
export function layOutPlain(
	table: ExportTable,
	name: string,
	format: FormatCell,
	stamp: string,
	words: Messages['exportSheets']
): WriteSheet {
	const { columns, rows } = table;
	const widths = widthsOf({ columns, rows: rows.slice(0, MEASURED) });
	const styles = columns.map((_, column) => styleOf(table, column, format));
	const grid = new SheetGrid(format);
	for (const [column, { title, numeric }] of columns.entries()) {
		grid.putText(0, column, title, numeric ? STYLES.numberHeading : STYLES.heading);
	}
	grid.fitRows(widths);
	const values = rows.map((_, row) => rowOf(table, row, styles, widths, format, grid));
	const last = colToLetter(Math.max(0, columns.length - 1));
	return {
		name,
		columns: styles.map((style, column) => ({ style, width: widths[column] ?? 0 })),
		rows: [columns.map(() => null), ...values],
		cells: grid.cells,
		rowDefs: grid.heights,
		freezePane: { rows: 1 },
		...(columns.length === 0 ? {} : { autoFilter: { range: `A1:${last}${rows.length + 1}` } }),
		...setUpPage(name, stamp, words)
	};
}

/** How most cells of a column look: a column has its look once, and a cell one of its own only where it differs. */
function styleOf({ columns, rows }: ExportTable, column: number, format: FormatCell): CellStyle {
	const cell = rows.find((row) => row[column]?.amount?.limit === 'exact')?.[column];
	if (cell?.amount) return { ...STYLES.number, numFmt: format(cell.text, cell.amount) };
	return columns[column]?.numeric === true ? STYLES.words : STYLES.text;
}

/** The values of a row; what does not look like its column goes to the grid. */
function rowOf(
	{ columns, rows }: ExportTable,
	row: number,
	styles: readonly CellStyle[],
	widths: readonly number[],
	format: FormatCell,
	grid: SheetGrid
): CellValue[] {
	let height = 0;
	const values = columns.map(({ numeric }, column): CellValue => {
		const cell = rows[row]?.[column];
		if (cell === undefined) return null;
		const { text, amount, day } = cell;
		const style: CellStyle = styles[column] ?? STYLES.text;
		if (amount !== null && format(text, amount) === style.numFmt) return amount.value;
		if (amount === null && day === undefined) {
			if (text === '') return null;
			if (text.length > (widths[column] ?? 0) || text.includes('\n'))
				height = Math.max(height, heightOf(text, widths[column] ?? 0, style));
			if (style.numFmt === undefined) return writeCellText(text);
		}
		grid.putCell(row + 1, column, cell, numeric);
		return null;
	});
	if (height > 0) grid.heights.set(row + 1, { height });
	return values;
}
