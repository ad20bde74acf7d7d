import type { Coded } from '../../src/lib/domain/figure-table';
import { codeAt, packCodes } from '../../src/lib/domain/codes';
import type { Finding } from '../../src/lib/domain/finding';
import type { Cell } from '../../src/lib/ingest/cell';
import { FindingList } from '../../src/lib/ingest/finding-list';
import type { TextTable } from '../../src/lib/ingest/text-table';

/** A column of texts, each row as written. */
function columnOf(texts: readonly string[]): Coded<string> {
	const values = [...new Set(texts)];
	const codes = Int32Array.from(texts, (text) => values.indexOf(text));
	return { codes: packCodes(codes, values.length), values };
}

/** A table of these columns by their names, its rows from the second line on, as if a file had been opened. */
export function tableOf(
	columns: Readonly<Record<string, readonly string[]>>,
	more: Partial<TextTable> = {}
): TextTable {
	const header = Object.keys(columns);
	const length = Object.values(columns)[0]?.length ?? 0;
	return {
		encoding: 'utf-8',
		delimiter: ',',
		header,
		parts: header.map((name) => [name]),
		headerLines: [1],
		title: [],
		columns: Object.values(columns).map(columnOf),
		lines: Int32Array.from({ length }, (_, row) => row + 2),
		length,
		outside: [],
		totals: [],
		sections: [],
		edits: new Map(),
		garbled: null,
		source: {},
		merges: [],
		turned: null,
		checks: [],
		...more
	};
}

/** The texts of each column of a table. */
export function textsOf(table: TextTable): Record<string, readonly string[]> {
	return Object.fromEntries(
		table.columns.map((column, at) => [
			table.header[at] ?? '',
			Array.from({ length: table.length }, (_, row) => column.values[codeAt(column, row)] ?? '')
		])
	);
}

/** What each row of a check is held for, `null` where it is sound. */
export function heldIn(check: Coded<Cell<unknown>> | undefined, length: number) {
	return Array.from({ length }, (_, row) => {
		const cell = check?.values[codeAt(check, row)];
		return cell?.kind === 'held' ? cell.trouble : null;
	});
}

/** A list of findings, and what was told in it but for the file. */
export function listen(): { readonly findings: FindingList; told(): readonly Omit<Finding, 'file'>[] } {
	const findings = new FindingList('thu.csv');
	return { findings, told: () => findings.all().map(({ file: _, ...finding }) => finding) };
}

/** A finding but for the file. */
export const finding = (
	code: string,
	level: Finding['level'],
	place: Partial<Omit<Finding, 'file' | 'code' | 'level'>> = {}
): Omit<Finding, 'file'> => ({ code, level, line: null, column: null, value: '', params: {}, ...place });
