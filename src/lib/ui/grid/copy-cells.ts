import { markFormula } from '../../domain/mark-formula';
import type { GridColumn } from './grid-column';

/** What goes to the clipboard: the same cells as text and as a table. */
export interface CopiedCells {
	/** Tab-separated, quoted as spreadsheets quote where a cell holds a tab, a quote or a line break. */
	readonly text: string;
	readonly html: string;
}

/**
 * Copies cells under the headings of their columns. No cell becomes markup, and no text becomes a formula where it is
 * pasted; numbers stay numbers.
 */
export function copyCells<Row>(columns: readonly GridColumn<Row>[], rows: readonly Row[]): CopiedCells {
	const records = [
		columns.map(({ label }) => markFormula(label)),
		...rows.map((row) => columns.map((column) => copyCell(column, row)))
	];
	const [head = [], ...body] = records;
	return {
		text: records.map((cells) => cells.map(quoteCell).join('\t')).join('\r\n'),
		html: `<table><thead>${htmlRow(head, 'th')}</thead><tbody>${body.map((cells) => htmlRow(cells, 'td')).join('')}</tbody></table>`
	};
}

function copyCell<Row>(column: GridColumn<Row>, row: Row): string {
	const text = (column.copied ?? column.text)(row);
	return column.numeric === true ? text : markFormula(text);
}

function quoteCell(cell: string): string {
	return /["\t\r\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;']
]);

function htmlRow(cells: readonly string[], tag: 'th' | 'td'): string {
	const written = cells.map((cell) => {
		const escaped = cell.replace(/[&<>"']/gu, (sign) => ENTITIES.get(sign) ?? sign);
		return `<${tag}>${escaped.replace(/\r\n|\r|\n/gu, '<br>')}</${tag}>`;
	});
	return `<tr>${written.join('')}</tr>`;
}
