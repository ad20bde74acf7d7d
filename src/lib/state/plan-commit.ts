import { decideColumn } from '../domain/change-decisions';
import type { FileDecisions } from '../domain/decisions';
import type { NameAlias } from '../domain/import-memory';
import type { FileReading } from '../domain/reading';
import { toRemembered } from '../ingest/column-refs';
import type { Entry } from '../workspace/entry';
import type { FileId } from '../workspace/ids';
import type { NewFile } from '../workspace/workspace';
import type { BenchFile } from './import-bench.svelte';
import type { Original } from './packing';
import { keepAlias, keepMapping, toJson } from './remembered';

/** A file of the bench that can be loaded. */
export type ReadyFile = BenchFile & { readonly reading: FileReading };

/** What a commit keeps, in one step of the history. */
export interface CommitPlan {
	readonly files: readonly NewFile[];
	readonly entries: readonly Entry[];
}

/** Whether a file of the bench can be loaded: read with the last decisions, not refused, and of a known kind. */
export function isReady(file: BenchFile): file is ReadyFile {
	const { reading, isStale } = file;
	return reading !== null && !isStale && reading.status !== 'reject' && reading.kind !== 'unknown';
}

/**
 * The decisions as they are kept: what was remembered from another file is written down, so that a memory that
 * changes later does not change a file that is loaded.
 */
export function settleDecisions({ decisions, reading }: ReadyFile): FileDecisions {
	let settled = decisions;
	for (const { column, is, reason } of reading.understanding?.columns ?? []) {
		if (reason !== 'remembered' || is.kind === 'running_number' || is.kind === 'spread') continue;
		settled = decideColumn(settled, column, is);
	}
	return settled;
}

function entriesOf(file: ReadyFile, author: string | null): Entry[] {
	const id = (file.stored ?? file.reading.sha256) as FileId;
	const decisions = settleDecisions(file);
	const { understanding } = file.reading;
	const entries: Entry[] = [{ type: 'file_decided', file: id, decisions: toJson(decisions) }];
	if (file.replaces !== null && file.replaces !== id) {
		entries.push({ type: 'file_replaced', file: file.replaces, by: id });
	}
	if (file.decisions.columns.length > 0 && understanding !== null) {
		const { signature, kind } = understanding;
		const columns = toRemembered(file.reading.header, decisions.columns);
		entries.push(keepMapping({ signature, kind, columns }, author));
	}
	return entries;
}

/** What loading files from the bench keeps: `originals` of those that came in just now, decisions, names and columns to remember. */
export function planCommit(
	files: readonly ReadyFile[],
	originals: ReadonlyMap<number, Original>,
	aliases: readonly NameAlias[],
	author: string | null
): CommitPlan {
	return {
		files: files.flatMap(({ key, name }) => {
			const original = originals.get(key);
			return original ? [{ name, author, ...original }] : [];
		}),
		entries: [
			...files.flatMap((file) => entriesOf(file, author)),
			...aliases.map((alias) => keepAlias(alias, author))
		]
	};
}
