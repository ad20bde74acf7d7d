import { markFormula } from '../domain/mark-formula';
import type { Copied } from './copy-to-clipboard';
import { escapeMarkup } from '../domain/escape-markup';

/** What copying needs of a column; `copied` stands in for its text. */
interface CopiedColumn<Row> {
	readonly label: string;
	readonly text: (row: Row) => string;
	readonly copied?: ((row: Row) => string) | undefined;
	readonly numeric?: boolean | undefined;
}

/** What spreadsheets take for a number and nothing else, in either language. */
const NUMBER = /^[+−-]?\d[\d.,\s]*%?$/u;

/**
 * Copies cells under the headings of their columns: tab-separated, quoted as spreadsheets quote where a cell holds a
 * tab, a quote or a line break, and as a table. No cell becomes markup, and no text becomes a formula where it is
 * pasted; numbers stay numbers.
 */
export function copyCells<Row>(columns: readonly CopiedColumn<Row>[], rows: readonly Row[]): Copied {
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

function copyCell<Row>(column: CopiedColumn<Row>, row: Row): string {
	const text = (column.copied ?? column.text)(row);
	return column.numeric === true && NUMBER.test(text) ? text : markFormula(text);
}

function quoteCell(cell: string): string {
	return /["\t\r\n]/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell;
}

function htmlRow(cells: readonly string[], tag: 'th' | 'td'): string {
	const written = cells.map((cell) => {
		return `<${tag}>${escapeMarkup(cell).replace(/\r\n|\r|\n/gu, '<br>')}</${tag}>`;
	});
	return `<tr>${written.join('')}</tr>`;
}
