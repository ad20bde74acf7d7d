import Papa, { type ParseConfig, type ParseResult } from 'papaparse';
import { RefusedFile } from './refuse-file';

/** Characters handed to the parser at a time; its rows die young, which larger chunks pay for in collection. */
const CHUNK_CHARACTERS = 256 * 1024;
/** No cell of a report is a book; an unbounded one would freeze the table that shows it. */
const CELL_CHARACTERS_MAX = 1024 * 1024;

/** What the parser takes for a text; its types leave out `chunkSize` there. */
interface StringConfig extends ParseConfig<string[]> {
	readonly chunkSize: number;
	chunk(results: ParseResult<string[]>): void;
}

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
 * Splits a text with settled line ends into records of text cells, in order. Cells are never trimmed or typed.
 * `onChunk` hears the characters read so far after each part.
 */
export function parseRows(
	text: string,
	delimiter: string,
	firstLine: number,
	onRow: RowListener,
	onChunk: (characters: number) => void = () => undefined
): void {
	const quoted = text.includes('"');
	let line = firstLine;
	const config: StringConfig = {
		delimiter,
		newline: '\n',
		quoteChar: '"',
		header: false,
		dynamicTyping: false,
		skipEmptyLines: false,
		chunkSize: CHUNK_CHARACTERS,
		chunk: ({ data, meta }) => {
			for (const cells of data) {
				const next = line + 1 + (quoted || cells.some(isLong) ? countBreaks(cells, line) : 0);
				onRow(cells, line, next);
				line = next;
			}
			onChunk(meta.cursor);
		}
	};
	// The last line end closes the last record; it does not open an empty one.
	Papa.parse<string[]>(text.endsWith('\n') ? text.slice(0, -1) : text, config);
}

function isLong(cell: string): boolean {
	return cell.length > CELL_CHARACTERS_MAX;
}
