import { colToLetter, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Messages } from '../../i18n/messages';
import type { ExportCell, ExportTable } from '../model';
import { writeCellText } from './cell-text';
import { widthsOf } from './column-widths';
import type { FormatCell } from './number-formats';
import { pagesAcross, setUpPage } from './page-setup';
import { heightOf } from './row-height';
import { DAY_STYLE, serialOf, SheetGrid } from './sheet-grid';
import { STYLES } from './sheet-styles';

/** Rows that are measured for the widths of columns: enough to tell, few enough not to wait for. */
const MEASURED = 500;

/** What a cell comes to in its column: its value, the height it needs, or that it looks unlike its column. */
interface PlainCell {
	readonly value: CellValue;
	readonly height: number;
	readonly isApart: boolean;
}

/** A column as it is laid out; what a cell comes to is worked out once, however many rows share it. */
interface PlainColumn {
	readonly style: CellStyle;
	readonly width: number;
	readonly numeric: boolean;
	readonly known: Map<ExportCell, PlainCell>;
}

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
	const { rows } = table;
	const widths = widthsOf({ columns: table.columns, rows: rows.slice(0, MEASURED) });
	const columns = table.columns.map(({ numeric }, at): PlainColumn => ({
		...{ numeric, width: widths[at] ?? 0, known: new Map() },
		style: styleOf(table, at, format)
	}));
	const grid = new SheetGrid(format);
	for (const [column, { title, numeric }] of table.columns.entries()) {
		grid.putText(0, column, title, numeric ? STYLES.numberHeading : STYLES.heading);
	}
	grid.fitRows(widths);
	const values = rows.map((row, at) => putRow(row, at + 1, columns, format, grid));
	const last = colToLetter(Math.max(0, columns.length - 1));
	return {
		name,
		columns: columns.map(({ style, width }) => ({ style, width })),
		rows: [columns.map(() => null), ...values],
		cells: grid.cells,
		rowDefs: grid.heights,
		freezePane: { rows: 1 },
		...(columns.length === 0 ? {} : { autoFilter: { range: `A1:${last}${rows.length + 1}` } }),
		...setUpPage(name, stamp, words, { across: pagesAcross(widths), down: 0 })
	};
}

/** How most cells of a column look: a column has its look once, and a cell one of its own only where it differs. */
function styleOf({ columns, rows }: ExportTable, column: number, format: FormatCell): CellStyle {
	const of = (row: readonly ExportCell[]): ExportCell | undefined => row[column];
	const cell = rows.find((row) => of(row)?.amount?.limit === 'exact')?.[column];
	if (cell?.amount) return { ...STYLES.number, numFmt: format(cell.text, cell.amount) };
	if (columns[column]?.numeric === true) return STYLES.words;
	return rows.some((row) => of(row)?.day !== undefined) ? DAY_STYLE : STYLES.text;
}

/** The values of a row; what does not look like its column goes to the grid. */
function putRow(
	row: readonly ExportCell[],
	at: number,
	columns: readonly PlainColumn[],
	format: FormatCell,
	grid: SheetGrid
): CellValue[] {
	let highest = 0;
	const values = columns.map((column, index): CellValue => {
		const cell = row[index];
		if (cell === undefined) return null;
		const known = column.known.get(cell) ?? layOutCell(cell, column, format);
		column.known.set(cell, known);
		highest = Math.max(highest, known.height);
		if (known.isApart) grid.putCell(at, index, cell, column.numeric);
		return known.value;
	});
	if (highest > 0) grid.heights.set(at, { height: highest });
	return values;
}

function layOutCell(cell: ExportCell, { style, width }: PlainColumn, format: FormatCell): PlainCell {
	const { text, amount, day } = cell;
	const alike = (value: CellValue): PlainCell => ({ value, height: 0, isApart: false });
	const apart: PlainCell = { value: null, height: 0, isApart: true };
	if (amount !== null) return format(text, amount) === style.numFmt ? alike(amount.value) : apart;
	if (day !== undefined) return style === DAY_STYLE ? alike(serialOf(day)) : apart;
	if (text === '') return alike(null);
	const isLong = text.length > width || text.includes('\n');
	const height = isLong ? heightOf(text, width, style) : 0;
	if (style.numFmt !== undefined) return { ...apart, height };
	return { ...alike(writeCellText(text)), height };
}
