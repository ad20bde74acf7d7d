import { parseRows, type RowListener } from './parse-rows';
import { refuseLongRecord } from './refuse-long-record';
import { settleLines, type SettledText } from './settle-lines';

/** How a text is cut into records. */
export interface RecordForm {
	readonly delimiter: string;
	/** Characters to leave out at the beginning. */
	readonly skip: number;
	/** Number of the first line after them. */
	readonly firstLine: number;
}

/**
 * Reads a text that comes in pieces record by record: each time as many whole records as there are by then, so that
 * no piece ends inside a cell, a line end or a character. `onSettled` hears of their quotes and line ends before
 * their rows are given. Gives the number of the last line.
 */
export function readRecords(
	pieces: Iterable<string>,
	{ delimiter, skip, firstLine }: RecordForm,
	onRow: RowListener,
	onSettled: (settled: SettledText) => void
): number {
	let line = firstLine;
	let waiting = '';
	let toSkip = skip;
	let tryAt = 1;
	const take = (last: boolean): void => {
		const settled = settleLines(waiting, delimiter, line, last);
		waiting = waiting.slice(settled.settled);
		// A record that goes on is looked at again only once it has doubled.
		tryAt = settled.settled === 0 ? waiting.length * 2 : 1;
		refuseLongRecord(waiting.length, line);
		if (settled.text === '') return;
		onSettled(settled);
		line = parseRows(settled.text, delimiter, line, onRow);
	};
	for (const piece of pieces) {
		waiting += toSkip > 0 ? piece.slice(toSkip) : piece;
		toSkip = 0;
		if (waiting.length >= tryAt) take(false);
	}
	take(true);
	return Math.max(firstLine, line - 1);
}
