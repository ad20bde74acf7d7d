import { NO_DECISIONS, type FileDecisions } from '../domain/decisions';
import { NO_MEMORY, type ImportMemory } from '../domain/import-memory';
import type { FileReading, HeldRow } from '../domain/reading';
import { addAliases } from '../reference/add-aliases';
import type { Reference } from '../reference/reference';
import { checkPlain } from './check-plain';
import { checkCrosstabTotals } from './check-totals';
import { foldHeader } from './columns';
import { isHeaderWord } from './header-words';
import { describeUnderstanding } from './describe-understanding';
import { FindingList } from './finding-list';
import { hashAtOnce } from '../work/hash-bytes';
import type { SortedRows } from './hold-rows';
import { NameQueue } from './name-queue';
import type { OpenWorkbook } from './open-workbook';
import { prepareTable, type PreparedTable } from './prepare-table';
import { readActivities } from './read-activities';
import { readCategories } from './read-categories';
import { readCited } from './read-cited';
import type { ReadContext } from './read-context';
import { readDeadlines } from './read-deadlines';
import { readFollowUps } from './read-follow-ups';
import { readLinks } from './read-links';
import { readRecurrences } from './read-recurrences';
import { readReports } from './read-reports';
import { countSpreadHeaders } from './read-spread-header';
import { readStatements } from './read-statements';
import { readTable } from './read-table';
import { RefusedFile } from './refuse-file';
import { NOTHING_LOADED, refuseReading } from './refuse-reading';
import type { ProgressListener } from './row-source';
import { countRows, statusOf } from './status';
import { cellsOf, type TextTable } from './text-table';

/** What is known about one file beforehand: the user's decisions about it and what the workspace remembers. */
export interface ReadOptions {
	readonly decisions?: FileDecisions;
	readonly memory?: ImportMemory;
	/** The bytes opened as a workbook, where they are one. */
	readonly workbook?: OpenWorkbook;
	/** The SHA-256 of the bytes in hexadecimal, where it is worked out already. */
	readonly sha256?: string;
	/** Hears how many rows have been read and which share of the file they are, from time to time. */
	readonly onRows?: ProgressListener;
}

type Loaded = Pick<FileReading, keyof typeof NOTHING_LOADED> & {
	readonly rows: SortedRows;
};

function holdAll(table: TextTable, code: string): SortedRows {
	const held = Array.from({ length: table.length }, (_, row): HeldRow => {
		return {
			line: table.lines[row] ?? 0,
			column: null,
			cells: cellsOf(table, row),
			codes: [code],
			fate: 'held'
		};
	});
	return { accepted: new Int32Array(), held };
}

function loadRows({ table, places, columns }: PreparedTable, context: ReadContext): Loaded {
	if (table.garbled !== null) return { ...NOTHING_LOADED, rows: holdAll(table, 'encoding.mojibake') };
	switch (places.kind) {
		case 'activities': {
			const reading = readActivities(table, places, context);
			const { crosstab } = columns;
			const style = context.conventions.styleOf('value');
			if (table.turned !== null && crosstab !== null)
				checkCrosstabTotals(table.turned.from, crosstab, style, context.findings);
			return { ...NOTHING_LOADED, ...reading };
		}
		case 'statements': {
			const { items, rows } = readStatements(table, places, context);
			return { ...NOTHING_LOADED, statements: items, rows };
		}
		case 'links': {
			const { items, rows } = readLinks(table, places, context);
			return { ...NOTHING_LOADED, links: items, rows };
		}
		case 'reports': {
			const { items, rows } = readReports(table, places, context);
			return { ...NOTHING_LOADED, reports: items, rows };
		}
		case 'deadlines': {
			const { items, rows } = readDeadlines(table, places, context);
			return { ...NOTHING_LOADED, deadlines: items, rows };
		}
		case 'documents_cited': {
			const { items, rows } = readCited(table, places, context);
			return { ...NOTHING_LOADED, cited: items, rows };
		}
		case 'follow_ups': {
			const { items, rows } = readFollowUps(table, places, context);
			return { ...NOTHING_LOADED, followUps: items, rows };
		}
		case 'recurrences': {
			const { items, rows } = readRecurrences(table, places, context);
			return { ...NOTHING_LOADED, recurrences: items, rows };
		}
		case 'categories': {
			const { items, rows } = readCategories(table, places, context);
			return { ...NOTHING_LOADED, categories: items, rows };
		}
		case 'unknown':
			return { ...NOTHING_LOADED, rows: checkPlain(table, context) };
	}
}

/** The lists with the workspace's own names; one that can't be followed is a finding of the file it was met in. */
function withAliases(reference: Reference, { aliases }: ImportMemory, findings: FindingList): Reference {
	return addAliases(reference, aliases, ({ kind, written, code }, why) =>
		findings.add(why === 'conflict' ? 'alias.conflict' : 'alias.unknown_code', 'warning', {
			column: kind,
			value: written,
			params: { code }
		})
	);
}

/**
 * Reads one file whole: bytes → text → rows → columns → figures, statements and so on, with a finding for
 * everything assumed or wrong. Pure: the same bytes, decisions and memory give the same reading in a worker and in
 * Node. Never throws for what a file holds; a file that can't be read has the status `reject` and a finding that says
 * why. For a table of no known kind `accepted` counts the rows that read as a plain table; nothing is loaded.
 */
export function readFile(
	name: string,
	bytes: Uint8Array,
	lists: Reference,
	{ decisions = NO_DECISIONS, memory = NO_MEMORY, workbook, sha256, onRows }: ReadOptions = {}
): FileReading {
	const findings = new FindingList(name);
	const reference = withAliases(lists, memory, findings);
	try {
		const named = [...decisions.columns, ...memory.mappings.flatMap(({ columns }) => columns)];
		const mapped = new Set(named.map(({ column }) => foldHeader(column.header)));
		const rules = {
			isKnown: (text: string): boolean => mapped.has(foldHeader(text)) || isHeaderWord(text),
			countSpread: (names: readonly string[]): number => countSpreadHeaders(names, reference)
		};
		const read = readTable(bytes, findings, rules, {
			decisions,
			...(workbook && { workbook }),
			...(onRows && { onRows })
		});
		const prepared = prepareTable(read, reference, decisions, memory, findings);
		if (read.length === 0 && read.outside.length === 0) findings.add('file.no_rows', 'warning');
		const names = new NameQueue();
		const { rows: sorted, ...loaded } = loadRows(prepared, {
			file: name,
			reference,
			findings,
			names,
			conventions: prepared.conventions,
			duplicates: new Set(decisions.duplicates)
		});
		const { accepted, held } = sorted;
		const kept = [...read.outside, ...held].sort((a, b) => a.line - b.line);
		const rows = countRows(accepted.length, kept);
		const { kind } = prepared.places;
		const isFigures = kind === 'activities';
		const understanding = describeUnderstanding(read, prepared, accepted, isFigures, names, reference);
		const all = findings.all();
		return {
			...loaded,
			...read.source,
			file: name,
			bytes: bytes.length,
			sha256: sha256 ?? hashAtOnce(bytes),
			status: statusOf(all, rows),
			kind,
			encoding: read.encoding,
			delimiter: read.delimiter,
			header: read.header,
			rows,
			findings: all,
			heldRows: kept,
			understanding
		};
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		findings.refuse(error.code, error.place);
		const file = { size: bytes.length, sha256: sha256 ?? hashAtOnce(bytes) };
		return refuseReading(name, file, findings, error.source);
	}
}
