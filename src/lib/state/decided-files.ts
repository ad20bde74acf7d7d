import { KINDS, type KnownKind } from '../ingest/columns';
import { markFormula } from '../domain/mark-formula';
import { writeRecord } from '../ingest/write-cells';
import type { Json } from '../workspace/json';
import { itemsOf, type Collection, type WorkspaceState } from '../workspace/state';

/** The cells of one row by column of the format; a column that is not there is blank. */
export type Cells = Readonly<Record<string, string>>;

/** What is decided by hand, as rows of a kind of file: its collection in a workspace and its name among the files. */
export interface DecidedKind {
	readonly collection: Collection;
	readonly kind: KnownKind;
	/** The same in both languages, like the names of other files. */
	readonly file: string;
}

/** The decisions on statements, in the order in which one is read before another. */
export const DECIDED_KINDS = [
	{ collection: 'category', kind: 'categories', file: 'nhap-tay-danh-muc.csv' },
	{ collection: 'statement', kind: 'statements', file: 'nhap-tay-noi-dung.csv' },
	{ collection: 'link', kind: 'links', file: 'nhap-tay-lien-ket.csv' },
	{ collection: 'follow_up', kind: 'follow_ups', file: 'nhap-tay-theo-doi.csv' },
	{ collection: 'recurrence', kind: 'recurrences', file: 'nhap-tay-lap-lai.csv' }
] as const satisfies readonly DecidedKind[];

/** A row as it was decided, under the key by which it can be taken back. */
export interface DecidedRow {
	readonly key: string;
	readonly cells: Cells;
}

function columnsOf(kind: KnownKind): readonly string[] {
	return KINDS.find((known) => known.kind === kind)?.columns.map(({ name }) => name) ?? [];
}

function cellsOf(value: Json, columns: readonly string[]): Cells {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
	const given = new Map(Object.entries(value));
	return Object.fromEntries(
		columns.flatMap((name) => {
			const text = given.get(name);
			return typeof text === 'string' && text !== '' ? [[name, text]] : [];
		})
	);
}

/** The decisions of a kind that a workspace keeps, in the order they were made. */
export function decidedIn(state: WorkspaceState, { collection, kind }: DecidedKind): readonly DecidedRow[] {
	const columns = columnsOf(kind);
	return [...itemsOf(state, collection)].map(([key, { value }]) => ({ key, cells: cellsOf(value, columns) }));
}

/**
 * Decisions as a CSV of the format, UTF-8 with a byte-order mark: what the app reads for itself, what a user takes
 * out, and what is read again as it is. Texts that a spreadsheet would run are marked, which reading takes off.
 */
export function writeDecided(kind: KnownKind, rows: readonly Cells[]): Uint8Array<ArrayBuffer> {
	const columns = columnsOf(kind);
	const records = rows.map((cells) => columns.map((name) => markFormula(cells[name] ?? '')));
	return new TextEncoder().encode(`\uFEFF${[columns, ...records].map(writeRecord).join('')}`);
}
