import { NO_DECISIONS, type FileDecisions } from '../domain/decisions';
import { tidyText } from '../domain/fold';
import { TableBuilder } from './build-table';
import { checkHeader } from './check-header';
import {
	findHeader,
	nameColumns,
	takeHeader,
	type FoundHeader,
	type HeaderRules,
	type NumberedRow
} from './find-header';
import { repairText } from './find-mojibake';
import type { FindingList } from './finding-list';
import type { OpenWorkbook } from './open-workbook';
import { openText } from './open-text';
import { readSheet } from './read-sheet';
import { refuseBySize, RefusedFile } from './refuse-file';
import type { ProgressListener, RowSource } from './row-source';
import type { TextTable } from './text-table';

/** Rows kept back until the header is known. */
const HEAD_ROWS = 60;

/** What a user decided about a file, and who hears of its reading. */
export interface TableOptions {
	readonly decisions?: FileDecisions;
	/** The bytes opened as a workbook, where they are one: opening takes a library that is loaded on demand. */
	readonly workbook?: OpenWorkbook;
	/** Hears how many rows have been read and which share of the file they are, from time to time. */
	readonly onRows?: ProgressListener;
}

/** The header as decided, else as found; a decision that fits no more is a finding. */
function placeHeader(
	head: readonly NumberedRow[],
	rules: HeaderRules,
	decision: FileDecisions['header'],
	findings: FindingList
): FoundHeader {
	const decided =
		decision === null
			? null
			: decision.kind === 'none'
				? nameColumns(decision.names)
				: takeHeader(head, decision.line, decision.rows);
	if (decision !== null && decided === null) {
		const line = decision.kind === 'rows' ? decision.line : null;
		findings.add('decision.unfit', 'warning', { line, params: { what: 'header' } });
	}
	const header = decided ?? findHeader(head, rules);
	if (header === null) {
		throw new RefusedFile('header.missing', {
			line: head[0]?.line ?? 1,
			value: (head[0]?.cells ?? []).join(' ')
		});
	}
	return header;
}

function aboveTable(
	header: FoundHeader | null,
	head: readonly NumberedRow[]
): Pick<TextTable, 'header' | 'parts' | 'headerLines' | 'title'> {
	if (header === null) return { header: [], parts: [], headerLines: [], title: [] };
	const { at, rows, names, parts } = header;
	const texts = head
		.slice(0, rows === 0 ? 0 : at)
		.map(({ line, cells }) => ({ line, text: tidyText(cells.join(' ')) }));
	return {
		header: names,
		parts,
		headerLines: head.slice(at, at + rows).map(({ line }) => line),
		title: texts.filter(({ text }) => text !== '')
	};
}

/** Reads the rows of an opened file into a table under their header. */
function readSource(
	source: RowSource,
	findings: FindingList,
	rules: HeaderRules,
	decisions: FileDecisions,
	onRows: ProgressListener | undefined
): TextTable {
	const { encoding, delimiter, garbled, merges } = source;
	const repaired = (name: string): string => (garbled === null ? name : repairText(name, garbled));
	const known: HeaderRules = {
		isKnown: (name) => rules.isKnown(repaired(name)),
		countSpread: (names) => rules.countSpread(names.map(repaired))
	};
	const head: NumberedRow[] = [];
	let header: FoundHeader | null = null;
	let builder: TableBuilder | null = null;
	let rows = 0;
	const openTable = (): TableBuilder => {
		header = placeHeader(head, known, decisions.header, findings);
		checkHeader(header, head, findings, garbled !== null);
		const { doubts } = source;
		const opened = new TableBuilder(header, findings, { doubts, garbled: garbled !== null, decisions });
		for (const row of head.slice(header.dataAt)) opened.add(row);
		return opened;
	};
	source.read(
		(cells, line, nextLine) => {
			rows += 1;
			if (builder !== null) builder.add({ cells, line, nextLine });
			else if (head.push({ cells, line, nextLine }) === HEAD_ROWS) builder = openTable();
		},
		(share) => onRows?.(rows, share),
		(row) => {
			const isTaken = builder?.addBytes(row) ?? false;
			if (isTaken) rows += 1;
			return isTaken;
		}
	);
	const table = (builder ?? openTable()).finish();
	const above = aboveTable(header as FoundHeader | null, head);
	for (const { code, level, column, ...place } of source.remarks()) {
		findings.add(code, level, { ...place, column: above.header[column] ?? null });
	}
	const opened = { encoding, delimiter, garbled, merges, source: source.source };
	return { ...opened, turned: null, checks: [], ...above, ...table };
}

/**
 * Reads bytes as a table: opened as text or as a sheet, split, headed and coded, with findings for all that was
 * assumed or is wrong. `rules` tell a header. Throws `RefusedFile` where nothing of the file can be loaded.
 */
export function readTable(
	bytes: Uint8Array,
	findings: FindingList,
	rules: HeaderRules,
	{ decisions = NO_DECISIONS, workbook, onRows }: TableOptions = {}
): TextTable {
	refuseBySize(bytes.length);
	const source =
		workbook === undefined
			? openText(bytes, findings, decisions, rules.isKnown)
			: readSheet(workbook, findings, rules, decisions);
	try {
		return readSource(source, findings, rules, decisions, onRows);
	} catch (error) {
		if (error instanceof RefusedFile) error.source = source.source;
		throw error;
	}
}
