/** Letters (UTF-16 units) that a cell of a spreadsheet holds at most. */
export const CELL_LENGTH = 32_767;

/**
 * A text as a cell of a workbook keeps it. What looks like an escaped letter (`_x0041_`) is escaped itself, or it would
 * be read back as that letter. A text that no cell can hold ends in an ellipsis.
 */
export function writeCellText(text: string): string {
	const held =
		text.length <= CELL_LENGTH ? text : `${text.slice(0, CELL_LENGTH - 1).replace(/\p{Surrogate}$/u, '')}…`;
	return held.replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_');
}
