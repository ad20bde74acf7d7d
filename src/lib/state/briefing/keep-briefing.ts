import type { Entry } from '../../workspace/entry';
import type { Json } from '../../workspace/json';
import { itemsOf, type WorkspaceState } from '../../workspace/state';
import type { Briefing, Snapshot } from './briefing';
import { cleanLine } from './clean-words';
import { readBlocks } from './read-blocks';
import { textOf } from './read-json';
import { readSnapshot } from './read-snapshot';

/** Parts the key of a briefing and the id of a block in the key of a snapshot; in neither of them. */
const WITHIN = '/';

/** The briefings of a workspace by name, in Vietnamese order. What is of an unknown shape is left out and stays kept. */
export function briefingsIn(state: WorkspaceState, paths: readonly string[]): readonly Briefing[] {
	const collator = new Intl.Collator('vi', { numeric: true });
	return [...itemsOf(state, 'briefing')]
		.flatMap(([key, { value }]): Briefing[] => {
			const name = cleanLine(textOf(value, 'name'));
			if (key.includes(WITHIN) || name === '') return [];
			return [{ key, name, blocks: readBlocks(value, paths) }];
		})
		.sort((one, other) => collator.compare(one.name, other.name));
}

/** The snapshots of a briefing's figures by the ids of their blocks. */
export function snapshotsOf(state: WorkspaceState, briefing: string): ReadonlyMap<string, Snapshot> {
	const snapshots = new Map<string, Snapshot>();
	for (const [key, { value }] of itemsOf(state, 'briefing')) {
		if (!key.startsWith(briefing + WITHIN)) continue;
		const snapshot = readSnapshot(value);
		if (snapshot !== null) snapshots.set(key.slice(briefing.length + WITHIN.length), snapshot);
	}
	return snapshots;
}

/** The entry that keeps a briefing, in place of the one under its key. */
export function keepBriefing({ key, name, blocks }: Briefing): Entry {
	const written = blocks.map((block) => (block.kind === 'unread' ? block.value : { ...block }));
	const value = { name: cleanLine(name), blocks: written } as unknown as Json;
	return { type: 'kept', collection: 'briefing', key, value, author: null };
}

/** The entry that keeps what a figure says, in place of what it said before. */
export function keepSnapshot(briefing: string, block: string, snapshot: Snapshot): Entry {
	const value = snapshot as unknown as Json;
	return { type: 'kept', collection: 'briefing', key: briefing + WITHIN + block, value, author: null };
}

/** The entry that drops what a figure of a briefing said. */
export function dropSnapshot(briefing: string, block: string): Entry {
	return { type: 'dropped', collection: 'briefing', key: briefing + WITHIN + block };
}

/** The entries that drop a briefing with all that its figures said, for one step that can be undone. */
export function dropBriefing(state: WorkspaceState, briefing: string): readonly Entry[] {
	return [...itemsOf(state, 'briefing').keys()]
		.filter((key) => key === briefing || key.startsWith(briefing + WITHIN))
		.map((key) => ({ type: 'dropped', collection: 'briefing', key }));
}
