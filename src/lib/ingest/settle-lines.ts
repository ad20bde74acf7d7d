import { RefusedFile } from './refuse-file';

/** A text whose records all end in `\n`, and the 1-based lines where its quotes are not as CSV has them. */
export interface SettledText {
	readonly text: string;
	/** True where line ends outside quotes are of more than one kind. */
	readonly mixed: boolean;
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
}

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

function endsCell(text: string, after: number, delimiter: string): boolean {
	let at = after;
	while (text[at] === ' ') at += 1;
	const next = text[at];
	return next === undefined || next === delimiter || next === '\n' || next === '\r';
}

/** The closing quote of the cell opened at `open`, noting stray ones; `null` where it is never closed. */
function findClosing(text: string, open: number, delimiter: string, stray: number[]): number | null {
	let close = text.indexOf('"', open + 1);
	while (close !== -1 && !endsCell(text, close + 1, delimiter)) {
		const doubled = text[close + 1] === '"';
		if (!doubled) stray.push(close);
		close = text.indexOf('"', close + (doubled ? 2 : 1));
	}
	return close === -1 ? null : close;
}

function scanQuotes(text: string, delimiter: string, firstLine: number): QuoteScan {
	const withBreaks: number[] = [];
	const bare: number[] = [];
	const stray: number[] = [];
	const lineBreak = /[\r\n]/gu;
	let nextBreak = -1;
	for (let open = text.indexOf('"'); open !== -1;) {
		const before = text[open - 1];
		if (before !== undefined && before !== delimiter && before !== '\n' && before !== '\r') {
			bare.push(open);
			open = text.indexOf('"', open + 1);
			continue;
		}
		const close = findClosing(text, open, delimiter, stray);
		if (close === null) {
			const [line = firstLine] = linesOf(text, [open], firstLine);
			throw new RefusedFile('quote.unclosed', { line, value: text.slice(open).split('\n', 1)[0] ?? '' });
		}
		if (nextBreak < open) {
			lineBreak.lastIndex = open;
			nextBreak = lineBreak.exec(text)?.index ?? Infinity;
		}
		if (nextBreak < close) withBreaks.push(open, close);
		open = text.indexOf('"', close + 1);
	}
	return { withBreaks, bare, stray };
}

/**
 * Makes every line end outside quotes a `\n`, because a parser that guesses the line end from the first lines
 * merges rows where a file mixes them. Line ends inside quoted cells are text and stay. Refuses a file with a
 * quote that is never closed: everything after it would be one cell. `firstLine` is the number of the first line.
 */
export function settleLines(text: string, delimiter: string, firstLine = 1): SettledText {
	const { withBreaks, bare, stray } = scanQuotes(text, delimiter, firstLine);
	const bareQuotes = linesOf(text, bare, firstLine);
	const strayQuotes = linesOf(text, stray, firstLine);
	if (!text.includes('\r')) return { text, mixed: false, bareQuotes, strayQuotes };
	const kinds = [/\r\n/u, /\r(?!\n)/u, /(?<!\r)\n/u];
	const seen = new Set<RegExp>();
	const parts: string[] = [];
	const settle = (outside: string): void => {
		for (const kind of kinds) if (!seen.has(kind) && kind.test(outside)) seen.add(kind);
		parts.push(outside.replace(/\r\n?/gu, '\n'));
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
	return { text: parts.join(''), mixed: seen.size > 1, bareQuotes, strayQuotes };
}
