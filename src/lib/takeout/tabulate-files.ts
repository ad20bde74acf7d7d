import type { ExportTable } from '../export/model';
import type { WorkspaceFile } from '../workspace/state';
import { BLANK, instantCell, numberCell, textCell } from './cells';
import type { Ground } from './ground';
import { tabulateRows } from './table';
import type { TakeoutFile } from './takeout';

/** A file that is looked at, one that the workspace keeps, or both in one. */
interface FileRow {
	readonly read: TakeoutFile | null;
	readonly kept: WorkspaceFile | null;
}

/**
 * The files: what came with the app and is looked at, and all that the workspace keeps, with those that are off, removed
 * or replaced; each with what it gave, its SHA-256 and the day it was brought in.
 */
export function tabulateFiles({ takeout, messages, language, words }: Ground): ExportTable {
	const { files: heads, kinds } = messages.data;
	const own = words.files;
	const keptOf = (sha256: string): WorkspaceFile | undefined =>
		takeout.state.files.find(({ id }) => id === sha256);
	const isRead = ({ id }: WorkspaceFile): boolean =>
		takeout.files.some(({ origin, reading }) => origin === 'user' && reading.sha256 === id);
	const rows: readonly FileRow[] = [
		...takeout.files.map((read) => ({
			read,
			kept: read.origin === 'user' ? (keptOf(read.reading.sha256) ?? null) : null
		})),
		...takeout.state.files.filter((kept) => !isRead(kept)).map((kept) => ({ read: null, kept }))
	];
	const stateOf = ({ read, kept }: FileRow): string => {
		if (kept === null || read !== null) return own.inUse;
		if (kept.removed) return own.removed;
		return kept.replacedBy !== null ? own.replaced : kept.on ? own.unread : own.off;
	};
	const count =
		(pick: (file: TakeoutFile) => number) =>
		({ read }: FileRow) =>
			read === null ? BLANK : numberCell(pick(read), language);
	return tabulateRows<FileRow>(rows, [
		[heads.file, ({ read, kept }) => textCell(kept?.name ?? read?.reading.file ?? '')],
		[own.origin, ({ read }) => textCell(own.origins[read?.origin ?? 'user'])],
		[own.state, (row) => textCell(stateOf(row))],
		[heads.kind, ({ read }) => textCell(read === null ? '' : kinds[read.reading.kind])],
		[heads.read, count(({ reading }) => reading.rows.read), 'numeric'],
		[heads.accepted, count(({ reading }) => reading.rows.accepted), 'numeric'],
		[heads.held, count(({ reading }) => reading.rows.held), 'numeric'],
		[heads.setAside, count(({ reading }) => reading.rows.setAside), 'numeric'],
		[
			own.size,
			({ read, kept }) => numberCell(kept?.size ?? read?.reading.bytes ?? null, language),
			'numeric'
		],
		[own.imported, ({ kept }) => (kept === null ? BLANK : instantCell(kept.importedAt, language))],
		[own.by, ({ kept }) => textCell(kept?.author ?? '')],
		[own.encoding, ({ read }) => textCell(read?.reading.encoding ?? '')],
		[own.hash, ({ read, kept }) => textCell(kept?.id ?? read?.reading.sha256 ?? '')]
	]);
}
