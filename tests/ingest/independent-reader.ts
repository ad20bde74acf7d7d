/** A record as the independent reader finds it, with its 1-based physical line. */
interface PlainRecord {
	readonly cells: readonly string[];
	readonly line: number;
}

/** What a CSV text says, read without any code of the product. */
export interface PlainReading {
	readonly records: readonly PlainRecord[];
	/** Lines of records with a quote that RFC 4180 has no place for. */
	readonly doubtful: ReadonlySet<number>;
	/** Line of a quote that is never closed: from there on nothing is certain. */
	readonly unclosed: number | null;
	readonly ends: ReadonlySet<string>;
}

const isBlank = (character: string): boolean =>
	/\s/u.test(character) && character !== '\n' && character !== '\r';

/**
 * Reads CSV character by character after RFC 4180, with the product's documented leniencies: any of the three line
 * ends, also mixed; a quote inside a cell that does not begin with one is text; blanks after a closing quote are
 * left out; a quote inside a quoted cell that neither ends it nor is doubled is text.
 */
export function readIndependently(text: string, delimiter: string): PlainReading {
	const records: PlainRecord[] = [];
	const doubtful = new Set<number>();
	const ends = new Set<string>();
	let [at, line, start] = [0, 1, 1];
	let cells: string[] = [];

	const takeEnd = (): string => {
		const end = text.startsWith('\r\n', at) ? '\r\n' : (text[at] ?? '');
		at += end.length;
		line += 1;
		return end;
	};
	const isEnd = (index: number): boolean => text[index] === '\n' || text[index] === '\r';

	const takeQuoted = (): string | null => {
		const opened = line;
		let cell = '';
		at += 1;
		while (at < text.length) {
			if (isEnd(at)) {
				cell += takeEnd();
				continue;
			}
			const character = text[at] ?? '';
			at += 1;
			if (character !== '"') {
				cell += character;
				continue;
			}
			let after = at;
			while (after < text.length && text[after] !== delimiter && isBlank(text[after] ?? '')) after += 1;
			if (after >= text.length || text[after] === delimiter || isEnd(after)) {
				if (text.slice(at, after).replace(/ /gu, '') !== '') doubtful.add(start);
				at = after;
				return cell;
			}
			cell += '"';
			if (text[at] === '"') at += 1;
			else doubtful.add(start);
		}
		line = opened;
		return null;
	};

	while (at < text.length) {
		let cell: string | null;
		if (text[at] === '"') cell = takeQuoted();
		else {
			const from = at;
			while (at < text.length && text[at] !== delimiter && !isEnd(at)) at += 1;
			cell = text.slice(from, at);
			if (cell.includes('"')) doubtful.add(start);
		}
		if (cell === null) return { records, doubtful, unclosed: line, ends };
		cells.push(cell);
		if (text[at] === delimiter) {
			at += 1;
			if (at < text.length && !isEnd(at)) continue;
			cells.push('');
		}
		records.push({ cells, line: start });
		cells = [];
		if (at < text.length) ends.add(takeEnd());
		start = line;
	}
	return { records, doubtful, unclosed: null, ends };
}
