import type { ColumnRef } from '../../lib/domain/decisions';
import type { FileReading } from '../../lib/domain/reading';

/** A loaded figure of a file: its row among the figures, and the column of the file that holds its amount. */
export interface AmountCell {
	readonly row: number;
	readonly column: ColumnRef;
}

/** The column of the file that holds the amount of a figure; `null` where no column of the file does. */
function amountColumn({ figures, understanding }: FileReading, row: number): ColumnRef | null {
	if (figures === null || understanding === null) return null;
	const { sourceColumn } = figures;
	const header = sourceColumn?.values[sourceColumn.codes[row] ?? 0];
	const found = understanding.columns.find(({ column, is, applied }) =>
		header === undefined ? is.kind === 'column' && is.name === 'value' && applied : column.header === header
	);
	return found?.column ?? null;
}

/** The loaded figures of one line of a file, several where a crosstab was turned; empty where the line has none. */
export function findAmounts(reading: FileReading, line: number): readonly AmountCell[] {
	const { figures } = reading;
	if (figures === null) return [];
	const cells: AmountCell[] = [];
	figures.line.forEach((at, row) => {
		if (at !== line) return;
		const column = amountColumn(reading, row);
		if (column !== null) cells.push({ row, column });
	});
	return cells;
}
