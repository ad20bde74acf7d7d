import { TableBuilder } from './build-table';
import { checkHeader } from './check-header';
import type { Encoding } from './decode-bytes';
import type { Delimiter } from './detect-delimiter';
import { findHeader, takeHeader, type FoundHeader, type NumberedRow } from './find-header';
import { repairText, type Repair } from './find-mojibake';
import type { FindingList } from './finding-list';
import type { OpenWorkbook } from './open-workbook';
import { openText } from './open-text';
import { readSheet } from './read-sheet';
import { refuseBySize, RefusedFile } from './refuse-file';
import type { ProgressListener, RowSource } from './row-source';
import type { TextTable } from './text-table';

/** Rows kept back until the header is known. */
const HEAD_ROWS = 60;

/** What a user may decide about a file; everything left out is found out. */
export interface TableOptions {
	readonly encoding?: Encoding;
	readonly delimiter?: Delimiter;
	/** Applied only because the user said so. */
	readonly repair?: Repair;
	/** Physical line of the header. */
	readonly headerLine?: number;
	/** The sheet of a workbook, by name. */
	readonly sheet?: string;
	/** The bytes opened as a workbook, where they are one: opening takes a library that is loaded on demand. */
	readonly workbook?: OpenWorkbook;
	/** Hears how many rows have been read and which share of the file they are, from time to time. */
	readonly onRows?: ProgressListener;
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

/** Reads the rows of an opened file into a table under their header. */
function readSource(
	source: RowSource,
	findings: FindingList,
	isKnown: (name: string) => boolean,
	options: TableOptions
): TextTable {
	const { encoding, delimiter, garbled } = source;
	const known = garbled === null ? isKnown : (name: string) => isKnown(repairText(name, garbled));
	const head: NumberedRow[] = [];
	let header: FoundHeader | null = null;
	let builder: TableBuilder | null = null;
	let rows = 0;
	const openTable = (): TableBuilder => {
		header = placeHeader(head, known, options.headerLine);
		checkHeader(header, head, findings);
		const opened = new TableBuilder(header, findings, source.doubts, garbled !== null);
		for (const row of head.slice(header.dataAt)) opened.add(row);
		return opened;
	};
	source.read(
		(cells, line, nextLine) => {
			rows += 1;
			if (builder !== null) builder.add({ cells, line, nextLine });
			else if (head.push({ cells, line, nextLine }) === HEAD_ROWS) builder = openTable();
		},
		(share) => options.onRows?.(rows, share)
	);
	const table = (builder ?? openTable()).finish();
	const names = (header as FoundHeader | null)?.names ?? [];
	for (const { code, level, column, ...place } of source.remarks()) {
		findings.add(code, level, { ...place, column: names[column] ?? null });
	}
	return { encoding, delimiter, header: names, garbled, source: source.source, ...table };
}

/**
 * Reads bytes as a table: opened as text or as a sheet, split, headed and coded, with findings for all that was
 * assumed or is wrong. `isKnown` tells a header word. Throws `RefusedFile` where nothing of the file can be loaded.
 */
export function readTable(
	bytes: Uint8Array,
	findings: FindingList,
	isKnown: (name: string) => boolean,
	options: TableOptions = {}
): TextTable {
	refuseBySize(bytes);
	const source =
		options.workbook === undefined
			? openText(bytes, findings, options, isKnown)
			: readSheet(options.workbook, findings, isKnown, options);
	try {
		return readSource(source, findings, isKnown, options);
	} catch (error) {
		if (error instanceof RefusedFile) error.source = source.source;
		throw error;
	}
}
