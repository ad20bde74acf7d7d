import { readReference } from '../../src/cli/read-reference';
import type { FileReading } from '../../src/lib/domain/reading';
import { joinReadings, type Joined } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { handFilesOf } from '../../src/lib/state/hand-files';
import type { LoadedFile } from '../../src/lib/state/loaded-file';
import type { Entry } from '../../src/lib/workspace/entry';
import { foldBatches } from '../../src/lib/workspace/fold-batches';
import type { KeptItem, WorkspaceState } from '../../src/lib/workspace/state';
import { readShippedFiles } from '../query/read-shipped-data';

const documents = readShippedFiles('reports');

/** The lists that decisions are read by. */
export const reference = readReference();

/** A workspace that holds nothing but what was decided, in this order. */
export function stateOf(entries: readonly Entry[]): WorkspaceState {
	const kept = new Map<string, Map<string, KeptItem>>();
	for (const entry of entries) {
		if (entry.type === 'kept') {
			const items = kept.get(entry.collection) ?? new Map<string, KeptItem>();
			items.set(entry.key, { ...entry, time: '2026-01-01T00:00:00Z', sequence: 1 as KeptItem['sequence'] });
			kept.set(entry.collection, items);
		} else if (entry.type === 'dropped') kept.get(entry.collection)?.delete(entry.key);
	}
	return { ...foldBatches([]), kept };
}

/** What was decided, read as the app reads it. */
export function readByHand(entries: readonly Entry[]): readonly FileReading[] {
	return handFilesOf(stateOf(entries)).map(({ name, bytes }) => readFile(name, bytes(), reference));
}

/** The same as files of a session. */
export function enteredFiles(entries: readonly Entry[]): readonly LoadedFile[] {
	return readByHand(entries).map((reading) => ({ origin: 'entered', reading }));
}

/** The source documents with what was decided about them. */
export function joinDecided(entries: readonly Entry[]): Joined {
	return joinReadings([...documents, ...readByHand(entries)], reference);
}
