import type { BatchLink } from '../../src/lib/workspace/batch';
import type { Entry } from '../../src/lib/workspace/entry';
import type { StoredBatch } from '../../src/lib/workspace/find-chain';
import type { FileId, Sequence, WorkspaceId } from '../../src/lib/workspace/ids';
import type { StoredReading } from '../../src/lib/workspace/read-folder';
import { ID } from './open-again';

/** What a test says of a batch; the rest follows from its sequence. */
export interface BatchWish {
	/** First batch and number of batches of its group; alone otherwise. */
	readonly group?: readonly [first: number, count: number];
	/** The batch before the group; `null` for the first. */
	readonly after?: number | null;
	/** Keeps two attempts apart. */
	readonly mark?: string;
	/** The name of the file in it, or its decisions; none otherwise. */
	readonly holds?: string | readonly Entry[];
	readonly workspace?: string;
}

export const seq = (number: number): Sequence => number as Sequence;
export const linkOf = (number: number): BatchLink => ({ sequence: seq(number), checksum: `c${number}` });
/** The id of a file of a name of up to 64 letters of a to f. */
export const fileId = (name: string): FileId => name.charCodeAt(0).toString(16).padStart(64, '0') as FileId;
export const timeOf = (number: number): string => `2026-03-01T00:00:${String(number).padStart(2, '0')}.000Z`;
export const nameOf = (number: number, kind: 'file' | 'decision' = 'file', mark = ''): string =>
	`${String(number).padStart(10, '0')}-${kind}-${mark.padStart(8, '0')}.batch`;

/** A batch as it would be found whole. Its checksum is `c` and its sequence, and the mark of its attempt. */
export function batchOf(number: number, wish: BatchWish = {}): StoredBatch {
	const { group = [number, 1], after = group[0] - 1 || null, mark = '', holds = [] } = wish;
	const base = {
		workspace: (wish.workspace ?? ID) as WorkspaceId,
		sequence: seq(number),
		group: { first: seq(group[0]), count: group[1], mark },
		previous: after === null ? null : linkOf(after),
		time: timeOf(number),
		body: { bytes: 10 * number, sha256: '' }
	};
	const checksum = `c${number}${mark}`;
	if (typeof holds !== 'string')
		return {
			stored: nameOf(number, 'decision', mark),
			batch: { header: { ...base, kind: 'decision' }, checksum, entries: holds }
		};
	const file = { sha256: fileId(holds), name: holds, size: number, author: null };
	return {
		stored: nameOf(number, 'file', mark),
		batch: { header: { ...base, kind: 'file', file }, checksum }
	};
}

/** A folder that holds these batches whole, and what else is said. */
export function folderOf(
	batches: readonly StoredBatch[],
	others: Readonly<Record<string, StoredReading>> = {}
): Map<string, StoredReading> {
	const wholes = batches.map(({ stored, batch }): [string, StoredReading] => [
		stored,
		{ status: 'whole', batch, bodyAt: 0 }
	]);
	return new Map([...wholes, ...Object.entries(others)]);
}
