import type { FormedBatch } from './form-group';
import { listBatch } from './list-batches';
import type { Recovered } from './recover';
import { acknowledgedBy, prunedBy } from './store-entries';

/**
 * A workspace with a group more: without the originals that the group prunes, whose stored files become debris, and
 * without the problems that it acknowledges.
 */
export function addGroup(before: Recovered, formed: readonly FormedBatch[]): Recovered {
	const batches = [...before.batches, ...formed.map(({ stored, batch }) => ({ stored, batch }))];
	const entries = [...before.entries, ...formed.map(listBatch)];
	const gone = new Set(formed.flatMap(({ batch }) => prunedBy(batch)));
	const known = new Set(formed.flatMap(({ batch }) => acknowledgedBy(batch)));
	return {
		...before,
		batches: batches.filter(({ batch }) => !gone.has(batch.header.sequence)),
		entries: entries.filter(({ sequence }) => !gone.has(sequence)),
		problems: before.problems.filter(({ sequence }) => sequence === null || !known.has(sequence)),
		debris: entries.flatMap(({ sequence, stored }) => (gone.has(sequence) && stored ? [stored] : []))
	};
}
