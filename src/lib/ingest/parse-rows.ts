import Papa, { type ParseResult } from 'papaparse';
import { RefusedFile } from './refuse-file';
import { RECORD_CHARACTERS_MAX, refuseLongRecord } from './refuse-long-record';
import { CELL_CHARACTERS_MAX } from './settle-lines';

/** One record of the file with the 1-based physical line it starts on and the one after it. */
export type RowListener = (cells: string[], line: number, nextLine: number) => void;

function countBreaks(cells: readonly string[], line: number): number {
	let breaks = 0;
	for (const cell of cells) {
		if (cell.length > CELL_CHARACTERS_MAX) {
			throw new RefusedFile('cell.too_long', { line, params: { limit: CELL_CHARACTERS_MAX } });
		}
		if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(/\r\n|\r|\n/gu)?.length ?? 0;
	}
	return breaks;
}

/**
 * Splits whole records with settled line ends into text cells, in order; cells are never trimmed or typed. The
 * first record is on `firstLine`; gives the line after the last.
 */
export function parseRows(text: string, delimiter: string, firstLine: number, onRow: RowListener): number {
	if (text === '') return firstLine;
	// The parser takes a quote before spaces for the end of a cell only if something follows them.
	const body = text.endsWith('\n') ? text : `${text}\n`;
	// The parser itself: what stands in front of it takes U+FEFF from the beginning of every text.
	const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
	const { data } = parser.parse(body, 0, false) as ParseResult<string[]>;
	// The last line end closes the last record; it does not open an empty one.
	data.pop();
	const quoted = text.includes('"');
	const mayBeLong = text.length > RECORD_CHARACTERS_MAX;
	let line = firstLine;
	for (const cells of data) {
		if (mayBeLong) refuseLongRecord(charactersOf(cells), line);
		const next = line + 1 + (quoted || cells.some(isLong) ? countBreaks(cells, line) : 0);
		onRow(cells, line, next);
		line = next;
	}
	return line;
}

/** With a delimiter or the line end behind each cell. */
const charactersOf = (cells: readonly string[]): number =>
	cells.reduce((sum, { length }) => sum + length + 1, 0);

function isLong(cell: string): boolean {
	return cell.length > CELL_CHARACTERS_MAX;
}
