import type { FigureId, PlaceId, ReportId } from '../domain/brand';
import type { Coded, FigureTable } from '../domain/figure-table';
import type { Finding } from '../domain/finding';
import type { CitedDocument, Deadline, Report } from '../domain/report';
import type { Turns } from '../work/take-turns';
import type { Statement } from '../domain/statement';

/** One file's figures with the reports they belong to. */
interface PlacedTable {
	readonly table: FigureTable;
	readonly firstId: number;
	readonly report: Coded<ReportId | null>;
}

/** All that is loaded and may have a finding. */
export interface PlacedRows {
	readonly tables: readonly PlacedTable[];
	readonly reports: readonly Report[];
	readonly statements: readonly Statement[];
	readonly deadlines: readonly Deadline[];
	readonly cited: readonly CitedDocument[];
}

/** What was loaded from the row of a finding. */
export interface LoadedRow {
	readonly figures: readonly FigureId[];
	readonly reports: readonly Report[];
	readonly statements: readonly Statement[];
	readonly deadlines: readonly Deadline[];
	readonly cited: readonly CitedDocument[];
}

/** Whose row a finding is on. */
export interface RowOwner {
	readonly province: PlaceId;
	readonly report: ReportId | null;
	readonly synthetic: boolean;
}

interface Item {
	readonly provenance: { readonly file: string; readonly line: number };
}

/** So many rows are looked at before the clock is. */
const ROWS_BEFORE_REST = 4096;

/**
 * Whose the rows of findings are, by `rowKey`. Rows that were not loaded, and findings on a file as a whole, have no
 * owner: whose they are is not known. Of a crosstab's row the first figure owns it. Rests as `turns` says.
 */
export async function ownersOf(
	findings: readonly Finding[],
	{ tables, reports, statements, deadlines, cited }: PlacedRows,
	turns: Turns
): Promise<ReadonlyMap<string, RowOwner>> {
	const wanted = new Map<string, Set<number>>();
	for (const { file, line } of findings) {
		if (line === null) continue;
		const lines = wanted.get(file) ?? new Set();
		wanted.set(file, lines.add(line));
	}
	const owners = new Map<string, RowOwner>();
	const own = (file: string, line: number, owner: () => RowOwner | null): void => {
		if (wanted.get(file)?.has(line) !== true) return;
		const key = rowKey(file, line);
		if (owners.has(key)) return;
		const found = owner();
		if (found !== null) owners.set(key, found);
	};
	for (const { table, report } of tables) {
		const lines = wanted.get(table.file);
		if (lines === undefined) continue;
		const { province, synthetic } = table.columns;
		for (let row = 0; row < table.length; row++) {
			if (row % ROWS_BEFORE_REST === 0) await turns.rest();
			const line = table.line[row] ?? 0;
			if (!lines.has(line)) continue;
			own(table.file, line, () => {
				const place = valueAt(province, row);
				if (place === undefined) return null;
				return {
					province: place,
					report: valueAt(report, row) ?? null,
					synthetic: valueAt(synthetic, row) ?? false
				};
			});
		}
	}
	const byId = new Map(reports.map((report) => [report.id, report]));
	for (const item of [...reports, ...statements, ...deadlines, ...cited])
		own(item.provenance.file, item.provenance.line, () => ownerOf(item, byId));
	return owners;
}

function ownerOf(
	item: Report | Statement | Deadline | CitedDocument,
	reports: ReadonlyMap<ReportId, Report>
): RowOwner | null {
	const id = 'report' in item ? item.report : item.id;
	const report = id === null ? undefined : reports.get(id as ReportId);
	const province = 'province' in item ? item.province : report?.province;
	if (province === undefined) return null;
	const synthetic = 'synthetic' in item ? item.synthetic : (report?.synthetic ?? false);
	return { province, report: report?.id ?? null, synthetic };
}

/** What was loaded from one row of a file; empty lists where the row was held or set aside. */
export function loadedFrom(file: string, line: number | null, rows: PlacedRows): LoadedRow {
	const isThere = ({ provenance }: Item) => provenance.file === file && provenance.line === line;
	const figures: FigureId[] = [];
	for (const { table, firstId } of rows.tables) {
		if (table.file !== file) continue;
		table.line.forEach((own, row) => {
			if (own === line) figures.push((firstId + row) as FigureId);
		});
	}
	return {
		figures,
		// A report that no row of reports describes stands on the row of its first figure, and is no row of its own.
		reports: figures.length > 0 ? [] : rows.reports.filter(isThere),
		statements: rows.statements.filter(isThere),
		deadlines: rows.deadlines.filter(isThere),
		cited: rows.cited.filter(isThere)
	};
}

/** Names one row of one file. */
export function rowKey(file: string, line: number | null): string {
	return `${line ?? ''} ${file}`;
}

function valueAt<Value>({ codes, values }: Coded<Value>, row: number): Value | undefined {
	return values[codes[row] ?? 0];
}
