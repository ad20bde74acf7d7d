import type { Entry } from '../../workspace/entry';
import type { WorkspaceState } from '../../workspace/state';
import type { Briefing } from './briefing';
import { keepBriefing, keepSnapshot, snapshotsOf } from './keep-briefing';

/**
 * The entries that keep a copy of a briefing under a key and name of its own, with what its figures said, for one step that
 * can be undone.
 */
export function copyBriefing(
	state: WorkspaceState,
	{ key: source, blocks }: Briefing,
	copy: { readonly key: string; readonly name: string }
): readonly Entry[] {
	const snapshots = [...snapshotsOf(state, source)];
	return [
		keepBriefing({ ...copy, blocks }),
		...snapshots.map(([block, snapshot]) => keepSnapshot(copy.key, block, snapshot))
	];
}
