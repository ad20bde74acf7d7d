import { TableBuilder } from './build-table';
import { checkHeader } from './check-header';
import { decodeBytes, type Encoding } from './decode-bytes';
import { detectDelimiter, type Delimiter } from './detect-delimiter';
import { findHeader, takeHeader, type FoundHeader, type NumberedRow } from './find-header';
import { findMojibake, repairText, type Repair } from './find-mojibake';
import type { FindingList } from './finding-list';
import { parseRows } from './parse-rows';
import { refuseByBytes, refuseByText, RefusedFile } from './refuse-file';
import { settleLines } from './settle-lines';
import type { TextTable } from './text-table';

/** More columns than any report has; a file with more is something else. */
const COLUMNS_MAX = 1000;
/** Rows kept back until the header is known. */
const HEAD_ROWS = 60;
const HEAD_CHARACTERS = 64 * 1024;

/** What a user may decide about a file; everything left out is found out. */
export interface TableOptions {
	readonly encoding?: Encoding;
	readonly delimiter?: Delimiter;
	/** Applied only because the user said so. */
	readonly repair?: Repair;
	/** Physical line of the header. */
	readonly headerLine?: number;
	/** Hears how many rows have been read, from time to time. */
	readonly onRows?: (rows: number) => void;
}

function decodeText(bytes: Uint8Array, findings: FindingList, options: TableOptions) {
	refuseByBytes(bytes);
	const decoded = decodeBytes(bytes, findings, options.encoding);
	refuseByText(decoded.text);
	if (options.repair !== undefined) {
		return { ...decoded, text: repairText(decoded.text, options.repair), garbled: null };
	}
	const garbled = findMojibake(decoded.text);
	if (garbled !== null) {
		const sample = decoded.text.slice(0, 60).split(/[\r\n]/u)[0] ?? '';
		findings.add('encoding.mojibake', 'warning', {
			value: sample,
			params: { repair: garbled, repaired: repairText(sample, garbled) }
		});
	}
	return { ...decoded, garbled };
}

function refuseManyColumns(text: string, delimiter: string): void {
	let columns = 1;
	for (const character of text.slice(0, HEAD_CHARACTERS)) {
		if (character === '\n' || character === '\r') columns = 1;
		else if (character === delimiter) columns += 1;
		if (columns > COLUMNS_MAX) throw new RefusedFile('columns.too_many', { params: { limit: COLUMNS_MAX } });
	}
}

function placeHeader(
	head: readonly NumberedRow[],
	isKnown: (name: string) => boolean,
	headerLine: number | undefined
): FoundHeader {
	const header = headerLine === undefined ? findHeader(head, isKnown) : takeHeader(head, headerLine);
	if (header === null) {
		throw new RefusedFile('header.missing', {
			line: head[0]?.line ?? 1,
			value: (head[0]?.cells ?? []).join(' ')
		});
	}
	return header;
}

/**
 * Reads bytes as a table: decoded, split, headed and coded, with findings for all that was assumed or is wrong.
 * `isKnown` tells a header word. Throws `RefusedFile` where nothing of the file can be loaded.
 */
export function readTable(
	bytes: Uint8Array,
	findings: FindingList,
	isKnown: (name: string) => boolean,
	options: TableOptions = {}
): TextTable {
	const { text: whole, encoding, garbled } = decodeText(bytes, findings, options);
	const detected = detectDelimiter(whole);
	const delimiter = options.delimiter ?? detected.delimiter;
	refuseManyColumns(whole, delimiter);
	const firstLine = detected.skip > 0 ? 2 : 1;
	const settled = settleLines(whole.slice(detected.skip), delimiter, firstLine);
	const { text, mixed, bareQuotes, strayQuotes } = settled;
	if (mixed) findings.add('newline.mixed', 'warning');
	for (const line of bareQuotes) findings.add('quote.bare', 'warning', { line });

	const known = garbled === null ? isKnown : (name: string) => isKnown(repairText(name, garbled));
	const head: NumberedRow[] = [];
	let header: FoundHeader | null = null;
	let builder: TableBuilder | null = null;
	let rows = 0;
	const openTable = (): TableBuilder => {
		header = placeHeader(head, known, options.headerLine);
		checkHeader(header, head, findings);
		const opened = new TableBuilder(header, findings, strayQuotes, garbled !== null);
		for (const row of head.slice(header.dataAt)) opened.add(row);
		return opened;
	};
	parseRows(
		text,
		delimiter,
		firstLine,
		(cells, line, nextLine) => {
			rows += 1;
			if (builder !== null) builder.add({ cells, line, nextLine });
			else if (head.push({ cells, line, nextLine }) === HEAD_ROWS) builder = openTable();
		},
		() => options.onRows?.(rows)
	);
	const table = (builder ?? openTable()).finish();
	return { encoding, delimiter, header: (header as FoundHeader | null)?.names ?? [], garbled, ...table };
}
