import { RefusedFile } from './refuse-file';

/** The records that a text begins with, all ending in `\n`, and what is odd about their quotes. */
export interface SettledText {
	readonly text: string;
	/** How many characters of the text given were settled; what is left begins a record that may go on. */
	readonly settled: number;
	/** The kinds of line ends outside quotes: `\n`, `\r\n`, `\r`. */
	readonly ends: ReadonlySet<string>;
	/** Lines with a quote inside a cell that does not begin with one: kept as it is. */
	readonly bareQuotes: ReadonlySet<number>;
	/** Lines with a quote inside a quoted cell that neither ends it nor is doubled: where the cell ends is a guess. */
	readonly strayQuotes: ReadonlySet<number>;
}

interface QuoteScan {
	/** Start and end of the quoted cells that hold a line end, one after the other. */
	readonly withBreaks: readonly number[];
	readonly bare: readonly number[];
	readonly stray: readonly number[];
	/** The quote of the last cell where its end is not in the text; `null` where all are closed. */
	readonly open: number | null;
}

/** No cell of a report is a book; an unbounded one would freeze the table that shows it. */
export const CELL_CHARACTERS_MAX = 1024 * 1024;

const LINE_END = /\r\n|\r|\n/gu;

/** The lines of ascending offsets, in one pass; a CRLF is one line end. */
function linesOf(text: string, offsets: readonly number[], firstLine: number): Set<number> {
	const lines = new Set<number>();
	let line = firstLine;
	let from = 0;
	for (const offset of offsets) {
		line += text.slice(from, offset).match(LINE_END)?.length ?? 0;
		from = offset;
		lines.add(line);
	}
	return lines;
}

/**
 * What a quote before `after` does: `ends` its cell (blanks may follow), ends it but with something odd behind it,
 * goes on `inside` it, or can't be told yet because the text ends. Blanks are what the parser takes for them.
 */
function judgeQuote(
	text: string,
	after: number,
	delimiter: string,
	last: boolean
): 'ends' | 'odd' | 'inside' | 'open' {
	let at = after;
	let odd = false;
	for (; at < text.length; at += 1) {
		const next = text[at] ?? '';
		if (text.startsWith(delimiter, at) || next === '\n' || next === '\r') return odd ? 'odd' : 'ends';
		const cut = !last && at + delimiter.length > text.length;
		if (cut && delimiter.startsWith(text.slice(at))) return 'open';
		if (next !== ' ') {
			if (!/\s/u.test(next)) return 'inside';
			odd = true;
		}
	}
	if (!last) return 'open';
	return odd ? 'odd' : 'ends';
}

function beginsCell(text: string, at: number, delimiter: string): boolean {
	const before = text[at - 1];
	return at === 0 || before === '\n' || before === '\r' || text.endsWith(delimiter, at);
}

/** The closing quote of the cell opened at `open`, noting stray ones; `null` where the text ends before it. */
function findClosing(
	text: string,
	open: number,
	delimiter: string,
	last: boolean,
	stray: number[]
): number | null {
	for (let close = text.indexOf('"', open + 1); close !== -1;) {
		const judged = judgeQuote(text, close + 1, delimiter, last);
		if (judged === 'open') return null;
		if (judged === 'odd') stray.push(close);
		if (judged !== 'inside') return close;
		const doubled = text[close + 1] === '"';
		if (!doubled) stray.push(close);
		close = text.indexOf('"', close + (doubled ? 2 : 1));
	}
	return null;
}

function scanQuotes(text: string, delimiter: string, last: boolean): QuoteScan {
	const withBreaks: number[] = [];
	const bare: number[] = [];
	const stray: number[] = [];
	const lineBreak = /[\r\n]/gu;
	let nextBreak = -1;
	for (let open = text.indexOf('"'); open !== -1;) {
		if (!beginsCell(text, open, delimiter)) {
			bare.push(open);
			open = text.indexOf('"', open + 1);
			continue;
		}
		const close = findClosing(text, open, delimiter, last, stray);
		if (close === null) return { withBreaks, bare, stray, open };
		if (nextBreak < open) {
			lineBreak.lastIndex = open;
			nextBreak = lineBreak.exec(text)?.index ?? Infinity;
		}
		if (nextBreak < close) withBreaks.push(open, close);
		open = text.indexOf('"', close + 1);
	}
	return { withBreaks, bare, stray, open: null };
}

/** Where the last whole record ends, looking back from `limit` over quoted cells; 0 where there is none. */
function findRecordEnd(text: string, limit: number, withBreaks: readonly number[]): number {
	let high = limit;
	for (let index = withBreaks.length; index >= 0; index -= 2) {
		const low = index === 0 ? -1 : (withBreaks[index - 1] ?? -1);
		const end = Math.max(text.lastIndexOf('\n', high - 1), text.lastIndexOf('\r', high - 1));
		if (high > 0 && end > low) return end + 1;
		high = withBreaks[index - 2] ?? 0;
	}
	return 0;
}

const KINDS = [
	['\r\n', /\r\n/u],
	['\r', /\r(?!\n)/u],
	['\n', /(?<!\r)\n/u]
] as const;

function settleEnds(text: string, withBreaks: readonly number[], ends: Set<string>): string {
	const parts: string[] = [];
	const settle = (outside: string): void => {
		for (const [end, kind] of KINDS) if (!ends.has(end) && kind.test(outside)) ends.add(end);
		parts.push(outside.includes('\r') ? outside.replace(/\r\n?/gu, '\n') : outside);
	};
	let from = 0;
	for (let index = 0; index < withBreaks.length; index += 2) {
		const start = withBreaks[index] ?? 0;
		const end = withBreaks[index + 1] ?? start;
		settle(text.slice(from, start));
		parts.push(text.slice(start, end));
		from = end;
	}
	settle(text.slice(from));
	return parts.join('');
}

/**
 * Takes the whole records that a text begins with (all of it where it is the `last` part of a file) and makes every
 * line end outside quotes a `\n`, because a parser that guesses the line end from the first lines merges rows where
 * a file mixes them. Line ends inside quoted cells are text and stay. Refuses a quote that is never closed
 * (everything after it would be one cell) or not within a cell's length. `firstLine` is the number of the first line.
 */
export function settleLines(text: string, delimiter: string, firstLine = 1, last = true): SettledText {
	const { withBreaks, bare, stray, open } = scanQuotes(text, delimiter, last);
	if (open !== null && (last || text.length - open > CELL_CHARACTERS_MAX)) {
		const [line = firstLine] = linesOf(text, [open], firstLine);
		const [value = ''] = text.slice(open, open + 400).split(/[\r\n]/u, 1);
		if (last) throw new RefusedFile('quote.unclosed', { line, value });
		throw new RefusedFile('cell.too_long', { line, value, params: { limit: CELL_CHARACTERS_MAX } });
	}
	// A carriage return at the end may be half of a line end.
	const limit = open ?? (text.endsWith('\r') ? text.length - 1 : text.length);
	const settled = last ? text.length : findRecordEnd(text, limit, withBreaks);
	const within = (offsets: readonly number[]): number[] => offsets.filter((offset) => offset < settled);
	const whole = text.slice(0, settled);
	const ends = new Set<string>();
	return {
		text: settleEnds(whole, within(withBreaks), ends),
		settled,
		ends,
		bareQuotes: linesOf(whole, within(bare), firstLine),
		strayQuotes: linesOf(whole, within(stray), firstLine)
	};
}
