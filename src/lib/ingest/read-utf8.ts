import { SPARE_BYTES } from './byte-index';
import { ByteRow } from './byte-row';
import { parseRows, type RowListener } from './parse-rows';
import type { RecordForm } from './read-records';
import { RECORD_CHARACTERS_MAX, refuseLongRecord } from './refuse-long-record';
import type { ByteRowListener } from './row-source';
import { CELL_CHARACTERS_MAX, settleLines, type SettledText } from './settle-lines';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const NONE: ReadonlySet<number> = new Set();

/** Who hears of the records: as bytes first, and as texts where they are not taken so. */
export interface RecordListener {
	readonly onBytes: ByteRowListener;
	readonly onRow: RowListener;
	/** Hears of line ends and quotes, before the rows they stand in where something is odd about them. */
	readonly onSettled: (settled: Pick<SettledText, 'ends' | 'bareQuotes' | 'strayQuotes'>) => void;
}

/** Whether `readUtf8` can part cells by a delimiter. */
export function isByteDelimiter(delimiter: string): boolean {
	return /^[^"\r\n\u0080-\uFFFF]$/u.test(delimiter);
}

/**
 * What `readRecords` does, for UTF-8 that is not decoded yet: records written as the rule is go on as bytes, and from
 * one that is not the rest of its piece is decoded, settled and parsed. The pieces begin behind a byte order mark.
 */
export function readUtf8(
	pieces: Iterable<Uint8Array>,
	{ delimiter, skip, firstLine }: RecordForm,
	{ onBytes, onRow, onSettled }: RecordListener
): number {
	const row = new ByteRow(delimiter);
	let buffer = new Uint8Array(SPARE_BYTES);
	let end = 0;
	let line = firstLine;
	let toSkip = skip;
	let tryAt = 1;

	/** Takes records as texts from a place on; the bytes taken, 0 where none is whole. */
	const takeTexts = (from: number, last: boolean): number => {
		const to = last
			? end
			: Math.max(buffer.lastIndexOf(LINE_FEED, end - 1), buffer.lastIndexOf(RETURN, end - 1)) + 1;
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
			buffer.subarray(from, Math.max(from, to))
		);
		const settled = settleLines(text, delimiter, line, last);
		if (settled.text !== '') {
			onSettled(settled);
			line = parseRows(settled.text, delimiter, line, onRow);
		}
		if (settled.settled === text.length) return text.length === 0 ? 0 : to - from;
		return settled.settled === 0
			? 0
			: afterLineEnds(buffer, from, countLineEnds(text, settled.settled)) - from;
	};

	const take = (last: boolean): void => {
		row.load(buffer, end);
		let [hasReturned, hasNot] = [false, false];
		let at = 0;
		while (at < end) {
			const found = row.scan(at, end, line);
			if (found === 'whole') {
				refuseLongBytes(buffer.subarray(at, row.next), line);
				if (row.returned) hasReturned = true;
				else hasNot = true;
				if (!onBytes(row)) onRow(row.texts(), line, row.nextLine);
				line = row.nextLine;
				at = row.next;
				continue;
			}
			if (found === 'part' && !last && end - at <= CELL_CHARACTERS_MAX) break;
			const taken = takeTexts(at, last);
			if (taken === 0) break;
			at += taken;
			row.load(buffer, end);
		}
		const ends = new Set([...(hasReturned ? ['\r\n'] : []), ...(hasNot ? ['\n'] : [])]);
		if (ends.size > 0) onSettled({ ends, bareQuotes: NONE, strayQuotes: NONE });
		refuseLongBytes(buffer.subarray(at, end), line);
		buffer.copyWithin(0, at, end);
		end -= at;
		// A record that goes on is looked at again only once it has doubled.
		tryAt = at === 0 ? end * 2 : 1;
	};

	for (const piece of pieces) {
		const room = end + piece.length + SPARE_BYTES;
		if (room > buffer.length) {
			const larger = new Uint8Array(room + piece.length);
			larger.set(buffer.subarray(0, end));
			buffer = larger;
		}
		buffer.set(toSkip > 0 ? piece.subarray(toSkip) : piece, end);
		end += Math.max(0, piece.length - toSkip);
		toSkip = Math.max(0, toSkip - piece.length);
		if (end >= tryAt) take(false);
	}
	take(true);
	return Math.max(firstLine, line - 1);
}

function refuseLongBytes(bytes: Uint8Array, line: number): void {
	if (bytes.length > RECORD_CHARACTERS_MAX) refuseLongRecord(new TextDecoder().decode(bytes).length, line);
}

/** How many characters that end lines, or halves of them, the first characters of a text hold. */
function countLineEnds(text: string, length: number): number {
	let count = 0;
	for (let at = 0; at < length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === LINE_FEED || code === RETURN) count += 1;
	}
	return count;
}

/** The place behind so many of them in the bytes of the text. */
function afterLineEnds(bytes: Uint8Array, from: number, count: number): number {
	let at = from;
	for (let left = count; left > 0; at += 1) {
		if (bytes[at] === LINE_FEED || bytes[at] === RETURN) left -= 1;
	}
	return at;
}
