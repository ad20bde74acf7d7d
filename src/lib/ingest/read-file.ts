import type { FileReading, HeldRow } from '../domain/reading';
import type { Reference } from '../reference/reference';
import { checkPlain } from './check-plain';
import { foldHeader, isHeaderWord, type KnownKind } from './columns';
import { FindingList } from './finding-list';
import type { NumberChoices } from './read-amount-column';
import { readActivities } from './read-activities';
import { readCited } from './read-cited';
import { readDeadlines } from './read-deadlines';
import { readLinks } from './read-links';
import { readReports } from './read-reports';
import { readStatements } from './read-statements';
import { readTable, type TableOptions } from './read-table';
import { recogniseKind, type ColumnPlaces, type Mapping } from './recognise-kind';
import { RefusedFile } from './refuse-file';
import { NOTHING_LOADED, refuseReading } from './refuse-reading';
import { hashBytes } from './hash-bytes';
import { countRows, statusOf } from './status';
import { cellsOf, type TextTable } from './text-table';

/** What the user decided about one file. Nothing here is needed; all of it is kept with the file. */
export interface FileOptions extends TableOptions, NumberChoices {
	readonly mapping?: Mapping;
	readonly kind?: KnownKind;
}

type Loaded = Pick<FileReading, 'figures' | 'statements' | 'links' | 'reports' | 'deadlines' | 'cited'> & {
	readonly accepted: number;
	readonly held: readonly HeldRow[];
};

function holdAll(table: TextTable, code: string): HeldRow[] {
	return Array.from({ length: table.length }, (_, row) => ({
		line: table.lines[row] ?? 0,
		cells: cellsOf(table, row),
		codes: [code],
		fate: 'held' as const
	}));
}

function loadRows(
	file: string,
	table: TextTable,
	places: ColumnPlaces,
	reference: Reference,
	findings: FindingList,
	options: FileOptions
): Loaded {
	if (table.garbled !== null)
		return { ...NOTHING_LOADED, accepted: 0, held: holdAll(table, 'encoding.mojibake') };
	const load = (loaded: Partial<Loaded>, count: number, held: readonly HeldRow[]): Loaded => ({
		...NOTHING_LOADED,
		...loaded,
		accepted: count,
		held
	});
	switch (places.kind) {
		case 'activities': {
			const { figures, rows } = readActivities(file, table, places, reference, findings, options);
			return load({ figures }, figures.length, rows.held);
		}
		case 'statements': {
			const { items, rows } = readStatements(file, table, places, reference, findings);
			return load({ statements: items }, items.length, rows.held);
		}
		case 'links': {
			const { items, rows } = readLinks(file, table, places, findings);
			return load({ links: items }, items.length, rows.held);
		}
		case 'reports': {
			const { items, rows } = readReports(file, table, places, reference, findings);
			return load({ reports: items }, items.length, rows.held);
		}
		case 'deadlines': {
			const { items, rows } = readDeadlines(file, table, places, reference, findings);
			return load({ deadlines: items }, items.length, rows.held);
		}
		case 'documents_cited': {
			const { items, rows } = readCited(file, table, places, findings);
			return load({ cited: items }, items.length, rows.held);
		}
		case 'unknown': {
			const rows = checkPlain(table, reference, findings, options);
			return load({}, rows.accepted.length, rows.held);
		}
	}
}

/**
 * Reads one file whole: bytes → text → rows → columns → figures, statements and so on, with a finding for
 * everything assumed or wrong. Pure: the same bytes and choices give the same reading in a worker and in Node.
 * Never throws for what a file holds; a file that can't be read has the status `reject` and a finding that says
 * why. For a table of no known kind `accepted` counts the rows that read as a plain table; nothing is loaded.
 */
export function readFile(
	name: string,
	bytes: Uint8Array,
	reference: Reference,
	options: FileOptions = {}
): FileReading {
	const findings = new FindingList(name);
	try {
		const mapped = new Set([...(options.mapping?.columns.keys() ?? [])].map(foldHeader));
		const isKnown = (text: string): boolean => mapped.has(foldHeader(text)) || isHeaderWord(text);
		const table = readTable(bytes, findings, isKnown, options);
		const places = recogniseKind(table.header, options.mapping, options.kind);
		if (table.length === 0 && table.outside.length === 0) findings.add('file.no_rows', 'warning');
		const { accepted, held, ...loaded } = loadRows(name, table, places, reference, findings, options);
		const heldRows = [...table.outside, ...held].sort((a, b) => a.line - b.line);
		const rows = countRows(accepted, heldRows);
		const all = findings.all();
		return {
			...loaded,
			...table.source,
			file: name,
			bytes: bytes.length,
			sha256: hashBytes(bytes),
			status: statusOf(all, rows),
			kind: places.kind,
			encoding: table.encoding,
			delimiter: table.delimiter,
			header: table.header,
			rows,
			findings: all,
			heldRows
		};
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		findings.refuse(error.code, error.place);
		return refuseReading(name, bytes, findings, error.source);
	}
}
