import type { FileReading } from '../domain/reading';
import type { FollowUp, StatementRow } from '../domain/statement';
import { KINDS } from '../ingest/columns';
import { lastOfEach } from '../ingest/settle-categories';
import { settleLinks } from '../ingest/settle-links';
import { writeCanonical } from '../ingest/write-canonical';
import { writeRecord } from '../ingest/write-cells';
import { markFormula } from '../domain/mark-formula';
import type { Recurrence } from '../domain/statement';
import type { Reference } from '../reference/reference';
import { DECIDED_KINDS } from './decided-files';
import type { LoadedFile } from './loaded-file';

/** A kind of file that decisions are taken out as. */
type DecisionKind = (typeof DECIDED_KINDS)[number]['kind'];

/** The decisions of a kind as a file. `unread` of its `rows` can't be read by the lists in use, and are as written. */
export interface DecisionFile {
	readonly kind: DecisionKind;
	readonly rows: number;
	readonly unread: number;
	readonly text: string;
}

/** A row of *statements* that a person decided, rather than one that was taken from a document. */
function isDecided({ by, date, replaces }: StatementRow): boolean {
	return by !== '' || date !== '' || replaces.length > 0;
}

/** Of rows under one key the last, where it stands: a row may be about those before it. */
function lastUnder<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
	const byKey = new Map<string, Row>();
	for (const row of rows) {
		const key = keyOf(row);
		byKey.delete(key);
		byKey.set(key, row);
	}
	return [...byKey.values()];
}

function wordOf({ limitation, state, date, by, note }: FollowUp): string {
	return JSON.stringify([limitation, state, date?.text, by, note]);
}

/** Everything decided, in one reading for each kind: what was said twice is there once, the last word. */
function gather(readings: readonly FileReading[]): Omit<FileReading, 'kind'> | null {
	const [first] = readings;
	if (first === undefined) return null;
	const all = <Row>(of: (reading: FileReading) => readonly Row[]): readonly Row[] => readings.flatMap(of);
	const pairOf = ({ earlier, later }: Recurrence): string => `${earlier}\u0000${later}`;
	return {
		...first,
		statements: lastUnder(all((one) => one.statements).filter(isDecided), ({ id }) => id),
		links: settleLinks(
			all((one) => one.links),
			(id) => [id]
		),
		followUps: lastUnder(
			all((one) => one.followUps),
			wordOf
		),
		recurrences: lastUnder(
			all((one) => one.recurrences),
			pairOf
		),
		categories: lastOfEach(all((one) => one.categories))
	};
}

/** Rows typed here that are held: their cells as they are, so that taking decisions out loses none. */
function unreadRows(files: readonly LoadedFile[], kind: DecisionKind): readonly (readonly string[])[] {
	const names = KINDS.find((known) => known.kind === kind)?.columns.map(({ name }) => name) ?? [];
	return files
		.filter(({ origin, reading }) => origin === 'entered' && reading.kind === kind)
		.flatMap(({ reading: { header, heldRows } }) =>
			heldRows.map(({ cells }) => names.map((name) => cells[header.indexOf(name)] ?? ''))
		);
}

const COUNTED = {
	statements: ({ statements }) => statements.length,
	links: ({ links }) => links.length,
	follow_ups: ({ followUps }) => followUps.length,
	recurrences: ({ recurrences }) => recurrences.length,
	categories: ({ categories }) => categories.length
} as const satisfies Record<DecisionKind, (reading: Omit<FileReading, 'kind'>) => number>;

/**
 * What people decided about statements in a workspace, typed here or brought in by a file, as files of the format: all
 * links, words and categories, and of the statements those that somebody added or changed. A kind of which there is
 * nothing has no file. Brought into another workspace and taken out again they are the same to the byte.
 */
export function decisionFilesOf(files: readonly LoadedFile[], reference: Reference): readonly DecisionFile[] {
	const own = files.filter(({ origin }) => origin === 'user' || origin === 'entered');
	const gathered = gather(own.map(({ reading }) => reading));
	if (gathered === null) return [];
	return DECIDED_KINDS.flatMap(({ kind }) => {
		const unread = unreadRows(own, kind);
		const rows = COUNTED[kind](gathered) + unread.length;
		if (rows === 0) return [];
		const written = [...writeCanonical([{ ...gathered, figures: null, kind }], kind, reference)];
		const held = unread.map((cells) => writeRecord(cells.map(markFormula)));
		return [{ kind, rows, unread: unread.length, text: [...written, ...held].join('') }];
	});
}
