import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { IsoDay } from '../../domain/brand';
import type { ExportCell } from '../model';
import { writeCellText } from './cell-text';
import type { FormatCell } from './number-formats';
import { heightOf } from './row-height';
import { STYLES } from './sheet-styles';

/** Points of a row of one line, which nothing makes higher. */
export const PLAIN_HEIGHT = 15.75;

/** Cells of a sheet as they are put down; rows and columns count from 0. */
export class SheetGrid {
	readonly cells = new Map<string, Partial<Cell>>();
	readonly merges: NonNullable<WriteSheet['merges']> = [];
	readonly heights = new Map<number, { height: number }>();
	readonly #format: FormatCell;
	readonly #styles = new Map<string, CellStyle>();

	constructor(format: FormatCell) {
		this.#format = format;
	}

	/** Puts down a text: always as text, whatever it begins with. */
	putText(row: number, column: number, text: string, style: CellStyle, sheet?: string): void {
		const link = sheet === undefined ? {} : { hyperlink: { target: '', location: sheet } };
		const cell: Partial<Cell> = { value: writeCellText(text), type: 'string', style, ...link };
		this.cells.set(`${row},${column}`, text === '' ? { value: null, type: 'empty', style } : cell);
	}

	/** Puts down a cell of a table: a number in the format that shows its words, a day as a day, else its text. */
	putCell(row: number, column: number, cell: ExportCell, isNumeric: boolean): void {
		const { text, amount, day } = cell;
		if (amount !== null) this.#putNumber(row, column, amount.value, this.#format(text, amount));
		else if (day !== undefined) this.#putNumber(row, column, serialOf(day), DAY_STYLE.numFmt);
		else this.putText(row, column, text, isNumeric ? STYLES.words : STYLES.text);
	}

	/** Puts down a text over all columns, in a row as high as it needs. */
	putLine(row: number, text: string, style: CellStyle, widths: readonly number[]): void {
		this.putText(row, 0, text, style);
		if (widths.length > 1)
			this.merges.push({ startRow: row, startCol: 0, endRow: row, endCol: widths.length - 1 });
		const across = widths.reduce((sum, width) => sum + width, 0);
		this.heights.set(row, { height: heightOf(text, across, style) });
	}

	/** Makes rows high enough for every text in them, once all is put down. Lines have their height already. */
	fitRows(widths: readonly number[]): void {
		const merged = new Set(this.merges.map(({ startRow }) => startRow));
		for (const [place, { value, style }] of this.cells) {
			const [row = 0, column = 0] = place.split(',').map(Number);
			if (merged.has(row) || typeof value !== 'string') continue;
			const needed = heightOf(
				value,
				(widths[column] ?? 0) - 2 * (style?.alignment?.indent ?? 0),
				style ?? {}
			);
			const height = Math.max(needed, this.heights.get(row)?.height ?? 0);
			this.heights.set(row, { height });
		}
	}

	/** Points from the top of the sheet to a row, of the heights known so far. */
	heightTo(row: number): number {
		return Array.from({ length: row }, (_, at) => this.heights.get(at)?.height ?? PLAIN_HEIGHT).reduce(
			(sum, height) => sum + height,
			0
		);
	}

	#putNumber(row: number, column: number, value: number, numFmt: string): void {
		const style = this.#styles.get(numFmt) ?? { ...STYLES.number, numFmt };
		this.#styles.set(numFmt, style);
		this.cells.set(`${row},${column}`, { value, type: 'number', style });
	}
}

/** As officials write it, but with both zeros, which a format cannot leave out for some months. */
export const DAY_STYLE = { ...STYLES.number, numFmt: 'dd/mm/yyyy' } as const satisfies CellStyle;
const DAY = 86_400_000;
/** The day that spreadsheets count from, so that days after February 1900 get their number. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The number that spreadsheets know a day by. */
export function serialOf(day: IsoDay): number {
	return (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY;
}
